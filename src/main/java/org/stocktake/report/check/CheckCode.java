package org.stocktake.report.check;

import org.stocktake.model.KebabCase;

/**
 * The codes of a check for a file that is valid or cannot be read; an invalid file has codes of {@code ProblemKind}. A
 * code is the same in every format and is never used again for something else.
 */
enum CheckCode {
    UNREADABLE,
    GATE_OPEN,
    GATE_UNSUBSTANTIATED,
    GATE_EXPIRED,
    GATE_REPEALED,
    GATE_UNSIGNED,
    GATE_LATE,
    GATE_OUTCOME,
    GATE_TOO_MANY,
    WAIVER_EXPIRED,
    RATCHET_WORSE,
    RATCHET_NEWLY_OPEN,
    RATCHET_EXPIRED,
    RATCHET_BETTER,
    RATCHET_REFRAMED,
    CONTRADICTORY,
    /** Offices answered a question differently. */
    ANSWER_CONFLICT,
    EVIDENCE_MISSING,
    EVIDENCE_CHANGED,
    /** A cited document cannot be compared, or has no SHA-256 where that is required. */
    EVIDENCE_UNVERIFIED,
    SIGN_OFF_VOID,
    DUE_ANSWER,
    DUE_EVIDENCE,
    DUE_ACTION,
    TO_CONFIRM,
    /** An answer of an earlier version is kept for a question that is answered. */
    PROPOSAL_LEFT;

    /** Returns the code as printed, such as {@code gate-open}. */
    String code() {
        return KebabCase.of(this);
    }

    /** Returns the key of its message. */
    String key() {
        return "report.check." + code();
    }
}
