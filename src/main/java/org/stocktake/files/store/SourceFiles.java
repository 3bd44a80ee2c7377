package org.stocktake.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.stocktake.files.io.BoundedFileReader;
import org.stocktake.files.io.Sha256;
import org.stocktake.files.yaml.FileFormat;

/**
 * Recognises and replaces the files that people write with this program or by hand: assessments, gates and checklists.
 * A document never takes their place.
 */
public final class SourceFiles {
    private SourceFiles() {}

    /** Returns true if a line of the file names one of the formats, valid or not; a link is followed. */
    public static boolean isSource(Path file) throws IOException {
        try (InputStream in = BoundedFileReader.open(file)) {
            byte[] bytes = in.readNBytes(FileFormat.NAMED_WITHIN_BYTES);
            for (FileFormat format : FileFormat.values()) {
                if (format.isNamedIn(bytes)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Replaces a file that still has the expected bytes; the file is locked meanwhile.
     *
     * @param fresh the new version, which loses its name
     * @throws ChangedOnDiskException if the file has other bytes by now
     * @throws LockedException if somebody else is replacing it just now
     */
    public static void replace(Path fresh, Path file, String sha256) throws IOException {
        try (CurrentFileLock current = CurrentFileLock.lock(file)) {
            if (!Sha256.of(current.read()).equals(sha256) || !current.isThere()) {
                throw new ChangedOnDiskException(file, null);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
