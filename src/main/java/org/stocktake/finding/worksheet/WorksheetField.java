package org.stocktake.finding.worksheet;

import java.util.Optional;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.KebabCase;

/** The fields that a worksheet offers for one answer, beside its lists, in their order. */
public enum WorksheetField {
    /** The kind of answer, chosen from a list. */
    ANSWER,
    /** The text that some kinds need: the reason, the decision, or the office that has the answer. */
    WHY,
    /** The softening words that the answer relies on, chosen from a list. */
    QUALIFIER,
    MEASURES,
    PRACTICE,
    MISSING,
    CHALLENGES,
    /** The statement that no obstacle was met; a mark. */
    NO_CHALLENGES,
    /** The kinds of help needed, or that none is needed; several can be chosen. */
    NEEDS,
    GOOD_PRACTICE,
    NOTE,
    /** The mark that keeps the answer out of a copy for others. */
    CONFIDENTIAL;

    private final String key = KebabCase.of(this);

    /** Returns the key in tags, hidden columns and messages. */
    public String key() {
        return key;
    }

    /** Returns the field of a key; empty if there is none. */
    public static Optional<WorksheetField> of(String key) {
        return KebabCase.find(WorksheetField.class, key);
    }

    /** Returns true for free text of one part of the answer. */
    public boolean isText() {
        return switch (this) {
            case MEASURES, PRACTICE, MISSING, CHALLENGES, GOOD_PRACTICE, NOTE -> true;
            case ANSWER, WHY, QUALIFIER, NO_CHALLENGES, NEEDS, CONFIDENTIAL -> false;
        };
    }

    /** Returns true for text that a person writes: that of one part, or of the part that the kind of answer needs. */
    public boolean isWritten() {
        return this == WHY || isText();
    }

    /** Returns true for a mark that is set or not. */
    public boolean isMark() {
        return this == NO_CHALLENGES || this == CONFIDENTIAL;
    }

    /** Returns the part of the answer that {@link #WHY} is for an answer of that kind; empty if the kind needs none. */
    public static Optional<AnswerTextField> whyOf(AnswerKind kind) {
        return switch (kind) {
            case NOT_APPLICABLE -> Optional.of(AnswerTextField.REASON);
            case CONSIDERED -> Optional.of(AnswerTextField.DECISION);
            case WAITING -> Optional.of(AnswerTextField.WAITING_FOR);
            case YES, PARTLY, NO, UNKNOWN, LATER, WITHHELD -> Optional.empty();
        };
    }
}
