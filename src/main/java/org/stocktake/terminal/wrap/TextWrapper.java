package org.stocktake.terminal.wrap;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** Breaks texts into lines of a width: between words, inside one only when it is wider than a line. */
public final class TextWrapper {
    private static final String CUT = "...";

    private final ToIntFunction<String> columns;

    /** @param columns how many columns a text takes */
    public TextWrapper(ToIntFunction<String> columns) {
        this.columns = columns;
    }

    /** A line of a text: indexes of its first character and of the one after its last. */
    public record Piece(int start, int end) {}

    public int width(String text) {
        return columns.applyAsInt(text);
    }

    /** The lines of a text; there is at least one, and every index of the text lies on one. */
    public List<Piece> pieces(String text, int width) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            line(text, new Piece(start, end), width, pieces);
            start = end + 1;
        }
        line(text, new Piece(start, text.length()), width, pieces);
        return pieces;
    }

    private void line(String text, Piece line, int width, List<Piece> into) {
        String words = text.substring(line.start(), line.end());
        if (width(words) <= width) {
            into.add(line);
            return;
        }
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(words);
        int start = 0;
        int last = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (isInsideADay(words, next) || isInsideAnAddress(words, next)) {
                continue;
            }
            if (width(words.substring(start, next).stripTrailing()) > width && last > start) {
                into.add(new Piece(line.start() + start, line.start() + last));
                start = last;
            }
            start = hard(words, new Piece(start, next), line.start(), width, into);
            last = next;
        }
        into.add(new Piece(line.start() + start, line.end()));
    }

    /** Whether the break stands behind a hyphen between digits, as in 2008-05-15: a day is read in one piece. */
    private static boolean isInsideADay(String words, int at) {
        return at >= 2
                && at < words.length()
                && words.charAt(at - 1) == '-'
                && Character.isDigit(words.charAt(at - 2))
                && Character.isDigit(words.charAt(at));
    }

    /** Whether the break stands before a stroke, as in https://example.org: what is before it is nothing without it. */
    private static boolean isInsideAnAddress(String words, int at) {
        return at < words.length() && words.charAt(at) == '/' && words.charAt(at - 1) != ' ';
    }

    /** Cuts a word that is wider than a line between what looks like characters; gives where the rest starts. */
    private int hard(String words, Piece word, int offset, int width, List<Piece> into) {
        int start = word.start();
        if (width(words.substring(start, word.end()).stripTrailing()) <= width) {
            return start;
        }
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(words);
        int last = start;
        for (int next = clusters.following(start);
                next != BreakIterator.DONE && next <= word.end();
                next = clusters.next()) {
            if (width(words.substring(start, next)) > width && last > start) {
                into.add(new Piece(offset + start, offset + last));
                start = last;
            }
            last = next;
        }
        return start;
    }

    public List<String> lines(String text, int width) {
        return pieces(text, width).stream()
                .map(piece -> cut(text.substring(piece.start(), piece.end()).stripTrailing(), width))
                .toList();
    }

    /** The first lines of a text; where there would be more, the last ends at a word and says so. */
    public List<String> shortened(String text, int width, int linesMax) {
        List<Piece> all = pieces(text, width);
        List<String> lines = lines(text, width);
        if (lines.size() <= linesMax) {
            return lines;
        }
        List<String> first = new ArrayList<>(lines.subList(0, linesMax - 1));
        String rest = text.substring(all.get(linesMax - 1).start());
        String upTo = lines(rest, Math.max(1, width - CUT.length() - 1)).get(0);
        first.add(cut(upTo + " " + CUT, width));
        return first;
    }

    /** The text, cut where it is wider than that. */
    public String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        String mark = width > CUT.length() ? CUT : "";
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        int end = 0;
        for (int next = clusters.next(); next != BreakIterator.DONE; next = clusters.next()) {
            if (width(text.substring(0, next)) > width - mark.length()) {
                break;
            }
            end = next;
        }
        return text.substring(0, end) + mark;
    }
}
