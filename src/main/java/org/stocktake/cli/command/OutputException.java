package org.stocktake.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Standard output cannot take more. Unchecked, so that it passes through the print methods, which would swallow it. */
final class OutputException extends UncheckedIOException {
    private final IOException reason;

    OutputException(IOException reason) {
        super(reason);
        this.reason = reason;
    }

    IOException reason() {
        return reason;
    }

    /** Whether the reader at the other end of the pipe has left, as {@code | head} does; not a fault. */
    boolean isClosedPipe() {
        String words = reason.getMessage();
        return words != null && words.contains("Broken pipe");
    }
}
