package org.stocktake.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is replaced as a whole or not at all: it is written under another name beside it, which takes the place when
 * all is written. What is no ordinary file, such as a pipe or a device, is written as it is.
 */
final class WholeFile implements AutoCloseable {
    private final Path file;
    private final Path draft;
    private final PrintWriter writer;

    private WholeFile(Path file, Path draft) throws IOException {
        this.file = file;
        this.draft = draft;
        this.writer = new PrintWriter(Files.newBufferedWriter(draft, StandardCharsets.UTF_8));
    }

    static WholeFile open(String name) throws IOException {
        Path file = Path.of(name);
        boolean ordinary = !Files.exists(file) || Files.isRegularFile(file);
        return new WholeFile(file, ordinary ? file.resolveSibling("." + file.getFileName() + ".part") : file);
    }

    PrintWriter writer() {
        return writer;
    }

    /** All is written: the file takes its name. */
    void keep() throws IOException {
        writer.close();
        if (writer.checkError()) {
            throw new IOException(file + ": the disk may be full");
        }
        if (!draft.equals(file)) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Leaves nothing behind that was not kept. */
    @Override
    public void close() throws IOException {
        writer.close();
        if (!draft.equals(file)) {
            Files.deleteIfExists(draft);
        }
    }
}
