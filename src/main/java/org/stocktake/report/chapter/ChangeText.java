package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stocktake.finding.Finding;
import org.stocktake.finding.FindingFlag;
import org.stocktake.finding.Findings;
import org.stocktake.finding.compare.ComparedSide;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.finding.compare.DeclarationChange;
import org.stocktake.finding.compare.FigureChange;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.finding.compare.ScopeShift;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Checklist;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.Profile;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.report.document.PlainText;
import org.stocktake.report.facts.ChangesSince;
import org.stocktake.text.Citation;
import org.stocktake.text.Messages;

/** Sentences about the changes between two assessments: from what, to what, and why. */
public final class ChangeText {
    private final Comparison comparison;
    private final Messages words;

    public ChangeText(Comparison comparison, Messages words) {
        this.comparison = comparison;
        this.words = words;
    }

    private String say(String key, Object... values) {
        return words.say("report." + key, values);
    }

    /** Returns the earlier answer of the question, with its outcome and flags. */
    public String before(QuestionChange change) {
        return side(change.before(), comparison.wasKnown(change));
    }

    /** Returns the later answer of the question, with its outcome and flags. */
    public String after(QuestionChange change) {
        return side(change.after(), false);
    }

    /** Returns the earlier answer and the later one as the end of a sentence. */
    public String step(QuestionChange change) {
        return say("change.step", before(change), after(change));
    }

    /** Returns the earlier answer and the later one as a sentence. */
    public String sentence(QuestionChange change) {
        String before = before(change);
        String after = after(change);
        return before.equals(after) ? say("change.step.same", after) : say("change.step.sentence", before, after);
    }

    /** @param isKnown true if the facts on which the question depends were known */
    private String side(ComparedSide side, boolean isKnown) {
        if (!side.isThere()) {
            return say("change.not-there");
        }
        Optional<Finding> finding = side.finding();
        if (finding.isEmpty()) {
            return say("change.not-asked");
        }
        if (side.waits()) {
            return say("change.to-confirm");
        }
        String answer = answer(side);
        List<String> marks = new ArrayList<>();
        boolean unanswered = side.answer().isEmpty() && finding.get().counts();
        if (!unanswered && !words.say("outcome." + finding.get().words()).equals(answer)) {
            marks.add(say("change.outcome." + finding.get().words()));
        }
        for (FindingFlag flag : finding.get().flags()) {
            if (!flag.isInOutcome() && !(isKnown && flag == FindingFlag.DEPENDS)) {
                marks.add(say("change.flag." + flag.word()));
            }
        }
        if (side.isConfidential()) {
            marks.add(say("change.confidential"));
        }
        return marks.isEmpty() ? answer : say("change.side", answer, words.list(marks));
    }

    /** Returns the answer in words. */
    public String answer(ComparedSide side) {
        return side.answer()
                .map(Answer::kind)
                .map(kind -> words.say("answer." + kind.word()))
                .orElseGet(() -> say("change.not-answered"));
    }

    /** Returns every cause, each as a half-sentence, and each figure that has another number now. */
    public List<String> causes(QuestionChange change) {
        return causes(change, false);
    }

    /** Returns the same, for a place that has the answers before and now beside it. */
    public List<String> causesBeside(QuestionChange change) {
        return causes(change, true);
    }

    private List<String> causes(QuestionChange change, boolean answersBeside) {
        CauseText because = new CauseText(this, comparison, words, answersBeside);
        List<String> all = new ArrayList<>();
        change.causes().forEach(cause -> all.add(because.of(change, cause)));
        for (FigureChange figure : change.figures()) {
            String what = PlainText.text(figure.what());
            all.add(say("change.figure", what, words.number(figure.is()), words.number(figure.was())));
        }
        return all;
    }

    /** Returns all causes in one sentence. */
    public String because(QuestionChange change) {
        return words.parts(causes(change));
    }

    /** Returns all causes in one sentence, for a table that has the answers before and now in other columns. */
    public String becauseBeside(QuestionChange change) {
        return words.parts(causesBeside(change));
    }

    /** Returns a shift in one line: of what kind it is, how many questions it moved, and why. */
    public String shift(ScopeShift shift) {
        String key = "change.shift." + shift.kind().word();
        return words.count("report." + key, shift.size(), new CauseText(this, comparison, words, false).of(shift));
    }

    /** Returns a fact with its values before and after, in the words of the checklist. */
    public String fact(FactId fact) {
        return fact("change.fact", fact);
    }

    /** Returns the same as the reason of a shift, within a sentence. */
    String factAsReason(FactId fact) {
        return fact("change.shift.fact", fact);
    }

    private String fact(String key, FactId fact) {
        String asked = comparison
                .after()
                .checklist()
                .fact(fact)
                .or(() -> comparison.before().checklist().fact(fact))
                .map(Fact::text)
                .orElse(fact.value());
        return say(key, asked, values(comparison.before(), fact), values(comparison.after(), fact));
    }

    /** Returns the facts that mean something else in the later version of the checklist, each with the reason. */
    public List<String> factsByChecklist() {
        List<String> lines = new ArrayList<>();
        comparison.factsByChecklist().forEach((fact, because) -> {
            String reason = because.isEmpty() ? say("change.checklist-fact.no-reason") : because;
            String key = comparison.waits(fact) ? "change.checklist-fact.waits" : "change.checklist-fact";
            lines.add(say(key, fact, inSentence(reason)));
        });
        return lines;
    }

    /** Returns a declaration that was made, withdrawn or changed, in one line. */
    public String declaration(DeclarationChange change) {
        Findings has = change.kind() == DeclarationChange.Kind.REMOVED ? comparison.before() : comparison.after();
        return say(
                "change.declaration." + change.kind().word(),
                DeclarationText.line(change.declaration(), has.checklist(), words));
    }

    private String values(Findings findings, FactId fact) {
        Profile profile = findings.assessment().profile();
        List<String> values = profile.of(fact);
        if (values.isEmpty()) {
            return say("change.not-known");
        }
        return findings.checklist()
                .fact(fact)
                .map(asked -> wording(findings).value(asked, profile))
                .orElseGet(() -> PlainText.text(words.list(values)));
    }

    ReportText wording(Findings findings) {
        return new ReportText(words, findings.checklist());
    }

    /** Returns the version of the checklist with which the assessment was made; it may be judged with another one. */
    public static String version(Findings findings) {
        return findings.assessment().subject().checklistVersion();
    }

    /**
     * Returns the version from which the checklist changed: that of the earlier assessment or, if that follows the present
     * version already, that of an answer which waits or waited to be confirmed.
     */
    public String versionBefore(List<QuestionChange> changes) {
        String before = version(comparison.before());
        boolean isPresent = before.equals(version(comparison.after()));
        Stream<CarriedAnswer> waiting = changes.stream()
                .flatMap(change ->
                        Stream.of(change.after(), change.before()).flatMap(side -> side.toConfirm().stream()));
        return isPresent
                ? waiting.map(proposed -> proposed.from().version()).findFirst().orElse(before)
                : before;
    }

    /** Returns a reason without its last full stop, because the sentence goes on. */
    static String inSentence(String because) {
        String text = PlainText.text(because);
        return text.endsWith(".") || text.endsWith("\u3002") ? text.substring(0, text.length() - 1) : text;
    }

    /** Returns the paragraphs and articles that the question rests on. */
    public String citation(QuestionChange change) {
        return words.parts(citations(change));
    }

    /** Returns the same, each on its own. */
    public Set<String> citations(QuestionChange change) {
        boolean lapsed =
                change.after().finding().isEmpty() && change.before().finding().isPresent();
        Checklist checklist = lapsed ? comparison.before().checklist() : checklist(change.question());
        return Citation.each(words, checklist, provisions(change));
    }

    /**
     * Returns the provisions that apply to the State: now or, if it is not asked any more, before. Of a question that
     * was asked on neither side, all that it assesses.
     */
    public List<Provision> provisions(QuestionChange change) {
        return change.after()
                .finding()
                .or(() -> change.before().finding())
                .map(finding -> finding.applicability().applying())
                .orElseGet(() -> change.question().provisions().stream()
                        .map(checklist(change.question())::provision)
                        .toList());
    }

    /** Returns the later checklist, or the earlier one where the question is not in the later any more. */
    private Checklist checklist(Question question) {
        Checklist later = comparison.after().checklist();
        return later.question(question.id()).isPresent()
                ? later
                : comparison.before().checklist();
    }

    /** Returns the heading of a kind. */
    public String kind(QuestionChange.Kind kind) {
        return say("change.kind." + kind.word());
    }

    /** Returns the heading of the group in which a change is read. */
    public String group(QuestionChange change) {
        return say("change.kind." + groupWord(change));
    }

    /** Returns the word of that group. */
    static String groupWord(QuestionChange change) {
        return change.waits() ? "to-confirm" : change.kind().word();
    }

    /**
     * Describes an assessment: its State, its period, its last answer, its checklist, the day on which it is judged.
     */
    public String source(Findings findings) {
        Assessment assessment = findings.assessment();
        Assessment.Subject subject = assessment.subject();
        ReportText wording = wording(findings);
        String period = say(
                "from-to",
                wording.date(subject.period().from()),
                wording.date(subject.period().to()));
        String answered = Comparison.lastAnswered(assessment)
                .map(day -> say("change.source.answered", wording.date(day)))
                .orElseGet(() -> say("change.source.undated"));
        String made = say("origin.version", subject.checklistId(), version(findings));
        return say(
                "change.source",
                wording.state(subject.state()),
                period,
                answered,
                say("change.source.judged", made, wording.date(findings.today())));
    }

    /** Returns the number and the text of a question. */
    public String named(Question question) {
        return say("change.named", number(question), question.text());
    }

    /**
     * Returns the number of a question in the later checklist or, when it is not there any more, in the earlier one.
     */
    public String number(Question question) {
        return checklist(question).numberOf(question);
    }

    /** Returns the number of a question and its id. */
    public String numberAndId(Question question) {
        return number(question) + " " + question.id();
    }

    /** Names the questions whose changes are left out because they are confidential. */
    public String leftOut(ChangesSince since) {
        String numbers = words.list(since.leftOut().stream().map(this::number).toList());
        return words.count("report.change.left-out", since.leftOut().size(), numbers);
    }

    /** Returns the text with a capital letter, where it does not stand in a sentence. */
    public static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int second = text.offsetByCodePoints(0, 1);
        return text.substring(0, second).toUpperCase(Locale.ROOT) + text.substring(second);
    }

    /**
     * Says what is missing now according to the answer; empty unless the change is to the worse, because only then the
     * cause may name another answer alone.
     */
    public Optional<String> missingNow(QuestionChange change) {
        return Optional.of(change)
                .filter(worse -> worse.kind() == QuestionChange.Kind.WORSE)
                .flatMap(worse -> worse.after().answer())
                .map(answer -> answer.text(AnswerTextField.MISSING))
                .filter(missing -> !missing.isEmpty())
                .map(missing -> words.say("report.change.missing-now", missing));
    }
}
