package org.stocktake.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.stocktake.cli.output.DocumentFile;
import org.stocktake.cli.output.DocumentMark;
import org.stocktake.cli.output.DocumentTooLargeException;

/**
 * A document that a command writes to a file or to standard output. A file is replaced as a whole or not at all, and
 * only when the user allows it.
 *
 * @param format its name on the command line
 * @param isText true if a terminal can show it
 * @param mark a file with the same mark is replaced without being asked for
 */
public record DocumentOutput(String format, boolean isText, DocumentMark mark, Content content) {
    /** The content of the document. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes the document.
     *
     * @param file its path, or {@link FormatTarget#STANDARD_OUTPUT}
     */
    public void write(CommandContext context, OutputOptions writing, String file) throws IOException, UserException {
        writeUntold(context, writing, file);
        if (!file.equals(FormatTarget.STANDARD_OUTPUT)) {
            context.note(writing.isDry() ? "command.report.would" : "command.report.wrote", Path.of(file));
        }
    }

    /** Writes the document as {@link #write}, for a command that names the file itself. */
    public void writeUntold(CommandContext context, OutputOptions writing, String file)
            throws IOException, UserException {
        if (file.equals(FormatTarget.STANDARD_OUTPUT)) {
            toStandardOutput(context);
            return;
        }
        Path path = Path.of(file);
        if (writing.isDry()) {
            DocumentFile.requireTarget(path, writing.mayOverwrite(), mark);
        } else {
            TransientLine line = new TransientLine(context);
            line.show(context.say("command.report.writing", file));
            try {
                write(context, path, writing.mayOverwrite());
            } finally {
                line.clear();
            }
        }
    }

    private void toStandardOutput(CommandContext context) throws IOException, UserException {
        StandardStreams streams = context.world().streams();
        if (isText) {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            guard(format, content, text);
            context.out().append(text.toString(StandardCharsets.UTF_8));
        } else if (streams.terminal()) {
            throw UserException.usage("not-text", format);
        } else {
            context.out().flush();
            guard(format, content, streams.bytes());
        }
    }

    private void write(CommandContext context, Path file, boolean mayReplace) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (DocumentFile document = DocumentFile.open(file.toString(), mayReplace, mark, context.pid())) {
            guard(file.toString(), content, document.bytes());
            document.keep();
        }
    }

    /**
     * Writes the content. The memory that it took is free again when this returns or throws.
     *
     * @param file its path, or its format when it goes to standard output
     * @throws DocumentTooLargeException when the memory does not suffice
     */
    static void guard(String file, Content content, OutputStream out) throws IOException {
        try {
            content.writeTo(out);
        } catch (OutOfMemoryError memory) {
            throw new DocumentTooLargeException(file, memory);
        }
    }
}
