package org.stocktake.cli.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A stream into the file of a document. Each failure names the file. The first is kept, because writers swallow it. */
final class DocumentStream extends FilterOutputStream {
    private final Path file;
    private @Nullable IOException failure;

    DocumentStream(Path file, OutputStream out) {
        super(out);
        this.file = file;
    }

    /** @throws IOException the first failure, if any */
    void requireWhole() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private void named(Step step) throws IOException {
        try {
            step.run();
        } catch (IOException e) {
            IOException told = new FileSystemException(file.toString(), null, FailureReason.of(e));
            told.initCause(e);
            failure = failure == null ? told : failure;
            throw told;
        }
    }

    @Override
    public void write(int octet) throws IOException {
        named(() -> out.write(octet));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        named(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() throws IOException {
        named(out::flush);
    }

    @Override
    public void close() throws IOException {
        named(out::close);
    }
}
