package org.stocktake.files.worksheet;

import java.util.List;
import org.stocktake.model.KebabCase;
import org.stocktake.text.Messages;
import org.stocktake.text.SafeText;

/**
 * Something in a worksheet that does not come back, or not as it stands there. The rest of the worksheet does.
 *
 * @param file the name of the file
 * @param place in words: the question and its field, or the sheet and the cell; empty for the file as a whole
 * @param details the values of the sentence, in order
 */
public record WorksheetNotice(String file, String place, Kind kind, List<String> details) {
    /** The kinds of notice. */
    public enum Kind {
        OTHER_VERSION,
        UNKNOWN_VERSION,
        UNKNOWN_QUESTION,
        QUESTION_MISSING,
        QUESTION_TWICE,
        /** A second row of a question in the place of another question. */
        QUESTION_OVER,
        FIELD_TWICE,
        LINE_MISSING,
        /** A row that shows another number or text than the question of its hidden key. */
        ROW_UNCLEAR,
        ROWS_MOVED,
        UNKNOWN_ANSWER,
        ANSWER_MISSING,
        /** An answer that was there is not chosen any more, and other parts of it still stand there. */
        ANSWER_EMPTIED,
        ANSWER_NOT_TAKEN,
        UNKNOWN_CHOICE,
        NOTHING_TO_CHOOSE,
        TEXT_NOT_ASKED,
        TEXT_NOT_TAKEN,
        ITEM_INCOMPLETE,
        /** An item of a list of which another one cannot be read. */
        ITEM_NOT_TAKEN,
        FILE_OF_ANOTHER,
        /** A title that can be those of several documents. */
        SEVERAL_IN_ONE,
        NUMBER_UNCLEAR,
        ITEM_OF_NO_QUESTION,
        ITEM_WITHOUT_NUMBER,
        NONE_AND_SOME,
        TEXT_OUTSIDE,
        /** A text outside of the boxes of a question that has lost one. */
        TEXT_WITHOUT_BOX,
        PICTURE,
        FOOTNOTE,
        COMMENT,
        TRACKED_CHANGES,
        FORMULA,
        ERROR_VALUE,
        MERGED_CELLS,
        OUTSIDE_LINK,
        /** A link to the data of another program, which names none that can be shown. */
        OUTSIDE_DATA,
        SHEET_MISSING,
        SHEET_TWICE,
        /** Something that stands in a second sheet only. */
        COPY_DIFFERS,
        COLUMN_MISSING,
        FIELD_MISSING,
        HIDDEN_CHARACTERS,
        /** More than can be told. */
        MORE,
        /** A value that the file of answers does not take; the first detail is the sentence, the second the remedy. */
        VALUE_REFUSED;

        /** Returns true if something is not taken that somebody may have given as an answer, in its right place. */
        public boolean isAnswerLost() {
            return switch (this) {
                case UNKNOWN_QUESTION,
                        UNKNOWN_ANSWER,
                        ANSWER_MISSING,
                        ANSWER_EMPTIED,
                        ANSWER_NOT_TAKEN,
                        LINE_MISSING,
                        ROW_UNCLEAR,
                        FIELD_TWICE,
                        UNKNOWN_CHOICE,
                        NOTHING_TO_CHOOSE,
                        TEXT_NOT_ASKED,
                        TEXT_NOT_TAKEN,
                        ITEM_INCOMPLETE,
                        ITEM_NOT_TAKEN,
                        ITEM_OF_NO_QUESTION,
                        ITEM_WITHOUT_NUMBER,
                        TEXT_WITHOUT_BOX,
                        FORMULA,
                        ERROR_VALUE,
                        SHEET_MISSING,
                        COPY_DIFFERS,
                        COLUMN_MISSING,
                        VALUE_REFUSED -> true;
                case OTHER_VERSION,
                        UNKNOWN_VERSION,
                        QUESTION_MISSING,
                        QUESTION_TWICE,
                        QUESTION_OVER,
                        ROWS_MOVED,
                        FILE_OF_ANOTHER,
                        SEVERAL_IN_ONE,
                        NUMBER_UNCLEAR,
                        NONE_AND_SOME,
                        TEXT_OUTSIDE,
                        PICTURE,
                        FOOTNOTE,
                        COMMENT,
                        TRACKED_CHANGES,
                        MERGED_CELLS,
                        OUTSIDE_LINK,
                        OUTSIDE_DATA,
                        SHEET_TWICE,
                        FIELD_MISSING,
                        HIDDEN_CHARACTERS,
                        MORE -> false;
            };
        }

        /** Returns its code, such as {@code unknown-answer}. */
        public String code() {
            return KebabCase.of(this);
        }
    }

    public WorksheetNotice {
        details = List.copyOf(details);
    }

    /** Returns the sentence that says it. */
    public String sentence(Messages words) {
        return words.say("worksheet.notice." + kind.code(), values());
    }

    /** Returns the way out. */
    public String remedy(Messages words) {
        return words.say("worksheet.notice." + kind.code() + ".remedy", values());
    }

    private Object[] values() {
        return details.stream()
                .map(detail -> SafeText.briefly(detail.strip().replaceAll("\\s+", " ")))
                .toArray();
    }
}
