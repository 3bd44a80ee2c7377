package org.stocktake.cli.command;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output whose failures are not lost. The first one ends the run as an {@link OutputException}; after it
 * nothing more is written, so that it is reported once.
 */
public final class StandardOutput extends OutputStream {
    private final OutputStream to;
    private boolean failed;

    public StandardOutput(OutputStream to) {
        this.to = to;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            if (!failed) {
                to.write(bytes, offset, length);
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void flush() {
        try {
            if (!failed) {
                to.flush();
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private OutputException failure(IOException reason) {
        failed = true;
        return new OutputException(reason);
    }
}
