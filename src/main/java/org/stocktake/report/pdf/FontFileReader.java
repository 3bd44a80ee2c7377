package org.stocktake.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads a font file that the user names. The file may be anything, so its size and kind are checked first. */
final class FontFileReader {
    /** The maximum size of a font file. The largest fonts in use, Noto Sans CJK and Source Han, have 20 to 50 MB. */
    static final int BYTES_MAX = 64 * 1024 * 1024;

    private FontFileReader() {}

    /**
     * Returns the bytes of the file, at most {@link #BYTES_MAX}.
     *
     * @throws UnusableFontException if it is not a regular file (links are followed), is empty or is too large. Reading
     *     a pipe or a device might never end, and so might reading a system file that claims to be empty.
     */
    static byte[] read(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (!attributes.isRegularFile() || attributes.size() == 0 || attributes.size() > BYTES_MAX) {
            throw new UnusableFontException(file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes((int) attributes.size());
        }
    }
}
