package org.stocktake.files.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.stocktake.files.io.UnsuitableFileException;

/** A file could not be written. It is as it was before. */
public final class WriteFailedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final WriteFailureCause fault;
    private final long needed;
    private final long free;

    private WriteFailedException(Path file, WriteFailureCause fault, long[] space, IOException cause) {
        super(WriteFailureCause.words(cause), cause);
        this.file = file;
        this.fault = fault;
        this.needed = space[0];
        this.free = space[1];
    }

    /**
     * The failure as one of writing that file; one that is about something else (a lock, somebody else's change, a name that
     * is taken or not there) stays what it is.
     *
     * @param needed bytes that were to be written
     */
    static IOException of(Path file, long needed, IOException cause) {
        boolean aboutSomethingElse = cause instanceof LockedException
                || cause instanceof ChangedOnDiskException
                || cause instanceof WriteFailedException
                || cause instanceof FileAlreadyExistsException
                || cause instanceof SidecarFolderException
                || cause instanceof UnsuitableFileException
                || cause instanceof NotDirectoryException
                || cause instanceof NoSuchFileException;
        if (aboutSomethingElse) {
            return cause;
        }
        long free = free(file);
        WriteFailureCause fault = WriteFailureCause.of(cause);
        boolean space = fault == WriteFailureCause.NO_SPACE || fault == WriteFailureCause.QUOTA;
        long all = space ? FILES_OF_A_SAVE * (needed + BLOCK_BYTES) : needed;
        boolean noRoom = fault == WriteFailureCause.NO_SPACE && free > all;
        return new WriteFailedException(
                about(file, fault, cause),
                noRoom ? WriteFailureCause.NO_ROOM_FOR_FILES : fault,
                new long[] {all, free},
                cause);
    }

    /** The file itself, or the hidden folder beside it, when that alone cannot be written. */
    private static Path about(Path file, WriteFailureCause fault, IOException cause) {
        boolean ofOneFile = fault == WriteFailureCause.NOT_ALLOWED || fault == WriteFailureCause.OTHER;
        if (ofOneFile && cause instanceof FileSystemException failed && failed.getFile() != null) {
            Path named = Path.of(failed.getOtherFile() == null ? failed.getFile() : failed.getOtherFile());
            Path folder = named.resolveSibling("");
            return BackupNames.isKept(folder) ? folder : file;
        }
        return file;
    }

    /** The new version, its copy, and the version before, twice in the first save of a session. */
    private static final int FILES_OF_A_SAVE = 4;

    /** A file takes at most one of these more than its bytes. */
    private static final long BLOCK_BYTES = 4096;

    private static long free(Path file) {
        try {
            return Files.getFileStore(file.resolveSibling("")).getUsableSpace();
        } catch (IOException e) {
            return -1;
        }
    }

    public Path file() {
        return file;
    }

    public WriteFailureCause fault() {
        return fault;
    }

    /** Returns the bytes that were to be written; when space is short, those of all files of a save. */
    public long needed() {
        return needed;
    }

    /** How many bytes are free there; -1 when that is not known. */
    public long free() {
        return free;
    }

    /** The failure in the words of the system. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
