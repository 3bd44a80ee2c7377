package org.stocktake.files.store;

import java.io.IOException;
import java.nio.file.Path;

/** Reports that somebody else is editing the file. */
public final class LockedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final transient LockHolder holder;
    private final boolean onAnotherHost;

    LockedException(Path file, LockHolder holder, boolean onAnotherHost) {
        super(file + ": in use by " + holder.user() + " on " + holder.host() + ", process " + holder.pid() + ", since "
                + holder.since());
        this.file = file;
        this.holder = holder;
        this.onAnotherHost = onAnotherHost;
    }

    /** Returns the assessment. */
    public Path file() {
        return file;
    }

    /** Returns the holder of the lock; {@link LockHolder#UNKNOWN} if it cannot be read. */
    public LockHolder holder() {
        return holder;
    }

    /**
     * Returns true if the holder's process is on another machine, so that nobody can tell from here if it still runs.
     */
    public boolean onAnotherHost() {
        return onAnotherHost;
    }
}
