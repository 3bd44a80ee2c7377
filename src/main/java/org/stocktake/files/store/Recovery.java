package org.stocktake.files.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Puts a kept version in the place of an assessment; what stood there is kept aside and never lost. */
public final class Recovery {
    private Recovery() {}

    /**
     * What was done.
     *
     * @param aside where the version is kept that stood in the file; empty when there was none
     */
    public record Restored(SaveResult saved, Optional<Path> aside) {}

    /**
     * Restores.
     *
     * @param file need not be there
     * @throws LockedException when somebody works on it
     * @throws WriteFailedException when it cannot be written
     */
    public static Restored restore(Path file, byte[] version, LockRequest claim) throws IOException {
        return restore(file, version, claim, new Disk());
    }

    static Restored restore(Path file, byte[] version, LockRequest claim, Disk disk) throws IOException {
        boolean there = disk.exists(file);
        Path path = there ? disk.resolve(file) : disk.resolveNew(file);
        LockedFile place = LockedFile.take(path, claim, disk, version.length);
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
