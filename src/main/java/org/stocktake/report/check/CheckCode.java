package org.stocktake.report.check;

import org.stocktake.model.KebabCase;

/**
 * What a check can say of a file that is valid or cannot be read; what is wrong with a file is a {@code ProblemKind}. The
 * code is the same in every format and is never re-used for something else.
 */
enum CheckCode {
    UNREADABLE,
    GATE_OPEN,
    GATE_UNSUBSTANTIATED,
    GATE_EXPIRED,
    GATE_OUTCOME,
    GATE_TOO_MANY,
    WAIVER_EXPIRED,
    RATCHET_WORSE,
    RATCHET_NEWLY_OPEN,
    RATCHET_EXPIRED,
    RATCHET_BETTER,
    RATCHET_REFRAMED,
    CONTRADICTORY,
    DUE_ANSWER,
    DUE_EVIDENCE,
    DUE_ACTION;

    /** The code printed, such as {@code gate-open}. */
    String code() {
        return KebabCase.of(this);
    }

    /** The key of its sentence. */
    String key() {
        return "report.check." + code();
    }
}
