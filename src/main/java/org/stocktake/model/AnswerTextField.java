package org.stocktake.model;

import java.util.List;
import java.util.Optional;

/**
 * The texts that an answer can carry beside its kind, figures, evidence, needs and actions. A text that is not given is the
 * empty string. Each is plain text with line breaks kept, at most {@link #CHARS_MAX} characters.
 */
public enum AnswerTextField {
    /** The reason why the question does not apply (not-applicable). */
    REASON,
    /** The decision that was taken after consideration: by whom, when, why (considered). */
    DECISION,
    /** The person or office that has the answer (waiting). */
    WAITING_FOR,
    /** The id of the qualifier that a {@code partly} relies on. */
    QUALIFIER,
    /** The content of the law or the arrangement. */
    MEASURES,
    /** The practice. */
    PRACTICE,
    /** The missing part (partly, no). */
    MISSING,
    /** The obstacles met. */
    CHALLENGES,
    /** A remark for the reader of the report. */
    NOTE,
    /** The State's own good practice, which others may learn from. */
    GOOD_PRACTICE,
    /** The observations of those who reviewed the answer, such as another State or a review mechanism. */
    OBSERVATIONS,
    /** A remark for colleagues; never leaves in a report, an export or a log. */
    INTERNAL_NOTE,
    /** The office that answered. */
    BY,
    /** The time of the answer: an instant in UTC, ISO 8601, such as {@code 2026-11-24T10:42:00Z}. */
    AT,
    /** The day by which the answer must be reviewed, or the period after which it must be; ISO 8601. */
    REVIEW_BY;

    private final String key = KebabCase.of(this); // asked for with every answer that is read

    /** Stands between the names of offices that gave one answer together, in {@link #BY}. */
    public static final String BETWEEN_OFFICES = "; ";

    /** Returns the names of the offices in the text of {@link #BY}, as they are; a single one, even an empty one, alone. */
    public static List<String> offices(String by) {
        return List.of(by.split(BETWEEN_OFFICES, -1));
    }

    /** The longest text of an answer, in characters (Unicode code points). */
    public static final int CHARS_MAX = 32_000;

    /** Returns the key used in files, such as {@code waiting-for}. */
    public String key() {
        return key;
    }

    /** Returns the field of a key; empty if there is none. */
    public static Optional<AnswerTextField> of(String key) {
        return KebabCase.find(AnswerTextField.class, key);
    }
}
