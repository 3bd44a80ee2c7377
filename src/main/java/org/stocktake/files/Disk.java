package org.stocktake.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The single steps of a save on a disk. A test replaces one to see what becomes of the others. */
class Disk {
    private static final FileAttribute<?>[] NONE = {};

    /** A new file with those bytes, readable by its owner alone, forced to the device; never through a link. */
    void writeNew(Path file, byte[] bytes) throws IOException {
        Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, fresh, ownerOnly(file, "rw-------"))) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            if (channel.size() != bytes.length) {
                throw new FileSystemException(file.toString(), null, "written short");
            }
            force(channel);
        }
    }

    void force(FileChannel channel) throws IOException {
        channel.force(true);
    }

    /** Puts the file in the place of the target in one step, or not at all. */
    void replace(Path file, Path target) throws IOException {
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Gives the file the name of a target that must not exist. */
    void putNew(Path file, Path target) throws IOException {
        try {
            Files.createLink(target, file);
            Files.delete(file);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            replace(file, target);
        }
    }

    /** Forces the names in the folder to the device; false where the system cannot do so. */
    boolean forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            force(channel);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
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
