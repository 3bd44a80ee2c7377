package org.stocktake.files.store;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.io.BoundedFileReader;
import org.stocktake.files.io.UnsuitableFileException;

/**
 * A lock on the assessment file itself, held while a new version takes its name. Nobody can remove it with the hidden
 * folder. A save takes the lock, reads the file, checks that the file still has the name, and renames. So of two
 * processes only one replaces a version; the other is refused, or finds that the file it has locked has lost its name.
 *
 * <p>The limits: a program that takes no locks, a machine whose locks are not visible from here, or a file system
 * without locks can replace the file between the last check and the rename. Its version is then replaced; a version of
 * Stocktake is still in {@code NAME.saved} or {@code NAME.bak} of that machine's save. Java has no call that exchanges
 * two names and would show this.
 */
interface CurrentFileLock extends Closeable {
    /** Returns the bytes of the file. */
    byte[] read() throws IOException;

    /** Returns true if the name still leads to the file. */
    boolean isThere();

    /** Releases the lock. */
    @Override
    void close() throws IOException;

    /**
     * Locks the file, at a byte far after its end, which no program that reads the file locks. Where files have no keys
     * (Windows), an open file cannot be replaced, and the lock in the hidden folder cannot be removed while it is open:
     * there nothing is locked here.
     *
     * @throws LockedException if somebody else is saving it just now
     * @throws UnsuitableFileException if it is no longer a regular file
     */
    static CurrentFileLock lock(Path file) throws IOException {
        @Nullable Object key = key(file);
        if (key == null) {
            return unlocked(file);
        }
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            requireLock(channel, file);
            return locked(file, key, channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static void requireLock(FileChannel channel, Path file) throws IOException {
        @Nullable FileLock lock;
        try {
            lock = channel.tryLock(LockFile.LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            lock = null;
        } catch (IOException e) {
            return; // a file system without locks: see the limits above
        }
        if (lock == null) {
            throw new LockedException(file, LockHolder.UNKNOWN, false);
        }
    }

    private static @Nullable Object key(Path file) throws IOException {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!found.isRegularFile()) {
            throw UnsuitableFileException.notRegular(file);
        }
        return found.fileKey();
    }

    private static CurrentFileLock unlocked(Path file) {
        return new CurrentFileLock() {
            @Override
            public byte[] read() throws IOException {
                return BoundedFileReader.readUnlinked(file);
            }

            @Override
            public boolean isThere() {
                return true;
            }

            @Override
            public void close() {}
        };
    }

    /**
     * Returns the lock of an open channel. It reads from the channel alone: closing any other channel of the same file
     * would drop the lock silently.
     */
    private static CurrentFileLock locked(Path file, Object key, FileChannel channel) {
        return new CurrentFileLock() {
            @Override
            public byte[] read() throws IOException {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ByteBuffer part = ByteBuffer.allocate(64 * 1024);
                while (channel.read(part, bytes.size()) > 0) {
                    bytes.write(part.array(), 0, part.position());
                    part.clear();
                    if (bytes.size() > BoundedFileReader.FILE_BYTES_MAX) {
                        throw UnsuitableFileException.tooLarge(file);
                    }
                }
                return bytes.toByteArray();
            }

            @Override
            public boolean isThere() {
                try {
                    return key.equals(key(file));
                } catch (IOException e) {
                    return false;
                }
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }
}
