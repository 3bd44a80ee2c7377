package org.stocktake.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.stocktake.files.store.TemporaryFiles;

/**
 * A new file that a document is written into before it takes the name of its target. It is always created, never
 * opened: an existing file or link of that name is refused.
 *
 * @param path hidden, beside the target
 * @param out writes into it
 */
record DraftFile(Path path, OutputStream out) {
    /** The start of the name. It does not contain the name of the target, which can have the maximum length already. */
    private static final String PREFIX = ".stocktake-part-";

    private static final FileAttribute<?>[] NONE = {};

    /** The permissions of a new document, from which the umask of the user takes more away. */
    private static final Set<PosixFilePermission> READ_BY_OTHERS = PosixFilePermissions.fromString("rw-r--r--");

    private static final Set<PosixFilePermission> OWN = PosixFilePermissions.fromString("rw-------");

    /**
     * Creates one beside the target, with the permissions of the target if it exists. Removes the drafts of ended
     * processes.
     *
     * @param pid of this process
     */
    static DraftFile beside(Path target, long pid) throws IOException {
        TemporaryFiles drafts = new TemporaryFiles(target.toAbsolutePath().resolveSibling(""), PREFIX, pid);
        drafts.sweepOfOthers();
        Path path = drafts.fresh();
        boolean replaces = Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS);
        FileChannel channel = create(path, target, attributes(target, replaces ? OWN : READ_BY_OTHERS));
        try {
            if (replaces && isPosix(target)) {
                Files.setPosixFilePermissions(path, Files.getPosixFilePermissions(target, LinkOption.NOFOLLOW_LINKS));
            }
            return new DraftFile(path, Channels.newOutputStream(channel));
        } catch (IOException e) {
            channel.close();
            Files.deleteIfExists(path);
            throw e;
        }
    }

    private static FileChannel create(Path path, Path target, FileAttribute<?>... attributes) throws IOException {
        try {
            return FileChannel.open(path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes);
        } catch (FileSystemException e) {
            throw of(target, e);
        }
    }

    /** Returns the failure with the name of the target: the user does not know that of the draft. */
    static FileSystemException of(Path target, FileSystemException failure) {
        String name = target.toString();
        if (failure instanceof NoSuchFileException) {
            return new NoSuchFileException(name);
        }
        return failure instanceof AccessDeniedException
                ? new AccessDeniedException(name)
                : new FileSystemException(name, null, failure.getReason());
    }

    private static FileAttribute<?>[] attributes(Path target, Set<PosixFilePermission> permissions) {
        return isPosix(target) ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)} : NONE;
    }

    private static boolean isPosix(Path target) {
        return target.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
