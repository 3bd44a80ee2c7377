package org.stocktake.files.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;

/** Why a file could not be written, as far as the system tells. */
public enum WriteFailureCause {
    NO_SPACE("no space left on device|not enough space"),
    /** There is space, but not for another file. */
    NO_ROOM_FOR_FILES(""),
    QUOTA("quota exceeded"),
    TOO_LARGE("file too large"),
    READ_ONLY("read-only file system"),
    /** The file is marked as one that is only read. */
    WRITE_PROTECTED(WriteFailureCause.NOBODY_WRITES),
    NOT_ALLOWED("permission denied|operation not permitted|access is denied"),
    BUSY("resource busy|text file busy|being used by another process"),
    /** The device or the network drive reports an error, or is gone. */
    DEVICE("input/output error|stale file handle|no such device|not connected|host is down|timed out"),
    OPEN_FILES("too many open files"),
    /** The reader would refuse the file that would be written. */
    LIMIT(WriteFailureCause.OVER_THE_LIMIT),
    OTHER("");

    /** Said of a file that would be larger than the reader takes. */
    static final String OVER_THE_LIMIT = "over the limit of a file";

    /** Said of a file whose mode lets nobody write. */
    static final String NOBODY_WRITES = "write-protected";

    /** Parts of what the system says, with bars between them. */
    private final String said;

    WriteFailureCause(String said) {
        this.said = said;
    }

    /**
     * What the failure was. The system says it in its own language; where that is not English, much is {@link #OTHER}, and
     * its words are shown as they are.
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

    /** The failure in the words of the system. */
    static String words(IOException failure) {
        String words = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return words == null ? failure.getClass().getSimpleName() : words;
    }
}
