package org.stocktake.files.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/**
 * Reads regular files of bounded size, and nothing else. Folders, FIFOs and devices are refused before they are opened.
 * An empty file is not opened at all: files in {@code /proc} that block or never end have the size 0.
 *
 * <p>Java cannot open a FIFO without waiting for its writer: so the kind is checked first, and the file is opened after
 * that. Whoever puts a FIFO in its place between the two makes the read wait; the number of bytes stays bounded.
 */
public final class BoundedFileReader {
    /** The largest file that is read, in bytes. */
    public static final int FILE_BYTES_MAX = 4 * 1024 * 1024;

    private static final OpenOption[] FOLLOWING = {StandardOpenOption.READ};
    private static final OpenOption[] NOT_FOLLOWING = {StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS};

    private BoundedFileReader() {}

    /** Opens a regular file of any size; a link is followed. */
    public static InputStream open(Path file) throws IOException {
        return size(file) == 0 ? InputStream.nullInputStream() : stream(file, FOLLOWING);
    }

    /** Returns the first bytes of a regular file of any size, at most that many; a link is followed. */
    public static byte[] beginning(Path file, int bytesMax) throws IOException {
        long size = size(file);
        if (size == 0) {
            return new byte[0];
        }
        try (InputStream in = stream(file, FOLLOWING)) {
            return read(in, (int) Math.min(size, bytesMax), bytesMax);
        }
    }

    /** Opens a regular file whose size is at most that; a link is refused. */
    static InputStream openUnlinked(Path file, long bytesMax) throws IOException {
        long size = size(file, LinkOption.NOFOLLOW_LINKS);
        if (size > bytesMax) {
            throw UnsuitableFileException.tooLarge(file);
        }
        return size == 0 ? InputStream.nullInputStream() : stream(file, NOT_FOLLOWING);
    }

    /** Returns the bytes of a file of at most 4 MiB; a link is followed. */
    public static byte[] read(Path file) throws IOException {
        return read(file, FILE_BYTES_MAX);
    }

    /** Returns the bytes of a file of at most that many; a link is followed. */
    public static byte[] read(Path file, int bytesMax) throws IOException {
        return read(file, bytesMax, FOLLOWING);
    }

    /** Returns the bytes of a file of at most 4 MiB; a link is refused. */
    public static byte[] readUnlinked(Path file) throws IOException {
        return read(file, FILE_BYTES_MAX, NOT_FOLLOWING, LinkOption.NOFOLLOW_LINKS);
    }

    /** Returns the text of a file of at most 4 MiB; a link is refused, and bytes that are not UTF-8 become U+FFFD. */
    public static String text(Path file) throws IOException {
        return new String(readUnlinked(file), StandardCharsets.UTF_8);
    }

    /** Returns true if {@link #readUnlinked} would read the file. */
    public static boolean isReadable(Path file) {
        try {
            return size(file, LinkOption.NOFOLLOW_LINKS) <= FILE_BYTES_MAX && Files.isReadable(file);
        } catch (IOException e) {
            return false;
        }
    }

    private static byte[] read(Path file, int bytesMax, OpenOption[] how, LinkOption... links) throws IOException {
        long size = size(file, links);
        if (size == 0) {
            return new byte[0];
        }
        if (size > bytesMax) {
            throw UnsuitableFileException.tooLarge(file);
        }
        try (InputStream in = stream(file, how)) {
            byte[] bytes = read(in, (int) size, bytesMax + 1);
            if (bytes.length > bytesMax) {
                throw UnsuitableFileException.tooLarge(file);
            }
            return bytes;
        }
    }

    /** Returns the bytes of a stream up to a maximum, at once where there are as many as expected, and not in pieces. */
    private static byte[] read(InputStream in, int expected, int bytesMax) throws IOException {
        byte[] bytes = new byte[Math.min(expected + 1, bytesMax)];
        int count = in.readNBytes(bytes, 0, bytes.length);
        if (count < bytes.length) {
            return Arrays.copyOf(bytes, count);
        }
        byte[] more = in.readNBytes(bytesMax - count);
        byte[] all = Arrays.copyOf(bytes, count + more.length);
        System.arraycopy(more, 0, all, count, more.length);
        return all;
    }

    private static InputStream stream(Path file, OpenOption... how) throws IOException {
        return Files.newInputStream(file, how);
    }

    private static long size(Path file, LinkOption... links) throws IOException {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class, links);
        if (!found.isRegularFile()) {
            throw UnsuitableFileException.notRegular(file);
        }
        return found.size();
    }
}
