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
import org.stocktake.finding.Skipped;
import org.stocktake.model.Assessment;
import org.stocktake.model.FactId;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/** The work of {@link Comparison#of}. */
final class Compared {
    private final Findings before;
    private final Findings after;
    private final Sides earlier;
    private final Sides later;
    private final List<FactId> facts;
    /** The earlier assessment with one thing of the later, by what it is. */
    private final Map<Change.Cause, Sides> exchanged = new EnumMap<>(Change.Cause.class);

    Compared(Findings before, Findings after) {
        this.before = before;
        this.after = after;
        this.earlier = Sides.of(before);
        this.later = Sides.of(after);
        this.facts = factsThatChanged();
    }

    Comparison comparison() {
        List<Change> changes = new ArrayList<>();
        after.checklist().questions().forEach(question -> add(question, changes));
        before.checklist()
                .questions()
                .filter(question -> !later.of(question).isThere())
                .forEach(question -> add(question, changes));
        return new Comparison(before, after, changes, facts);
    }

    private void add(Question question, List<Change> changes) {
        Side was = earlier.of(question);
        Side is = later.of(question);
        Weighing weighing = new Weighing(was, is);
        List<Change.Cause> causes = causes(question, weighing, was, is);
        if (!causes.isEmpty()) {
            Change.Kind kind = weighing.kind();
            boolean checklistAlone = causes.equals(List.of(Change.Cause.CHECKLIST_CHANGED));
            changes.add(new Change(
                    question,
                    was,
                    is,
                    kind == Change.Kind.CHANGED && checklistAlone ? Change.Kind.CHECKLIST_CHANGED : kind,
                    causes,
                    causes.contains(Change.Cause.PROFILE_CHANGED) ? bearingOn(was, is) : List.of()));
        }
    }

    /** All of them, in the order of the constants; none when the question stands as before. */
    private List<Change.Cause> causes(Question question, Weighing weighing, Side was, Side is) {
        if (!was.isThere() || !is.isThere()) {
            return List.of(Change.Cause.CHECKLIST_CHANGED);
        }
        if (was.finding().isEmpty() && is.finding().isEmpty()) {
            return List.of();
        }
        Change bare = new Change(question, was, is, Change.Kind.CHANGED, List.of(), List.of());
        boolean gone = !bare.evidenceGone().isEmpty();
        boolean added = !bare.evidenceAdded().isEmpty();
        boolean expired = weighing.hasExpired();
        boolean renewed = weighing.isRenewed();
        boolean corrected = weighing.isEvidenceChanged() && !gone && !added && !expired && !renewed;
        List<Change.Cause> causes = new ArrayList<>();
        addIf(weighing.isAnswerChanged() || corrected, Change.Cause.ANSWER_CHANGED, causes);
        addIf(gone, Change.Cause.EVIDENCE_GONE, causes);
        addIf(added, Change.Cause.EVIDENCE_ADDED, causes);
        addIf(expired, Change.Cause.EXPIRED, causes);
        addIf(renewed, Change.Cause.RENEWED, causes);
        causes.addAll(framing(question, was, is));
        return causes;
    }

    private static void addIf(boolean holds, Change.Cause cause, List<Change.Cause> causes) {
        if (holds) {
            causes.add(cause);
        }
    }

    /**
     * Which of profile, depth and checklist make the question stand otherwise: each is exchanged alone. Where none of them
     * does it alone, all that differ have a part in it.
     */
    private List<Change.Cause> framing(Question question, Side was, Side is) {
        boolean otherQuestion =
                !before.checklist().question(question.id()).map(Compared::asked).equals(Optional.of(asked(question)));
        List<Change.Cause> causes = new ArrayList<>();
        if (!was.framing().equals(is.framing())) {
            addIf(isMovedBy(Change.Cause.PROFILE_CHANGED, question), Change.Cause.PROFILE_CHANGED, causes);
            addIf(isMovedBy(Change.Cause.DEPTH_CHANGED, question), Change.Cause.DEPTH_CHANGED, causes);
            otherQuestion |= isMovedBy(Change.Cause.CHECKLIST_CHANGED, question);
            boolean together = causes.isEmpty() && !otherQuestion;
            addIf(together && !facts.isEmpty(), Change.Cause.PROFILE_CHANGED, causes);
            addIf(together && isOtherDepth(), Change.Cause.DEPTH_CHANGED, causes);
        }
        addIf(otherQuestion, Change.Cause.CHECKLIST_CHANGED, causes);
        return causes;
    }

    private boolean isOtherDepth() {
        return before.assessment().depth() != after.assessment().depth();
    }

    /** Whether the question would stand otherwise in the earlier assessment with that one thing of the later. */
    private boolean isMovedBy(Change.Cause cause, Question question) {
        Sides sides = exchanged.computeIfAbsent(cause, this::exchange);
        return !sides.of(question).framing().equals(earlier.of(question).framing());
    }

    private Sides exchange(Change.Cause cause) {
        Assessment old = before.assessment();
        Assessment now = after.assessment();
        return Sides.of(
                switch (cause) {
                    case PROFILE_CHANGED ->
                        Findings.of(before.checklist(), old.withProfile(now.profile()), before.today());
                    case DEPTH_CHANGED -> Findings.of(before.checklist(), old.withDepth(now.depth()), before.today());
                    case CHECKLIST_CHANGED -> Findings.of(after.checklist(), old, before.today());
                    case ANSWER_CHANGED, EVIDENCE_GONE, EVIDENCE_ADDED, EXPIRED, RENEWED -> before;
                });
    }

    /** What makes a question the same question. */
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

    private List<FactId> bearingOn(Side was, Side is) {
        Set<FactId> deciding =
                new LinkedHashSet<>(was.deciding(before.checklist().profile()));
        deciding.addAll(is.deciding(after.checklist().profile()));
        deciding.retainAll(facts);
        return deciding.isEmpty() ? facts : List.copyOf(deciding);
    }

    /** Every question of one assessment by its id. */
    private record Sides(Map<QuestionId, Side> all) {
        static Sides of(Findings findings) {
            Map<QuestionId, Side> all = new HashMap<>();
            for (Finding finding : findings.all()) {
                QuestionId id = finding.question().id();
                all.put(id, new Side(Optional.of(finding), Optional.empty(), findings.answer(finding)));
            }
            for (Skipped skipped : findings.skipped()) {
                QuestionId id = skipped.question().id();
                all.put(
                        id,
                        new Side(
                                Optional.empty(),
                                Optional.of(skipped),
                                findings.assessment().answerTo(id)));
            }
            return new Sides(all);
        }

        Side of(Question question) {
            return all.getOrDefault(question.id(), Side.NOT_THERE);
        }
    }
}
