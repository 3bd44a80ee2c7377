package org.stocktake.files.store;

import java.io.IOException;
import java.nio.file.Path;

/** A file's place with its lock taken: what is needed before anything is read or written there. */
record LockedFile(Path path, SidecarFolder side, AssessmentLock lock, SafeSave save, LockRequest claim) {
    /** @param needed how many bytes the work there begins with */
    static LockedFile take(Path path, LockRequest claim, Disk disk, long needed) throws IOException {
        try {
            SidecarFolder side = SidecarFolder.beside(path, disk, claim.me().pid());
            AssessmentLock lock = AssessmentLock.take(side.lock(), path, claim, side.obstacles());
            SafeSave save = new SafeSave(path, side, disk, claim.me().pid());
            return new LockedFile(path, side, lock, save, claim);
        } catch (IOException e) {
            throw WriteFailedException.of(path, needed, e);
        }
    }

    /** Holds it still: the folder with the lock may have been taken away meanwhile, and is made anew. */
    void hold() throws IOException {
        side.make();
        if (lock.isLost()) {
            lock.takeAgain(path, claim, side.obstacles());
            side.prepare();
        }
    }

    /**
     * Sweeps the place, which shows that it can be written, and does the rest; gives the lock back when that fails.
     *
     * @param needed how many bytes the rest writes
     */
    <T> T orGiveBack(long needed, SafeSave.Task<T> opening) throws IOException {
        try {
            side.prepare();
            save.sweep();
            return opening.run();
        } catch (IOException e) {
            lock.close();
            throw WriteFailedException.of(path, needed, e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }
}
