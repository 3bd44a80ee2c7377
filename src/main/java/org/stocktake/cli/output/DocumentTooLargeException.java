package org.stocktake.cli.output;

import java.nio.file.FileSystemException;

/** Says that a document, although its source is valid, does not fit into the memory of the program. */
public final class DocumentTooLargeException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    /** @param file its path, or its format when it goes to standard output */
    public DocumentTooLargeException(String file, OutOfMemoryError memory) {
        super(file);
        initCause(memory);
    }
}
