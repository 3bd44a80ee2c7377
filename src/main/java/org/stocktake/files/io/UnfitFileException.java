package org.stocktake.files.io;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file that is not read: it is no regular file, or larger than any file of this program. */
public final class UnfitFileException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    private final boolean tooLarge;

    private UnfitFileException(Path file, String reason, boolean tooLarge) {
        super(file.toString(), null, reason);
        this.tooLarge = tooLarge;
    }

    public static UnfitFileException notRegular(Path file) {
        return new UnfitFileException(file, "not a regular file", false);
    }

    public static UnfitFileException tooLarge(Path file) {
        return new UnfitFileException(file, "larger than 4 MiB", true);
    }

    /** Returns true for a file over the limit, false for a folder, FIFO, device, socket or link. */
    public boolean isTooLarge() {
        return tooLarge;
    }
}
