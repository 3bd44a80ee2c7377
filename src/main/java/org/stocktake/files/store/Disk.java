package org.stocktake.files.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.io.BoundedFileReader;
import org.stocktake.files.io.UnsuitableFileException;

/**
 * The single steps of a save, each about one system call, and the operations made of them. A test replaces the disk: by
 * one that fails, one that loses what was not forced, or one on which two editors take turns.
 */
class Disk {
    private static final FileAttribute<?>[] NONE = {};
    private static final Set<PosixFilePermission> WRITING = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> WORKING =
            EnumSet.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    /** A new file while it is written. */
    interface NewFile extends Closeable {
        /** Writes a part of what is left in the buffer. */
        void write(ByteBuffer bytes) throws IOException;

        long size() throws IOException;

        /** Forces bytes and length to the device. */
        void force() throws IOException;
    }

    /** Creates a file that must not exist, readable by its owner alone; never through a link. */
    NewFile create(Path file) throws IOException {
        Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new ChannelFile(FileChannel.open(file, fresh, ownerOnly(file, "rw-------")));
    }

    private record ChannelFile(FileChannel channel) implements NewFile {
        @Override
        public void write(ByteBuffer bytes) throws IOException {
            channel.write(bytes);
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public void force() throws IOException {
            channel.force(true);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /** Replaces the target by the file in one step, or not at all. */
    void replace(Path file, Path target) throws IOException {
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Gives a file a second name, which must not exist. */
    void link(Path file, Path name) throws IOException {
        Files.createLink(name, file);
    }

    /** Removes the file if it exists. */
    void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** Forces the names in the folder to the device; returns false if the system cannot do so. */
    boolean forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Returns the bytes of a file of this program; a link is not followed.
     *
     * @throws UnsuitableFileException if it is no regular file, or larger than a file of this program
     */
    byte[] read(Path file) throws IOException {
        return BoundedFileReader.readUnlinked(file);
    }

    /** Returns true if {@link #read} would read the file. */
    boolean isReadable(Path file) {
        return BoundedFileReader.isReadable(file);
    }

    /** Returns true for a regular file; a link is none. */
    boolean isRegularFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Returns the size of the file in bytes; 0 if it is not known. */
    long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Returns the time at which the file was written last; the beginning of time if it is not known. */
    Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }

    /**
     * Locks the file for the moment of a save.
     *
     * @throws LockedException if somebody else is saving it just now
     */
    CurrentFileLock lock(Path file) throws IOException {
        return CurrentFileLock.lock(file);
    }

    /**
     * Requires that the file may be written. A rename does not ask for that: it needs only the rights to the folder.
     *
     * @throws FileSystemException if nobody may write it, root included, or this user may not
     */
    void requireWritable(Path file) throws IOException {
        @Nullable PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (posix != null && Collections.disjoint(posix.readAttributes().permissions(), WRITING)) {
            throw new FileSystemException(file.toString(), null, WriteFailureCause.NOBODY_WRITES);
        }
        if (!Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
    }

    /**
     * Returns the path of the file, links followed.
     *
     * @throws FileSystemException if it is no regular file
     */
    Path resolve(Path file) throws IOException {
        Path path = file.toRealPath();
        if (!Files.isRegularFile(path)) {
            throw new FileSystemException(file.toString(), null, "not a regular file");
        }
        return path;
    }

    /** Returns the path of a file to be created, links to its folder followed. */
    Path resolveNew(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.resolveSibling("").toRealPath().resolve(absolute.getFileName());
    }

    /** Returns true if the name is taken, also by a link. */
    boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Returns the files whose names begin with a prefix. It uses no DirectoryStream: if the folder cannot be closed in
     * order, that throws an exception which its methods do not declare, and no catch would expect.
     */
    List<Path> beginningWith(Path folder, String prefix) throws IOException {
        String @Nullable [] names = folder.toFile().list((in, name) -> name.startsWith(prefix));
        if (names == null) {
            throw new FileSystemException(folder.toString(), null, "cannot be listed");
        }
        List<Path> found = new ArrayList<>();
        for (String name : names) {
            found.add(folder.resolve(name));
        }
        return found;
    }

    /**
     * Requires a folder that only its owner can enter; it is created if it does not exist.
     *
     * @throws NotDirectoryException if something else has its name, also a link
     * @throws SidecarFolderException if it belongs to another account and is open to others
     */
    void requireFolder(Path folder) throws IOException {
        try {
            Files.createDirectory(folder, ownerOnly(folder, "rwx------"));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw new NotDirectoryException(folder.toString());
            }
            closeToOthers(folder);
        }
    }

    /**
     * Removes the permissions of others from the folder, if the file system has permissions. A folder that another
     * account can change at any time is no place for a lock and for copies.
     */
    private static void closeToOthers(Path folder) throws IOException {
        @Nullable
        PosixFileAttributeView posix =
                Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (posix == null || posix.readAttributes().permissions().equals(OWNER_ALONE)) {
            return;
        }
        try {
            posix.setPermissions(OWNER_ALONE);
        } catch (FileSystemException e) {
            if (!maySetTimes(folder)) {
                String owner = posix.readAttributes().owner().getName();
                throw new SidecarFolderException(folder, SidecarFolderException.Kind.OTHER_ACCOUNT, owner);
            }
        }
    }

    /**
     * Returns the account that owns the folder if that account may enter and write it and this one may not; empty if
     * all is well or the system does not tell.
     */
    Optional<String> otherOwner(Path folder) throws IOException {
        boolean mayWork = Files.isExecutable(folder) && Files.isWritable(folder);
        @Nullable
        PosixFileAttributeView posix =
                Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (mayWork || posix == null || Files.getFileStore(folder).isReadOnly()) {
            return Optional.empty();
        }
        PosixFileAttributes found = posix.readAttributes();
        return found.permissions().containsAll(WORKING)
                ? Optional.of(found.owner().getName())
                : Optional.empty();
    }

    /** Returns true if the folder is ours: only the owner, and root, may set its times. */
    private static boolean maySetTimes(Path folder) throws IOException {
        try {
            Files.setLastModifiedTime(folder, Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS));
            return true;
        } catch (FileSystemException e) {
            return false;
        }
    }

    /**
     * Writes a new file with those bytes and forces it to the device. A failed force is not tried again; the unfinished
     * file is removed.
     */
    final void writeNew(Path file, byte[] bytes) throws IOException {
        write(file, bytes, NewFile::force);
    }

    /** Writes a new file with those bytes and leaves it to the system when they reach the device. */
    final void writeUnforced(Path file, byte[] bytes) throws IOException {
        write(file, bytes, fresh -> {});
    }

    private interface Forcing {
        void force(NewFile fresh) throws IOException;
    }

    private void write(Path file, byte[] bytes, Forcing forcing) throws IOException {
        NewFile fresh = create(file);
        try {
            fill(fresh, file, bytes, forcing);
        } catch (IOException e) {
            removeBegun(file);
            throw e;
        }
    }

    private void removeBegun(Path file) {
        try {
            delete(file);
        } catch (IOException e) {
            // The next opening sweeps it.
        }
    }

    private static void fill(NewFile begun, Path file, byte[] bytes, Forcing forcing) throws IOException {
        try (NewFile fresh = begun) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                fresh.write(buffer);
            }
            if (fresh.size() != bytes.length) {
                throw new FileSystemException(file.toString(), null, "written short");
            }
            forcing.force(fresh);
        }
    }

    /** Renames the file to a target that must not exist. */
    final void putNew(Path file, Path target) throws IOException {
        try {
            link(file, target);
            delete(file);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            if (exists(target)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            replace(file, target);
        }
    }

    /** Returns the attributes that keep others out, if the file system has any; {@code rwx------} for a folder. */
    static FileAttribute<?>[] ownerOnly(Path file, String permissions) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : NONE;
    }
}
