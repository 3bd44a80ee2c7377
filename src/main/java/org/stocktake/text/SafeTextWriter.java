package org.stocktake.text;

import java.io.Writer;
import java.nio.CharBuffer;
import java.util.List;

/**
 * The last check before a terminal or a log: control characters become stand-ins. Text is escaped where its sentence is
 * made; this writer is for text that was missed. Only {@link #BOLD} and {@link #PLAIN} go through, and only where the
 * program writes them: they hide nothing, whoever wrote them. Every other escape sequence is foreign.
 */
public final class SafeTextWriter extends ControlCharacterWriter {
    /** Starts bold (ECMA-48, SGR 1). */
    public static final String BOLD = "\u001b[1m";

    /** Ends bold (ECMA-48, SGR 0). */
    public static final String PLAIN = "\u001b[0m";

    private final List<String> own;

    private SafeTextWriter(Writer out, List<String> own) {
        super(out);
        this.own = own;
    }

    /** Returns a writer for data that a person reads, with the program's own bold. */
    public static SafeTextWriter withBold(Writer out) {
        return new SafeTextWriter(out, List.of(BOLD, PLAIN));
    }

    /** Returns a writer for messages, which have no bold. */
    public static SafeTextWriter withoutBold(Writer out) {
        return new SafeTextWriter(out, List.of());
    }

    @Override
    protected String standIn(int c) {
        return SafeText.standIn(c);
    }

    @Override
    protected int allowed(char[] chars, int at, int end) {
        for (String sequence : own) {
            int length = sequence.length();
            if (at + length <= end && sequence.contentEquals(CharBuffer.wrap(chars, at, length))) {
                return length;
            }
        }
        return 0;
    }
}
