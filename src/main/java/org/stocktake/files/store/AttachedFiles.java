package org.stocktake.files.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.stocktake.files.assessment.EvidencePath;
import org.stocktake.files.edit.AssessmentWriter;
import org.stocktake.files.io.Sha256;

/** The documents that stand in the folder of an assessment, or in a folder of it. */
public final class AttachedFiles {
    private final Path folder;

    /** @param folder that of the assessment */
    public AttachedFiles(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * The SHA-256 of the document's bytes.
     *
     * @param path relative to the folder; empty comes back for one that leads out of it, be it by a link, for one that no
     *     readable file has, and for what is no document: an assessment, or what is kept beside one
     */
    public Optional<String> fingerprint(String path) {
        try {
            Path file = folder.resolve(path).normalize();
            boolean beside = EvidencePath.isBeside(path) && file.startsWith(folder) && Files.isRegularFile(file);
            return beside && isDocument(file) ? Optional.of(Sha256.of(file)) : Optional.empty();
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }

    private boolean isDocument(Path file) throws IOException {
        Path real = file.toRealPath();
        Path home = folder.toRealPath();
        return real.startsWith(home) && !BackupNames.isKept(home.relativize(real)) && !AssessmentWriter.isIn(real);
    }
}
