package org.stocktake.model;

/**
 * Every way in which an input file can be wrong. The code is the same in text, JSON, SARIF, JUnit and the documentation,
 * and is never re-used for something else.
 */
public enum ProblemKind {
    NOT_A_REGULAR_FILE,
    FILE_TOO_LARGE,
    NOT_UTF_8,
    CONTROL_CHARACTER,
    LINE_TOO_LONG,
    EMPTY_FILE,
    MERGE_CONFLICT,
    NOT_YAML,
    ANCHOR_NOT_ALLOWED,
    ALIAS_NOT_ALLOWED,
    TAG_NOT_ALLOWED,
    MERGE_KEY_NOT_ALLOWED,
    SECOND_DOCUMENT,
    TOO_DEEP,
    TOO_MANY_VALUES,
    TEXT_TOO_LONG,
    BAD_CHARACTER,
    DUPLICATE_KEY,
    UNKNOWN_KEY,
    MISSING_KEY,
    WRONG_SHAPE,
    BLANK_TEXT,
    UNKNOWN_WORD,
    OTHER_FORMAT,
    NEWER_FORMAT,
    CUT_FILE,
    UNKNOWN_CHECKLIST,
    OTHER_CHECKLIST_VERSION,
    UNKNOWN_STATE,
    STATE_READ_AS_FALSE,
    BAD_DATE,
    BAD_PERIOD,
    UNKNOWN_QUESTION,
    UNKNOWN_ANSWER,
    UNKNOWN_FACT,
    UNKNOWN_CHOICE,
    ONE_CHOICE_ONLY,
    CHOICE_STANDS_ALONE,
    UNKNOWN_NEED,
    UNKNOWN_QUALIFIER,
    REASON_MISSING,
    CONSIDERED_NOT_ALLOWED,
    BAD_LINK,
    BAD_FINGERPRINT,
    BAD_ID,
    DUPLICATE_ID,
    UNKNOWN_SOURCE,
    UNKNOWN_ADDRESSEE,
    UNKNOWN_PROVISION,
    UNKNOWN_AGENCY,
    FORCE_AND_REASON,
    PROVISION_NOT_ASSESSABLE,
    UNREACHABLE_QUESTION,
    PROVISION_NOT_REACHED,
    EVIDENCE_MISSING,
    ACTION_MISSING;

    /** The code printed, such as {@code unknown-key}. */
    public String code() {
        return Words.of(this);
    }
}
