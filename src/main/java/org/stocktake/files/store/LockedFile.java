package org.stocktake.files.store;

import java.io.IOException;
import java.nio.file.Path;

/** A file with its lock taken, and everything that is needed to read and write there. */
record LockedFile(Path path, SidecarFolder side, AssessmentLock lock, SafeSave save, LockRequest request) {
    /**
     * Takes the lock.
     *
     * @param needed number of bytes that the work will write first
     */
    static LockedFile take(Path path, LockRequest request, Disk disk, long needed) throws IOException {
        try {
            SidecarFolder side = SidecarFolder.beside(path, disk, request.me().pid());
            AssessmentLock lock = AssessmentLock.take(side.lock(), path, request, side.obstacles());
            SafeSave save = new SafeSave(path, side, disk, request.me().pid());
            return new LockedFile(path, side, lock, save, request);
        } catch (IOException e) {
            throw WriteFailedException.of(path, needed, e);
        }
    }

    /**
     * Makes sure that the lock is still held: the hidden folder with the lock may have been removed meanwhile, and is
     * created again.
     */
    void hold() throws IOException {
        side.make();
        if (lock.isLost()) {
            lock.takeAgain(path, request, side.obstacles());
            side.prepare();
        }
    }

    /**
     * Sweeps the folder, which shows that it can be written, and runs the task; releases the lock if that fails.
     *
     * @param needed number of bytes that the task writes
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
