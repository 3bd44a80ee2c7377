package org.stocktake.files.store;

import java.io.IOException;
import java.nio.file.Path;
import org.stocktake.files.io.BoundedFileReader;

/** A version of an assessment that is kept beside it. */
public record Backup(Kind kind, Path path) {
    /** Why it is kept. */
    public enum Kind {
        /** It was saved last, or was about to be. */
        SAVED,
        /** It stood in the file before the last save. */
        BACKUP,
        /** It stood in the file when the last session saved for the first time. */
        START,
        /** It could not be saved, because somebody else had changed the file. */
        CONFLICT,
        /** It stood in the file before a copy took its place. */
        ASIDE
    }

    /**
     * Returns what the copy holds, be it damaged or not.
     *
     * @throws IOException when it cannot be read, or is no regular file by now
     */
    public byte[] bytes() throws IOException {
        return BoundedFileReader.readUnlinked(path);
    }
}
