package org.stocktake.report.document;

import java.util.List;

/** Measures texts that must stay on one line of a column. */
public final class LineWidth {
    /** The widths of letters in thousandths of the size of the type, as Arial has them or a little less narrow. */
    private static final String NARROW_LETTERS = "ijltfrI.'()- \u00A0";

    private static final int NARROW = 300;
    private static final String WIDE_LETTERS = "mwмжшщыюф";
    private static final int WIDE = 790;
    private static final int CAPITAL = 720;
    private static final int USUAL = 556;
    private static final int FULL = 1_000;

    /** The width of a bold letter, in percent of that of a usual one. */
    private static final int BOLD = 106;

    /** The last character before those of full width. */
    private static final int LAST_NARROW = 0x2E80;

    /** The width of a table, and the space at both sides of a cell, in points. */
    private static final int TABLE = 482;

    private static final int SIDES = 12;

    private LineWidth() {}

    /**
     * Returns the share of the width that the longest of the texts needs in bold, in percent, an even number.
     *
     * @param points the size of the type
     */
    public static int share(List<String> texts, int points) {
        int widest = 0;
        for (String text : texts) {
            widest = Math.max(widest, bold(text));
        }
        int thousandths = widest * points + SIDES * 1_000;
        return (thousandths / TABLE / 10 + 2) / 2 * 2;
    }

    /** Returns the width of a text in thousandths of the size of its type, letter by letter. */
    public static int of(String text) {
        return text.codePoints().map(LineWidth::thousandths).sum();
    }

    /** Returns the width of the longest word of a text, as {@link #of}; Chinese breaks anywhere. */
    static int ofLongestWord(String text) {
        int longest = 0;
        for (String word : text.split("\\s|(?<=\\p{IsIdeographic})", -1)) {
            longest = Math.max(longest, of(word));
        }
        return longest;
    }

    /** Returns the number of digits that are as wide as the longest word of a text in bold. */
    public static int charactersOfLongestWord(String text) {
        return (ofLongestWord(text) * BOLD / USUAL + 99) / 100;
    }

    /** Returns the width of a text in bold, as {@link #of}; Chinese has no wider letters. */
    public static int bold(String text) {
        return text.codePoints()
                .map(LineWidth::thousandths)
                .map(letter -> letter == FULL ? letter : letter * BOLD / 100)
                .sum();
    }

    /** Returns the width of a text in bold, in points. */
    public static int boldPoints(String text, int size) {
        return bold(text) * size / 1_000;
    }

    /** Returns the number of lines of a text in a column, both measured as {@link #of}; at least one. */
    public static int lines(String text, int column) {
        int lines = 1;
        int used = 0;
        for (String word : text.split("(?<=\\s)|(?<=\\p{IsIdeographic})", -1)) {
            int width = of(word.strip());
            if (used > 0 && used + width > column) {
                lines++;
                used = 0;
            }
            lines += Math.max(0, width - 1) / column;
            used += of(word);
        }
        return lines;
    }

    /** Returns the number of lines of a text in bold in a column, as {@link #lines}. */
    public static int boldLines(String text, int column) {
        return lines(text, column * 100 / BOLD);
    }

    private static int thousandths(int letter) {
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return 0;
        }
        if (NARROW_LETTERS.indexOf(letter) >= 0) {
            return NARROW;
        }
        if (WIDE_LETTERS.indexOf(letter) >= 0) {
            return WIDE;
        }
        if (letter > LAST_NARROW) {
            return FULL;
        }
        return Character.isUpperCase(letter) ? CAPITAL : USUAL;
    }
}
