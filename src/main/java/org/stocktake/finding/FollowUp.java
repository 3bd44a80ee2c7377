package org.stocktake.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Checklist;
import org.stocktake.model.KebabCase;

/** A follow-up of an answer: a further entry that a reader needs. It can be skipped and completed later. */
public enum FollowUp {
    REASON,
    DECISION,
    WAITING_FOR,
    MEASURES,
    EVIDENCE,
    /** The practice, in words or in figures. */
    PRACTICE,
    MISSING,
    CHALLENGES,
    NEEDS,
    ACTIONS;

    /** Returns the last part of its message keys. */
    public String word() {
        return KebabCase.of(this);
    }

    /** Returns the text of the answer that has its name; empty for evidence, needs and actions. */
    public Optional<AnswerTextField> text() {
        return AnswerTextField.of(word());
    }

    /** Returns the follow-ups of an answer of that kind, in order. */
    public static List<FollowUp> after(AnswerKind kind) {
        return switch (kind) {
            case YES -> List.of(MEASURES, EVIDENCE, PRACTICE);
            case PARTLY -> List.of(MEASURES, EVIDENCE, PRACTICE, MISSING, CHALLENGES, NEEDS, ACTIONS);
            case NO -> List.of(MISSING, CHALLENGES, NEEDS, ACTIONS);
            case CONSIDERED -> List.of(DECISION);
            case NOT_APPLICABLE -> List.of(REASON);
            case WAITING -> List.of(WAITING_FOR);
            case UNKNOWN, LATER, WITHHELD -> List.of();
        };
    }

    /** Returns the follow-ups that an answer lacks, in order. A checklist without needs does not ask for them. */
    public static List<FollowUp> missingIn(Answer answer, Checklist checklist) {
        return after(answer.kind()).stream()
                .filter(followUp -> followUp.isAskedBy(checklist) && !followUp.isGivenIn(answer))
                .toList();
    }

    /** Returns true if the checklist has the words that it asks for. */
    public boolean isAskedBy(Checklist checklist) {
        return this != NEEDS || !checklist.vocabulary().needs().isEmpty();
    }

    /** Returns true if the answer has it. */
    public boolean isGivenIn(Answer answer) {
        return switch (this) {
            case REASON -> has(answer, AnswerTextField.REASON);
            case DECISION -> has(answer, AnswerTextField.DECISION);
            case WAITING_FOR -> has(answer, AnswerTextField.WAITING_FOR);
            case MEASURES -> has(answer, AnswerTextField.MEASURES);
            case EVIDENCE -> !answer.evidence().isEmpty();
            case PRACTICE ->
                has(answer, AnswerTextField.PRACTICE) || !answer.figures().isEmpty();
            case MISSING -> has(answer, AnswerTextField.MISSING);
            case CHALLENGES -> answer.noChallenges() || has(answer, AnswerTextField.CHALLENGES);
            case NEEDS -> answer.noHelp() || !answer.needs().isEmpty();
            case ACTIONS -> !answer.actions().isEmpty();
        };
    }

    /** Returns the keys, as in the file, of what the answer has of it: a practice is a text, figures, or both. */
    public List<String> keysIn(Answer answer) {
        if (this != PRACTICE) {
            return isGivenIn(answer) ? List.of(word()) : List.of();
        }
        List<String> keys = new ArrayList<>();
        if (has(answer, AnswerTextField.PRACTICE)) {
            keys.add(word());
        }
        if (!answer.figures().isEmpty()) {
            keys.add(ItemKind.FIGURES.word());
        }
        return List.copyOf(keys);
    }

    private static boolean has(Answer answer, AnswerTextField text) {
        return !answer.text(text).isEmpty();
    }
}
