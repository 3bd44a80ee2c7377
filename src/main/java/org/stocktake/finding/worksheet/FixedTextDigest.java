package org.stocktake.finding.worksheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Digests of the paragraphs that a worksheet prints itself, by which a paragraph that a person added is known. White
 * space does not count, because office programs change it.
 */
public final class FixedTextDigest {
    private static final int DIGITS = 8;

    private FixedTextDigest() {}

    /** Returns the first eight hexadecimal digits of the SHA-256 of the text without white space. */
    public static String of(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(squeezed::appendCodePoint);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(squeezed.toString().getBytes(StandardCharsets.UTF_8)))
                    .substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
