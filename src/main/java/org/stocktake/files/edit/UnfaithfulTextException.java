package org.stocktake.files.edit;

import java.io.IOException;

/** The text that would be saved does not say what it should, by a fault of this program. It is not saved. */
public final class UnfaithfulTextException extends IOException {
    private static final long serialVersionUID = 1L;

    UnfaithfulTextException() {
        super("the text to be saved would not say what was answered");
    }
}
