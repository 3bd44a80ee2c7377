package org.stocktake.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** The kind of file at the path of a document. */
public enum TargetKind {
    /** Nothing. */
    NEW(false),
    /** An ordinary file. */
    FILE(false),
    /** A pipe or a character device, such as a terminal or {@code /dev/null}. */
    STREAM(false),
    /** A link that only the system sets, such as {@code /dev/stdout}. */
    SYSTEM_LINK(false),
    /** Any other link. */
    LINK(true),
    FOLDER(true),
    /** An assessment, a gate or a checklist. {@link #of} does not find it: the writer reads the file to know. */
    SOURCE(true),
    /** A disk or a socket. */
    NO_FILE(true);

    /** The bits of a mode for the kind of a file, and two of the kinds. Source: POSIX, sys/stat.h; Linux, inode(7). */
    private static final int KIND_BITS = 0xF000;

    private static final int PIPE = 0x1000;
    private static final int CHARACTERS = 0x2000;

    private final boolean refused;

    TargetKind(boolean refused) {
        this.refused = refused;
    }

    /** Returns true if no document may be written there. */
    boolean isRefused() {
        return refused;
    }

    static TargetKind of(Path file) throws IOException {
        BasicFileAttributes found;
        try {
            found = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return NEW;
        }
        if (found.isSymbolicLink()) {
            return isOfTheSystem(file) ? SYSTEM_LINK : LINK;
        }
        if (found.isDirectory()) {
            return FOLDER;
        }
        return found.isRegularFile() ? FILE : special(file);
    }

    private static TargetKind special(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return NO_FILE;
        }
        int kind = (Integer) Files.getAttribute(file, "unix:mode", LinkOption.NOFOLLOW_LINKS) & KIND_BITS;
        return kind == PIPE || kind == CHARACTERS ? STREAM : NO_FILE;
    }

    /** Returns true for a link where only the system sets links: in {@code /dev} or {@code /proc/PID/fd}. */
    private static boolean isOfTheSystem(Path link) throws IOException {
        Path folder = link.toAbsolutePath().resolveSibling("").toRealPath();
        return folder.equals(Path.of("/dev")) || (folder.startsWith("/proc") && folder.endsWith("fd"));
    }
}
