package org.stocktake.cli.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.store.SourceFiles;

/**
 * The file that a document is written into. An ordinary file is replaced as a whole or not at all: the document goes
 * into a {@link DraftFile} beside it, which takes the name when all is written. A pipe or a character device is written
 * directly. A file that is not empty is replaced only when the user allows it.
 *
 * <p>Nothing is written through a link, because another user can have set it. Links in the device folders of the
 * system, such as {@code /dev/stdout}, are the exception.
 */
public final class DocumentFile implements AutoCloseable {
    private final Path file;
    private final boolean mayReplace;
    private final DocumentMark mark;
    private final @Nullable DraftFile draft;
    /** The checksum of the source file that is replaced; empty for a document. */
    private String replacedSha256 = "";

    private final DocumentStream out;
    private final BufferedOutputStream buffered;
    private final PrintWriter writer;

    private DocumentFile(
            Path file, boolean mayReplace, DocumentMark mark, @Nullable DraftFile draft, OutputStream out) {
        this.file = file;
        this.mayReplace = mayReplace;
        this.mark = mark;
        this.draft = draft;
        this.out = new DocumentStream(file, out);
        this.buffered = new BufferedOutputStream(this.out);
        this.writer = new PrintWriter(new OutputStreamWriter(buffered, StandardCharsets.UTF_8));
    }

    /**
     * Opens the file for a new document. The old content stays until {@link #keep}.
     *
     * @param mayReplace a file that is not empty
     * @param pid of this process
     * @throws FileAlreadyExistsException if it is not empty and may not be replaced
     * @throws UnwritableTargetException if it is a link, a folder, a disk, a socket, or a file that may have no other
     *     copy: an assessment, a gate, a checklist
     */
    public static DocumentFile open(String name, boolean mayReplace, long pid) throws IOException {
        return open(name, mayReplace, DocumentMark.NONE, pid);
    }

    /**
     * Opens the file in the same way.
     *
     * @param mark of the new document; a file with the same mark is replaced in any case
     */
    public static DocumentFile open(String name, boolean mayReplace, DocumentMark mark, long pid) throws IOException {
        Path file = Path.of(name);
        TargetKind kind = requireTarget(file, mayReplace, mark);
        if (kind == TargetKind.SYSTEM_LINK) {
            OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND);
            return new DocumentFile(file, mayReplace, mark, null, out);
        }
        if (kind == TargetKind.STREAM) {
            return new DocumentFile(file, mayReplace, mark, null, stream(file));
        }
        DraftFile draft = DraftFile.beside(file, pid);
        return new DocumentFile(file, mayReplace, mark, draft, draft.out());
    }

    /**
     * Opens a source file, such as a gate, for a new version of it. No document replaces such a file.
     *
     * @param sha256 of the content that was read; the file must still have it when the new version takes its place
     */
    public static DocumentFile openSource(String name, String sha256, long pid) throws IOException {
        Path file = Path.of(name);
        TargetKind kind = TargetKind.of(file);
        if (kind != TargetKind.FILE) {
            throw new UnwritableTargetException(file, kind.isRefused() ? kind : TargetKind.NO_FILE);
        }
        DraftFile draft = DraftFile.beside(file, pid);
        DocumentFile opened = new DocumentFile(file, true, DocumentMark.NONE, draft, draft.out());
        opened.replacedSha256 = sha256;
        return opened;
    }

    /** Opens a pipe or a device. Refuses a link or a file that took its name since the check. */
    static OutputStream stream(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND, LinkOption.NOFOLLOW_LINKS);
        if (channel.size() > 0 || TargetKind.of(file) != TargetKind.STREAM) {
            channel.close();
            throw new FileAlreadyExistsException(file.toString());
        }
        return Channels.newOutputStream(channel);
    }

    /** Refuses the same files as {@link #open}, and opens nothing. */
    public static TargetKind requireTarget(Path file, boolean mayReplace) throws IOException {
        return requireTarget(file, mayReplace, DocumentMark.NONE);
    }

    /** Refuses the same files as {@link #open} with a mark, and opens nothing. */
    public static TargetKind requireTarget(Path file, boolean mayReplace, DocumentMark mark) throws IOException {
        TargetKind kind = TargetKind.of(file);
        if (kind.isRefused()) {
            throw new UnwritableTargetException(file, kind);
        }
        if (kind == TargetKind.FILE && !mayReplace && Files.size(file) > 0 && !mark.isOn(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        if (kind == TargetKind.FILE && SourceFiles.isSource(file)) {
            throw new UnwritableTargetException(file, TargetKind.SOURCE);
        }
        return kind;
    }

    /** Returns one path for all names of a file, also through links. The file need not exist. */
    public static Path canonicalPath(String name) {
        Path file = Path.of(name).toAbsolutePath();
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return inRealFolder(file);
        }
    }

    private static Path inRealFolder(Path file) {
        @Nullable Path folder = file.getParent();
        @Nullable Path last = file.getFileName();
        try {
            return folder == null || last == null ? file : folder.toRealPath().resolve(last);
        } catch (IOException e) {
            return file.normalize();
        }
    }

    public OutputStream bytes() {
        return buffered;
    }

    /** Returns a writer in UTF-8. {@link #keep} reports a failed write. */
    public PrintWriter writer() {
        return writer;
    }

    /**
     * Ends the document and gives it the name of the file.
     *
     * @throws IOException if not all of it could be written; the file is then unchanged
     */
    public void keep() throws IOException {
        writer.close();
        out.requireWhole();
        if (draft == null) {
            return;
        }
        if (!replacedSha256.isEmpty()) {
            SourceFiles.replace(draft.path(), file, replacedSha256);
            return;
        }
        mark.putOn(draft.path()); // takes time, so it is done before the check
        TargetKind kind = requireTarget(file, mayReplace, mark);
        if (kind == TargetKind.NEW) {
            putNew(draft.path());
        } else {
            Files.move(draft.path(), file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Puts the draft under a name that is free. A hard link does that safely; without hard links it is a move. */
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

    /** Deletes the draft unless it was kept. */
    @Override
    public void close() throws IOException {
        writer.close();
        if (draft != null) {
            Files.deleteIfExists(draft.path());
        }
    }
}
