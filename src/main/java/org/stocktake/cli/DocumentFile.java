package org.stocktake.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The file into which a document is written. An ordinary file is replaced as a whole or not at all: the document goes into a
 * {@link DraftFile} beside it, which takes the name when all is written. A pipe or a device for characters is written to as
 * it is. A file that holds something is replaced only when the user said so.
 *
 * <p>Nothing is written through a link, because somebody else can have set it; links in the system's folders for devices,
 * such as {@code /dev/stdout}, are the system's own.
 */
final class DocumentFile implements AutoCloseable {
    private final Path file;
    private final boolean mayReplace;
    private final @Nullable DraftFile draft;
    private final OutputStream out;
    private final PrintWriter writer;

    private DocumentFile(Path file, boolean mayReplace, @Nullable DraftFile draft, OutputStream out) {
        this.file = file;
        this.mayReplace = mayReplace;
        this.draft = draft;
        this.out = new BufferedOutputStream(out);
        this.writer = new PrintWriter(new OutputStreamWriter(this.out, StandardCharsets.UTF_8));
    }

    /**
     * Opens the file for a new document; what stands in it stays until {@link #keep}.
     *
     * @param mayReplace a file that holds something
     * @throws FileAlreadyExistsException when it holds something and may not be replaced
     * @throws TargetException when it is a link, a folder or nothing that a document goes into
     */
    static DocumentFile open(String name, boolean mayReplace) throws IOException {
        Path file = Path.of(name);
        if (requireTarget(file, mayReplace) == TargetKind.STREAM) {
            return new DocumentFile(file, mayReplace, null, Files.newOutputStream(file, StandardOpenOption.APPEND));
        }
        try {
            DraftFile draft = DraftFile.beside(file);
            return new DocumentFile(file, mayReplace, draft, draft.out());
        } catch (NoSuchFileException e) {
            throw new NoSuchFileException(name); // the user knows this name, and not the draft's
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(name);
        }
    }

    /** Refuses what {@link #open} refuses, and opens nothing. */
    static TargetKind requireTarget(Path file, boolean mayReplace) throws IOException {
        TargetKind kind = TargetKind.of(file);
        if (kind.isRefused()) {
            throw new TargetException(file, kind);
        }
        if (kind == TargetKind.FILE && !mayReplace && Files.size(file) > 0) {
            throw new FileAlreadyExistsException(file.toString());
        }
        return kind;
    }

    /** Returns one path for all names of a file, in a folder that can be reached through links; the file need not be there. */
    static Path place(String name) {
        Path file = Path.of(name).toAbsolutePath().normalize();
        @Nullable Path folder = file.getParent();
        @Nullable Path last = file.getFileName();
        try {
            return folder == null || last == null ? file : folder.toRealPath().resolve(last);
        } catch (IOException e) {
            return file;
        }
    }

    OutputStream bytes() {
        return out;
    }

    /** The same in UTF-8; a failed write is told by {@link #keep}. */
    PrintWriter writer() {
        return writer;
    }

    /** Ends the document: the file has it from now on. */
    void keep() throws IOException {
        writer.close();
        if (writer.checkError()) {
            throw new IOException(file + ": the disk may be full");
        }
        if (draft == null) {
            return;
        }
        TargetKind kind = requireTarget(file, mayReplace);
        if (kind == TargetKind.NEW) {
            putNew(draft.path());
        } else {
            Files.move(draft.path(), file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** A second name for the draft, which only a free name can become; where the file system has no such, a move. */
    private void putNew(Path written) throws IOException {
        try {
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Leaves nothing behind that was not kept. */
    @Override
    public void close() throws IOException {
        writer.close();
        if (draft != null) {
            Files.deleteIfExists(draft.path());
        }
    }
}
