package org.stocktake.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The lines that come in. */
final class PlainInput {
    private final BufferedReader in;

    PlainInput(BufferedReader in) {
        this.in = in;
    }

    /** The next line; null when there is none. The exception of a broken reader travels unchecked. */
    @Nullable
    String line() {
        try {
            return in.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
