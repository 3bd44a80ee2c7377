package org.stocktake.files.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stocktake.files.edit.AssessmentWriter;
import org.stocktake.files.io.Sha256;
import org.stocktake.text.ControlCharacters;

/** The documents that stand in the folder of an assessment, or in a folder of it. */
public final class AttachedFiles {
    /** A path of a home folder, of a drive, or an address of any scheme. */
    private static final Pattern ELSEWHERE = Pattern.compile("~.*|[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private final Path folder;

    /** @param folder that of the assessment */
    public AttachedFiles(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Returns true when the path, as it is written, leads to a place in the folder: it has {@code /} between its parts, none of
     * which is {@code ..}, begins with a part, and has no character that is hidden. The file need not exist.
     */
    public static boolean isBeside(String path) {
        boolean inside = !path.startsWith("/")
                && path.indexOf('\\') < 0
                && !ELSEWHERE.matcher(path).matches()
                && !List.of(path.split("/", -1)).contains("..");
        return inside
                && path.codePoints().noneMatch(c -> ControlCharacters.steers(c) || ControlCharacters.marksDirection(c));
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
            boolean beside = isBeside(path) && file.startsWith(folder) && Files.isRegularFile(file);
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
