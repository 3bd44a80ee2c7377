package org.stocktake.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;

/** The parts of an answer that belong to another kind of answer, such as what is missing beside {@code yes}. */
public final class ForeignParts {
    private ForeignParts() {}

    /** Returns the parts beside the qualifier; empty when there are none. */
    public static List<FollowUp> in(Answer answer) {
        List<FollowUp> own = FollowUp.after(answer.kind());
        List<FollowUp> foreign = new ArrayList<>();
        for (FollowUp followUp : FollowUp.values()) {
            if (!own.contains(followUp) && followUp.isGivenIn(answer)) {
                foreign.add(followUp);
            }
        }
        return foreign;
    }

    /** Returns the keys of the foreign parts, as in the file; figures have their own, also beside a practice in words. */
    public static List<String> keys(Answer answer) {
        List<String> keys = new ArrayList<>();
        in(answer).forEach(part -> keys.addAll(part.keysIn(answer)));
        if (isQualifierIn(answer)) {
            keys.add(AnswerTextField.QUALIFIER.key());
        }
        return List.copyOf(keys);
    }

    /**
     * Returns the parts of an answer that one of another kind, given in its place, neither asks for nor has. Who was
     * waited for is none: somebody has answered.
     */
    public static List<FollowUp> left(Answer before, Answer after) {
        List<FollowUp> left = new ArrayList<>(List.of(FollowUp.values()));
        left.removeAll(FollowUp.after(after.kind()));
        left.removeIf(part -> part == FollowUp.WAITING_FOR || !part.isGivenIn(before) || part.isGivenIn(after));
        return List.copyOf(left);
    }

    /**
     * Returns the answer without the foreign parts that an earlier one of another kind left behind: those that stand as
     * they stood in it. An answer that is not final keeps all, because they may be wanted again.
     */
    public static Answer withoutLeft(Answer after, Answer before) {
        if (after.kind().isPending() || after.kind() == before.kind()) {
            return after;
        }
        Answer tidy = copied(standing(after, before), Answer.of(after.kind()), after);
        AnswerTextField qualifier = AnswerTextField.QUALIFIER;
        boolean same = after.text(qualifier).equals(before.text(qualifier));
        return same && isQualifierIn(after) ? tidy.with(qualifier, "") : tidy;
    }

    /** Returns true if the answer relies on a qualifier and is not {@code partly}. */
    public static boolean isQualifierIn(Answer answer) {
        return answer.kind() != AnswerKind.PARTLY
                && !answer.text(AnswerTextField.QUALIFIER).isEmpty();
    }

    /** Returns the second answer with the qualifier of the first, if it has none and none belongs to it. */
    public static Answer withForeignQualifier(Answer from, Answer to) {
        AnswerTextField qualifier = AnswerTextField.QUALIFIER;
        boolean isForeign = to.kind() != AnswerKind.PARTLY && to.text(qualifier).isEmpty();
        return isForeign ? to.with(qualifier, from.text(qualifier)) : to;
    }

    /** Returns the answer without its foreign parts. */
    public static Answer without(Answer answer) {
        Answer left = isQualifierIn(answer) ? answer.with(AnswerTextField.QUALIFIER, "") : answer;
        return copied(in(answer), Answer.of(answer.kind()), left);
    }

    /** Returns the answer without its foreign parts, except those that stood in an earlier one of its kind as they are. */
    public static Answer withoutNew(Answer after, Optional<Answer> before) {
        Answer left = without(after);
        if (before.isEmpty() || before.get().kind() != after.kind()) {
            return left;
        }
        List<FollowUp> stood = standing(after, before.get());
        AnswerTextField qualifier = AnswerTextField.QUALIFIER;
        boolean same = after.text(qualifier).equals(before.get().text(qualifier));
        return copied(stood, after, same ? left.with(qualifier, after.text(qualifier)) : left);
    }

    /** Returns the foreign parts that are as they stood in an earlier answer. */
    private static List<FollowUp> standing(Answer after, Answer before) {
        List<FollowUp> standing = in(after);
        standing.removeIf(part -> !copied(List.of(part), before, after).equals(after));
        return standing;
    }

    /** Returns the second answer with those parts of the first. A part that the first does not have is removed. */
    public static Answer copied(List<FollowUp> parts, Answer from, Answer to) {
        Answer whole = to;
        for (FollowUp part : parts) {
            whole = copied(part, from, whole);
        }
        return whole;
    }

    private static Answer copied(FollowUp part, Answer from, Answer to) {
        return switch (part) {
            case REASON -> text(AnswerTextField.REASON, from, to);
            case DECISION -> text(AnswerTextField.DECISION, from, to);
            case WAITING_FOR -> text(AnswerTextField.WAITING_FOR, from, to);
            case MEASURES -> text(AnswerTextField.MEASURES, from, to);
            case PRACTICE -> text(AnswerTextField.PRACTICE, from, to).withFigures(from.figures());
            case MISSING -> text(AnswerTextField.MISSING, from, to);
            case CHALLENGES -> from.noChallenges() ? to.withNoChallenges() : text(AnswerTextField.CHALLENGES, from, to);
            case EVIDENCE -> to.withEvidence(from.evidence());
            case NEEDS -> from.noHelp() ? to.withNoHelp() : to.withNeeds(from.needs());
            case ACTIONS -> to.withActions(from.actions());
        };
    }

    private static Answer text(AnswerTextField text, Answer from, Answer to) {
        return to.with(text, from.text(text));
    }
}
