package org.stocktake.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.finding.Change;
import org.stocktake.finding.Comparison;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Findings;
import org.stocktake.finding.Flag;
import org.stocktake.finding.Floor;
import org.stocktake.finding.Side;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Evidence;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.Profile;
import org.stocktake.model.Provision;
import org.stocktake.text.Citation;
import org.stocktake.text.Words;

/** Says the changes between two assessments: from what, to what, and why. */
public final class ChangeWords {
    private final Comparison comparison;
    private final Words words;

    public ChangeWords(Comparison comparison, Words words) {
        this.comparison = comparison;
        this.words = words;
    }

    private String say(String key, Object... values) {
        return words.say("report." + key, values);
    }

    /** How the question stood. */
    public String before(Change change) {
        return side(change.before());
    }

    /** How it stands. */
    public String after(Change change) {
        return side(change.after());
    }

    /** From what to what. */
    public String step(Change change) {
        return say("change.step", before(change), after(change));
    }

    private String side(Side side) {
        if (!side.isThere()) {
            return say("change.not-there");
        }
        Optional<Finding> finding = side.finding();
        if (finding.isEmpty()) {
            return say("change.not-asked");
        }
        String answer = side.answer()
                .map(Answer::kind)
                .map(kind -> words.say("answer." + kind.word()))
                .orElseGet(() -> say("change.not-answered"));
        List<String> marks = new ArrayList<>();
        String outcome = words.say("outcome." + finding.get().words());
        if (!outcome.equals(answer)) {
            marks.add(outcome);
        }
        for (Flag flag : finding.get().flags()) {
            marks.add(words.say("flag." + flag.word()));
        }
        return marks.isEmpty() ? answer : say("change.side", answer, String.join(", ", marks));
    }

    /** Every cause, each a half-sentence. */
    public List<String> causes(Change change) {
        return change.causes().stream().map(cause -> cause(change, cause)).toList();
    }

    /** All causes in one sentence. */
    public String because(Change change) {
        return String.join("; ", causes(change));
    }

    private String cause(Change change, Change.Cause cause) {
        return switch (cause) {
            case ANSWER_CHANGED ->
                say(isOtherKind(change) ? "change.cause.answer-changed" : "change.cause.answer-changed.beside");
            case EVIDENCE_GONE -> evidence("change.cause.evidence-gone", change.evidenceGone());
            case EVIDENCE_ADDED -> evidence("change.cause.evidence-added", change.evidenceAdded());
            case EXPIRED -> say("change.cause.expired", dayPassed(change.after()));
            case RENEWED -> say("change.cause.renewed");
            case PROFILE_CHANGED -> say("change.cause.profile-changed", facts(change.facts()));
            case DEPTH_CHANGED ->
                say("change.cause.depth-changed", depth(comparison.before()), depth(comparison.after()));
            case CHECKLIST_CHANGED ->
                say("change.cause.checklist-changed", version(comparison.before()), version(comparison.after()));
        };
    }

    private static boolean isOtherKind(Change change) {
        return !change.before()
                .answer()
                .map(Answer::kind)
                .equals(change.after().answer().map(Answer::kind));
    }

    /** A floor remembers that there was evidence, and not which. */
    private String evidence(String key, List<Evidence> citations) {
        boolean named = !citations.contains(Floor.SOMETHING_CITED);
        return named ? say(key, titles(citations)) : say(key + ".all");
    }

    private String titles(List<Evidence> citations) {
        return String.join(
                "; ",
                citations.stream()
                        .map(evidence -> evidence.reference().isEmpty()
                                ? evidence.title()
                                : evidence.title() + ", " + evidence.reference())
                        .map(Plain::text)
                        .toList());
    }

    /** The earliest day that has passed, of the answer or its citations. */
    private String dayPassed(Side side) {
        List<String> days = new ArrayList<>();
        side.answer().map(answer -> answer.reviewDay()).ifPresent(days::add);
        side.evidence().forEach(evidence -> days.add(evidence.reviewDay()));
        return days.stream()
                .filter(day -> !day.isEmpty())
                .sorted()
                .findFirst()
                .map(wording(comparison.after())::date)
                .orElse("");
    }

    private String facts(List<FactId> facts) {
        return String.join("; ", facts.stream().map(this::fact).toList());
    }

    /** A fact with its values before and after, as the person who answers reads them. */
    public String fact(FactId fact) {
        String asked = comparison
                .after()
                .checklist()
                .fact(fact)
                .or(() -> comparison.before().checklist().fact(fact))
                .map(Fact::text)
                .orElse(fact.value());
        return say("change.fact", asked, values(comparison.before(), fact), values(comparison.after(), fact));
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
                .orElseGet(() -> Plain.text(String.join(", ", values)));
    }

    private Wording wording(Findings findings) {
        return new Wording(words, findings.checklist());
    }

    private String depth(Findings findings) {
        return findings.assessment().depth().word();
    }

    /** The version of the checklist with which the assessment was made; it may be judged with another one. */
    public static String version(Findings findings) {
        return findings.assessment().subject().checklistVersion();
    }

    /** The paragraphs and articles that the question rests on. */
    public String citation(Change change) {
        boolean later =
                comparison.after().checklist().question(change.question().id()).isPresent();
        Checklist checklist = (later ? comparison.after() : comparison.before()).checklist();
        Side side = later ? change.after() : change.before();
        List<Provision> provisions = side.finding()
                .map(finding -> finding.applicability().applying())
                .orElseGet(() -> change.question().provisions().stream()
                        .map(checklist::provision)
                        .toList());
        return Citation.of(words, checklist, provisions);
    }

    /** The heading of a kind. */
    public String kind(Change.Kind kind) {
        return say("change.kind." + kind.word());
    }

    /** One of the two assessments: its file, its checklist's version, the day on which it is judged. */
    public String source(String file, Findings findings) {
        Assessment.Subject subject = findings.assessment().subject();
        return say("change.source", Plain.text(file), subject.checklistId(), version(findings), findings.today());
    }
}
