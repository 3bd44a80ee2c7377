package org.stocktake.finding.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Findings;
import org.stocktake.finding.SkippedQuestion;
import org.stocktake.model.Assessment;
import org.stocktake.model.FactId;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/** Compares two assessments question by question. */
final class Comparer {
    private final Findings before;
    private final Findings after;
    private final Sides earlier;
    private final Sides later;
    private final List<FactId> facts;
    /** The earlier assessment with one part of the later one, by the part exchanged. */
    private final Map<QuestionChange.Cause, Sides> exchanged = new EnumMap<>(QuestionChange.Cause.class);

    private final CarriedQuestions carried;

    /** @param changed questions that asked for something else in the earlier assessment */
    Comparer(Findings before, Findings after, Set<QuestionId> changed) {
        this.carried = CarriedQuestions.of(before, after, changed);
        this.before = before;
        this.after = after;
        this.earlier = Sides.of(before);
        this.later = Sides.of(after);
        this.facts = factsThatChanged();
    }

    Comparison comparison() {
        List<QuestionChange> changes = new ArrayList<>();
        after.checklist().questions().forEach(question -> add(question, changes));
        before.checklist()
                .questions()
                .filter(question -> !later.of(question).isThere())
                .forEach(question -> add(question, changes));
        return new Comparison(before, after, changes, facts);
    }

    private void add(Question question, List<QuestionChange> changes) {
        ComparedSide was = earlier.of(question);
        ComparedSide is = later.of(question);
        Trend weighing = new Trend(was, is);
        List<QuestionChange.Cause> causes = causes(question, weighing, was, is);
        if (!causes.isEmpty()) {
            List<FactId> bearing =
                    causes.contains(QuestionChange.Cause.PROFILE_CHANGED) ? bearingOn(was, is) : List.of();
            QuestionChange.Kind kind = carried.isChecklistAlone(question.id(), was, is)
                    ? QuestionChange.Kind.CHECKLIST_CHANGED
                    : kind(question.id(), weighing);
            QuestionChange judged = new QuestionChange(question, was, is, kind, causes, bearing);
            changes.add(judged.kind() == QuestionChange.Kind.CHANGED ? unweighed(judged, weighing) : judged);
        }
    }

    /**
     * Returns the kind by the answers. An answer to another question is neither better nor worse. A part of an earlier question that was partly met says little alone: it is worse
     * or better only if each part is, and an answer that is still to come to a part takes nothing back.
     */
    private QuestionChange.Kind kind(QuestionId question, Trend weighing) {
        if (carried.isIncomparable(question)) {
            return QuestionChange.Kind.CHANGED;
        }
        if (earlier.of(question).waits()) {
            return kindByWaiting(earlier.of(question), later.of(question));
        }
        QuestionChange.Kind kind = weighing.kind();
        List<QuestionId> parts = carried.parts(question);
        if (parts.isEmpty() || kind == QuestionChange.Kind.EXPIRED) {
            return kind;
        }
        boolean says = kind != QuestionChange.Kind.NEWLY_OPEN;
        if (earlier.of(question).isPartly()) {
            for (QuestionId part : parts) {
                says &= new Trend(earlier.of(part), later.of(part)).kind() == kind;
            }
        }
        return says ? kind : QuestionChange.Kind.CHANGED;
    }

    /** Returns the kind by the answer that waited to be confirmed: an answer in its place is worse or better than it, or neither. */
    private QuestionChange.Kind kindByWaiting(ComparedSide was, ComparedSide is) {
        QuestionChange.Kind kind = carried.comparable(was)
                .map(answer -> new Trend(was.with(answer), is).kind())
                .orElse(QuestionChange.Kind.CHANGED);
        boolean says = kind == QuestionChange.Kind.WORSE || kind == QuestionChange.Kind.BETTER;
        return says ? kind : QuestionChange.Kind.CHANGED;
    }

    /**
     * Tells apart what is neither better nor worse: another answer, a shift, another checklist. A first answer to what
     * was not asked before, and the last one to what is not asked any more, are part of the shift.
     */
    private static QuestionChange unweighed(QuestionChange change, Trend weighing) {
        Optional<QuestionChange.Kind> shift = change.shift();
        boolean shiftAlone = change.framing().equals(change.causes())
                || weighing.isFirstAsked()
                || change.after().finding().isEmpty();
        if (shift.isPresent() && shiftAlone) {
            return change.as(shift.get());
        }
        return change.causes().equals(List.of(QuestionChange.Cause.CHECKLIST_CHANGED))
                ? change.as(QuestionChange.Kind.CHECKLIST_CHANGED)
                : change;
    }

    /** Returns all causes, in the order of the constants; none if the question did not change. */
    private List<QuestionChange.Cause> causes(Question question, Trend weighing, ComparedSide was, ComparedSide is) {
        if (!was.isThere() || !is.isThere()) {
            return List.of(QuestionChange.Cause.CHECKLIST_CHANGED);
        }
        if (carried.isChecklistAlone(question.id(), was, is)) {
            return List.of(QuestionChange.Cause.CHECKLIST_CHANGED);
        }
        if (was.finding().isEmpty() && is.finding().isEmpty()) {
            return List.of();
        }
        if (carried.isConfirmed(question.id(), was, is)) {
            return framing(question, was, is);
        }
        QuestionChange bare = new QuestionChange(question, was, is, QuestionChange.Kind.CHANGED, List.of(), List.of());
        boolean gone = !bare.evidenceGone().isEmpty();
        boolean added = !bare.evidenceAdded().isEmpty();
        boolean expired = weighing.hasExpired();
        boolean renewed = weighing.isRenewed();
        boolean corrected = weighing.isEvidenceChanged() && !gone && !added && !expired && !renewed;
        List<QuestionChange.Cause> causes = new ArrayList<>();
        addIf(weighing.isAnswerChanged() || corrected, QuestionChange.Cause.ANSWER_CHANGED, causes);
        addIf(gone, QuestionChange.Cause.EVIDENCE_GONE, causes);
        addIf(added, QuestionChange.Cause.EVIDENCE_ADDED, causes);
        addIf(expired, QuestionChange.Cause.EXPIRED, causes);
        addIf(renewed, QuestionChange.Cause.RENEWED, causes);
        causes.addAll(framing(question, was, is));
        boolean told = causes.isEmpty() || causes.contains(QuestionChange.Cause.CHECKLIST_CHANGED);
        addIf(!told && carried.has(question.id()), QuestionChange.Cause.CHECKLIST_CHANGED, causes);
        return causes;
    }

    private static void addIf(boolean holds, QuestionChange.Cause cause, List<QuestionChange.Cause> causes) {
        if (holds) {
            causes.add(cause);
        }
    }

    /**
     * Returns those of profile, depth and checklist that changed the question: each is exchanged alone. Where none of
     * them does it alone, all that differ have a part in it.
     */
    private List<QuestionChange.Cause> framing(Question question, ComparedSide was, ComparedSide is) {
        boolean otherQuestion =
                !before.checklist().question(question.id()).map(Comparer::asked).equals(Optional.of(asked(question)));
        List<QuestionChange.Cause> causes = new ArrayList<>();
        if (!was.framing().equals(is.framing())) {
            addIf(
                    isMovedBy(QuestionChange.Cause.PROFILE_CHANGED, question),
                    QuestionChange.Cause.PROFILE_CHANGED,
                    causes);
            addIf(isMovedBy(QuestionChange.Cause.DEPTH_CHANGED, question), QuestionChange.Cause.DEPTH_CHANGED, causes);
            otherQuestion |= isMovedBy(QuestionChange.Cause.CHECKLIST_CHANGED, question);
            boolean together = causes.isEmpty() && !otherQuestion;
            addIf(together && isOtherState(), QuestionChange.Cause.PROFILE_CHANGED, causes);
            addIf(together && isOtherDepth(), QuestionChange.Cause.DEPTH_CHANGED, causes);
            addIf(causes.isEmpty() && !otherQuestion, QuestionChange.Cause.DAY_CAME, causes);
        }
        addIf(otherQuestion, QuestionChange.Cause.CHECKLIST_CHANGED, causes);
        return causes;
    }

    private boolean isOtherState() {
        return !facts.isEmpty() || !DeclarationChange.between(before, after).isEmpty();
    }

    private boolean isOtherDepth() {
        return before.assessment().depth() != after.assessment().depth();
    }

    /** Returns true if the question would change in the earlier assessment with that one part of the later. */
    private boolean isMovedBy(QuestionChange.Cause cause, Question question) {
        if (!differs(cause)) {
            return false;
        }
        Sides sides = exchanged.computeIfAbsent(cause, this::exchange);
        return !sides.of(question).framing().equals(earlier.of(question).framing());
    }

    private boolean differs(QuestionChange.Cause part) {
        return switch (part) {
            case PROFILE_CHANGED -> isOtherState();
            case DEPTH_CHANGED -> isOtherDepth();
            case CHECKLIST_CHANGED -> before.checklist() != after.checklist();
            case ANSWER_CHANGED, EVIDENCE_GONE, EVIDENCE_ADDED, EXPIRED, RENEWED, DAY_CAME -> false;
        };
    }

    private Sides exchange(QuestionChange.Cause cause) {
        Assessment old = before.assessment();
        Assessment now = after.assessment();
        return Sides.of(
                switch (cause) {
                    case PROFILE_CHANGED ->
                        Findings.of(
                                before.checklist(),
                                old.withProfile(now.profile()).withDeclarations(now.declarations()),
                                before.today());
                    case DEPTH_CHANGED -> Findings.of(before.checklist(), old.withDepth(now.depth()), before.today());
                    case CHECKLIST_CHANGED -> Findings.of(after.checklist(), old, before.today());
                    case ANSWER_CHANGED, EVIDENCE_GONE, EVIDENCE_ADDED, EXPIRED, RENEWED, DAY_CAME -> before;
                });
    }

    /** Returns the parts that identify a question as the same. */
    private static List<Object> asked(Question question) {
        return List.of(question.text(), question.provisions());
    }

    private List<FactId> factsThatChanged() {
        Set<FactId> all = new LinkedHashSet<>();
        after.checklist().profile().forEach(fact -> all.add(fact.id()));
        all.addAll(before.assessment().profile().values().keySet());
        all.removeIf(fact -> before.assessment()
                .profile()
                .of(fact)
                .equals(after.assessment().profile().of(fact)));
        return List.copyOf(all);
    }

    private List<FactId> bearingOn(ComparedSide was, ComparedSide is) {
        Set<FactId> deciding =
                new LinkedHashSet<>(was.deciding(before.checklist().profile()));
        deciding.addAll(is.deciding(after.checklist().profile()));
        deciding.retainAll(facts);
        return deciding.isEmpty() ? facts : List.copyOf(deciding);
    }

    /** The questions of one assessment by their ids. */
    private record Sides(Map<QuestionId, ComparedSide> all) {
        static Sides of(Findings findings) {
            Map<QuestionId, ComparedSide> all = new HashMap<>();
            for (Finding finding : findings.all()) {
                QuestionId id = finding.question().id();
                all.put(id, side(Optional.of(finding), Optional.empty(), id, findings.assessment()));
            }
            for (SkippedQuestion skipped : findings.skipped()) {
                QuestionId id = skipped.question().id();
                all.put(id, side(Optional.empty(), Optional.of(skipped), id, findings.assessment()));
            }
            return new Sides(all);
        }

        private static ComparedSide side(
                Optional<Finding> finding, Optional<SkippedQuestion> skipped, QuestionId id, Assessment assessment) {
            return new ComparedSide(
                    finding,
                    skipped,
                    assessment.answerTo(id),
                    assessment.carryover().proposedTo(id));
        }

        ComparedSide of(Question question) {
            return of(question.id());
        }

        ComparedSide of(QuestionId question) {
            return all.getOrDefault(question, ComparedSide.NOT_THERE);
        }
    }
}
