package org.stocktake.terminal.wrap;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import org.stocktake.text.Ellipsis;
import org.stocktake.text.LineBreaks;

/**
 * Breaks texts into rows of a width: the only loop that does so. Breaks at the places of the Unicode rules, or at
 * spaces only.
 */
public final class TextWrapper {
    /** The first character of East Asian scripts and signs. Source: Unicode, CJK Radicals Supplement. */
    private static final int FIRST_WIDE = 0x2E80;

    private static final char WIDE_COLON = '\uFF1A';

    private static final String PLAIN_SIGNS = ",.;:";

    private final ToIntFunction<String> columns;
    /** Stands at the end of a text that is cut; as many columns as characters. */
    private final String ellipsis;

    /** @param columns returns how many columns a text takes */
    public TextWrapper(ToIntFunction<String> columns) {
        this(columns, Ellipsis.CHARACTER);
    }

    public TextWrapper(ToIntFunction<String> columns, Ellipsis ellipsis) {
        this.columns = columns;
        this.ellipsis = ellipsis.sign();
    }

    /** A row of a text: indexes of its first character and of the one after its last. */
    public record Piece(int start, int end) {}

    public int width(String text) {
        return columns.applyAsInt(text);
    }

    /**
     * Returns the rows of a text; there is at least one, and every index of the text is on one. A word wider than a row
     * is cut.
     */
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
        for (Piece row : rows(words, breakable(words), width, true)) {
            into.add(new Piece(line.start() + row.start(), line.start() + row.end()));
        }
    }

    /**
     * Returns the parts between two places where the Unicode rules allow a break; spaces belong to the part before
     * them.
     */
    private static List<Piece> breakable(String words) {
        return isPlain(words) ? afterSpaces(words) : byTheRules(words);
    }

    /**
     * Returns true for words of ASCII with the signs of sentences and brackets between them. The rules break them after spaces
     * only, and setting up the rules is a twentieth of the way to the first page.
     */
    static boolean isPlain(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean begins = i == 0 || words.charAt(i - 1) == ' ';
            boolean ends = i == words.length() - 1 || words.charAt(i + 1) == ' ';
            boolean isPlain = isAsciiWord(c)
                    || c == ' '
                    || (ends && PLAIN_SIGNS.indexOf(c) >= 0)
                    || (c == '(' && begins && !ends && isAsciiWord(words.charAt(i + 1)))
                    || (c == ')' && ends && !begins && isAsciiWord(words.charAt(i - 1)));
            if (!isPlain) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAsciiWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    static List<Piece> afterSpaces(String words) {
        List<Piece> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= words.length(); i++) {
            boolean begins = i < words.length() && words.charAt(i - 1) == ' ' && words.charAt(i) != ' ';
            if (i == words.length() || (begins && !LineBreaks.isForbidden(words, i))) {
                parts.add(new Piece(start, i));
                start = i;
            }
        }
        return parts;
    }

    static List<Piece> byTheRules(String words) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(words);
        List<Piece> parts = new ArrayList<>();
        int start = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (!isInsideADate(words, next)
                    && !isInsideAnAddress(words, next)
                    && !isElided(words, next)
                    && !LineBreaks.isForbidden(words, next)) {
                parts.add(new Piece(start, next));
                start = next;
            }
        }
        return parts;
    }

    /**
     * Fills rows: each takes as many parts as fit.
     *
     * @param parts what must stay whole, in order
     * @param cuts true if a part that is wider than a row is cut; otherwise it stays whole
     */
    private List<Piece> rows(String line, List<Piece> parts, int width, boolean cuts) {
        List<Piece> rows = new ArrayList<>();
        int start = 0;
        int end = 0;
        boolean begun = false;
        for (Piece part : parts) {
            if (begun && width(line.substring(start, part.end()).stripTrailing()) > width) {
                rows.add(new Piece(start, end));
                start = part.start();
            }
            start = cuts ? cut(line, new Piece(start, part.end()), width, rows) : start;
            end = part.end();
            begun = true;
        }
        rows.add(new Piece(start, line.length()));
        return rows;
    }

    /**
     * Returns the rows of one line, broken at spaces, which are dropped, and beside Chinese characters. A word wider than a
     * row stays whole.
     */
    public List<String> atSpaces(String line, int width) {
        return atSpaces(line, width, (text, at) -> at);
    }

    /** @param wholeUntil returns the end of what begins at an index and must stay whole, or else the index */
    List<String> atSpaces(String line, int width, ToIntBiFunction<String, Integer> wholeUntil) {
        BitSet breaks = besideIdeographs(line);
        List<Piece> parts = new ArrayList<>();
        int at = 0;
        int end = -1;
        while (end < line.length()) {
            end = Math.max(wholeUntil.applyAsInt(line, at), wordEnd(line, at, breaks));
            parts.add(new Piece(at, end));
            at = end < line.length() && line.charAt(end) == ' ' ? end + 1 : end;
        }
        return rows(line, parts, width, false).stream()
                .map(row -> line.substring(row.start(), row.end()))
                .toList();
    }

    private static int wordEnd(String line, int at, BitSet breaks) {
        int space = spaceAfter(line, at);
        while (LineBreaks.isForbidden(line, space + 1)) {
            space = spaceAfter(line, space + 1);
        }
        int next = breaks.nextSetBit(at + 1);
        return next < 0 ? space : Math.min(next, space);
    }

    /** Returns the places where a line may end before or after a Chinese character or a sign of full width. */
    private static BitSet besideIdeographs(String line) {
        BitSet breaks = new BitSet();
        if (line.codePoints().noneMatch(TextWrapper::isWide)) {
            return breaks;
        }
        // Before a command in quotation marks as well, which the rules keep with what stands before them.
        for (int at = line.indexOf(WIDE_COLON) + 1;
                at > 0 && at < line.length();
                at = line.indexOf(WIDE_COLON, at) + 1) {
            breaks.set(at, !isWide(line.codePointAt(at)));
        }
        for (Piece part : breakable(line)) {
            int end = part.end();
            if (end < line.length() && (isWide(line.codePointBefore(end)) || isWide(line.codePointAt(end)))) {
                breaks.set(end);
            }
        }
        return breaks;
    }

    private static boolean isWide(int c) {
        return c >= FIRST_WIDE && DisplayWidth.of(c) == 2;
    }

    static int spaceAfter(String line, int at) {
        int space = line.indexOf(' ', at);
        return space < 0 ? line.length() : space;
    }

    /** Returns true for a break after a hyphen or colon between digits: 2008-05-15 and 10:16:46 are read in one piece. */
    private static boolean isInsideADate(String words, int at) {
        return at >= 2
                && at < words.length()
                && (words.charAt(at - 1) == '-' || words.charAt(at - 1) == ':')
                && Character.isDigit(words.charAt(at - 2))
                && Character.isDigit(words.charAt(at));
    }

    /** Returns true for a break before a slash, as in https://example.org: the address stays in one piece. */
    private static boolean isInsideAnAddress(String words, int at) {
        return at < words.length()
                && words.charAt(at) == '/'
                && words.charAt(at - 1) != ' '
                && !isWide(words.codePointBefore(at));
    }

    /** Returns true for a break after the apostrophe of a French word that lost its vowel, as in l’État. */
    private static boolean isElided(String words, int at) {
        return at >= 2
                && at < words.length()
                && words.charAt(at - 1) == '’'
                && Character.isLetter(words.charAt(at - 2))
                && Character.isLetter(words.charAt(at));
    }

    /** Cuts a word that is wider than a row between grapheme clusters; returns the start of the rest. */
    private int cut(String words, Piece word, int width, List<Piece> into) {
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
                into.add(new Piece(start, last));
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

    /** Returns the first rows of a text; if there are more, the last ends at a word and an ellipsis. */
    public List<String> shortened(String text, int width, int linesMax) {
        List<Piece> all = pieces(text, width);
        List<String> lines = lines(text, width);
        if (lines.size() <= linesMax) {
            return lines;
        }
        List<String> first = new ArrayList<>(lines.subList(0, linesMax - 1));
        String rest = text.substring(all.get(linesMax - 1).start());
        String upTo = lines(rest, Math.max(1, width - ellipsis.length())).get(0);
        first.add(cut(upTo + ellipsis, width));
        return first;
    }

    /** Returns the text, cut with an ellipsis where it is wider than that. */
    public String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        String mark = width > ellipsis.length() ? ellipsis : "";
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
