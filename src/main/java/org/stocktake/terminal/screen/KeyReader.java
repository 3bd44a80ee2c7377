package org.stocktake.terminal.screen;

import java.io.IOError;
import java.io.IOException;
import org.jline.keymap.BindingReader;
import org.jline.utils.NonBlockingReader;
import org.stocktake.model.AnswerTextField;

/** Reads keys. The rest of an unknown key is neither text nor another key; what is typed fast after Esc is both. */
final class KeyReader extends BindingReader {
    private static final char ESCAPE = 27;
    private static final char DELETE = 127;
    /** Longest wait for the next character of a key that has begun; over a slow line it arrives in pieces. */
    private static final long NEXT_MILLIS = 100;

    /** Time in which the characters of one key arrive that a terminal sends at once. */
    private static final long AT_ONCE_MILLIS = 20;

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

    private boolean isAtOnce;

    KeyReader(NonBlockingReader reader) {
        super(reader);
    }

    /** Looks at the next character, and notes if it was there at once. */
    @Override
    public int peekCharacter(long timeoutMillis) {
        int c = super.peekCharacter(Math.min(timeoutMillis, AT_ONCE_MILLIS));
        isAtOnce = c != NonBlockingReader.READ_EXPIRED;
        return isAtOnce || timeoutMillis <= AT_ONCE_MILLIS ? c : super.peekCharacter(timeoutMillis - AT_ONCE_MILLIS);
    }

    /**
     * Drops the rest of the escape that was read last, if it begins a key that has no meaning: parameters and a final
     * byte after a bracket (ECMA-48, 5.4); of what came at once, one character after a letter O, or a key such as
     * Backspace pressed together with Alt. Any other character was typed after Esc, however fast: it is the next key.
     *
     * @return true if there was such a rest; false for Esc by itself
     */
    boolean dropsRest() {
        for (int i = opBuffer.length(); i > 0; i = opBuffer.length()) {
            int last = opBuffer.codePointBefore(i);
            opBuffer.setLength(i - Character.charCount(last));
            pushBackChar.addFirst(last);
        }
        int first = pushBackChar.isEmpty() ? NONE : pushBackChar.getFirst();
        boolean isLong = first == '[' || (first == 'O' && isAtOnce);
        boolean isControl = first >= 0 && (first < ' ' || first == DELETE);
        boolean isWithAlt = isControl && first != ESCAPE && isAtOnce;
        if (!isLong && !isWithAlt) {
            return false;
        }
        readCharacter();
        int c = isLong ? next() : NONE;
        for (int read = 0; c >= ' ' && c < '@' && read < REST_MAX; read++) {
            c = next();
        }
        if (c == '[') {
            next(); // the function keys of the Linux console
        }
        return true;
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

    /** Returns the next character of a key; {@link #NONE} when none arrives. */
    private int next() {
        return super.peekCharacter(NEXT_MILLIS) < 0 ? NONE : readCharacter();
    }
}
