package org.stocktake.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** A document that cannot be made in the memory there is, although what it is made of is valid. */
final class DocumentTooLargeException extends FileSystemException {
    /** The making of a document. */
    interface Making {
        void run() throws IOException;
    }

    private DocumentTooLargeException(String file) {
        super(file);
    }

    /**
     * Makes a document; whatever took the memory is let go when this returns or throws.
     *
     * @param file its path, or {@link FormatChoice#STANDARD_OUTPUT}
     * @param format its word on the command line
     * @throws DocumentTooLargeException when the memory does not suffice
     */
    static void guard(String file, String format, Making making) throws IOException {
        try {
            making.run();
        } catch (OutOfMemoryError memory) {
            DocumentTooLargeException tooLarge =
                    new DocumentTooLargeException(file.equals(FormatChoice.STANDARD_OUTPUT) ? format : file);
            tooLarge.initCause(memory);
            throw tooLarge;
        }
    }
}
