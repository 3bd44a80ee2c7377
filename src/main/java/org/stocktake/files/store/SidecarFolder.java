package org.stocktake.files.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.io.Sha256;

/**
 * The hidden folder beside an assessment with the tool's own files: lock, backups, digest, half-typed text, conflict
 * copies. Only its owner can enter it, and it tells git to ignore it.
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
     * Returns the folder beside the file; it is created if it does not exist.
     *
     * @param pid of this process
     * @throws SidecarFolderException if something else has its name, also a link, or another account has closed it
     */
    static SidecarFolder beside(Path file, Disk disk, long pid) throws IOException {
        SidecarFolder side = new SidecarFolder(BackupNames.beside(file), disk, pid);
        side.make();
        return side;
    }

    /** Creates the folder if it does not exist: for the first time, or because it was removed meanwhile. */
    void make() throws IOException {
        Path folder = names.folder();
        try {
            disk.requireFolder(folder);
        } catch (NotDirectoryException e) {
            throw new SidecarFolderException(folder, SidecarFolderException.Kind.NOT_A_FOLDER, "not a folder");
        }
        requireOurs(folder, disk);
    }

    /** @throws SidecarFolderException if another account has closed the folder */
    static void requireOurs(Path folder, Disk disk) throws IOException {
        Optional<String> other = disk.otherOwner(folder);
        if (other.isPresent()) {
            throw new SidecarFolderException(folder, SidecarFolderException.Kind.OTHER_ACCOUNT, other.get());
        }
    }

    /**
     * Clears the places of all kept files and sweeps the temporary files of killed saves; only the holder of the lock
     * may call it.
     *
     * @throws IOException if the folder cannot be listed or written
     */
    void prepare() throws IOException {
        temporaries.sweep(disk);
        names.fixed().forEach(obstacles::clear);
        if (!disk.exists(names.ignore())) {
            put(names.ignore(), IGNORE_ALL);
        }
    }

    /** Returns the mover of obstacles in this folder. */
    ObstacleMover obstacles() {
        return obstacles;
    }

    Path path() {
        return names.folder();
    }

    Path lock() {
        return names.lock();
    }

    /** Keeps the first version of a new file as the version saved last. */
    void keepFirst(byte[] first) throws IOException {
        keptStart = true;
        put(names.saved(), first);
    }

    /**
     * Keeps the version on the disk as the backup, and the next one as the version saved last. The first time, the
     * version at the start of the work is kept too. On a full disk the backup alone must be kept: a save needs the new
     * version and that.
     */
    void keepVersions(byte[] previous, byte[] next) throws IOException {
        if (isSaved(previous) && obstacles.clear(names.backup())) {
            disk.replace(names.saved(), names.backup());
        } else {
            put(names.backup(), previous);
        }
        if (!keptStart) {
            keptStart = true;
            putIfRoom(names.start(), previous);
        }
        putIfRoom(names.saved(), next);
    }

    /** Keeps a further copy if there is space for it. */
    private void putIfRoom(Path copy, byte[] bytes) throws IOException {
        try {
            put(copy, bytes);
        } catch (IOException e) {
            if (!WriteFailureCause.of(e).isOfSpace()) {
                throw e;
            }
        }
    }

    /**
     * Keeps a restored version as the version saved last. The backups stay as they are; a version saved last that
     * exists nowhere else is put aside.
     *
     * @param stood the bytes of the file until now
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

    /** Notes the SHA-256 of the version saved last, in the form that {@code sha256sum --check} reads. */
    void noteDigest(String sha256) throws IOException {
        put(names.digest(), (sha256 + "  ../" + names.file() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Notes the digests of the version that git merged, one on each line. */
    void noteMerged(byte[] digests) throws IOException {
        put(names.merged(), digests);
    }

    /** A conflict copy: a version that could not be saved, and its path. */
    record Conflict(Path path, String sha256) {}

    /**
     * Keeps a version that could not be saved.
     *
     * @param earlier conflict copy of an earlier version of the same work, which the new one replaces
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
     * Renames a conflict copy of ours and returns its new name. If the folder was removed meanwhile, the name may
     * belong to the copy of another editor: that copy stays.
     */
    private @Nullable Path takeAway(Conflict earlier) {
        Path away = earlier.path().resolveSibling(earlier.path().getFileName() + ".moved-" + TemporaryFiles.random());
        try {
            disk.replace(earlier.path(), away);
            if (Sha256.of(disk.read(away)).equals(earlier.sha256())) {
                return away;
            }
            numbered(BackupNames.CONFLICT, copy -> disk.putNew(away, copy)); // it may not be complete yet
        } catch (IOException e) {
            // One old copy too many, or a copy under another name: nothing is lost.
        }
        return null;
    }

    private void deleteIfPossible(Path away) {
        try {
            disk.delete(away);
        } catch (IOException e) {
            // One old copy too many.
        }
    }

    /** Gives a copy that was not replaced after all a name under which it is listed. */
    private void keepAgain(Path away) {
        try {
            numbered(BackupNames.CONFLICT, copy -> disk.putNew(away, copy));
        } catch (IOException e) {
            // It exists under its other name.
        }
    }

    /** Keeps the version that was in the file before a backup was restored, and returns its path. */
    Path keepAside(byte[] bytes) throws IOException {
        return keepNumbered(BackupNames.ASIDE, bytes);
    }

    private Path keepNumbered(String kind, byte[] bytes) throws IOException {
        Path copy = numbered(kind, name -> disk.writeNew(name, bytes));
        disk.forceFolder(names.folder());
        return copy;
    }

    /** A task on one file. */
    interface Step {
        void run(Path file) throws IOException;
    }

    /**
     * Runs the step with the first free number.
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
                // The number is taken: try the next one.
            }
        }
    }

    /** Keeps half-typed text; the empty text removes it. */
    void saveDraft(String text) throws IOException {
        saveDraft(text, disk::writeNew);
    }

    /** Keeps half-typed text where the next process finds it, without waiting for the device. */
    void saveDraftUnforced(String text) throws IOException {
        saveDraft(text, disk::writeUnforced);
    }

    private void saveDraft(String text, Writing writing) throws IOException {
        if (!text.isEmpty()) {
            put(names.draft(), text.getBytes(StandardCharsets.UTF_8), writing);
        } else if (disk.isRegularFile(names.draft())) {
            disk.delete(names.draft());
        }
    }

    /** Returns the time of the last save, of the file or of half-typed text. */
    Instant lastKept(Path file) {
        Instant saved = disk.modified(file);
        Instant typed = disk.modified(names.draft());
        return typed.isAfter(saved) ? typed : saved;
    }

    /**
     * Returns the half-typed text; empty if there is none that can be read: damage here must not keep anybody from
     * working.
     */
    Optional<String> readDraft() {
        try {
            return Optional.of(new String(disk.read(names.draft()), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Replaces a kept file in one step. If an obstacle in its place cannot be moved, the work continues without this
     * file.
     */
    private void put(Path target, byte[] bytes) throws IOException {
        put(target, bytes, disk::writeNew);
    }

    /** Writes a new file. */
    private interface Writing {
        void write(Path file, byte[] bytes) throws IOException;
    }

    private void put(Path target, byte[] bytes, Writing writing) throws IOException {
        if (!obstacles.clear(target)) {
            return;
        }
        Path fresh = temporaries.fresh();
        writing.write(fresh, bytes);
        try {
            disk.replace(fresh, target);
        } catch (IOException e) {
            disk.delete(fresh);
            throw e;
        }
    }
}
