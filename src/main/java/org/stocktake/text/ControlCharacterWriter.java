package org.stocktake.text;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes every {@linkplain ControlCharacters hidden} character but line feed and tab as a stand-in, which is for the
 * kind of output to say. The two halves of a pair may come one by one.
 */
public abstract class ControlCharacterWriter extends FilterWriter {
    private static final char NONE = '\0';

    private char high = NONE;

    protected ControlCharacterWriter(Writer out) {
        super(out);
    }

    /** Returns the stand-in of the character. */
    protected abstract String standIn(int c);

    /** Returns the number of characters from there on that are written as they are although the first is hidden. */
    protected int allowed(char[] chars, int at, int end) {
        return 0;
    }

    @Override
    public final void write(String text, int offset, int length) throws IOException {
        write(text.substring(offset, offset + length).toCharArray(), 0, length);
    }

    @Override
    public final void write(int c) throws IOException {
        write(new char[] {(char) c}, 0, 1);
    }

    @Override
    public final void write(char[] chars, int offset, int length) throws IOException {
        int end = offset + length;
        int from = offset;
        for (int i = offset; i < end; i++) {
            char c = chars[i];
            if (high == NONE && (c == '\n' || c == '\t' || !ControlCharacters.steers(c))) {
                continue; // nearly all of them
            }
            out.write(chars, from, i - from);
            int through = high == NONE ? allowed(chars, i, end) : 0;
            if (through > 0) {
                out.write(chars, i, through);
                i += through - 1;
            } else {
                hidden(c);
            }
            from = i + 1;
        }
        out.write(chars, from, end - from);
    }

    private void hidden(char c) throws IOException {
        char before = high;
        high = NONE;
        if (before != NONE && Character.isLowSurrogate(c)) {
            int whole = Character.toCodePoint(before, c);
            out.write(ControlCharacters.steers(whole) ? standIn(whole) : Character.toString(whole));
            return;
        }
        if (before != NONE) {
            out.write(standIn(before));
        }
        if (Character.isHighSurrogate(c)) {
            high = c;
        } else if (c == '\n' || c == '\t' || !ControlCharacters.steers(c)) {
            out.write(c);
        } else {
            out.write(standIn(c));
        }
    }

    @Override
    public final void close() throws IOException {
        endPair();
        super.close();
    }

    private void endPair() throws IOException {
        if (high != NONE) {
            out.write(standIn(high));
            high = NONE;
        }
    }
}
