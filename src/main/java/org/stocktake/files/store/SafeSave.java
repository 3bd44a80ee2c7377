package org.stocktake.files.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.io.Sha256;
import org.stocktake.files.io.UnsuitableFileException;

/**
 * The only way in which an assessment is written to the disk: whatever happens, the file is the last version or the new
 * one, complete.
 *
 * <p>A new file beside it is written, checked and forced to the device, and then takes the name in one step, while the
 * current file is locked and has been read ({@link CurrentFileLock} states the limits). Nothing is tried twice on the
 * same file: after a failed force the next one may report success although the bytes are lost. A rename that reports an
 * error may have happened all the same (a lost reply of a network drive), so the target is read again.
 */
final class SafeSave {
    private final Path target;
    private final SidecarFolder side;
    private final Disk disk;
    private final TemporaryFiles temporaries;
    /**
     * The SHA-256 of the version tried last: if it is found on the disk later, it is ours and no change of somebody
     * else.
     */
    private String attempted = "";
    /** The copy of our version after somebody else changed the file; later versions replace it. */
    private SidecarFolder.@Nullable Conflict conflict;

    /**
     * @param target a real path, no link
     * @param pid of this process, for the names of temporary files
     */
    SafeSave(Path target, SidecarFolder side, Disk disk, long pid) {
        this.target = target;
        this.side = side;
        this.disk = disk;
        this.temporaries = new TemporaryFiles(target.resolveSibling(""), "." + target.getFileName() + ".tmp-", pid);
    }

    /** Writes the first version of the file; fails if the file exists. */
    SaveResult create(byte[] bytes) throws IOException {
        return put(bytes, fresh -> {
            side.keepFirst(bytes);
            disk.putNew(fresh, target);
        });
    }

    /**
     * Writes the next version; the previous version is kept as the backup.
     *
     * @param expectedSha256 of the bytes that must be on the disk
     * @throws ChangedOnDiskException if the disk has other bytes; the new version is then kept as a conflict copy
     * @throws LockedException if somebody else is saving the file just now
     */
    SaveResult replace(byte[] bytes, String expectedSha256) throws IOException {
        byte[] previous = requireUnchanged(() -> disk.read(target), bytes, expectedSha256);
        return put(bytes, fresh -> {
            side.keepVersions(previous, bytes);
            renameOver(fresh, bytes, expectedSha256);
        });
    }

    /**
     * Writes a restored version in the place of one that is kept elsewhere.
     *
     * @param stood the bytes of the file, which must be the same until the end
     */
    SaveResult restore(byte[] version, byte[] stood) throws IOException {
        return put(version, fresh -> {
            side.keepRestored(version, stood);
            renameOver(fresh, version, Sha256.of(stood));
        });
    }

    private void renameOver(Path fresh, byte[] ours, String expectedSha256) throws IOException {
        requireWritable(ours);
        try (CurrentFileLock current = current(ours)) {
            requireUnchanged(current::read, ours, expectedSha256);
            if (!current.isThere()) {
                throw conflict(ours);
            }
            disk.replace(fresh, target);
            return;
        } catch (FileSystemException e) {
            if (!isHeldOpen(e)) {
                throw e;
            }
        }
        requireUnchanged(() -> disk.read(target), ours, expectedSha256);
        disk.replace(fresh, target);
    }

    /**
     * Returns true if the file may be held open by a program, which prevents replacing it, as on a network drive of
     * Windows.
     */
    private static boolean isHeldOpen(FileSystemException failure) {
        return !(failure instanceof UnsuitableFileException)
                && (failure instanceof AccessDeniedException
                        || WriteFailureCause.of(failure) == WriteFailureCause.BUSY);
    }

    private void requireWritable(byte[] ours) throws IOException {
        try {
            disk.requireWritable(target);
        } catch (NoSuchFileException e) {
            throw conflict(ours);
        }
    }

    private CurrentFileLock current(byte[] ours) throws IOException {
        try {
            return disk.lock(target);
        } catch (NoSuchFileException | UnsuitableFileException e) {
            throw conflict(ours);
        }
    }

    /** A task on a disk that returns a value. */
    interface Task<T> {
        T run() throws IOException;
    }

    private byte[] requireUnchanged(Task<byte[]> look, byte[] ours, String expectedSha256) throws IOException {
        byte[] found;
        try {
            found = look.run();
        } catch (NoSuchFileException | UnsuitableFileException e) {
            throw conflict(ours);
        }
        String sha256 = Sha256.of(found);
        if (!sha256.equals(expectedSha256) && !sha256.equals(attempted)) {
            throw conflict(ours);
        }
        return found;
    }

    private ChangedOnDiskException conflict(byte[] ours) throws IOException {
        SidecarFolder.Conflict kept = side.keepConflict(ours, conflict);
        conflict = kept;
        return new ChangedOnDiskException(target, kept.path());
    }

    /**
     * Writes a new version beside the file and gives it the name.
     *
     * @param takeTheName receives the new version once it is on the device
     */
    private SaveResult put(byte[] bytes, SidecarFolder.Step takeTheName) throws IOException {
        String sha256 = Sha256.of(bytes);
        Path fresh = temporaries.fresh();
        try {
            disk.writeNew(fresh, bytes);
            takeTheName.run(fresh);
        } catch (ChangedOnDiskException | LockedException e) {
            delete(fresh);
            throw e;
        } catch (IOException e) {
            attempted = sha256;
            delete(fresh);
            if (!isOnDisk(sha256)) {
                throw e;
            }
        }
        boolean forced = disk.forceFolder(target.resolveSibling(""));
        noteDigest(sha256);
        return new SaveResult(target, sha256, forced);
    }

    private boolean isOnDisk(String sha256) {
        try {
            return Sha256.of(disk.read(target)).equals(sha256);
        } catch (IOException e) {
            return false;
        }
    }

    /** Notes the digest of the saved file; the save succeeds without it too. */
    private void noteDigest(String sha256) {
        try {
            side.noteDigest(sha256);
        } catch (IOException e) {
            // The next reader finds an older digest and compares with the copy of the version saved last.
        }
    }

    private void delete(Path fresh) {
        try {
            disk.delete(fresh);
        } catch (IOException e) {
            // The next opening sweeps it.
        }
    }

    /**
     * Removes the temporary files that killed saves of this file left behind; only the holder of the lock may call it.
     *
     * @throws IOException if the folder cannot be written: known before a person has typed anything
     */
    void sweep() throws IOException {
        temporaries.sweep(disk);
        Path trial = temporaries.fresh();
        disk.writeNew(trial, new byte[0]);
        disk.delete(trial);
    }
}
