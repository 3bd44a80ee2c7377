package org.stocktake.files.store;

import java.io.IOException;
import java.nio.file.Path;
import org.stocktake.files.io.BoundedFileReader;

/** A version of an assessment that is kept in its hidden folder. */
public record Backup(Kind kind, Path path) {
    /** The reason for keeping it. */
    public enum Kind {
        /** The version that was saved last, or was about to be. */
        SAVED,
        /** The version in the file before the last save. */
        BACKUP,
        /** The version in the file when the last session saved for the first time. */
        START,
        /** A version that could not be saved, because somebody else had changed the file. */
        CONFLICT,
        /** The version in the file before a backup was restored. */
        ASIDE
    }

    /**
     * Returns the bytes of the version, damaged or not.
     *
     * @throws IOException if it cannot be read, or is no longer a regular file
     */
    public byte[] bytes() throws IOException {
        return BoundedFileReader.readUnlinked(path);
    }
}
