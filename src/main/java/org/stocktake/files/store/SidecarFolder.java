package org.stocktake.files.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.io.Sha256;

/**
 * The hidden folder beside an assessment, with what the tool keeps for it: lock, backups, digest, half-typed text, conflict
 * copies. Its owner alone can look into it, and it tells git to ignore it.
 */
final class SidecarFolder {
    private static final byte[] IGNORE_ALL = "*\n".getBytes(StandardCharsets.UTF_8);

    private final BackupNames names;
    private final Disk disk;
    private final TemporaryFiles temporaries;
    private final ObstacleMover obstacles;
    private boolean keptStart;

    private SidecarFolder(BackupNames names, Disk disk, long pid) {
        this.names = names;
        this.disk = disk;
        this.temporaries = new TemporaryFiles(names.folder(), names.file() + ".new-", pid);
        this.obstacles = new ObstacleMover(disk);
    }

    /**
     * Returns the folder beside the file, made when it is not there.
     *
     * @param pid of this process
     * @throws SidecarFolderException when something else has its name, a link included, or another account has closed it
     */
    static SidecarFolder beside(Path file, Disk disk, long pid) throws IOException {
        SidecarFolder side = new SidecarFolder(BackupNames.beside(file), disk, pid);
        side.make();
        return side;
    }

    /** Makes it when it is not there: for the first time, or because it was taken away meanwhile. */
    void make() throws IOException {
        Path folder = names.folder();
        try {
            disk.requireFolder(folder);
        } catch (NotDirectoryException e) {
            throw new SidecarFolderException(folder, SidecarFolderException.Kind.NOT_A_FOLDER, "not a folder");
        }
        requireOurs(folder, disk);
    }

    /** @throws SidecarFolderException when another account has closed the folder */
    static void requireOurs(Path folder, Disk disk) throws IOException {
        Optional<String> other = disk.otherOwner(folder);
        if (other.isPresent()) {
            throw new SidecarFolderException(folder, SidecarFolderException.Kind.OTHER_ACCOUNT, other.get());
        }
    }

    /**
     * Makes way for everything that is kept and sweeps what killed saves left behind; only the holder of the lock may.
     *
     * @throws IOException when the folder cannot be listed or written
     */
    void prepare() throws IOException {
        temporaries.sweep(disk);
        names.fixed().forEach(obstacles::clear);
        if (!disk.exists(names.ignore())) {
            put(names.ignore(), IGNORE_ALL);
        }
    }

    /** Returns the list of what stood in the way and has another name now. */
    ObstacleMover obstacles() {
        return obstacles;
    }

    Path path() {
        return names.folder();
    }

    Path lock() {
        return names.lock();
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
        if (isSaved(previous) && obstacles.clear(names.backup())) {
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
        boolean elsewhere = !disk.isReadable(names.saved()) || isSaved(version) || isSaved(stood);
        if (!elsewhere) {
            keepAside(disk.read(names.saved()));
        }
        put(names.saved(), version);
    }

    private boolean isSaved(byte[] previous) throws IOException {
        return disk.isReadable(names.saved()) && Arrays.equals(disk.read(names.saved()), previous);
    }

    /** Notes what was saved last, in the form that {@code sha256sum --check} reads. */
    void noteDigest(String sha256) throws IOException {
        put(names.digest(), (sha256 + "  ../" + names.file() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** A version that could not be saved, and its place. */
    record Conflict(Path path, String sha256) {}

    /**
     * Keeps a version that could not be saved.
     *
     * @param earlier an earlier version of the same work, which this one replaces
     */
    Conflict keepConflict(byte[] ours, @Nullable Conflict earlier) throws IOException {
        @Nullable Path away = earlier == null ? null : takeAway(earlier);
        try {
            Path copy = keepNumbered(BackupNames.CONFLICT, ours);
            if (away != null) {
                deleteIfPossible(away);
            }
            return new Conflict(copy, Sha256.of(ours));
        } catch (IOException e) {
            if (away != null) {
                keepAgain(away);
            }
            throw e;
        }
    }

    /**
     * Gives a copy of ours another name and returns that. When the folder was taken away meanwhile, another editor's copy may
     * have got the name: it stays.
     */
    private @Nullable Path takeAway(Conflict earlier) {
        Path away = earlier.path().resolveSibling(earlier.path().getFileName() + ".moved-" + TemporaryFiles.random());
        try {
            disk.replace(earlier.path(), away);
            if (Sha256.of(disk.read(away)).equals(earlier.sha256())) {
                return away;
            }
            numbered(BackupNames.CONFLICT, copy -> disk.putNew(away, copy)); // it may not be written to its end yet
        } catch (IOException e) {
            // An old copy too many, or a copy under another name: nothing is lost.
        }
        return null;
    }

    private void deleteIfPossible(Path away) {
        try {
            disk.delete(away);
        } catch (IOException e) {
            // An old copy too many.
        }
    }

    /** Gives a copy that has no newer one after all a name under which it is listed. */
    private void keepAgain(Path away) {
        try {
            numbered(BackupNames.CONFLICT, copy -> disk.putNew(away, copy));
        } catch (IOException e) {
            // It is there, under its other name.
        }
    }

    /** Keeps what stood in the file before a copy took its place, and says where. */
    Path keepAside(byte[] bytes) throws IOException {
        return keepNumbered(BackupNames.ASIDE, bytes);
    }

    private Path keepNumbered(String kind, byte[] bytes) throws IOException {
        Path copy = numbered(kind, name -> disk.writeNew(name, bytes));
        disk.forceFolder(names.folder());
        return copy;
    }

    /** A piece of work with one file. */
    interface Step {
        void run(Path file) throws IOException;
    }

    /**
     * Takes the first free number.
     *
     * @param step fails if the name is taken
     */
    private Path numbered(String kind, Step step) throws IOException {
        for (int number = 1; ; number++) {
            Path name = names.of(kind + number + ".yaml");
            try {
                step.run(name);
                return name;
            } catch (FileAlreadyExistsException e) {
                // Taken by an earlier one: the next number.
            }
        }
    }

    /** Keeps half-typed text; the empty text takes it away. */
    void saveDraft(String text) throws IOException {
        if (!text.isEmpty()) {
            put(names.draft(), text.getBytes(StandardCharsets.UTF_8));
        } else if (disk.isRegularFile(names.draft())) {
            disk.delete(names.draft());
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

    /**
     * Writes a kept file anew, in one step. When something stands in its place that cannot be moved, the
     * work goes on without this file.
     */
    private void put(Path target, byte[] bytes) throws IOException {
        if (!obstacles.clear(target)) {
            return;
        }
        Path fresh = temporaries.fresh();
        disk.writeNew(fresh, bytes);
        try {
            disk.replace(fresh, target);
        } catch (IOException e) {
            disk.delete(fresh);
            throw e;
        }
    }
}
