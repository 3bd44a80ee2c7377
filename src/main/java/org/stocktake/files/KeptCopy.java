package org.stocktake.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A version of an assessment that is kept beside it. */
public record KeptCopy(Kind kind, Path path) {
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

    /** What the copy holds, be it damaged or not. */
    public byte[] bytes() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(StrictText.FILE_BYTES_MAX + 1); // the reader refuses so many
        }
    }
}
