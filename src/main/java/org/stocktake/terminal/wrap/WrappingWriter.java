package org.stocktake.terminal.wrap;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Breaks lines between words at the width of the terminal before they are written. */
public final class WrappingWriter extends FilterWriter {
    private final LineWrapper wrapper;
    private final StringBuilder begun = new StringBuilder();

    /** @param columns of the terminal; 0 when it is not known */
    public WrappingWriter(Writer out, int columns) {
        super(out);
        this.wrapper = LineWrapper.at(columns);
    }

    /** Returns the number in LINES or COLUMNS; 0 when there is none of use. */
    public static int size(String variable, Map<String, String> environment) {
        try {
            return Math.max(0, Integer.parseInt(environment.getOrDefault(variable, "")));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        int end = offset + length;
        int start = offset;
        for (int feed = text.indexOf('\n', start); feed >= 0 && feed < end; feed = text.indexOf('\n', start)) {
            begun.append(text, start, feed);
            out.write(wrapper.in(begun.toString()) + "\n");
            begun.setLength(0);
            start = feed + 1;
        }
        begun.append(text, start, end);
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        write(new String(chars, offset, length), 0, length);
    }

    @Override
    public void write(int c) throws IOException {
        write(String.valueOf((char) c), 0, 1);
    }

    /** Writes a line that is not ended yet, such as one that is taken away again, unchanged. */
    @Override
    public void flush() throws IOException {
        out.write(begun.toString());
        begun.setLength(0);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }
}
