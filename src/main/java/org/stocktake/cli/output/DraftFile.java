package org.stocktake.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.stocktake.files.store.TemporaryFiles;

/**
 * A new file in which a document is written before it takes the name of its target. It is always made, never opened: what
 * stands under its name, be it a link, is refused.
 *
 * @param path beside the target, hidden
 * @param out into it
 */
record DraftFile(Path path, OutputStream out) {
    /** Does not have the name of the target in it, which may be as long as a name can be. */
    private static final String PREFIX = ".stocktake-part-";

    private static final FileAttribute<?>[] NONE = {};

    /** Of a new document: what the user's mask leaves of it, and never more. */
    private static final Set<PosixFilePermission> READ_BY_OTHERS = PosixFilePermissions.fromString("rw-r--r--");

    private static final Set<PosixFilePermission> OWN = PosixFilePermissions.fromString("rw-------");

    /**
     * Makes one beside the target, with the permissions that the target has, if it is there, and removes those that ended
     * processes left behind.
     *
     * @param pid of this process
     */
    static DraftFile beside(Path target, long pid) throws IOException {
        TemporaryFiles drafts = new TemporaryFiles(target.toAbsolutePath().resolveSibling(""), PREFIX, pid);
        drafts.sweepOfOthers();
        Path path = drafts.fresh();
        boolean replaces = Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS);
        FileChannel channel = FileChannel.open(
                path,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                attributes(target, replaces ? OWN : READ_BY_OTHERS));
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

    private static FileAttribute<?>[] attributes(Path target, Set<PosixFilePermission> permissions) {
        return isPosix(target) ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)} : NONE;
    }

    private static boolean isPosix(Path target) {
        return target.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
