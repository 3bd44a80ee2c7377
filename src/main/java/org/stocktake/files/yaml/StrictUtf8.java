package org.stocktake.files.yaml;

import static org.stocktake.model.ProblemKind.BAD_CHARACTER;
import static org.stocktake.model.ProblemKind.CONTROL_CHARACTER;
import static org.stocktake.model.ProblemKind.EMPTY_FILE;
import static org.stocktake.model.ProblemKind.FILE_TOO_LARGE;
import static org.stocktake.model.ProblemKind.LINE_TOO_LONG;
import static org.stocktake.model.ProblemKind.MERGE_CONFLICT;
import static org.stocktake.model.ProblemKind.NOT_A_REGULAR_FILE;
import static org.stocktake.model.ProblemKind.NOT_UTF_8;
import static org.stocktake.model.ProblemKind.OFFICE_FILE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.stocktake.files.io.BoundedFileReader;
import org.stocktake.files.io.UnsuitableFileException;
import org.stocktake.model.SourceLocation;

/**
 * Decodes bytes to a text that is safe for a YAML parser: a regular file of bounded size, strict UTF-8, no control
 * characters, bounded lines. The time of the parser grows with the square of a token's length: so the length of a line
 * is limited here.
 */
public final class StrictUtf8 {
    /** The longest line, in UTF-16 units. */
    static final int LINE_CHARS_MAX = 64 * 1024;

    /** First characters of the lines that an unfinished merge leaves behind. */
    private static final String CONFLICT_MARKERS = "<=>";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private StrictUtf8() {}

    /**
     * Reads the bytes of the file; a link is followed.
     *
     * @throws IOException if there is no such file or it cannot be read
     */
    public static byte[] bytes(Path file, String name) throws IOException, InvalidFileException {
        try {
            return BoundedFileReader.read(file);
        } catch (UnsuitableFileException e) {
            throw e.isTooLarge()
                    ? tooLarge(name)
                    : new InvalidFileException(SourceLocation.in(name), NOT_A_REGULAR_FILE);
        }
    }

    /** Returns the text of the bytes, without a byte order mark. */
    public static SourceText of(String name, byte[] bytes) throws InvalidFileException {
        if (bytes.length > BoundedFileReader.FILE_BYTES_MAX) {
            throw tooLarge(name);
        }
        if (isOfficeFile(bytes)) {
            throw new InvalidFileException(SourceLocation.in(name), OFFICE_FILE);
        }
        SourceText source = isPrintableAscii(bytes)
                ? new SourceText(name, new String(bytes, StandardCharsets.ISO_8859_1))
                : decoded(name, bytes);
        requireLines(source);
        requireContent(source);
        return source;
    }

    private static SourceText decoded(String name, byte[] bytes) throws InvalidFileException {
        String text = decode(name, bytes);
        SourceText source = new SourceText(name, text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text);
        requireAllowedCharacters(source);
        return source;
    }

    private static InvalidFileException tooLarge(String name) {
        return new InvalidFileException(SourceLocation.in(name), FILE_TOO_LARGE);
    }

    private static String decode(String name, byte[] bytes) throws InvalidFileException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            String bad = Integer.toHexString(bytes[in.position()] & 0xFF);
            throw new InvalidFileException(new SourceText(name, text).at(text.length()), NOT_UTF_8, bad);
        }
        return text;
    }

    /** Returns true if the file begins as one of Word or Excel does: a zip file. */
    private static boolean isOfficeFile(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** Returns true for most files: they need no decoder, and every character of them is allowed. */
    private static boolean isPrintableAscii(byte[] bytes) {
        for (byte octet : bytes) {
            boolean printable = octet < ' ' ? octet == '\n' || octet == '\r' || octet == '\t' : octet != 0x7F;
            if (!printable) {
                return false;
            }
        }
        return true;
    }

    private static void requireAllowedCharacters(SourceText source) throws InvalidFileException {
        String text = source.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c >= 0x7F && c <= 0x9F;
            if (control) {
                throw new InvalidFileException(source.at(i), CONTROL_CHARACTER, Integer.toHexString(c));
            }
            if (c >= 0xFFFE) {
                throw new InvalidFileException(source.at(i), BAD_CHARACTER, Integer.toHexString(c));
            }
        }
    }

    private static void requireLines(SourceText source) throws InvalidFileException {
        for (int line = 1; line <= source.lines(); line++) {
            if (source.lengthOf(line) > LINE_CHARS_MAX) {
                throw new InvalidFileException(new SourceLocation(source.file(), line, 1), LINE_TOO_LONG);
            }
            if (CONFLICT_MARKERS.indexOf(source.firstOf(line)) >= 0 && isConflictMarker(source.line(line))) {
                throw new InvalidFileException(new SourceLocation(source.file(), line, 1), MERGE_CONFLICT);
            }
        }
    }

    private static void requireContent(SourceText source) throws InvalidFileException {
        int line = 1;
        while (line <= source.lines() && isBlank(source.line(line))) {
            line++;
        }
        if (line > source.lines()) {
            throw new InvalidFileException(SourceLocation.in(source.file()), EMPTY_FILE);
        }
    }

    private static boolean isBlank(String line) {
        return line.isBlank() || line.stripLeading().startsWith("#");
    }

    private static boolean isConflictMarker(String line) {
        return line.startsWith("<<<<<<< ") || line.startsWith(">>>>>>> ") || line.equals("=======");
    }
}
