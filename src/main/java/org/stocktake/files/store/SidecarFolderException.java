package org.stocktake.files.store;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Reports that the hidden folder beside an assessment, or the lock in it, cannot be used. Nothing was changed. */
public final class SidecarFolderException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** The kind of failure. */
    public enum Kind {
        /** A link, a file or a device has the name of the folder. */
        NOT_A_FOLDER,
        /** Another account closed the folder to all others. */
        OTHER_ACCOUNT,
        /** The lock cannot be opened, and the obstacle in its place cannot be moved. */
        NO_LOCK
    }

    SidecarFolderException(Path path, Kind kind, String reason) {
        super(path.toString(), null, reason);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
