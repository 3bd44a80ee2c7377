package org.stocktake.terminal.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The lines that come in, without the mark with which some programs begin a file in UTF-8. */
final class PlainInput {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final BufferedReader in;
    private boolean begun;

    PlainInput(BufferedReader in) {
        this.in = in;
    }

    /** The next line; null when there is none. The exception of a broken reader travels unchecked. */
    @Nullable
    String line() {
        try {
            String line = in.readLine();
            boolean marked = !begun && line != null && line.startsWith(BYTE_ORDER_MARK);
            begun = true;
            return marked ? line.substring(BYTE_ORDER_MARK.length()) : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
