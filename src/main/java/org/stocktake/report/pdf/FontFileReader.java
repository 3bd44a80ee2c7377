package org.stocktake.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads the file of a font that the user names, which may be anything. */
final class FontFileReader {
    /** Source: the largest fonts in use are the collections of Noto Sans CJK and Source Han, of 20 to 50 MB. */
    static final int BYTES_MAX = 64 * 1024 * 1024;

    private FontFileReader() {}

    /**
     * Returns the bytes, never more than {@link #BYTES_MAX}.
     *
     * @throws UnusableFontException when it is no regular file, once links are followed, is empty or too large; the pipes and devices
     *     among them would never end, and a file of the system that says it is empty may be one of those
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
