package org.stocktake.terminal;

import org.jline.keymap.BindingReader;
import org.jline.utils.NonBlockingReader;

/** Reads keys, and can drop what is left of one that nobody knows, so that it is neither text nor another key. */
final class KeyReader extends BindingReader {
    private static final char ESCAPE = 27;
    /** How long the next character of the same key takes at most; over a slow line they arrive together all the same. */
    private static final long NEXT_MILLIS = 20;

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
