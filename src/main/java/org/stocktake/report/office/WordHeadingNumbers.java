package org.stocktake.report.office;

/** The numbers that headings get from their style, for the table of contents, which must say the same. */
final class WordHeadingNumbers {
    private static final int LETTERS = 26;

    private WordHeadingNumbers() {}

    /** The letter of a chapter, from 0; after Z come AA, BB ..., as Word counts. */
    static String of(int chapter) {
        return String.valueOf((char) ('A' + chapter % LETTERS)).repeat(chapter / LETTERS + 1);
    }

    /** The number of a part of a chapter, both from 0. */
    static String of(int chapter, int part) {
        return of(chapter) + "." + (part + 1);
    }

    /** Whether the title brings a number of its own, as the sections of a checklist do: {@code 5. Investigation}. */
    static boolean isIn(String title) {
        int digits = 0;
        while (digits < title.length() && title.charAt(digits) >= '0' && title.charAt(digits) <= '9') {
            digits++;
        }
        return digits > 0 && title.startsWith(". ", digits);
    }
}
