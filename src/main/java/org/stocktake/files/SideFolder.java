package org.stocktake.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The hidden folder beside an assessment, with what the tool keeps for it: lock, backups, digest, half-typed text, conflict
 * copies. Its owner alone can look into it, and it tells git to ignore it.
 */
final class SideFolder {
    private static final byte[] IGNORE_ALL = "*\n".getBytes(StandardCharsets.UTF_8);

    private final KeptNames names;
    private final Disk disk;
    private boolean keptStart;

    private SideFolder(KeptNames names, Disk disk) {
        this.names = names;
        this.disk = disk;
    }

    /**
     * The folder beside the file, made when it is not there.
     *
     * @throws NotDirectoryException when something else has its name, a link included
     */
    static SideFolder beside(Path file, Disk disk) throws IOException {
        SideFolder side = new SideFolder(KeptNames.beside(file), disk);
        side.make();
        return side;
    }

    /** Makes it when it is not there: for the first time, or because it was taken away meanwhile. */
    void make() throws IOException {
        disk.requireFolder(names.folder());
        Path ignore = names.folder().resolve(".gitignore");
        if (!disk.exists(ignore)) {
            put(ignore, IGNORE_ALL);
        }
    }

    Path path() {
        return names.folder();
    }

    Path lock() {
        return names.of(".lock");
    }

    /** Keeps the first version of a new file as the one that was saved last. */
    void keepFirst(byte[] first) throws IOException {
        keptStart = true;
        put(names.saved(), first);
    }

    /**
     * Keeps the version that is on the disk as the backup, and the one that comes as the one that was saved last. The first
     * time, what was there when the work began is kept too.
     */
    void keepVersions(byte[] previous, byte[] next) throws IOException {
        if (!keptStart) {
            put(names.start(), previous);
            keptStart = true;
        }
        if (isSaved(previous)) {
            disk.replace(names.saved(), names.backup());
        } else {
            put(names.backup(), previous);
        }
        put(names.saved(), next);
    }

    /**
     * Keeps the version that is put in the place of the file as the one that was saved last. The backups stay as they are; a
     * version saved last that stands nowhere else is put aside.
     *
     * @param stood in the file until now
     */
    void keepRestored(byte[] version, byte[] stood) throws IOException {
        boolean elsewhere = !disk.exists(names.saved()) || isSaved(version) || isSaved(stood);
        if (!elsewhere) {
            keepAside(disk.read(names.saved()));
        }
        put(names.saved(), version);
    }

    private boolean isSaved(byte[] previous) throws IOException {
        try {
            return Arrays.equals(disk.read(names.saved()), previous);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Notes what was saved last, in the form that {@code sha256sum --check} reads. */
    void noteDigest(String sha256) throws IOException {
        put(names.digest(), (sha256 + "  ../" + names.file() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Keeps a version that could not be saved, and says where.
     *
     * @param earlier where a version of the same work was kept, which this one replaces
     */
    Path keepConflict(byte[] ours, @Nullable Path earlier) throws IOException {
        if (earlier == null) {
            return keepNumbered(KeptNames.CONFLICT, ours);
        }
        put(earlier, ours);
        return earlier;
    }

    /** Keeps what stood in the file before a copy took its place, and says where. */
    Path keepAside(byte[] bytes) throws IOException {
        return keepNumbered(KeptNames.ASIDE, bytes);
    }

    /** Under the first free number. */
    private Path keepNumbered(String kind, byte[] bytes) throws IOException {
        for (int number = 1; ; number++) {
            Path copy = names.of(kind + number + ".yaml");
            try {
                disk.writeNew(copy, bytes);
                disk.forceFolder(names.folder());
                return copy;
            } catch (FileAlreadyExistsException e) {
                // Taken by an earlier one: the next number.
            }
        }
    }

    /** Keeps half-typed text; the empty text takes it away. */
    void saveDraft(String text) throws IOException {
        if (text.isEmpty()) {
            disk.delete(names.draft());
        } else {
            put(names.draft(), text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What was half typed; empty when there is nothing that can be read: damage here keeps nobody from working. */
    Optional<String> readDraft() {
        try {
            return Optional.of(new String(disk.read(names.draft()), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void put(Path target, byte[] bytes) throws IOException {
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        disk.delete(fresh);
        disk.writeNew(fresh, bytes);
        disk.replace(fresh, target);
    }
}
