package org.stocktake.terminal;

import org.jline.keymap.BindingReader;
import org.jline.utils.NonBlockingReader;
import org.stocktake.model.AnswerText;

/** Reads keys, and can drop what is left of one that nobody knows, so that it is neither text nor another key. */
final class KeyReader extends BindingReader {
    private static final char ESCAPE = 27;
    /** How long the next character of the same key takes at most; over a slow line they arrive together all the same. */
    private static final long NEXT_MILLIS = 20;

    /** The line that carries a paste may stop for a while; a paste that stays silent for longer has lost its end. */
    private static final long LOOK_MILLIS = 100;

    private static final int SILENT_LOOKS_MAX = 50;
    /** More than any page takes, which then says so, and more than anybody pastes, whose characters are then counted. */
    private static final int PASTED_CHARS_MAX = 100 * AnswerText.CHARS_MAX;

    private static final int REST_MAX = 32;
    private static final int NONE = -1;

    KeyReader(NonBlockingReader reader) {
        super(reader);
    }

    /**
     * Drops what belongs to the escape that was read last: parameters and an end after a bracket (ECMA-48, 5.4), one character
     * after the letter O, or the character pressed together with Alt.
     *
     * @return whether there was anything; a second escape is a key of its own
     */
    boolean dropsRest() {
        int first = next();
        if (first == ESCAPE) {
            opBuffer.insert(0, ESCAPE);
            return false;
        }
        if (first == '[' || first == 'O') {
            int c = next();
            for (int read = 0; c >= ' ' && c < '@' && read < REST_MAX; read++) {
                c = next();
            }
            if (c == '[') {
                next(); // the function keys of the Linux console
            }
        }
        return first != NONE;
    }

    /**
     * What is pasted, up to the mark of its end. In looks of a moment each: whoever waits in one long reading holds the
     * terminal, and a process that is ended meanwhile could not give it back.
     */
    String pasted(String end) {
        StringBuilder all = new StringBuilder();
        StringBuilder mark = new StringBuilder();
        int silent = 0;
        while (silent < SILENT_LOOKS_MAX && !mark.toString().equals(end)) {
            int c = peekCharacter(LOOK_MILLIS);
            if (c == NonBlockingReader.EOF) {
                return all.toString();
            }
            silent = c < 0 ? silent + 1 : 0;
            if (c >= 0) {
                take(readCharacter(), mark, all, end);
            }
        }
        return all.toString();
    }

    /** Holds back what may be the mark of the end. */
    private static void take(int c, StringBuilder mark, StringBuilder all, String end) {
        mark.appendCodePoint(c);
        while (!end.startsWith(mark.toString())) {
            int first = mark.codePointAt(0);
            mark.delete(0, Character.charCount(first));
            if (all.length() < PASTED_CHARS_MAX) {
                all.appendCodePoint(first);
            }
        }
    }

    /** The next character that is there already. */
    private int next() {
        if (opBuffer.length() > 0) {
            char c = opBuffer.charAt(0);
            opBuffer.deleteCharAt(0);
            return c;
        }
        return peekCharacter(NEXT_MILLIS) < 0 ? NONE : readCharacter();
    }
}
