package org.stocktake.finding.evidence;

import org.stocktake.model.KebabCase;
import org.stocktake.model.Worded;

/** The state of a document that is cited, compared with the SHA-256 that was recorded with the citation. */
public enum DocumentState implements Worded {
    /** It has the SHA-256 that was recorded. */
    AS_CITED,
    /** It has another SHA-256. */
    CHANGED,
    /** No file has that name. */
    MISSING,
    /** It is there, and no SHA-256 was recorded. */
    NOT_RECORDED,
    /** It is no document of this folder: a folder, a device, an assessment, or a link that leads elsewhere. */
    NOT_A_DOCUMENT,
    /** It is larger than what is compared. */
    TOO_LARGE,
    /** It is there and cannot be read. */
    NOT_READABLE,
    /** The assessment was read from standard input, which has no folder. */
    NOT_LOOKED_AT;

    @Override
    public String word() {
        return KebabCase.of(this);
    }

    /** Returns true if a check tells it without being asked: somebody has to look at the document. */
    public boolean needsALook() {
        return switch (this) {
            case CHANGED, MISSING, NOT_A_DOCUMENT, TOO_LARGE, NOT_READABLE -> true;
            case AS_CITED, NOT_RECORDED, NOT_LOOKED_AT -> false;
        };
    }
}
