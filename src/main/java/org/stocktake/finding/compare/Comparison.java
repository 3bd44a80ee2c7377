package org.stocktake.finding.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stocktake.finding.Findings;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Carryover;
import org.stocktake.model.Checklist;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.FactId;
import org.stocktake.model.IdFormat;
import org.stocktake.model.IsoDates;
import org.stocktake.model.Profile;
import org.stocktake.model.QuestionId;

/**
 * Two assessments of the same State to the same checklist, question by question. Each is judged by its own checklist
 * and on its own day, so that what expired in between is seen.
 *
 * @param changes the changed questions, in the order of the later checklist; those that it no longer has come last
 * @param facts about the State that changed
 */
public record Comparison(Findings before, Findings after, List<QuestionChange> changes, List<FactId> facts) {
    public Comparison {
        changes = List.copyOf(changes);
        facts = List.copyOf(facts);
    }

    public static Comparison of(Findings before, Findings after) {
        return of(before, after, Set.of());
    }

    /**
     * Compares with an assessment of an earlier version of the checklist.
     *
     * @param changed questions whose earlier answers have to be confirmed; the earlier assessment has them where they are
     *     proposed
     */
    public static Comparison of(Findings before, Findings after, Set<QuestionId> changed) {
        return new Comparer(withConfirmed(withoutWaiting(before, after), after), after, changed).comparison();
    }

    /** Returns the earlier findings with the facts that waited then and were confirmed as they were: nobody changed them. */
    private static Findings withConfirmed(Findings before, Findings after) {
        Assessment old = before.assessment();
        Profile now = after.assessment().profile();
        Profile known = old.profile();
        for (Map.Entry<FactId, Carryover.CarriedFact> waited :
                old.carryover().proposedFacts().entrySet()) {
            boolean isConfirmed = waited.getValue().isConfirmedBy(now, waited.getKey());
            if (isConfirmed && !old.profile().isGiven(waited.getKey())) {
                known = waited.getValue().in(known, waited.getKey());
            }
        }
        return judged(known, before);
    }

    /**
     * Returns the earlier findings without the facts that wait to be confirmed in the later assessment: the checklist took
     * their values away, not the State.
     */
    private static Findings withoutWaiting(Findings before, Findings after) {
        Assessment old = before.assessment();
        Profile known = old.profile();
        for (Map.Entry<FactId, Carryover.CarriedFact> waiting :
                after.assessment().carryover().proposedFacts().entrySet()) {
            boolean isMapped = IdFormat.isValid(waiting.getValue().from().id())
                    && !old.subject()
                            .checklistVersion()
                            .equals(after.checklist().version());
            if (isMapped && !after.assessment().profile().isGiven(waiting.getKey())) {
                known = known.with(waiting.getKey(), List.of())
                        .with(new FactId(waiting.getValue().from().id()), List.of());
            }
        }
        return judged(known, before);
    }

    /** Returns the findings with another profile. */
    private static Findings judged(Profile profile, Findings findings) {
        Assessment assessment = findings.assessment();
        return profile.equals(assessment.profile())
                ? findings
                : Findings.of(findings.checklist(), assessment.withProfile(profile), findings.today());
    }

    /**
     * Returns the day on which an earlier assessment is judged if the day of its acceptance is not known: that of its
     * last answer, or today when it does not say or says a later one.
     */
    public static LocalDate dayOf(Assessment assessment, LocalDate today) {
        return lastAnswered(assessment).filter(day -> day.isBefore(today)).orElse(today);
    }

    /** Returns the day of the last answer; empty if no answer has a day. */
    public static Optional<LocalDate> lastAnswered(Assessment assessment) {
        return assessment.answers().values().stream()
                .map(answer -> answer.text(AnswerTextField.AT))
                .filter(at -> !at.isEmpty())
                .flatMap(at -> IsoDates.day(at.substring(0, at.indexOf('T'))).stream())
                .max(LocalDate::compareTo);
    }

    public boolean isUnchanged() {
        return changes.isEmpty();
    }

    /** Returns the declarations that were made, withdrawn or changed in between. */
    public List<DeclarationChange> declarations() {
        return DeclarationChange.between(before, after);
    }

    /** Returns the changes of a kind, in order. */
    public List<QuestionChange> of(QuestionChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /**
     * Returns the changes of a kind in the groups in which they are read; none without a change. Of those that the checklist
     * alone made, the answers that wait to be confirmed stand apart, and last.
     */
    public List<List<QuestionChange>> groups(QuestionChange.Kind kind) {
        List<QuestionChange> waiting =
                of(kind).stream().filter(QuestionChange::waits).toList();
        List<QuestionChange> others = new ArrayList<>(of(kind));
        others.removeAll(waiting);
        List<List<QuestionChange>> groups = new ArrayList<>(List.of(List.copyOf(others), waiting));
        groups.removeIf(List::isEmpty);
        return groups;
    }

    /** Returns the changes for the worse, in order. */
    public List<QuestionChange> worse() {
        return changes.stream().filter(change -> change.kind().isWorse()).toList();
    }

    /**
     * Returns what a change of facts, depth or checklist did to what is asked and binds: questions together that moved
     * in the same way for the same reason.
     */
    public List<ScopeShift> shifts() {
        return ScopeShift.in(changes);
    }

    /**
     * Returns what a new version of the checklist did without the State, for a line of its own. It can be without a
     * question: one that was removed is in neither assessment.
     */
    public Optional<ScopeShift> byChecklist() {
        List<QuestionChange> alone = of(QuestionChange.Kind.CHECKLIST_CHANGED);
        return alone.isEmpty() && factsByChecklist().isEmpty() && !isStepInMap()
                ? Optional.empty()
                : Optional.of(new ScopeShift(
                        QuestionChange.Kind.CHECKLIST_CHANGED,
                        List.of(QuestionChange.Cause.CHECKLIST_CHANGED),
                        List.of(),
                        alone));
    }

    /** Returns the way of the checklist from the version of the earlier assessment; empty if it is the same version. */
    public Optional<EarlierVersion> way() {
        String version = before.assessment().subject().checklistVersion();
        Checklist checklist = after.checklist();
        return version.equals(checklist.version()) ? Optional.empty() : checklist.earlierVersion(version);
    }

    /** Returns the facts that mean something else since the earlier assessment and were given in it, with the reasons. */
    public Map<FactId, String> factsByChecklist() {
        Map<FactId, String> changed = new LinkedHashMap<>();
        Map<FactId, EarlierVersion.FactStep> steps =
                way().map(EarlierVersion::facts).orElse(Map.of());
        steps.forEach((id, step) -> {
            boolean isChanged = step.step() == EarlierVersion.Step.MEANING_CHANGED;
            step.into()
                    .filter(now -> isChanged && (waits(now) || isGiven(id, now)))
                    .ifPresent(now -> changed.put(now, step.because()));
        });
        return changed;
    }

    private boolean isGiven(FactId was, FactId is) {
        Profile profile = before.assessment().profile();
        return profile.isGiven(was) || profile.isGiven(is);
    }

    /** Returns true if the earlier value of a fact waits to be confirmed. */
    public boolean waits(FactId fact) {
        Assessment now = after.assessment();
        return now.carryover().proposedFacts().containsKey(fact)
                && !now.profile().isGiven(fact);
    }

    /**
     * Returns true if the earlier side of a change depends on nothing but facts that wait to be confirmed since: the State had
     * given them then, and the checklist took their values away.
     */
    public boolean wasKnown(QuestionChange change) {
        Set<FactId> waiting = new HashSet<>();
        if (way().isPresent()) {
            after.assessment().carryover().proposedFacts().forEach((fact, proposed) -> {
                if (waits(fact) && IdFormat.isValid(proposed.from().id())) {
                    waiting.addAll(List.of(fact, new FactId(proposed.from().id())));
                }
            });
        }
        Set<FactId> missing = change.before().deciding(before.checklist().profile());
        return !missing.isEmpty() && waiting.containsAll(missing);
    }

    /**
     * Returns the parts, still without an answer, of questions that were answered with "partly" and split: nobody knows for
     * which part that holds.
     */
    public List<QuestionId> partsToConfirm() {
        List<QuestionId> waiting = new ArrayList<>();
        Optional<EarlierVersion> way = way();
        if (way.isPresent()) {
            for (EarlierVersion.QuestionStep step : way.get().questions().values()) {
                if (step.step() == EarlierVersion.Step.SPLIT) {
                    step.into().stream().filter(this::isPartToConfirm).forEach(waiting::add);
                }
            }
        }
        return waiting;
    }

    private boolean isPartToConfirm(QuestionId part) {
        boolean partly = before.assessment()
                .answerTo(part)
                .filter(answer -> answer.kind() == AnswerKind.PARTLY)
                .isPresent();
        return partly
                && after.assessment().answerTo(part).isEmpty()
                && after.all().stream()
                        .anyMatch(finding -> finding.question().id().equals(part));
    }

    private boolean isStepInMap() {
        Optional<EarlierVersion> way = way();
        if (way.isPresent()) {
            for (EarlierVersion.QuestionStep step : way.get().questions().values()) {
                if (!step.step().keepsAnswer()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns a copy without confidential answers, and without the day of the last one. */
    public Comparison redacted() {
        return new Comparison(
                withoutConfidential(before),
                withoutConfidential(after),
                changes.stream().filter(change -> !change.isConfidential()).toList(),
                facts);
    }

    private static Findings withoutConfidential(Findings findings) {
        Assessment whole = findings.assessment();
        Map<QuestionId, Answer> answers = new LinkedHashMap<>(whole.answers());
        answers.values().removeIf(Answer::confidential);
        Assessment rest = whole.withContacts(Map.of()).withAnswers(answers);
        boolean judgedOnLast = lastAnswered(whole).equals(Optional.of(findings.today()));
        return new Findings(
                findings.checklist(),
                rest,
                judgedOnLast ? lastAnswered(rest).orElse(findings.today()) : findings.today(),
                findings.all().stream()
                        .filter(finding -> !whole.answerTo(finding.question().id())
                                .map(Answer::confidential)
                                .orElse(false))
                        .toList(),
                findings.skipped());
    }
}
