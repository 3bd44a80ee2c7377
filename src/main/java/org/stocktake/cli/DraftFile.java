package org.stocktake.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A new file in which a document is written before it takes the name of its target. It is always made, never opened: a name
 * that is taken, be it by a link, is left alone and another one tried, so that nobody can prepare it.
 *
 * @param path beside the target, hidden
 * @param out into it
 */
record DraftFile(Path path, OutputStream out) {
    /** Many more than a folder has by accident. */
    private static final int TRIES_MAX = 1000;

    private static final FileAttribute<?>[] NONE = {};

    /** Of a new document: what the user's mask leaves of it, and never more. */
    private static final Set<PosixFilePermission> READ_BY_OTHERS = PosixFilePermissions.fromString("rw-r--r--");

    /** Makes one beside the target, with the permissions that the target has, if it is there. */
    static DraftFile beside(Path target) throws IOException {
        FileAttribute<?>[] permissions = permissions(target);
        long name = System.nanoTime();
        for (int tries = 1; ; tries++) {
            Path path = target.resolveSibling(".stocktake-" + Long.toHexString(name) + ".part");
            try {
                return new DraftFile(
                        path,
                        Channels.newOutputStream(FileChannel.open(
                                path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), permissions)));
            } catch (FileAlreadyExistsException e) {
                if (tries == TRIES_MAX) {
                    throw e;
                }
                name++;
            }
        }
    }

    private static FileAttribute<?>[] permissions(Path target) throws IOException {
        if (!target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return NONE;
        }
        boolean there = Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS);
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(
                    there ? Files.getPosixFilePermissions(target, LinkOption.NOFOLLOW_LINKS) : READ_BY_OTHERS)
        };
    }
}
