package org.stocktake.cli.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import org.stocktake.files.io.Sha256;

/**
 * A mark on a document that this program wrote: the subject of the document, and the checksum of its content. It stands
 * in an extended attribute of the file and not in the document, so that a document that somebody has edited or signed
 * since does not have it any more. A file system without such attributes keeps no mark.
 *
 * @param subject 64 hexadecimal digits; empty for no mark
 */
public record DocumentMark(String subject) {
    /** The mark of documents that never replace another. */
    public static final DocumentMark NONE = new DocumentMark("");

    private static final String ATTRIBUTE = "stocktake.document";
    private static final int BYTES_MAX = 1024;

    /** Stands between the texts of an identity. No path and no text of an assessment contains it. */
    private static final String SEPARATOR = "\0";

    /** Returns the mark of the document that these texts identify. */
    public static DocumentMark of(String... identity) {
        return new DocumentMark(Sha256.of(String.join(SEPARATOR, identity).getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Returns true if this program wrote the file about the same subject, and nobody has changed it since. A file
     * without the subject is not read, because it can be very large.
     */
    boolean isOn(Path file) {
        if (subject.isEmpty()) {
            return false;
        }
        try {
            String there = read(file);
            return there.startsWith(subject) && there.equals(value(file));
        } catch (IOException | UnsupportedOperationException e) {
            return false; // then the file counts as somebody else's
        }
    }

    private static String read(Path file) throws IOException {
        UserDefinedFileAttributeView attributes = attributes(file);
        ByteBuffer bytes = ByteBuffer.allocate(Math.min(BYTES_MAX, attributes.size(ATTRIBUTE)));
        attributes.read(ATTRIBUTE, bytes);
        return StandardCharsets.US_ASCII.decode(bytes.flip()).toString();
    }

    /** Marks the file. Where that does not work, a later document is refused instead of replacing it. */
    void putOn(Path file) {
        try {
            if (!subject.isEmpty()) {
                attributes(file).write(ATTRIBUTE, StandardCharsets.US_ASCII.encode(value(file)));
            }
        } catch (IOException | UnsupportedOperationException e) {
            // The document is whole without it.
        }
    }

    private String value(Path file) throws IOException {
        return subject + " " + Sha256.of(file);
    }

    private static UserDefinedFileAttributeView attributes(Path file) {
        UserDefinedFileAttributeView attributes =
                Files.getFileAttributeView(file, UserDefinedFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes == null) {
            throw new UnsupportedOperationException("no extended attributes");
        }
        return attributes;
    }
}
