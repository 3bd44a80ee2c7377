package org.stocktake.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The hidden folder beside an assessment, with what the tool keeps for it: lock, backup, digest, half-typed text, conflict
 * copies. Its owner alone can look into it, and it tells git to ignore it.
 */
final class SideFolder {
    private static final String NAME = ".stocktake";
    private static final String IGNORE_ALL = "*\n";

    private final Path folder;
    private final String fileName;
    private final Disk disk;

    private SideFolder(Path folder, String fileName, Disk disk) {
        this.folder = folder;
        this.fileName = fileName;
        this.disk = disk;
    }

    /**
     * The folder beside the file, made when it is not there.
     *
     * @throws NotDirectoryException when something else has its name, a link included
     */
    static SideFolder beside(Path file, Disk disk) throws IOException {
        Path folder = file.resolveSibling(NAME);
        try {
            Files.createDirectory(folder, Disk.ownerOnly(folder, "rwx------"));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw new NotDirectoryException(folder.toString());
            }
        }
        SideFolder side = new SideFolder(folder, file.getFileName().toString(), disk);
        Path ignore = folder.resolve(".gitignore");
        if (!Files.exists(ignore, LinkOption.NOFOLLOW_LINKS)) {
            side.put(ignore, IGNORE_ALL.getBytes(StandardCharsets.UTF_8));
        }
        return side;
    }

    Path path() {
        return folder;
    }

    Path lock() {
        return folder.resolve(fileName + ".lock");
    }

    /** The version of the file before the last save. */
    Path backup() {
        return folder.resolve(fileName + ".bak");
    }

    void keepBackup(byte[] previous) throws IOException {
        put(backup(), previous);
    }

    /** Notes what was saved last, in the form that {@code sha256sum --check} reads. */
    void noteDigest(String sha256) throws IOException {
        put(
                folder.resolve(fileName + ".sha256"),
                (sha256 + "  ../" + fileName + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps a version that could not be saved, under the first free number, and says where. */
    Path keepConflict(byte[] ours) throws IOException {
        for (int number = 1; ; number++) {
            Path copy = folder.resolve(fileName + ".conflict-" + number + ".yaml");
            try {
                disk.writeNew(copy, ours);
                disk.forceFolder(folder);
                return copy;
            } catch (FileAlreadyExistsException e) {
                // Taken by an earlier conflict: the next number.
            }
        }
    }

    /** Keeps half-typed text; the empty text takes it away. */
    void saveDraft(String text) throws IOException {
        if (text.isEmpty()) {
            Files.deleteIfExists(draft());
        } else {
            put(draft(), text.getBytes(StandardCharsets.UTF_8));
        }
    }

    Optional<String> readDraft() throws IOException {
        try {
            return Optional.of(new String(disk.read(draft()), StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private Path draft() {
        return folder.resolve(fileName + ".draft");
    }

    private void put(Path target, byte[] bytes) throws IOException {
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        disk.writeNew(fresh, bytes);
        disk.replace(fresh, target);
    }
}
