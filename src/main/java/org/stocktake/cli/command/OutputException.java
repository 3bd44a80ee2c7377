package org.stocktake.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Says that standard output failed. Unchecked, so that it passes through the print methods, which swallow an
 * IOException.
 */
final class OutputException extends UncheckedIOException {
    private final IOException reason;

    OutputException(IOException reason) {
        super(reason);
        this.reason = reason;
    }

    IOException reason() {
        return reason;
    }

    /** Returns true if the reader of the pipe has ended, as {@code | head} does. That is not a fault. */
    boolean isClosedPipe() {
        String words = reason.getMessage();
        return words != null && words.contains("Broken pipe");
    }
}
