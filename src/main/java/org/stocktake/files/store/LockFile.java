package org.stocktake.files.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.io.BoundedFileReader;

/**
 * An open lock file, with the system's lock on it unless somebody else has that. It knows if its name still leads to
 * it: by the key of the file, which no other file gets while this one is open, or, where files have no keys, by its
 * text.
 *
 * <p>Nothing else opens the file while it is locked, except {@link #isThere} where files have no keys: closing any
 * second channel to it in this process would drop the lock silently.
 */
final class LockFile implements Closeable {
    private static final Set<OpenOption> MODE =
            Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    /** The locked byte: far after the text, so that the text can be read where a lock forbids reading. */
    static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int WORDS_BYTES_MAX = 4096;
    /** The number of attempts. After each of them the name led to another file: somebody removes it again and again. */
    private static final int ATTEMPTS_MAX = 20;

    private final Path path;
    private final FileChannel channel;
    private final @Nullable Object key;
    private final @Nullable FileLock lock;
    private String words;

    private LockFile(Path path, FileChannel channel, @Nullable Object key) throws IOException {
        this.path = path;
        this.channel = channel;
        this.key = key;
        this.lock = tryLock(channel);
        this.words = read(channel);
    }

    /**
     * Opens the file of that name, or creates it. An obstacle that is no lock file is moved aside.
     *
     * @param first the beginning of a lock file that is not empty
     * @return null if the name leads to another file at each attempt
     * @throws SidecarFolderException if an obstacle can be neither opened nor moved
     */
    static @Nullable LockFile open(Path path, String first, ObstacleMover obstacles) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
            try {
                @Nullable LockFile opened = attempt(path, first, obstacles);
                if (opened != null) {
                    return opened;
                }
            } catch (NoSuchFileException e) {
                create(path);
            } catch (AccessDeniedException e) {
                throw unusable(path, e);
            }
        }
        return null;
    }

    private static SidecarFolderException unusable(Path path, IOException why) {
        String reason = why instanceof AccessDeniedException ? "permission denied" : WriteFailureCause.words(why);
        return new SidecarFolderException(path, SidecarFolderException.Kind.NO_LOCK, reason);
    }

    private static void create(Path path) throws IOException {
        try {
            Files.createFile(path, Disk.ownerOnly(path, "rw-------"));
        } catch (FileAlreadyExistsException e) {
            // Somebody was faster; the next attempt opens the file.
        }
    }

    private static @Nullable LockFile attempt(Path path, String first, ObstacleMover obstacles) throws IOException {
        BasicFileAttributes found = attributes(path);
        boolean foreign = !found.isRegularFile() || found.size() > WORDS_BYTES_MAX || hasOtherName(path);
        if (!foreign) {
            LockFile opened = opened(path, found.fileKey());
            boolean good = false;
            try {
                foreign = opened.isHeld() && !opened.beginsWith(first);
                good = !foreign && opened.isThere();
                if (good) {
                    return opened;
                }
            } finally {
                if (!good) {
                    opened.close();
                }
            }
        }
        if (foreign) {
            moveAside(path, found.fileKey(), obstacles);
        }
        return null;
    }

    /** Returns true if the file has a second name: writing here would change it there. */
    private static boolean hasOtherName(Path path) throws IOException {
        return path.getFileSystem().supportedFileAttributeViews().contains("unix")
                && !Integer.valueOf(1).equals(Files.getAttribute(path, "unix:nlink", LinkOption.NOFOLLOW_LINKS));
    }

    private static LockFile opened(Path path, @Nullable Object key) throws IOException {
        FileChannel channel = FileChannel.open(path, MODE);
        try {
            return new LockFile(path, channel, key);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Moves an obstacle aside. Somebody else may have done the same just before: a good lock file that was moved by
     * mistake is put back.
     */
    private static void moveAside(Path path, @Nullable Object key, ObstacleMover obstacles) throws IOException {
        try {
            Path moved = obstacles.move(path);
            if (!Objects.equals(key, attributes(moved).fileKey())) {
                obstacles.putBack(moved, path);
            }
        } catch (NoSuchFileException | FileAlreadyExistsException e) {
            // It is gone, or there is a new one: the next attempt finds out.
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(WORDS_BYTES_MAX);
        channel.read(buffer, 0);
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
    }

    /** Returns true if the text begins so, or is the part of it that a killed process wrote. */
    private boolean beginsWith(String first) {
        return words.startsWith(first) || first.startsWith(words);
    }

    /** Returns true if the system's lock is ours. */
    boolean isHeld() {
        return lock != null;
    }

    /** Returns true if the name still leads to this file. */
    boolean isThere() {
        try {
            @Nullable Object now = attributes(path).fileKey();
            return now == null ? BoundedFileReader.text(path).equals(words) : now.equals(key);
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns the text of the file. */
    String words() {
        return words;
    }

    /** Replaces the text of the file; it can be empty. */
    void write(String text) throws IOException {
        channel.truncate(0);
        ByteBuffer buffer = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (buffer.hasRemaining()) {
            channel.write(buffer, buffer.position());
        }
        words = text;
    }

    /** Releases the system's lock. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
