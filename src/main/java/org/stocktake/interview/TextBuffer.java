package org.stocktake.interview;

import java.text.BreakIterator;
import java.util.Locale;
import org.stocktake.model.AnswerText;

/**
 * A text being written, and the caret in it. Everything works on grapheme clusters: what looks like one character is
 * passed and erased as one.
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

    /** The text, with the caret at its end. */
    public static TextBuffer of(String text) {
        return new TextBuffer(text, text.length());
    }

    /** Line ends are line feeds; tabs are spaces; no other control character is kept. */
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

    /** Whether, in code points, that much more is too much for an answer. */
    public boolean isTooLongWith(String more) {
        return length() + more.codePointCount(0, more.length()) > AnswerText.CHARS_MAX;
    }

    /** In code points. */
    public int length() {
        return text.codePointCount(0, text.length());
    }

    public TextBuffer insert(String more) {
        String joined = text.substring(0, caret) + more + text.substring(caret);
        return new TextBuffer(joined, caret + more.length()).onBoundary();
    }

    /** A mark that was typed joins the cluster before it: the caret then stands after the whole. */
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

    /** Back to the space before it; where a script sets none between words, one of its characters. */
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

    public TextBuffer eraseLineBefore() {
        int from = lineStart().caret;
        return new TextBuffer(text.substring(0, from) + text.substring(caret), from);
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
