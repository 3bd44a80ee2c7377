package org.stocktake.files.edit;

import java.io.IOException;

/** Refuses to save a text that does not have the right value, by a fault of this program. */
public final class UnfaithfulTextException extends IOException {
    private static final long serialVersionUID = 1L;

    UnfaithfulTextException() {
        super("the text to be saved would not say what was answered");
    }
}
