package org.stocktake.files.translation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of a text, by which a translation knows whether it is still that of today's text. */
public final class TextFingerprint {
    private static final int BYTES = 4;
    private static final MessageDigest SHA_256 = sha256();

    private TextFingerprint() {}

    /**
     * Returns the first eight hexadecimal digits of the SHA-256 of a text in which each run of white space is one space:
     * a text that is only wrapped otherwise keeps its fingerprint.
     */
    public static synchronized String of(String text) {
        String folded = text.strip().replaceAll("\\s+", " ");
        byte[] digest = SHA_256.digest(folded.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, BYTES);
    }

    /** Returns true for eight lower-case hexadecimal digits. */
    static boolean isValid(String text) {
        return text.matches("[0-9a-f]{8}");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
