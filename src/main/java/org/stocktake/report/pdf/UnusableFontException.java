package org.stocktake.report.pdf;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A font that cannot be put into a PDF: no file, too large, not TrueType, damaged, or its maker forbids it. */
public final class UnusableFontException extends FileSystemException {
    UnusableFontException(Path file) {
        super(file.toString());
    }
}
