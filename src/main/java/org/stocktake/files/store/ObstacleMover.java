package org.stocktake.files.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves what stands in the place of a kept file to a free name in the same folder: a folder, FIFO, device or link, a file over
 * the limit or one that may not be read. Nothing is followed, opened or deleted.
 */
final class ObstacleMover {
    private final Disk disk;
    private final List<Path> moved = new ArrayList<>();

    ObstacleMover(Disk disk) {
        this.disk = disk;
    }

    /** Makes way for a kept file; false when what stands there cannot be moved. */
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

    /** Moves what stands there, whatever it is, and returns its new name. */
    Path move(Path place) throws IOException {
        Path free = place.resolveSibling(place.getFileName() + ".moved-" + TemporaryFiles.random());
        disk.replace(place, free);
        moved.add(free);
        return free;
    }

    /** Takes back a move that was a mistake; the name must be free. */
    void putBack(Path free, Path place) throws IOException {
        disk.putNew(free, place);
        moved.remove(free);
    }

    /** Returns the new names of what was moved so far. */
    List<Path> moved() {
        return List.copyOf(moved);
    }
}
