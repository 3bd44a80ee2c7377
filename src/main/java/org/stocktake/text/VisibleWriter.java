package org.stocktake.text;

import java.io.Writer;

/**
 * The last net before a terminal or a log: what steers it is shown as a stand-in; the program's own bold and colours go
 * through. What a person reads is escaped where its sentence is made; this is for what somebody forgot.
 */
public final class VisibleWriter extends HiddenWriter {
    private static final char ESCAPE = '\u001b';

    public VisibleWriter(Writer out) {
        super(out);
    }

    @Override
    protected String standIn(int c) {
        return Visible.standIn(c);
    }

    /** The length of an escape sequence that sets bold or colours (SGR); 0 for every other one. */
    @Override
    protected int allowed(char[] chars, int at, int end) {
        if (chars[at] != ESCAPE || at + 1 >= end || chars[at + 1] != '[') {
            return 0;
        }
        int i = at + 2;
        while (i < end && (chars[i] == ';' || (chars[i] >= '0' && chars[i] <= '9'))) {
            i++;
        }
        return i < end && chars[i] == 'm' ? i + 1 - at : 0;
    }
}
