package org.stocktake.cli;

import java.io.IOException;
import java.io.OutputStream;

/** Standard output whose failures are not lost: the first one ends the run as an {@link OutputFailure}. */
public final class StandardOutput extends OutputStream {
    private final OutputStream to;

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
            to.write(bytes, offset, length);
        } catch (IOException e) {
            throw new OutputFailure(e);
        }
    }

    @Override
    public void flush() {
        try {
            to.flush();
        } catch (IOException e) {
            throw new OutputFailure(e);
        }
    }
}
