package org.stocktake.terminal.screen;

import java.io.IOError;
import java.io.IOException;
import org.jline.keymap.BindingReader;
import org.jline.utils.NonBlockingReader;
import org.stocktake.model.AnswerTextField;

/** Reads keys, and can drop the rest of an unknown key, so that it is neither text nor another key. */
final class KeyReader extends BindingReader {
    private static final char ESCAPE = 27;
    /** Longest wait for the next character of the same key. */
    private static final long NEXT_MILLIS = 20;

    /** Wait for more of a paste; after {@link #SILENT_LOOKS_MAX} of them in silence the paste has lost its end. */
    private static final long LOOK_MILLIS = 100;

    private static final int SILENT_LOOKS_MAX = 50;
    /**
     * Longest paste kept, in characters: more than any page takes, so that the page refuses it and counts the
     * characters.
     */
    private static final int PASTED_CHARS_MAX = 100 * AnswerTextField.CHARS_MAX;

    private static final int PIECE_CHARS = 4096;
    private static final int REST_MAX = 32;
    private static final int NONE = -1;

    KeyReader(NonBlockingReader reader) {
        super(reader);
    }

    /**
     * Drops the rest of the escape that was read last: parameters and a final byte after a bracket (ECMA-48, 5.4), one
     * character after the letter O, or the character pressed together with Alt.
     *
     * @return true if there was a rest; a second escape is a key of its own
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
     * Reads a paste up to its end sequence, in short waits: one long read would hold the terminal, and a process that
     * is ended meanwhile could not restore it.
     */
    String pasted(String end) {
        PasteBuffer paste = new PasteBuffer(end, PASTED_CHARS_MAX);
        while (!pushBackChar.isEmpty() && !paste.isEnded()) {
            paste.take(Character.toString(readCharacter()));
        }
        char[] piece = new char[PIECE_CHARS];
        int silent = 0;
        while (silent < SILENT_LOOKS_MAX && !paste.isEnded()) {
            int length = piece(piece);
            if (length == NonBlockingReader.EOF) {
                return paste.text();
            }
            silent = length <= 0 ? silent + 1 : 0;
            if (length > 0) {
                paste.take(new String(piece, 0, length));
            }
        }
        runMacro(paste.rest());
        return paste.text();
    }

    /** Reads what has arrived; returns the number of characters. A surrogate pair is not cut. */
    private int piece(char[] piece) {
        try {
            int length = reader.readBuffered(piece, 0, piece.length - 1, LOOK_MILLIS);
            if (length > 0 && Character.isHighSurrogate(piece[length - 1])) {
                int low = reader.read(LOOK_MILLIS);
                piece[length] = (char) low;
                return low < 0 ? length : length + 1;
            }
            return length;
        } catch (IOException e) {
            throw new IOError(e);
        }
    }

    /** Returns the next character that has arrived; {@link #NONE} when there is none. */
    private int next() {
        if (opBuffer.length() > 0) {
            char c = opBuffer.charAt(0);
            opBuffer.deleteCharAt(0);
            return c;
        }
        return peekCharacter(NEXT_MILLIS) < 0 ? NONE : readCharacter();
    }
}
