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
 * The single steps of a save on a disk, each about one call of the system, and what is made of them. A test puts another
 * disk in its place: one that fails, that loses what was not forced, or on which two editors take turns.
 */
public class Disk {
    private static final FileAttribute<?>[] NONE = {};
    private static final Set<PosixFilePermission> WRITING = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> WORKING =
            EnumSet.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    /** A new file while it is written. */
    interface NewFile extends Closeable {
        /** Writes some of what is left in the buffer. */
        void write(ByteBuffer bytes) throws IOException;

        long size() throws IOException;

        /** Forces bytes and length to the device. */
        void force() throws IOException;
    }

    /** A file that must not exist, readable by its owner alone; never through a link. */
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

    /** Puts the file in the place of the target in one step, or not at all. */
    void replace(Path file, Path target) throws IOException {
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Gives a file a second name, which must not exist. */
    void link(Path file, Path name) throws IOException {
        Files.createLink(name, file);
    }

    /** Removes the file if there is one. */
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** Forces the names in the folder to the device; false where the system cannot do so. */
    boolean forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Returns the bytes of a file of ours; a link is not followed.
     *
     * @throws UnsuitableFileException when it is no regular file, or larger than a file of ours
     */
    byte[] read(Path file) throws IOException {
        return BoundedFileReader.readUnlinked(file);
    }

    /** Tells whether {@link #read} would read the file. */
    boolean isReadable(Path file) {
        return BoundedFileReader.isReadable(file);
    }

    /** Tells whether it is a regular file, and no link. */
    public boolean isRegularFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Returns how many bytes the file has; 0 when that cannot be told. */
    long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /**
     * Locks the file for the moment of a save.
     *
     * @throws LockedException when somebody else is just saving it
     */
    CurrentFileLock lock(Path file) throws IOException {
        return CurrentFileLock.lock(file);
    }

    /**
     * That a file may be replaced, which a rename does not ask: it takes only the rights to the folder.
     *
     * @throws FileSystemException when nobody may write it, root included, or this user may not
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
     * The file itself, links followed.
     *
     * @throws FileSystemException when it is no regular file
     */
    Path resolve(Path file) throws IOException {
        Path path = file.toRealPath();
        if (!Files.isRegularFile(path)) {
            throw new FileSystemException(file.toString(), null, "not a regular file");
        }
        return path;
    }

    /** Where a file of that name will stand, links to its folder followed. */
    Path resolveNew(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.resolveSibling("").toRealPath().resolve(absolute.getFileName());
    }

    /** Whether the name is taken, be it by a link. */
    boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * The files whose names begin so. Not by a DirectoryStream: when the folder cannot be closed in order, that throws an
     * exception of the system which its methods do not declare, and no catch would expect.
     */
    public List<Path> beginningWith(Path folder, String prefix) throws IOException {
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
     * A folder for its owner alone, made when it is not there.
     *
     * @throws NotDirectoryException when something else has its name, a link included
     * @throws SidecarFolderException when it belongs to another account and is open to others
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
     * Takes from others what they may do in the folder, as far as the file system knows of permissions. What another account
     * can change at any time is no place for a lock and for copies.
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
     * Returns the account that owns the folder when it may enter and write it and this one may not; empty when all is well,
     * or when the system does not tell.
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

    /** Returns true when the folder is ours: only the owner, and root, may set its times. */
    private static boolean maySetTimes(Path folder) throws IOException {
        try {
            Files.setLastModifiedTime(folder, Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS));
            return true;
        } catch (FileSystemException e) {
            return false;
        }
    }

    /**
     * Writes a new file with those bytes, whole and forced to the device. A force that failed is not tried again; what was
     * begun is removed.
     */
    final void writeNew(Path file, byte[] bytes) throws IOException {
        NewFile fresh = create(file);
        try {
            fill(fresh, file, bytes);
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

    private static void fill(NewFile begun, Path file, byte[] bytes) throws IOException {
        try (NewFile fresh = begun) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                fresh.write(buffer);
            }
            if (fresh.size() != bytes.length) {
                throw new FileSystemException(file.toString(), null, "written short");
            }
            fresh.force();
        }
    }

    /** Gives the file the name of a target that must not exist. */
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

    /** The attributes that keep others out, where the file system has such; {@code rwx------} for a folder. */
    static FileAttribute<?>[] ownerOnly(Path file, String permissions) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : NONE;
    }
}
