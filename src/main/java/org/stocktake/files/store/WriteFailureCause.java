package org.stocktake.files.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;

/** The cause of a failed write, as far as the system tells it. */
public enum WriteFailureCause {
    NO_SPACE("no space left on device|not enough space"),
    /** There is space, but not for another file. */
    NO_ROOM_FOR_FILES(""),
    QUOTA("quota exceeded"),
    TOO_LARGE("file too large"),
    READ_ONLY("read-only file system"),
    /** The file is marked as read-only. */
    WRITE_PROTECTED(WriteFailureCause.NOBODY_WRITES),
    NOT_ALLOWED("permission denied|operation not permitted|access is denied"),
    BUSY("resource busy|text file busy|being used by another process"),
    /** The device or the network drive reports an error, or is gone. */
    DEVICE("input/output error|stale file handle|no such device|not connected|host is down|timed out"),
    OPEN_FILES("too many open files"),
    /** The new file would be larger than the reader accepts. */
    LIMIT(WriteFailureCause.OVER_THE_LIMIT),
    OTHER("");

    /** The reason for a file that would be larger than the reader accepts. */
    static final String OVER_THE_LIMIT = "over the limit of a file";

    /** The reason for a file whose mode lets nobody write. */
    static final String NOBODY_WRITES = "write-protected";

    /** Parts of the system's messages, separated by {@code |}. */
    private final String said;

    WriteFailureCause(String said) {
        this.said = said;
    }

    /**
     * Returns the cause of a failure. The system reports it in its own language; if that is not English, it is often
     * {@link #OTHER}, and the system's words are shown as they are.
     */
    static WriteFailureCause of(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return NOT_ALLOWED;
        }
        String words = words(failure).toLowerCase(Locale.ROOT);
        for (WriteFailureCause fault : values()) {
            for (String said : fault.said.split("\\|", -1)) {
                if (!said.isEmpty() && words.contains(said)) {
                    return fault;
                }
            }
        }
        return OTHER;
    }

    /** Returns true if space was short. */
    boolean isOfSpace() {
        return this == NO_SPACE || this == QUOTA;
    }

    /** Returns the failure in the words of the system. */
    static String words(IOException failure) {
        String words = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return words == null ? failure.getClass().getSimpleName() : words;
    }
}
