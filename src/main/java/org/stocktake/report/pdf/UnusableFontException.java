package org.stocktake.report.pdf;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Thrown if a font cannot be embedded: no file, too large, not TrueType, damaged, or forbidden by its licence. */
public final class UnusableFontException extends FileSystemException {
    UnusableFontException(Path file) {
        super(file.toString());
    }
}
