package org.stocktake.terminal.screen;

import java.io.IOError;
import java.io.IOException;
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

    private static final int PIECE_CHARS = 4096;
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

    /** As much as is there; how much that is. A character of two halves is not cut. */
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
