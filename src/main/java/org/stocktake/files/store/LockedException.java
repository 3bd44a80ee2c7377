package org.stocktake.files.store;

import java.io.IOException;
import java.nio.file.Path;

/** Somebody else works on the file. */
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

    /** The assessment. */
    public Path file() {
        return file;
    }

    /** Who works on it; {@link LockHolder#UNKNOWN} when that cannot be read. */
    public LockHolder holder() {
        return holder;
    }

    /** Whether the holder's process is on another machine: whether it still lives cannot be seen from here. */
    public boolean onAnotherHost() {
        return onAnotherHost;
    }
}
