package org.stocktake.report.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stocktake.finding.Contradiction;
import org.stocktake.finding.Finding;
import org.stocktake.finding.FindingFlag;
import org.stocktake.finding.Findings;
import org.stocktake.finding.Outcome;
import org.stocktake.finding.SkippedQuestion;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Checklist;
import org.stocktake.model.Evidence;
import org.stocktake.model.Force;
import org.stocktake.model.IsoDates;
import org.stocktake.model.NameNormalizer;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;
import org.stocktake.report.facts.PublishableFindings.AnsweredQuestion;

/**
 * The content of a report, the same for every format. Contacts, internal notes and, in a redacted report, confidential
 * answers are not in it. Every list has one order, so that the same input makes the same report.
 */
public final class Report {
    private final ReportOrigin origin;
    private final Findings findings;
    private final Set<QuestionId> leftOut;
    private final int retiredLeftOut;
    private final int asked;
    private final boolean redacted;
    private final ReportView view;
    private final Optional<ChangesSince> since;
    private final FindingsByProvision byProvision;
    private final List<Finding> gaps;
    private final List<HelpRequested> needs;
    private final List<Contradiction> contradictions;
    private final List<FindingGroup> groups;
    private final List<ApartFindings> apart;
    private final Map<QuestionId, AnsweredQuestion> answers;
    private final Map<Evidence, CitedEvidence> exhibits = new LinkedHashMap<>();

    private Report(
            ReportOrigin origin,
            PublishableFindings publishable,
            boolean redacted,
            ReportView view,
            Optional<ChangesSince> since) {
        this.origin = origin;
        this.findings = publishable.findings();
        this.leftOut = publishable.leftOut();
        this.retiredLeftOut = publishable.retiredLeftOut();
        this.asked = publishable.asked();
        this.redacted = redacted;
        this.view = view;
        this.since = redacted ? since.map(ChangesSince::redacted) : since;
        this.answers = publishable.answers();
        this.byProvision = new FindingsByProvision(publishable);
        this.gaps = bySeverity();
        this.needs = askedFor();
        this.contradictions = Contradiction.in(findings);
        for (CitedEvidence exhibit : CitedEvidence.of(answers.values(), origin.documents())) {
            exhibits.put(exhibit.evidence(), exhibit);
        }
        this.groups = List.copyOf(new FindingGroups(this).by(view.by()));
        this.apart = List.copyOf(ApartFindings.of(this));
    }

    /**
     * Returns the report of an assessment.
     *
     * @param redact true to leave out confidential answers
     */
    public static Report of(Findings findings, ReportOrigin origin, boolean redact) {
        return of(findings, origin, redact, ReportView.USUAL, Optional.empty());
    }

    /** Returns the report in a view, with the changes since an earlier assessment if it is compared with one. */
    public static Report of(
            Findings findings, ReportOrigin origin, boolean redact, ReportView view, Optional<ChangesSince> since) {
        return new Report(origin, PublishableFindings.of(findings, redact), redact, view, since);
    }

    public ReportView view() {
        return view;
    }

    /** Returns the findings in groups, as the reader chose. */
    public List<FindingGroup> groups() {
        return groups;
    }

    /** Returns the findings that do not count, by the reason. */
    public List<ApartFindings> apart() {
        return apart;
    }

    /** Returns the changes since an earlier assessment; empty when the report is not compared with one. */
    public Optional<ChangesSince> since() {
        return since;
    }

    public ReportOrigin origin() {
        return origin;
    }

    /** Returns the findings that are shown. */
    public Findings findings() {
        return findings;
    }

    public Checklist checklist() {
        return findings.checklist();
    }

    public boolean isRedacted() {
        return redacted;
    }

    /** Returns the questions whose confidential answers are left out, in the order of the checklist. */
    public List<Question> leftOut() {
        return checklist()
                .questions()
                .filter(question -> leftOut.contains(question.id()))
                .toList();
    }

    /** Counts the confidential answers that are left out, with those to questions that are gone. */
    public int answersLeftOut() {
        return leftOut.size() + retiredLeftOut;
    }

    /** Counts the findings on the provision that are left out. */
    public int leftOutOf(ProvisionId provision) {
        return byProvision.leftOut(provision);
    }

    /** Returns the answer to a question; empty when there is none or it is left out. */
    public Optional<Answer> answer(Question question) {
        @Nullable AnsweredQuestion given = answers.get(question.id());
        return given == null ? Optional.empty() : Optional.of(given.answer());
    }

    /**
     * Returns the number of questions asked of the State, without voluntary comparisons, with those that are left
     * out.
     */
    public int asked() {
        return asked;
    }

    /** Counts those of them that have a finding here. */
    public int shown() {
        int shown = 0;
        for (Finding finding : findings.all()) {
            shown += finding.counts() ? 1 : 0;
        }
        return shown;
    }

    /** Counts the questions of the section that are left out. */
    public int leftOutOf(Section section) {
        int count = 0;
        for (Question question : section.questions()) {
            count += leftOut.contains(question.id()) ? 1 : 0;
        }
        return count;
    }

    /** Returns the statement about help from outside in the answer behind a finding. */
    public HelpStatement help(Finding finding) {
        Optional<Answer> answer = answer(finding.question());
        return answer.isPresent() ? HelpStatement.in(answer.get()) : HelpStatement.NOT_STATED;
    }

    /** Counts the findings of each outcome, without voluntary comparisons. */
    public Map<Outcome, Integer> counts(List<Finding> of) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, 0);
        }
        for (Finding finding : of) {
            if (finding.counts()) {
                counts.put(finding.outcome(), counts.getOrDefault(finding.outcome(), 0) + 1);
            }
        }
        return counts;
    }

    /**
     * Returns the short number of a question, such as {@code 5.3}; the same for every assessment of the checklist.
     * Empty for a question of another checklist.
     */
    public String number(Question question) {
        Checklist checklist = checklist();
        return checklist.question(question.id()).isPresent() ? checklist.numberOf(question) : "";
    }

    /**
     * Returns the questions of the report whose answers the State marked as confidential, in the order of the
     * checklist.
     */
    public List<Question> confidential() {
        List<Question> confidential = new ArrayList<>();
        for (AnsweredQuestion given : answers.values()) {
            if (given.answer().confidential()) {
                confidential.add(given.question());
            }
        }
        return confidential;
    }

    /** Counts the answers of the report that are marked as confidential, with those to questions that are gone. */
    public int answersMarked() {
        return confidential().size() + findings.assessment().carryover().confidentialRetired();
    }

    /**
     * Returns the shortfalls: obligations first; inside a force danger to life first, then those whose answer says that
     * no help from outside is needed, then those that are not met at all.
     */
    public List<Finding> gaps() {
        return gaps;
    }

    private List<Finding> bySeverity() {
        List<Finding> shortFalls = new ArrayList<>();
        for (Finding finding : findings.all()) {
            if (finding.fallsShort()) {
                shortFalls.add(finding);
            }
        }
        shortFalls.sort(new Severity(this));
        return List.copyOf(shortFalls);
    }

    /** Returns the shortfalls for which no action is planned or under way, in the order of {@link #gaps()}. */
    public List<Finding> withoutStep() {
        List<Finding> without = new ArrayList<>();
        for (Finding gap : gaps) {
            if (stepsOn(gap).isEmpty()) {
                without.add(gap);
            }
        }
        return without;
    }

    /** Returns the open actions on a finding, in the order of the answer. */
    public List<Action> stepsOn(Finding finding) {
        Optional<Answer> answer = answer(finding.question());
        List<Action> open = new ArrayList<>();
        for (Action action : answer.isPresent() ? answer.get().actions() : List.<Action>of()) {
            if (action.isOpen()) {
                open.add(action);
            }
        }
        return open;
    }

    /** Returns the shortfalls of duties of that force, most severe first. */
    public List<Finding> gaps(Force force) {
        List<Finding> same = new ArrayList<>();
        for (Finding gap : gaps) {
            if (gap.force() == force) {
                same.add(gap);
            }
        }
        return same;
    }

    /** Returns the contradictions in what is shown. */
    public List<Contradiction> contradictions() {
        return contradictions;
    }

    /** Returns the findings with the flag, without voluntary comparisons. */
    public List<Finding> flagged(FindingFlag flag) {
        List<Finding> counted = new ArrayList<>();
        for (Finding finding : findings.flagged(flag)) {
            if (finding.counts()) {
                counted.add(finding);
            }
        }
        return counted;
    }

    /** Returns the open questions by what they wait for: named offices first, in the order of the checklist. */
    public List<WaitingFor> open() {
        return WaitingFor.of(findings);
    }

    /**
     * Returns the help asked for, by kind and agency, in the order of the checklist. An answer to a question that is
     * not asked any more does not count.
     */
    public List<HelpRequested> needs() {
        return needs;
    }

    private List<HelpRequested> askedFor() {
        Map<QuestionId, AnsweredQuestion> asked = new LinkedHashMap<>(answers);
        for (Question kept : kept()) {
            asked.remove(kept.id());
        }
        return HelpRequested.of(checklist().vocabulary(), asked.values());
    }

    /**
     * Returns the planned actions: those with a due day first, by day; then the others in the order of the checklist.
     */
    public List<PlannedAction> steps() {
        List<PlannedAction> steps = new ArrayList<>();
        for (AnsweredQuestion given : answers.values()) {
            for (Action action : given.answer().actions()) {
                steps.add(new PlannedAction(action, given.question()));
            }
        }
        steps.sort(PlannedAction::byDay);
        return steps;
    }

    /** Returns the questions that are not asked, by reason. */
    public List<NotAskedQuestions> unasked() {
        return NotAskedQuestions.of(findings);
    }

    /**
     * Returns the reason why no question on the provision is asked. Of several reasons, it is the one that the State
     * can change most easily: the depth, else its profile.
     */
    public SkippedQuestion.Why whyNotAsked(ProvisionId provision) {
        return byProvision.whyNotAsked(provision);
    }

    /** Returns the findings that rest on a provision which applies to the State, in order. */
    public List<Finding> reaching(ProvisionId provision) {
        return byProvision.reaching(provision);
    }

    /** Returns the questions that are not asked but have an answer, which the file keeps. */
    public List<Question> kept() {
        List<Question> kept = new ArrayList<>();
        for (SkippedQuestion skipped : findings.skipped()) {
            if (answers.containsKey(skipped.question().id())) {
                kept.add(skipped.question());
            }
        }
        return kept;
    }

    /** Returns the offices that answered, sorted by name. */
    public Set<String> offices() {
        Set<String> offices = new TreeSet<>();
        NameNormalizer spelling = new NameNormalizer();
        for (AnsweredQuestion given : answers.values()) {
            offices.add(spelling.of(given.answer().text(AnswerTextField.BY)));
        }
        offices.remove("");
        return offices;
    }

    /** Returns the days on which answers were given, earliest first, in ISO 8601. */
    public List<String> days() {
        Set<String> days = new TreeSet<>();
        for (AnsweredQuestion given : answers.values()) {
            days.add(IsoDates.dayOf(given.answer().text(AnswerTextField.AT)));
        }
        days.remove("");
        return List.copyOf(days);
    }

    /** Returns the annex of evidence. */
    public List<CitedEvidence> exhibits() {
        return List.copyOf(exhibits.values());
    }

    /**
     * Returns the exhibit of a citation.
     *
     * @throws IllegalArgumentException when no answer of the report cites it
     */
    public CitedEvidence exhibit(Evidence evidence) {
        @Nullable CitedEvidence exhibit = exhibits.get(evidence);
        if (exhibit == null) {
            throw new IllegalArgumentException("not cited: " + evidence.title());
        }
        return exhibit;
    }
}
