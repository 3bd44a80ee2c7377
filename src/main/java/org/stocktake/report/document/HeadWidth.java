package org.stocktake.report.document;

/** Measures what a narrow column needs so that no word of its head is torn. */
final class HeadWidth {
    /** The most characters of a Chinese head that stay on one line. */
    private static final int CHINESE_LINE = 4;

    private static final int CHINESE_CHARACTER = 1_000;

    /** The widths of Arabic letters in thousandths of the size of the type, as DejaVu Sans joins them. */
    private static final String TEETH = "سشصض";

    private static final int TEETH_WIDTH = 890;

    private static final String LOOPS = "طظجحخ";
    private static final int LOOPS_WIDTH = 810;

    private static final String STROKES = "اآأإبتثنيئىل";
    private static final int STROKES_WIDTH = 310;
    private static final int OTHERS_WIDTH = 560;

    /** Letters that end in a long curve at the end of a word, and the width of the curve. */
    private static final String CURVED = "سشصضبتثنيئىلفقك";

    private static final int CURVE = 530;

    private HeadWidth() {}

    /** Returns the width of the longest word of a head, in thousandths of the size of the type. */
    static int ofLongestWord(String head) {
        int longest = 0;
        for (String word : head.split("[\\s\u00A0]+", -1)) {
            int width = word.matches("\\p{IsIdeographic}+")
                    ? chinese(word)
                    : word.matches("[\\p{IsArabic}\\p{Mn}]+") ? arabic(word) : LineWidth.ofLongestWord(word);
            longest = Math.max(longest, width);
        }
        return longest;
    }

    /** Returns the width of a short Chinese text on one line, or of a longer one on two lines. */
    private static int chinese(String text) {
        int characters = text.codePointCount(0, text.length());
        int line = characters <= CHINESE_LINE ? characters : (characters + 1) / 2;
        int end = text.endsWith(NoBreakSpaces.CHINESE_END) ? NoBreakSpaces.CHINESE_END.length() : 0;
        return Math.max(line, end) * CHINESE_CHARACTER;
    }

    private static int arabic(String word) {
        int width = word.chars().map(HeadWidth::arabicLetter).sum();
        return CURVED.indexOf(word.charAt(word.length() - 1)) >= 0 ? width + CURVE : width;
    }

    private static int arabicLetter(int letter) {
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return 0;
        }
        if (TEETH.indexOf(letter) >= 0) {
            return TEETH_WIDTH;
        }
        if (LOOPS.indexOf(letter) >= 0) {
            return LOOPS_WIDTH;
        }
        return STROKES.indexOf(letter) >= 0 ? STROKES_WIDTH : OTHERS_WIDTH;
    }
}
