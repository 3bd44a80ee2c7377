package org.stocktake.files;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which an assessment gets to the disk: whatever happens, the file is the last version or the new one, whole.
 *
 * <p>A new file beside it is written, checked and forced to the device, and then takes its name in one step. Nothing is
 * tried twice on the same file: after a failed force the next one may report success although the bytes are gone. A move
 * that reports an error may have been done all the same (a lost reply of a network drive), so the target is read again.
 */
final class SafeSave {
    private final Path target;
    private final SideFolder side;
    private final Disk disk;
    private final Path temporary;
    /** Of the version tried last: found on the disk later, it is ours and nobody else's change. */
    private String attempted = "";
    /** Where our version was kept when somebody else changed the file; the versions after it go there too. */
    private @Nullable Path conflict;

    /**
     * @param target a real path, no link
     * @param pid of this process, for the name of the temporary file
     */
    SafeSave(Path target, SideFolder side, Disk disk, long pid) {
        this.target = target;
        this.side = side;
        this.disk = disk;
        this.temporary = target.resolveSibling(temporaryPrefix(target) + pid);
    }

    private static String temporaryPrefix(Path target) {
        return "." + target.getFileName() + ".tmp-";
    }

    /** The file's first version; fails when there is such a file. */
    Saved create(byte[] bytes) throws IOException {
        return put(bytes, () -> {
            side.keepFirst(bytes);
            disk.putNew(temporary, target);
        });
    }

    /**
     * The next version; the one before is kept as the backup.
     *
     * @param expectedSha256 of the bytes that must be on the disk
     * @throws ChangedOnDiskException when other bytes are; the new version is then kept as a conflict copy
     */
    Saved replace(byte[] bytes, String expectedSha256) throws IOException {
        byte[] previous = requireUnchanged(bytes, expectedSha256);
        return put(bytes, () -> {
            side.keepVersions(previous, bytes);
            requireUnchanged(bytes, expectedSha256);
            disk.requireWritable(target);
            disk.replace(temporary, target);
        });
    }

    /**
     * Puts a version in the place of one that is kept elsewhere.
     *
     * @param stood what is in the file and must be until the end
     */
    Saved restore(byte[] version, byte[] stood) throws IOException {
        return put(version, () -> {
            side.keepRestored(version, stood);
            requireUnchanged(version, Sha256.of(stood));
            disk.requireWritable(target);
            disk.replace(temporary, target);
        });
    }

    private byte[] requireUnchanged(byte[] ours, String expectedSha256) throws IOException {
        byte[] found;
        try {
            found = disk.read(target);
        } catch (NoSuchFileException | Disk.NoAssessment e) {
            throw conflict(ours);
        }
        String sha256 = Sha256.of(found);
        if (!sha256.equals(expectedSha256) && !sha256.equals(attempted)) {
            throw conflict(ours);
        }
        return found;
    }

    private ChangedOnDiskException conflict(byte[] ours) throws IOException {
        Path copy = side.keepConflict(ours, conflict);
        conflict = copy;
        return new ChangedOnDiskException(target, copy);
    }

    private interface Step {
        void run() throws IOException;
    }

    private Saved put(byte[] bytes, Step takeTheName) throws IOException {
        String sha256 = Sha256.of(bytes);
        try {
            disk.delete(temporary);
            disk.writeNew(temporary, bytes);
            takeTheName.run();
        } catch (ChangedOnDiskException e) {
            deleteTemporary();
            throw e;
        } catch (IOException e) {
            attempted = sha256;
            deleteTemporary();
            if (!isOnDisk(sha256)) {
                throw e;
            }
        }
        boolean forced = disk.forceFolder(folder());
        noteDigest(sha256);
        return new Saved(target, sha256, forced);
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

    private void deleteTemporary() {
        try {
            disk.delete(temporary);
        } catch (IOException e) {
            // The next opening sweeps it.
        }
    }

    private Path folder() {
        return target.resolveSibling("");
    }

    /**
     * Removes what killed saves of this file left behind; only the holder of the lock may.
     *
     * @throws IOException when the folder cannot be written: known before a person has typed anything
     */
    void sweep() throws IOException {
        for (Path path : disk.beginningWith(folder(), temporaryPrefix(target))) {
            disk.delete(path);
        }
        disk.writeNew(temporary, new byte[0]);
        disk.delete(temporary);
    }
}
