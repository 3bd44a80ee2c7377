package org.stocktake.report.facts;

import org.stocktake.model.KebabCase;

/** The kind of copy that a report is, by what it has of confidential answers. */
public enum CopyKind {
    /** Nothing in it is confidential, and nobody asked to leave anything out. */
    PLAIN,
    /** It has confidential answers, or changes of answers that were confidential. */
    CONFIDENTIAL,
    /** Confidential answers are left out. */
    REDACTED;

    /** Returns the kind of copy that a report is. */
    public static CopyKind of(Report report) {
        if (report.isRedacted()) {
            return REDACTED;
        }
        boolean earlier = report.since()
                .filter(since -> !since.confidentialBefore().isEmpty())
                .isPresent();
        return earlier || report.answersMarked() > 0 ? CONFIDENTIAL : PLAIN;
    }

    /** Returns the kind of copy that a comparison alone is. It does not know if it was asked to leave anything out. */
    public static CopyKind of(ChangesSince since) {
        if (!since.leftOut().isEmpty()) {
            return REDACTED;
        }
        return since.hasConfidential() ? CONFIDENTIAL : PLAIN;
    }

    /** Returns the ending of the file names of such copies, before the extension of their format. */
    public String ending() {
        return this == REDACTED ? "." + word() : "";
    }

    /** Returns the word used in outputs, such as {@code redacted}. */
    public String word() {
        return KebabCase.of(this);
    }
}
