package org.stocktake.files.io;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Refuses a file that is not regular, or larger than any file of this program. */
public final class UnsuitableFileException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    private final boolean tooLarge;

    private UnsuitableFileException(Path file, String reason, boolean tooLarge) {
        super(file.toString(), null, reason);
        this.tooLarge = tooLarge;
    }

    public static UnsuitableFileException notRegular(Path file) {
        return new UnsuitableFileException(file, "not a regular file", false);
    }

    public static UnsuitableFileException tooLarge(Path file) {
        return new UnsuitableFileException(file, "larger than 4 MiB", true);
    }

    /** Returns true for a file over the limit; false for a folder, FIFO, device, socket or link. */
    public boolean isTooLarge() {
        return tooLarge;
    }
}
