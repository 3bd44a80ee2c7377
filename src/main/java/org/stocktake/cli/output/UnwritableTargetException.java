package org.stocktake.cli.output;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Says that no document can be written under a name, because of the file there. */
public final class UnwritableTargetException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    private final TargetKind kind;

    /** @param kind one that is refused */
    UnwritableTargetException(Path file, TargetKind kind) {
        super(file.toString());
        this.kind = kind;
    }

    public TargetKind kind() {
        return kind;
    }
}
