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
 * The one way in which an assessment gets to the disk: whatever happens, the file is the last version or the new one, whole.
 *
 * <p>A new file beside it is written, checked and forced to the device, and then takes its name in one step, while the file
 * that stands there is locked and was read (what that cannot keep out is said at {@link CurrentFileLock}). Nothing is
 * tried twice on the same file: after a failed force the next one may report success although the bytes are gone. A move
 * that reports an error may have been done all the same (a lost reply of a network drive), so the target is read again.
 */
final class SafeSave {
    private final Path target;
    private final SidecarFolder side;
    private final Disk disk;
    private final TemporaryFiles temporaries;
    /** Of the version tried last: found on the disk later, it is ours and nobody else's change. */
    private String attempted = "";
    /** Where our version was kept when somebody else changed the file; the versions after it go there too. */
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

    /** The file's first version; fails when there is such a file. */
    SaveResult create(byte[] bytes) throws IOException {
        return put(bytes, fresh -> {
            side.keepFirst(bytes);
            disk.putNew(fresh, target);
        });
    }

    /**
     * The next version; the one before is kept as the backup.
     *
     * @param expectedSha256 of the bytes that must be on the disk
     * @throws ChangedOnDiskException when other bytes are; the new version is then kept as a conflict copy
     * @throws LockedException when somebody else is just saving the file
     */
    SaveResult replace(byte[] bytes, String expectedSha256) throws IOException {
        byte[] previous = requireUnchanged(() -> disk.read(target), bytes, expectedSha256);
        return put(bytes, fresh -> {
            side.keepVersions(previous, bytes);
            renameOver(fresh, bytes, expectedSha256);
        });
    }

    /**
     * Puts a version in the place of one that is kept elsewhere.
     *
     * @param stood what is in the file and must be until the end
     */
    SaveResult restore(byte[] version, byte[] stood) throws IOException {
        return put(version, fresh -> {
            side.keepRestored(version, stood);
            renameOver(fresh, version, Sha256.of(stood));
        });
    }

    private void renameOver(Path fresh, byte[] ours, String expectedSha256) throws IOException {
        requireWritable(ours);
        try (CurrentFileLock standing = standing(ours)) {
            requireUnchanged(standing::read, ours, expectedSha256);
            if (!standing.isThere()) {
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

    /** Returns true when it can be that a file cannot be replaced because it is open, as on a network drive of Windows. */
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

    private CurrentFileLock standing(byte[] ours) throws IOException {
        try {
            return disk.lock(target);
        } catch (NoSuchFileException | UnsuitableFileException e) {
            throw conflict(ours);
        }
    }

    /** A piece of work on a disk that gives a value. */
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

    /** @param takeTheName is given the new version, once it is on the device */
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

    /** The file is saved; a digest that cannot be noted does not make it less so. */
    private void noteDigest(String sha256) {
        try {
            side.noteDigest(sha256);
        } catch (IOException e) {
            // The next reader sees an older digest and compares with the copy of what was saved last.
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
     * Removes what killed saves of this file left behind; only the holder of the lock may.
     *
     * @throws IOException when the folder cannot be written: known before a person has typed anything
     */
    void sweep() throws IOException {
        temporaries.sweep(disk);
        Path trial = temporaries.fresh();
        disk.writeNew(trial, new byte[0]);
        disk.delete(trial);
    }
}
