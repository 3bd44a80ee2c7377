package org.stocktake.files.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Computes the SHA-256 of bytes and files, as 64 lower-case hexadecimal digits. */
public final class Sha256 {
    private static final int PART_BYTES = 64 * 1024;

    private Sha256() {}

    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    /** Returns the SHA-256 of a file of any size; it is read in parts. */
    public static String of(Path file) throws IOException {
        try (InputStream in = BoundedFileReader.open(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] part = new byte[PART_BYTES];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                digest.update(part, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    /** The SHA-256 of a file, and the number of its bytes. */
    public record OfFile(String sha256, long bytes) {}

    /**
     * Returns the SHA-256 of a file; it is read in parts, and a link is refused.
     *
     * @throws UnsuitableFileException if it is not regular, or has more bytes than that
     */
    public static OfFile of(Path file, long bytesMax) throws IOException {
        try (InputStream in = BoundedFileReader.openUnlinked(file, bytesMax)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] part = new byte[PART_BYTES];
            long bytes = 0;
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                bytes += read;
                if (bytes > bytesMax) {
                    throw UnsuitableFileException.tooLarge(file);
                }
                digest.update(part, 0, read);
            }
            return new OfFile(HexFormat.of().formatHex(digest.digest()), bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    /** Returns true if the text has the form of a SHA-256. */
    public static boolean isValid(String text) {
        return text.length() == 64 && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }
}
