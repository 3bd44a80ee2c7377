package org.stocktake.files.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.stocktake.files.assessment.EvidencePath;
import org.stocktake.files.io.Sha256;
import org.stocktake.files.yaml.FileFormat;

/** Reads the documents of evidence in the folder of an assessment and in the folders below it. */
public final class AttachedFiles {
    private final Path folder;

    /** @param folder the folder of the assessment */
    public AttachedFiles(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Returns the SHA-256 of a document's bytes. Empty if the path leads out of the folder, also by a link, if there is
     * no readable file, and if the file is no document: an assessment, or a file of the hidden folder.
     *
     * @param path relative to the folder
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
        return real.startsWith(home)
                && !BackupNames.isKept(home.relativize(real))
                && !FileFormat.ASSESSMENT.isNamedIn(real);
    }
}
