package org.stocktake.finding.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Carryover;
import org.stocktake.model.Checklist;
import org.stocktake.model.Coordination;
import org.stocktake.model.FactId;
import org.stocktake.model.NameNormalizer;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/**
 * Merges what another office answered into an assessment: base, ours and theirs, by answer and by part of an answer. No
 * word is lost: what a side changed is in the result, or waits in a conflict for a person to choose.
 */
public final class AssessmentMerge {
    /** Stands before the digest of an answer that came back in no worksheet. */
    private static final String NO_WORKSHEET = "-";

    private final Assessment ours;
    private final Assessment theirs;
    private final Checklist checklist;
    private final List<QuestionMerge> questions = new ArrayList<>();
    private final List<QuestionId> sentAgain = new ArrayList<>();
    private final List<QuestionId> correctedSince = new ArrayList<>();
    private final Map<QuestionId, Answer> replaced = new LinkedHashMap<>();
    private final Map<QuestionId, Answer> leftBehind = new LinkedHashMap<>();
    private final EarlierCopies copies;
    private final Map<QuestionId, Answer> answers;
    private final Optional<Coordination.Worksheet> head;
    private Coordination coordination;

    private AssessmentMerge(Assessment frame, Assessment theirs, Checklist checklist, Coordination before) {
        this.ours = frame;
        this.theirs = theirs;
        this.checklist = checklist;
        this.answers = new LinkedHashMap<>(frame.answers());
        this.coordination = frame.coordination();
        this.head = theirs.coordination().worksheet();
        this.copies = new EarlierCopies(theirs, before, frame.coordination());
    }

    /**
     * The merged assessment, its answers in the order of the checklist.
     *
     * @param questions in the order of the checklist; those that no side answered are left out
     * @param keys other keys that differ: of two versions those that both changed, of a worksheet all that it says
     *     differently; the assessment keeps its own
     * @param sentAgain the questions with a part that is as it was sent, although the same office changed it when the
     *     worksheet came back before; what it said then stays
     * @param correctedSince the questions whose answer the same office gave before and corrected since; the correction stays
     * @param replaced by question what the same office said before, in the parts that a correction took the place of
     * @param leftBehind by question an answer that was taken, or that waits, with what an earlier kind of answer left behind in
     *     it; the merged assessment has it without
     */
    public record Result(
            Assessment merged,
            List<QuestionMerge> questions,
            List<KeyConflict> keys,
            List<QuestionId> sentAgain,
            List<QuestionId> correctedSince,
            Map<QuestionId, Answer> replaced,
            Map<QuestionId, Answer> leftBehind) {
        public Result {
            leftBehind = Collections.unmodifiableMap(new LinkedHashMap<>(leftBehind));
            replaced = Collections.unmodifiableMap(new LinkedHashMap<>(replaced));
            questions = List.copyOf(questions);
            sentAgain = List.copyOf(sentAgain);
            correctedSince = List.copyOf(correctedSince);
            keys = List.copyOf(keys);
        }

        private Result withMerged(Assessment other) {
            return new Result(other, questions, keys, sentAgain, correctedSince, replaced, leftBehind);
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
     * Merges a worksheet that came back. What it said when it came back before changes nothing, whatever became of it
     * meanwhile; what is new in it since then is merged.
     *
     * @param theirs has the head of a worksheet; a question of its base without an answer was emptied
     */
    public static Result ofWorksheet(Assessment ours, Assessment theirs, Checklist checklist) {
        return ofWorksheet(ours, theirs, checklist, ours.coordination());
    }

    /**
     * Merges one of several worksheets that came back together. Of two files of one office nobody can tell which is the
     * later one, whatever their order: where both changed the same part to different words, it is a conflict.
     *
     * @param before what came back in earlier commands: a file may correct that
     */
    public static Result ofWorksheet(Assessment ours, Assessment theirs, Checklist checklist, Coordination before) {
        Map<QuestionId, AnswerBase> base = new LinkedHashMap<>();
        Optional<Coordination.Worksheet> head = theirs.coordination().worksheet();
        if (head.isPresent()) {
            for (Map.Entry<QuestionId, String> entry : head.get().base().entrySet()) {
                base.put(entry.getKey(), AnswerBase.read(entry.getValue()));
            }
        }
        return merge(ours, SentOrder.of(theirs, base), checklist, before).every(base);
    }

    /**
     * Merges the answers to the questions of a base, and any other that the other office gave. A question that is
     * neither in the base nor answered is no part of what came back. Whom the other office consulted is consulted too.
     */
    public static Result of(Assessment ours, Assessment theirs, Map<QuestionId, AnswerBase> base, Checklist checklist) {
        return merge(ours, theirs, checklist, ours.coordination()).every(base);
    }

    private static AssessmentMerge merge(Assessment ours, Assessment theirs, Checklist checklist, Coordination before) {
        Set<String> consulted = new LinkedHashSet<>(ours.consulted());
        consulted.addAll(theirs.consulted());
        return new AssessmentMerge(ours.withConsulted(List.copyOf(consulted)), theirs, checklist, before);
    }

    private Result every(Map<QuestionId, AnswerBase> base) {
        for (Question question : checklist.questions().toList()) {
            QuestionId id = question.id();
            if (base.containsKey(id) || theirs.answerTo(id).isPresent()) {
                returned(id, base.getOrDefault(id, AnswerBase.NONE));
            }
        }
        return result(told());
    }

    /**
     * Merges two versions of one file.
     *
     * @param base the version that both come from; empty when there is none, then whatever differs is a conflict
     */
    public static Result ofVersions(
            Assessment ours, Assessment theirs, Optional<Assessment> base, Checklist checklist) {
        FrameMerge frame = new FrameMerge(ours, theirs, base);
        AssessmentMerge merge = new AssessmentMerge(frame.merged(), theirs, checklist, ours.coordination());
        for (Question question : checklist.questions().toList()) {
            QuestionId id = question.id();
            Optional<Answer> was =
                    base.isEmpty() ? Optional.empty() : base.get().answerTo(id);
            merge.put(AnswerMerge.of(id, ours.answerTo(id), theirs.answerTo(id), AnswerBase.of(was)));
        }
        Result result = merge.result(frame.conflicts());
        return result.withMerged(ProposalMerge.withoutAnswered(result.merged()));
    }

    private void returned(QuestionId id, AnswerBase sent) {
        Optional<Answer> other = theirs.answerTo(id);
        String worksheet = head.isPresent() ? head.get().key() : NO_WORKSHEET + PartDigests.answer(unsigned(other));
        String office = office(other, sent);
        ReturnedParts parts = copies.parts(office, worksheet, id, sent);
        AnswerBase base = parts.base();
        Optional<Answer> stood = ours.answerTo(id);
        QuestionMerge merged = JointOffices.written(AnswerMerge.of(id, stood, other, parts.base(stood)), parts);
        if (parts.isCorrectedSince()) {
            correctedSince.add(id);
        } else if (parts.isSentAgain(merged.result())) {
            sentAgain.add(id);
        }
        Optional<Answer> waiting = waiting(id, office, base, parts);
        boolean nothing = merged.outcome() == MergeOutcome.SAME || merged.outcome() == MergeOutcome.KEPT;
        boolean isNew = !base.saysSame(other);
        boolean isAsked = head.isPresent() && head.get().base().containsKey(id);
        boolean isTaken = isNew && (!nothing || waiting.isPresent());
        if (isAsked ? parts.isToRemember() : isTaken) {
            String copy = copies.of(office).word();
            coordination = coordination.withReceived(worksheet + " " + copy, id, parts.line());
        }
        if (!isNew) {
            put(nothingNew(merged, parts.cameBack() ? waiting : Optional.empty()));
            return;
        }
        QuestionMerge left = nothing ? nothingNew(merged, Optional.empty()) : JointOffices.beside(merged);
        if (waiting.isEmpty()) {
            replaced(left, parts.own());
        }
        put(waiting.isEmpty() ? tidied(left, parts) : corrected(merged, waiting.get(), parts));
    }

    /** Remembers the words that give way in the answer that stands, also where another part of it is a conflict. */
    private void replaced(QuestionMerge merged, AnswerBase own) {
        boolean taken = merged.outcome() == MergeOutcome.CHANGED || merged.outcome() == MergeOutcome.CONFLICT;
        if (taken && merged.ours().isPresent() && merged.result().isPresent()) {
            replace(
                    merged.question(),
                    AnswerCorrection.replaced(
                            merged.ours().get(), merged.result().get(), own));
        }
    }

    /** Returns the merge without what an earlier kind of answer left behind in an answer that is taken, or that waits. */
    private QuestionMerge tidied(QuestionMerge merged, ReturnedParts parts) {
        if (merged.outcome() == MergeOutcome.CONFLICT) {
            return withoutUnsaid(merged, parts);
        }
        if (merged.outcome() != MergeOutcome.CHANGED
                || merged.ours().isEmpty()
                || merged.result().isEmpty()) {
            return merged;
        }
        Answer whole = merged.result().get();
        Answer tidy = parts.withoutLeft(whole, merged.ours().get());
        if (!tidy.equals(whole)) {
            leftBehind.put(merged.question(), whole);
        }
        return merged.withResult(Optional.of(tidy));
    }

    private QuestionMerge withoutUnsaid(QuestionMerge conflict, ReturnedParts parts) {
        Answer other = conflict.other().orElseThrow();
        Answer tidy = parts.withoutUnsaid(other);
        boolean sameKind = conflict.ours().map(Answer::kind).equals(Optional.of(other.kind()));
        if (sameKind || tidy.equals(other)) {
            return conflict;
        }
        leftBehind.put(conflict.question(), other);
        return conflict.withOther(tidy);
    }

    /** Returns the office that returns the answer: as the worksheet names it, else as an answer that is not as sent does. */
    private String office(Optional<Answer> answer, AnswerBase sent) {
        String named = head.map(Coordination.Worksheet::office).orElse("");
        if (!named.isEmpty() || answer.isEmpty() || sent.saysSame(answer)) {
            return named;
        }
        return answer.get().text(AnswerTextField.BY);
    }

    private static Optional<Answer> unsigned(Optional<Answer> answer) {
        return answer.map(given -> given.with(AnswerTextField.BY, "").with(AnswerTextField.AT, ""));
    }

    /** Returns the merge of an answer that says what it said before: who gave it and when is nothing new. */
    private static QuestionMerge nothingNew(QuestionMerge merged, Optional<Answer> waiting) {
        List<AnswerPart> parts = merged.isKeptThoughEmptied() ? merged.parts() : List.of();
        MergeOutcome outcome = merged.outcome() == MergeOutcome.KEPT ? MergeOutcome.KEPT : MergeOutcome.SAME;
        if (waiting.isPresent()) {
            parts = AnswerBase.of(merged.ours()).changedIn(waiting);
            outcome = MergeOutcome.CONFLICT;
        }
        return new QuestionMerge(
                merged.question(), outcome, merged.ours(), merged.theirs(), merged.ours(), waiting, parts);
    }

    private void replace(QuestionId id, Optional<Answer> before) {
        before.ifPresent(answer -> replaced.put(id, answer));
    }

    /**
     * Returns the answer that waits in a conflict since the same office gave it; of an office without a name, the same
     * answer; of one whose units contradict each other, the one that this copy gave.
     */
    private Optional<Answer> waiting(QuestionId id, String office, AnswerBase said, ReturnedParts parts) {
        Optional<Answer> found = Optional.empty();
        boolean divided = copies.isDivided(office);
        for (Answer one : coordination.conflictsAt(id)) {
            boolean same = office.isEmpty()
                    ? said.saysSame(Optional.of(one))
                    : NameNormalizer.isSame(one.text(AnswerTextField.BY), office) && (!divided || parts.isSaidIn(one));
            found = same ? Optional.of(one) : found;
        }
        return found;
    }

    /**
     * Puts what an office sent anew into its answer that waits in a conflict: the whole of what it says now waits from
     * now on, and what the assessment says stays out of it, and stays as it is. An answer that the office emptied waits on, and
     * so does one that has words of another file of the same command which this one would take out.
     */
    private QuestionMerge corrected(QuestionMerge merged, Answer waiting, ReturnedParts parts) {
        QuestionId id = merged.question();
        Answer newer = merged.theirs()
                .map(given -> AnswerCorrection.of(waiting, given, parts.base()))
                .orElse(waiting);
        if (!parts.takesFromAnother(waiting, newer)) {
            replace(id, AnswerCorrection.replaced(waiting, newer, AnswerBase.NONE));
            List<Answer> others = new ArrayList<>(coordination.conflictsAt(id));
            others.remove(waiting);
            coordination = coordination.withConflicts(id, others);
        }
        Optional<Answer> stands = merged.ours();
        boolean agrees = AnswerBase.of(stands).saysSame(Optional.of(newer));
        return new QuestionMerge(
                id,
                agrees ? MergeOutcome.SAME : MergeOutcome.CONFLICT,
                stands,
                merged.theirs(),
                stands,
                agrees ? Optional.empty() : Optional.of(newer),
                agrees ? List.of() : AnswerBase.of(stands).changedIn(newer));
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
        Assessment merged = ours.withAnswers(ordered)
                .withCarryover(carryover)
                .withCoordination(coordination)
                .retiringReplaced(ours);
        return new Result(merged, questions, keys, sentAgain, correctedSince, replaced, leftBehind);
    }
}
