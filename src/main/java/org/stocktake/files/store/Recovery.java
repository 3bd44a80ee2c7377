package org.stocktake.files.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Restores a backup in the place of an assessment; the replaced version is kept aside and never lost. */
public final class Recovery {
    private Recovery() {}

    /**
     * The result of a recovery.
     *
     * @param aside path of the kept version that was in the file; empty if there was no file
     */
    public record Restored(SaveResult saved, Optional<Path> aside) {}

    /**
     * Restores a version.
     *
     * @param file need not exist
     * @throws LockedException if somebody is editing it
     * @throws WriteFailedException if it cannot be written
     */
    public static Restored restore(Path file, byte[] version, LockRequest request) throws IOException {
        return restore(file, version, request, new Disk());
    }

    static Restored restore(Path file, byte[] version, LockRequest request, Disk disk) throws IOException {
        boolean there = disk.exists(file);
        Path path = there ? disk.resolve(file) : disk.resolveNew(file);
        LockedFile place = LockedFile.take(path, request, disk, version.length);
        try {
            return place.orGiveBack(version.length, () -> {
                if (!there) {
                    return new Restored(place.save().create(version), Optional.empty());
                }
                byte[] stood = disk.read(path);
                Path aside = place.side().keepAside(stood);
                return new Restored(place.save().restore(version, stood), Optional.of(aside));
            });
        } finally {
            place.lock().close();
        }
    }
}
