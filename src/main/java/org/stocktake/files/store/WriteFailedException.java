package org.stocktake.files.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.stocktake.files.io.UnsuitableFileException;

/** Reports that a file could not be written. It is unchanged. */
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
     * Returns the failure as one of writing that file. A failure about something else (a lock, a change of somebody
     * else, a name that is taken or missing) is returned as it is.
     *
     * @param needed number of bytes that were to be written
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
        long all = fault.isOfSpace() ? FILES_OF_A_SAVE * (needed + BLOCK_BYTES) : needed;
        boolean noRoom = fault == WriteFailureCause.NO_SPACE && free > all;
        return new WriteFailedException(
                about(file, fault, cause),
                noRoom ? WriteFailureCause.NO_ROOM_FOR_FILES : fault,
                new long[] {all, free},
                cause);
    }

    /** Returns the file, or the hidden folder beside it if that alone cannot be written. */
    private static Path about(Path file, WriteFailureCause fault, IOException cause) {
        boolean ofOneFile = fault == WriteFailureCause.NOT_ALLOWED || fault == WriteFailureCause.OTHER;
        if (ofOneFile && cause instanceof FileSystemException failed && failed.getFile() != null) {
            Path named = Path.of(failed.getOtherFile() == null ? failed.getFile() : failed.getOtherFile());
            Path folder = named.resolveSibling("");
            return BackupNames.isKept(folder) ? folder : file;
        }
        return file;
    }

    /** The number of files for which a save needs space: the new version, and the previous one as the backup. */
    private static final int FILES_OF_A_SAVE = 2;

    /** The size of a block in bytes: a file takes at most one block more than its bytes. */
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

    /** Returns the number of bytes that were to be written; if space is short, the bytes of all files of a save. */
    public long needed() {
        return needed;
    }

    /** Returns the number of free bytes; -1 if it is not known. */
    public long free() {
        return free;
    }

    /** Returns the failure in the words of the system. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
