package org.stocktake.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.stocktake.files.edit.AssessmentWriter;
import org.stocktake.files.io.BoundedFileReader;
import org.stocktake.files.io.Sha256;
import org.stocktake.files.yaml.FileFormat;

/** Files that people write with this program or by hand: assessments, gates and checklists. No document takes their place. */
public final class SourceFiles {
    private SourceFiles() {}

    /** Returns true when a line of the file says that it is one, be it valid or not; a link is followed. */
    public static boolean isSource(Path file) throws IOException {
        try (InputStream in = BoundedFileReader.open(file)) {
            byte[] bytes = in.readNBytes(AssessmentWriter.BYTES_MAX);
            for (FileFormat format : FileFormat.values()) {
                if (AssessmentWriter.says(bytes, format.anyNumber())) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Puts a new version in the place of a file that still holds what was read; the file is locked meanwhile.
     *
     * @param fresh the new version, which loses its name
     * @throws ChangedOnDiskException when it holds something else by now
     * @throws LockedException when somebody else is just replacing it
     */
    public static void replace(Path fresh, Path file, String sha256) throws IOException {
        try (CurrentFileLock standing = CurrentFileLock.lock(file)) {
            if (!Sha256.of(standing.read()).equals(sha256) || !standing.isThere()) {
                throw new ChangedOnDiskException(file, null);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
