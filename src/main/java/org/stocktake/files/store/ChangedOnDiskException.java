package org.stocktake.files.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reports that the file on disk is no longer what was read or saved last. It was left as it is. */
public final class ChangedOnDiskException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final transient @Nullable Path ours;

    ChangedOnDiskException(Path file, @Nullable Path ours) {
        super(file + ": changed on disk" + (ours == null ? "" : "; ours is kept in " + ours));
        this.file = file;
        this.ours = ours;
    }

    /** Returns the file that somebody else changed or removed. */
    public Path file() {
        return file;
    }

    /** Returns the copy in which our version was kept; empty if there was nothing of ours to keep. */
    public Optional<Path> ours() {
        return Optional.ofNullable(ours);
    }
}
