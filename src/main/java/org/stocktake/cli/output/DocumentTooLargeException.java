package org.stocktake.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import org.stocktake.cli.command.OutputFile;

/** A document that cannot be made in the memory there is, although what it is made of is valid. */
public final class DocumentTooLargeException extends FileSystemException {
    private DocumentTooLargeException(String file) {
        super(file);
    }

    /**
     * Makes a document; whatever took the memory is let go when this returns or throws.
     *
     * @param file its path, or its format when it goes to standard output
     * @throws DocumentTooLargeException when the memory does not suffice
     */
    public static void guard(String file, OutputFile.Content content, OutputStream out) throws IOException {
        try {
            content.writeTo(out);
        } catch (OutOfMemoryError memory) {
            DocumentTooLargeException tooLarge = new DocumentTooLargeException(file);
            tooLarge.initCause(memory);
            throw tooLarge;
        }
    }
}
