package org.stocktake.finding.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Carryover;
import org.stocktake.model.Coordination;
import org.stocktake.model.NameNormalizer;
import org.stocktake.model.QuestionId;

/**
 * Merges what another office answered to an earlier version of the checklist, where the question means something else now.
 * None of it becomes an answer: a person confirms it, with the reason. What the office left as it was sent is nothing new.
 */
public final class ProposalMerge {
    private final Carryover before;
    private final Optional<Coordination.Worksheet> head;
    private final List<MergedProposal> told = new ArrayList<>();
    private Assessment merged;

    private ProposalMerge(Assessment ours, Optional<Coordination.Worksheet> head) {
        this.before = ours.carryover();
        this.head = head;
        this.merged = ours;
    }

    /** Merges what theirs proposes into an assessment that has its answers already. */
    public static ProposalMerge of(Assessment ours, Assessment theirs) {
        ProposalMerge merge = new ProposalMerge(ours, theirs.coordination().worksheet());
        for (Map.Entry<QuestionId, List<CarriedAnswer>> entry :
                theirs.carryover().proposals().entrySet()) {
            for (CarriedAnswer other : entry.getValue()) {
                if (!merge.isAsSent(other)) {
                    merge.put(entry.getKey(), other);
                }
            }
        }
        for (CarriedAnswer gone : theirs.carryover().retired()) {
            if (merge.isSent(gone) && !merge.isAsSent(gone)) {
                merge.retire(new QuestionId(gone.from().id()), gone, MergedProposal.Fate.NOT_ASKED);
            }
        }
        return merge;
    }

    /** Returns the assessment with the proposals. It names each version from which one of them comes. */
    public Assessment merged() {
        Carryover named = merged.carryover();
        for (MergedProposal one : told) {
            named = named.updatedFrom(one.proposed().from().version());
        }
        return merged.withCarryover(named);
    }

    /** Returns what is new, in the order of the worksheet. */
    public List<MergedProposal> told() {
        return List.copyOf(told);
    }

    private AnswerBase sent(CarriedAnswer other) {
        String id = other.from().id();
        return head.map(one -> one.earlierBase().getOrDefault(new QuestionId(id), ""))
                .map(AnswerBase::read)
                .orElse(AnswerBase.NONE);
    }

    private boolean isSent(CarriedAnswer other) {
        return head.isPresent()
                && head.get()
                        .earlierBase()
                        .containsKey(new QuestionId(other.from().id()));
    }

    private boolean isAsSent(CarriedAnswer other) {
        return sent(other).saysSame(Optional.of(other.answer()));
    }

    private void put(QuestionId question, CarriedAnswer other) {
        Optional<Answer> given = merged.answerTo(question);
        if (given.isPresent()) {
            if (!other.isConfirmedBy(given.get())) {
                retire(question, other, MergedProposal.Fate.ANSWERED);
            }
            return;
        }
        List<CarriedAnswer> waiting = merged.carryover().proposedTo(question);
        @Nullable CarriedAnswer replaced = null;
        @Nullable QuestionMerge best = null;
        for (CarriedAnswer one : waiting) {
            if (one.from().id().equals(other.from().id())) {
                QuestionMerge both =
                        AnswerMerge.of(question, Optional.of(one.answer()), Optional.of(other.answer()), sent(other));
                boolean changes = both.outcome() == MergeOutcome.CHANGED;
                if (!changes && both.outcome() != MergeOutcome.CONFLICT) {
                    return;
                }
                boolean replaces = changes || isOfOneOffice(one, other);
                best = best == null || (replaces && replaced == null) ? both : best;
                replaced = replaces && replaced == null ? one : replaced;
            }
        }
        put(question, other, replaced, best);
    }

    private void put(
            QuestionId question, CarriedAnswer other, @Nullable CarriedAnswer replaced, @Nullable QuestionMerge both) {
        Answer whole =
                both == null ? other.answer() : both.other().or(both::result).orElse(other.answer());
        CarriedAnswer now = new CarriedAnswer(other.from(), whole);
        List<CarriedAnswer> waiting = new ArrayList<>(merged.carryover().proposedTo(question));
        if (replaced == null) {
            waiting.add(now);
        } else {
            waiting.set(waiting.indexOf(replaced), now);
        }
        Carryover carryover = merged.carryover().proposing(question, waiting);
        if (replaced != null && !isRetired(carryover, replaced)) {
            carryover = carryover.retiring(replaced);
        }
        merged = merged.withCarryover(carryover);
        MergedProposal.Fate alone = both == null ? MergedProposal.Fate.PROPOSED : MergedProposal.Fate.BESIDE;
        told.add(new MergedProposal(question, now, replaced == null ? alone : MergedProposal.Fate.REPLACES));
    }

    private static boolean isOfOneOffice(CarriedAnswer one, CarriedAnswer other) {
        String office = other.answer().text(AnswerTextField.BY);
        return !office.isEmpty() && NameNormalizer.isSame(one.answer().text(AnswerTextField.BY), office);
    }

    private void retire(QuestionId question, CarriedAnswer other, MergedProposal.Fate fate) {
        if (isRetired(before, other)) {
            return;
        }
        if (!isRetired(merged.carryover(), other)) {
            merged = merged.withCarryover(merged.carryover().retiring(other));
        }
        told.add(new MergedProposal(question, other, fate));
    }

    private static boolean isRetired(Carryover carryover, CarriedAnswer other) {
        for (CarriedAnswer gone : carryover.retired()) {
            if (gone.from().equals(other.from()) && gone.isConfirmedBy(other.answer())) {
                return true;
            }
        }
        return false;
    }
}
