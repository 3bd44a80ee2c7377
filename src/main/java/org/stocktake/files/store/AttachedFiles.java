package org.stocktake.files.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
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
            Optional<Path> found = find(path);
            return found.isEmpty() ? Optional.empty() : Optional.of(Sha256.of(found.get()));
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns the real path of a document; empty if it is none.
     *
     * @throws NoSuchFileException if there is no such file, or a link in the path leads to nothing
     */
    Optional<Path> find(String path) throws IOException {
        Path file = folder.resolve(path).normalize();
        if (!EvidencePath.isBeside(path) || !file.startsWith(folder)) {
            return Optional.empty();
        }
        Path real = file.toRealPath();
        return isDocument(real) ? Optional.of(real) : Optional.empty();
    }

    /** Returns true if a part of the path is a link. */
    boolean hasLinkIn(String path) {
        Path at = folder;
        for (Path part : Path.of(path)) {
            at = at.resolve(part);
            if (Files.isSymbolicLink(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDocument(Path real) throws IOException {
        Path home = folder.toRealPath();
        return real.startsWith(home)
                && !BackupNames.isKept(home.relativize(real))
                && Files.isRegularFile(real)
                && !FileFormat.ASSESSMENT.isNamedIn(real);
    }
}
