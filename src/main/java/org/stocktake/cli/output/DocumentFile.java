package org.stocktake.cli.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
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
import org.stocktake.files.store.SourceFiles;

/**
 * The file into which a document is written. An ordinary file is replaced as a whole or not at all: the document goes into a
 * {@link DraftFile} beside it, which takes the name when all is written. A pipe or a device for characters is written to as
 * it is. A file that holds something is replaced only when the user said so.
 *
 * <p>Nothing is written through a link, because somebody else can have set it; links in the system's folders for devices,
 * such as {@code /dev/stdout}, are the system's own.
 */
public final class DocumentFile implements AutoCloseable {
    private final Path file;
    private final boolean mayReplace;
    private final @Nullable DraftFile draft;
    /** Of the source file that is replaced; empty when it is a document. */
    private String replacedSha256 = "";

    private final DocumentStream out;
    private final BufferedOutputStream buffered;
    private final PrintWriter writer;

    private DocumentFile(Path file, boolean mayReplace, @Nullable DraftFile draft, OutputStream out) {
        this.file = file;
        this.mayReplace = mayReplace;
        this.draft = draft;
        this.out = new DocumentStream(file, out);
        this.buffered = new BufferedOutputStream(this.out);
        this.writer = new PrintWriter(new OutputStreamWriter(buffered, StandardCharsets.UTF_8));
    }

    /**
     * Opens the file for a new document; what stands in it stays until {@link #keep}.
     *
     * @param mayReplace a file that holds something
     * @param pid of this process
     * @throws FileAlreadyExistsException when it holds something and may not be replaced
     * @throws UnwritableTargetException when it is a link, a folder, nothing that a document goes into, or a file of which there may be no
     *     other copy: an assessment, a gate, a checklist
     */
    public static DocumentFile open(String name, boolean mayReplace, long pid) throws IOException {
        Path file = Path.of(name);
        TargetKind kind = requireTarget(file, mayReplace);
        if (kind == TargetKind.SYSTEM_LINK) {
            OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND);
            return new DocumentFile(file, mayReplace, null, out);
        }
        if (kind == TargetKind.STREAM) {
            return new DocumentFile(file, mayReplace, null, stream(file));
        }
        try {
            DraftFile draft = DraftFile.beside(file, pid);
            return new DocumentFile(file, mayReplace, draft, draft.out());
        } catch (NoSuchFileException e) {
            throw new NoSuchFileException(name); // the user knows this name, and not the draft's
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(name);
        }
    }

    /**
     * Opens a file of the kind that no document replaces, such as a gate, for a new version of it.
     *
     * @param sha256 of what was read and must still be in it when the new version takes its place
     */
    public static DocumentFile openSource(String name, String sha256, long pid) throws IOException {
        Path file = Path.of(name);
        TargetKind kind = TargetKind.of(file);
        if (kind != TargetKind.FILE) {
            throw new UnwritableTargetException(file, kind.isRefused() ? kind : TargetKind.NO_FILE);
        }
        DraftFile draft = DraftFile.beside(file, pid);
        DocumentFile opened = new DocumentFile(file, true, draft, draft.out());
        opened.replacedSha256 = sha256;
        return opened;
    }

    /** Opens a pipe or a device; a link or a file that has taken its name since it was looked at is refused. */
    static OutputStream stream(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND, LinkOption.NOFOLLOW_LINKS);
        if (channel.size() > 0 || TargetKind.of(file) != TargetKind.STREAM) {
            channel.close();
            throw new FileAlreadyExistsException(file.toString());
        }
        return Channels.newOutputStream(channel);
    }

    /** Refuses what {@link #open} refuses, and opens nothing. */
    public static TargetKind requireTarget(Path file, boolean mayReplace) throws IOException {
        TargetKind kind = TargetKind.of(file);
        if (kind.isRefused()) {
            throw new UnwritableTargetException(file, kind);
        }
        if (kind == TargetKind.FILE && !mayReplace && Files.size(file) > 0) {
            throw new FileAlreadyExistsException(file.toString());
        }
        if (kind == TargetKind.FILE && SourceFiles.isSource(file)) {
            throw new UnwritableTargetException(file, TargetKind.SOURCE);
        }
        return kind;
    }

    /** Returns one path for all names of a file, whatever links lead to it; the file need not be there. */
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

    /** Returns a writer in UTF-8; {@link #keep} tells of a write that failed. */
    public PrintWriter writer() {
        return writer;
    }

    /**
     * Ends the document: the file has it from now on.
     *
     * @throws IOException when not all of it could be written; the file is then as it was
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

    /** Deletes the draft unless it was kept. */
    @Override
    public void close() throws IOException {
        writer.close();
        if (draft != null) {
            Files.deleteIfExists(draft.path());
        }
    }
}
