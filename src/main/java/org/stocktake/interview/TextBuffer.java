package org.stocktake.interview;

import java.text.BreakIterator;
import java.util.Locale;
import org.stocktake.model.AnswerTextField;

/**
 * A text under edit, and the caret in it. All edits work on grapheme clusters: one visible character is passed and
 * erased as a whole.
 *
 * @param caret index into the text, in {@code char}s
 */
public record TextBuffer(String text, int caret) {
    public static final TextBuffer EMPTY = new TextBuffer("", 0);

    public TextBuffer {
        if (caret < 0 || caret > text.length()) {
            throw new IllegalArgumentException("the caret stands in the text");
        }
    }

    /** Returns the text with the caret at its end. */
    public static TextBuffer of(String text) {
        return new TextBuffer(text, text.length());
    }

    /** Returns the text with line feeds as line ends, spaces for tabs, and no other control character. */
    public static String clean(String text, boolean manyLines) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace("\t", "    ");
        StringBuilder kept = new StringBuilder(lines.length());
        lines.codePoints().forEach(c -> {
            if (c == '\n') {
                kept.append(manyLines ? '\n' : ' ');
            } else if (isWritable(c)) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString();
    }

    private static boolean isWritable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            default -> c != 0xFEFF && c != 0x2028 && c != 0x2029 && (c & 0xFFFE) != 0xFFFE;
        };
    }

    /** Returns true if the text with that much more is longer than an answer may be, in code points. */
    public boolean isTooLongWith(String more) {
        return length() + more.codePointCount(0, more.length()) > AnswerTextField.CHARS_MAX;
    }

    /** Returns the length in code points. */
    public int length() {
        return text.codePointCount(0, text.length());
    }

    public TextBuffer insert(String more) {
        String joined = text.substring(0, caret) + more + text.substring(caret);
        return new TextBuffer(joined, caret + more.length()).onBoundary();
    }

    /** Moves the caret behind the whole cluster, because a combining mark joins the cluster before it. */
    private TextBuffer onBoundary() {
        BreakIterator clusters = clusters();
        return caret == text.length() || clusters.isBoundary(caret) ? this : at(clusters.following(caret));
    }

    public TextBuffer at(int place) {
        int within = Math.max(0, Math.min(place, text.length()));
        return new TextBuffer(text, within);
    }

    public TextBuffer eraseBefore() {
        int from = before();
        return new TextBuffer(text.substring(0, from) + text.substring(caret), from);
    }

    /** Erases back to the space before the caret; in a script without spaces, one character. */
    public TextBuffer eraseWordBefore() {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int from = caret;
        while (from > 0 && Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        boolean inside = from > 0;
        while (inside) {
            from = breaks.preceding(from);
            int before = from == 0 ? ' ' : text.codePointBefore(from);
            inside = !Character.isWhitespace(before) && !Character.isIdeographic(before);
        }
        return new TextBuffer(text.substring(0, from) + text.substring(caret), from);
    }

    /** Erases the line of the caret; the other lines stay. */
    public TextBuffer eraseLine() {
        int from = lineStart().caret;
        return new TextBuffer(text.substring(0, from) + text.substring(lineEnd().caret), from);
    }

    public TextBuffer eraseAfter() {
        return new TextBuffer(text.substring(0, caret) + text.substring(after()), caret);
    }

    public TextBuffer left() {
        return at(before());
    }

    public TextBuffer right() {
        return at(after());
    }

    public TextBuffer lineStart() {
        return at(text.lastIndexOf('\n', caret - 1) + 1);
    }

    public TextBuffer lineEnd() {
        int end = text.indexOf('\n', caret);
        return at(end < 0 ? text.length() : end);
    }

    public TextBuffer lineUp() {
        TextBuffer start = lineStart();
        return start.caret == 0 ? at(0) : start.left().lineStart().across(caret - start.caret);
    }

    public TextBuffer lineDown() {
        TextBuffer end = lineEnd();
        return end.caret == text.length() ? end : end.right().across(caret - lineStart().caret);
    }

    private TextBuffer across(int chars) {
        int end = lineEnd().caret;
        TextBuffer there = at(Math.min(end, caret + chars));
        BreakIterator clusters = clusters();
        return there.caret == text.length() || clusters.isBoundary(there.caret)
                ? there
                : at(clusters.preceding(there.caret));
    }

    private int before() {
        return caret == 0 ? 0 : clusters().preceding(caret);
    }

    private int after() {
        return caret == text.length() ? caret : clusters().following(caret);
    }

    private BreakIterator clusters() {
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        return clusters;
    }
}
