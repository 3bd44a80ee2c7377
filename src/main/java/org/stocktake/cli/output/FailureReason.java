package org.stocktake.cli.output;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** Names the reason of a failed read or write in the words of the system. */
public final class FailureReason {
    private FailureReason() {}

    /** Returns the reason that the system gives, else the simple name of the exception. */
    public static String of(IOException failure) {
        String reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }
}
