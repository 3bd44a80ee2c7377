package org.stocktake.finding.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Carryover;
import org.stocktake.model.Checklist;
import org.stocktake.model.Coordination;
import org.stocktake.model.FactId;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/**
 * Merges what another office answered into an assessment: base, ours and theirs, by answer and by part of an answer. No
 * word is lost: what a side changed is in the result, or waits in a conflict for a person to choose.
 */
public final class AssessmentMerge {
    private final Assessment ours;
    private final Assessment theirs;
    private final Checklist checklist;
    private final List<QuestionMerge> questions = new ArrayList<>();
    private final Map<QuestionId, Answer> answers;
    private Coordination coordination;

    private AssessmentMerge(Assessment frame, Assessment theirs, Checklist checklist) {
        this.ours = frame;
        this.theirs = theirs;
        this.checklist = checklist;
        this.answers = new LinkedHashMap<>(frame.answers());
        this.coordination = frame.coordination();
    }

    /**
     * The merged assessment, its answers in the order of the checklist.
     *
     * @param questions in the order of the checklist; those that no side answered are left out
     * @param keys other keys that differ: of two versions those that both changed, of a worksheet all that it says
     *     differently; the assessment keeps its own
     */
    public record Result(Assessment merged, List<QuestionMerge> questions, List<KeyConflict> keys) {
        public Result {
            questions = List.copyOf(questions);
            keys = List.copyOf(keys);
        }

        /**
         * Returns the merged assessment with a time on each answer that was taken, or waits in a conflict, without one.
         * Not before the merge: then the same worksheet would not be the same when it comes back again.
         *
         * @param now an instant in UTC, ISO 8601
         */
        public Assessment mergedAt(String now) {
            Assessment stamped = merged;
            for (QuestionMerge question : questions) {
                QuestionId id = question.question();
                boolean isTaken = question.outcome() == MergeOutcome.NEW || question.outcome() == MergeOutcome.CHANGED;
                Optional<Answer> answer = stamped.answerTo(id);
                if (isTaken && answer.isPresent()) {
                    stamped = stamped.with(id, stamped(answer.get(), now));
                }
                List<Answer> others = new ArrayList<>();
                for (Answer other : stamped.coordination().conflictsAt(id)) {
                    others.add(stamped(other, now));
                }
                stamped = stamped.withCoordination(stamped.coordination().withConflicts(id, others));
            }
            return stamped;
        }

        private static Answer stamped(Answer answer, String now) {
            return answer.text(AnswerTextField.AT).isEmpty() ? answer.with(AnswerTextField.AT, now) : answer;
        }

        /** Returns the questions with that outcome, in the order of the checklist. */
        public List<QuestionMerge> with(MergeOutcome outcome) {
            List<QuestionMerge> some = new ArrayList<>();
            for (QuestionMerge question : questions) {
                if (question.outcome() == outcome) {
                    some.add(question);
                }
            }
            return some;
        }
    }

    /**
     * Merges a worksheet that came back. The same answer that comes back again changes nothing, whatever became of it
     * meanwhile.
     *
     * @param theirs has the head of a worksheet; a question of its base without an answer was emptied
     */
    public static Result ofWorksheet(Assessment ours, Assessment theirs, Checklist checklist) {
        Map<QuestionId, AnswerBase> base = new LinkedHashMap<>();
        Optional<Coordination.Worksheet> head = theirs.coordination().worksheet();
        if (head.isPresent()) {
            for (Map.Entry<QuestionId, String> entry : head.get().base().entrySet()) {
                base.put(entry.getKey(), AnswerBase.read(entry.getValue()));
            }
        }
        return of(ours, theirs, base, checklist);
    }

    /**
     * Merges the answers to the questions of a base, and any other that the other office gave. A question that is
     * neither in the base nor answered is no part of what came back.
     */
    public static Result of(Assessment ours, Assessment theirs, Map<QuestionId, AnswerBase> base, Checklist checklist) {
        AssessmentMerge merge = new AssessmentMerge(ours, theirs, checklist);
        for (Question question : checklist.questions().toList()) {
            QuestionId id = question.id();
            if (base.containsKey(id) || theirs.answerTo(id).isPresent()) {
                merge.returned(id, base.getOrDefault(id, AnswerBase.NONE));
            }
        }
        return merge.result(merge.told());
    }

    /**
     * Merges two versions of one file.
     *
     * @param base the version that both come from; empty when there is none, then whatever differs is a conflict
     */
    public static Result ofVersions(
            Assessment ours, Assessment theirs, Optional<Assessment> base, Checklist checklist) {
        FrameMerge frame = new FrameMerge(ours, theirs, base);
        AssessmentMerge merge = new AssessmentMerge(frame.merged(), theirs, checklist);
        for (Question question : checklist.questions().toList()) {
            QuestionId id = question.id();
            Optional<Answer> was =
                    base.isEmpty() ? Optional.empty() : base.get().answerTo(id);
            merge.put(AnswerMerge.of(id, ours.answerTo(id), theirs.answerTo(id), AnswerBase.of(was)));
        }
        return merge.result(frame.conflicts());
    }

    private void returned(QuestionId id, AnswerBase base) {
        Optional<Answer> mine = ours.answerTo(id);
        Optional<Answer> other = theirs.answerTo(id);
        String digest = PartDigests.answer(other);
        List<Answer> waiting = coordination.conflictsAt(id);
        if (coordination.hasReceived(id, digest)) {
            put(waiting.isEmpty() ? again(id, mine, other) : stillOpen(id, mine, other, waiting));
            return;
        }
        QuestionMerge merged = AnswerMerge.of(id, mine, other, base);
        put(merged);
        if (merged.outcome() != MergeOutcome.SAME && merged.outcome() != MergeOutcome.KEPT) {
            coordination = coordination.withReceived(id, digest);
        }
    }

    private static QuestionMerge again(QuestionId id, Optional<Answer> mine, Optional<Answer> other) {
        MergeOutcome outcome = AnswerMerge.saySame(mine, other) ? MergeOutcome.SAME : MergeOutcome.KEPT;
        return new QuestionMerge(id, outcome, mine, other, mine, Optional.empty(), List.of());
    }

    private static QuestionMerge stillOpen(
            QuestionId id, Optional<Answer> mine, Optional<Answer> other, List<Answer> waiting) {
        Optional<Answer> last = Optional.of(waiting.get(waiting.size() - 1));
        List<AnswerPart> parts = AnswerBase.of(mine).changedIn(last);
        return new QuestionMerge(id, MergeOutcome.CONFLICT, mine, other, mine, last, parts);
    }

    private void put(QuestionMerge merged) {
        QuestionId id = merged.question();
        if (merged.result().isPresent()) {
            answers.put(id, merged.result().get());
        } else {
            answers.remove(id);
        }
        if (merged.other().isPresent()) {
            coordination = coordination.withConflict(id, merged.other().get());
        }
        boolean silent = merged.ours().isEmpty() && merged.theirs().isEmpty();
        if (!silent) {
            questions.add(merged);
        }
    }

    /** Returns what a worksheet says differently of the State; that is for the assessment to say. */
    private List<KeyConflict> told() {
        List<KeyConflict> told = new ArrayList<>();
        for (Map.Entry<FactId, List<String>> fact : theirs.profile().values().entrySet()) {
            List<String> mine = ours.profile().of(fact.getKey());
            if (!mine.equals(fact.getValue())) {
                told.add(new KeyConflict(
                        "profile." + fact.getKey(), String.join(", ", mine), String.join(", ", fact.getValue())));
            }
        }
        return told;
    }

    private Result result(List<KeyConflict> keys) {
        Map<QuestionId, Answer> ordered = new LinkedHashMap<>();
        for (Question question : checklist.questions().toList()) {
            @Nullable Answer answer = answers.remove(question.id());
            if (answer != null) {
                ordered.put(question.id(), answer);
            }
        }
        ordered.putAll(answers);
        Carryover carryover = ours.carryover();
        for (QuestionMerge merged : questions) {
            carryover = merged.ours().isEmpty() && merged.result().isPresent()
                    ? carryover.without(merged.question())
                    : carryover;
        }
        Assessment merged = ours.withAnswers(ordered).withCarryover(carryover).withCoordination(coordination);
        return new Result(merged, questions, keys);
    }
}
