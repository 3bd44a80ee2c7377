package org.stocktake.report.facts;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Findings;
import org.stocktake.finding.Flag;
import org.stocktake.finding.Outcome;
import org.stocktake.finding.Skipped;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerText;
import org.stocktake.model.Checklist;
import org.stocktake.model.Evidence;
import org.stocktake.model.Force;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;

/**
 * What a report says, whatever its format. Contacts, internal notes and, in a redacted report, confidential answers are
 * not in it. Every list has one order, so that the same input makes the same report.
 */
public final class Report {
    /** How many shortfalls a summary names. */
    private static final int FOREMOST_MAX = 10;

    private final Origin origin;
    private final Findings findings;
    private final Set<QuestionId> leftOut;
    private final boolean redacted;
    private final Optional<Since> since;
    private final Numbering numbering;
    private final ByProvision byProvision;
    private final List<Finding> gaps;
    private final List<Asked> needs;
    /** In the order of the checklist. By id: what a question says takes long to hash. */
    private final Map<QuestionId, Given> answers = new LinkedHashMap<>();

    private final Map<Evidence, Exhibit> exhibits = new LinkedHashMap<>();

    private Report(Origin origin, Publishable publishable, boolean redacted, Optional<Since> since) {
        this.origin = origin;
        this.findings = publishable.findings();
        this.leftOut = publishable.leftOut();
        this.redacted = redacted;
        this.since = redacted ? since.map(Since::redacted) : since;
        this.numbering = new Numbering(checklist());
        checklist()
                .questions()
                .forEach(question -> findings.assessment()
                        .answerTo(question.id())
                        .ifPresent(answer -> answers.put(question.id(), new Given(question, answer))));
        this.byProvision = new ByProvision(findings);
        this.gaps = gravestFirst();
        this.needs = askedFor();
        Exhibit.of(answers.values()).forEach(exhibit -> exhibits.put(exhibit.evidence(), exhibit));
    }

    /**
     * The report of an assessment.
     *
     * @param redact whether confidential answers are left out
     */
    public static Report of(Findings findings, Origin origin, boolean redact) {
        return of(findings, origin, redact, Optional.empty());
    }

    /** The same with what changed since an earlier assessment, where it is compared with one. */
    public static Report of(Findings findings, Origin origin, boolean redact, Optional<Since> since) {
        return new Report(origin, Publishable.of(findings, redact), redact, since);
    }

    /** What changed since an earlier assessment; empty when the report is not compared with one. */
    public Optional<Since> since() {
        return since;
    }

    public Origin origin() {
        return origin;
    }

    /** The findings that are shown. */
    public Findings findings() {
        return findings;
    }

    public Checklist checklist() {
        return findings.checklist();
    }

    public boolean isRedacted() {
        return redacted;
    }

    /** How many confidential answers are left out. */
    public int leftOut() {
        return leftOut.size();
    }

    /** How many of the questions that assess the provision are left out. */
    public int leftOutOf(ProvisionId provision) {
        return (int) leftOut.stream()
                .flatMap(id -> checklist().question(id).stream())
                .filter(question -> question.provisions().contains(provision))
                .count();
    }

    /** The answer to a question; empty when there is none, or it is left out. */
    public Optional<Answer> answer(Question question) {
        return Optional.ofNullable(answers.get(question.id())).map(Given::answer);
    }

    /** How many questions were asked of the State, voluntary comparisons apart. */
    public int asked() {
        return (int) findings.all().stream().filter(Finding::counts).count();
    }

    /** Whether the answer behind a finding asks for help from outside. */
    public boolean needsHelp(Finding finding) {
        return answer(finding.question())
                .filter(answer -> !answer.needs().isEmpty())
                .isPresent();
    }

    /** How many findings of each outcome count, voluntary comparisons apart. */
    public Map<Outcome, Integer> counts(List<Finding> of) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, 0);
        }
        of.stream().filter(Finding::counts).forEach(finding -> counts.merge(finding.outcome(), 1, Integer::sum));
        return counts;
    }

    /** The short number of a question, such as {@code 5.3}; the same for every assessment of the checklist. */
    public String number(Question question) {
        return numbering.of(question);
    }

    /** How many answers of the report the State marked as confidential. */
    public int confidential() {
        return (int) answers.values().stream()
                .filter(given -> given.answer().confidential())
                .count();
    }

    /**
     * What falls short: obligations first; inside a force danger to life first, then what needs no help from outside, then
     * what is not met at all.
     */
    public List<Finding> gaps() {
        return gaps;
    }

    private List<Finding> gravestFirst() {
        return findings.all().stream()
                .filter(Finding::fallsShort)
                .sorted(new Gravity(this))
                .toList();
    }

    /** The shortfalls that matter most, at most ten, in the order of {@link #gaps()}. */
    public List<Finding> foremost() {
        List<Finding> gaps = gaps();
        return gaps.subList(0, Math.min(FOREMOST_MAX, gaps.size()));
    }

    /** The shortfalls for which no step is planned or under way, in the order of {@link #gaps()}. */
    public List<Finding> withoutStep() {
        return gaps().stream().filter(gap -> stepsOn(gap).isEmpty()).toList();
    }

    /** The steps on a finding that are still to be finished: those with a day first, by day. */
    public List<Action> stepsOn(Finding finding) {
        return answer(finding.question()).map(Answer::actions).orElse(List.of()).stream()
                .filter(Action::isOpen)
                .sorted(Step.BY_DAY)
                .toList();
    }

    /** What falls short of duties of that force, gravest first. */
    public List<Finding> gaps(Force force) {
        return gaps().stream().filter(finding -> finding.force() == force).toList();
    }

    /** The voluntary comparisons of the section. */
    public List<Finding> voluntary(Section section) {
        return findings.in(section).stream()
                .filter(finding -> finding.has(Flag.VOLUNTARY))
                .toList();
    }

    /** Those with the flag that count. */
    public List<Finding> flagged(Flag flag) {
        return findings.flagged(flag).stream().filter(Finding::counts).toList();
    }

    /** The findings of the section with that outcome that count. */
    public List<Finding> in(Section section, Outcome outcome) {
        return findings.in(section).stream()
                .filter(finding -> finding.counts() && finding.outcome() == outcome)
                .toList();
    }

    /** The open questions by what they wait for: named offices first, in the order of the checklist. */
    public List<Holder> open() {
        return Holder.of(findings);
    }

    /**
     * The kinds of help asked for, by kind and agency, in the order in which the checklist declares them. An answer to a
     * question that is not asked any more asks for nothing.
     */
    public List<Asked> needs() {
        return needs;
    }

    private List<Asked> askedFor() {
        Map<QuestionId, Given> asked = new LinkedHashMap<>(answers);
        kept().forEach(question -> asked.remove(question.id()));
        return Asked.of(checklist().vocabulary(), asked.values());
    }

    /** The planned steps: those with a day first, by day; then the others in the order of the checklist. */
    public List<Step> steps() {
        return answers.values().stream()
                .flatMap(given -> given.answer().actions().stream().map(action -> new Step(action, given.question())))
                .sorted(Comparator.comparing(Step::action, Step.BY_DAY))
                .toList();
    }

    /** The questions that are not asked, by reason. */
    public List<Unasked> unasked() {
        return Unasked.of(findings);
    }

    /**
     * Why no question on the provision is asked. Where its questions are left out for several reasons, that which the
     * State can change most easily: the depth, else its profile.
     */
    public Skipped.Why whyNotAsked(ProvisionId provision) {
        return byProvision.whyNotAsked(provision);
    }

    /** The findings of the questions that assess a provision, in order. */
    public List<Finding> reaching(ProvisionId provision) {
        return byProvision.reaching(provision);
    }

    /** The questions that are not asked and yet have an answer, which the file keeps. */
    public List<Question> kept() {
        return findings.skipped().stream()
                .map(Skipped::question)
                .filter(question -> answers.containsKey(question.id()))
                .toList();
    }

    /** The offices that answered, in the order of their names. */
    public Set<String> offices() {
        Set<String> offices = new TreeSet<>();
        answers.values().stream()
                .map(given -> given.answer().text(AnswerText.BY))
                .filter(office -> !office.isEmpty())
                .forEach(offices::add);
        return offices;
    }

    /** The days on which answers were given, earliest first: ISO 8601. */
    public List<String> days() {
        return answers.values().stream()
                .map(given -> given.answer().text(AnswerText.AT))
                .filter(at -> at.length() >= "2026-11-24".length())
                .map(at -> at.substring(0, "2026-11-24".length()))
                .distinct()
                .sorted()
                .toList();
    }

    /** The annex of evidence. */
    public List<Exhibit> exhibits() {
        return List.copyOf(exhibits.values());
    }

    /**
     * The exhibit of a citation.
     *
     * @throws IllegalArgumentException when no answer of the report cites it
     */
    public Exhibit exhibit(Evidence evidence) {
        return Optional.ofNullable(exhibits.get(evidence))
                .orElseThrow(() -> new IllegalArgumentException("not cited: " + evidence.title()));
    }
}
