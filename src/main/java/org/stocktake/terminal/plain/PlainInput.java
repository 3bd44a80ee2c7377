package org.stocktake.terminal.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads lines, without the byte order mark with which some programs begin a file in UTF-8. */
final class PlainInput {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final BufferedReader in;
    private boolean begun;

    PlainInput(BufferedReader in) {
        this.in = in;
    }

    /** Returns the next line; null when there is none. The exception of a broken reader is thrown unchecked. */
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
