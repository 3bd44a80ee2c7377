package org.stocktake.files.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves an obstacle in the place of a kept file to a free name in the same folder: a folder, FIFO, device or link, a
 * file over the limit or one that may not be read. Nothing is followed, opened or deleted.
 */
final class ObstacleMover {
    private final Disk disk;
    private final List<Path> moved = new ArrayList<>();

    ObstacleMover(Disk disk) {
        this.disk = disk;
    }

    /** Clears the place of a kept file; returns false if the obstacle cannot be moved. */
    boolean clear(Path place) {
        if (!disk.exists(place) || disk.isReadable(place)) {
            return true;
        }
        try {
            move(place);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Moves whatever has that name, and returns its new name. */
    Path move(Path place) throws IOException {
        Path free = place.resolveSibling(place.getFileName() + ".moved-" + TemporaryFiles.random());
        disk.replace(place, free);
        moved.add(free);
        return free;
    }

    /** Undoes a move; the old name must be free. */
    void putBack(Path free, Path place) throws IOException {
        disk.putNew(free, place);
        moved.remove(free);
    }

    /** Returns the new names of all obstacles that were moved. */
    List<Path> moved() {
        return List.copyOf(moved);
    }
}
