package org.stocktake.report.office;

/**
 * Computes the numbers that Word gives to headings by their style. The table of contents must show the same numbers.
 */
final class WordHeadingNumbers {
    private static final int LETTERS = 26;

    private WordHeadingNumbers() {}

    /** Returns the letter of a chapter; chapters are counted from 0. After Z come AA, BB ..., as Word counts. */
    static String of(int chapter) {
        return String.valueOf((char) ('A' + chapter % LETTERS)).repeat(chapter / LETTERS + 1);
    }

    /** Returns the number of a part of a chapter; both are counted from 0. */
    static String of(int chapter, int part) {
        return of(chapter) + "." + (part + 1);
    }

    /** Returns true if the title has a number already, like the sections of a checklist: {@code 5. Investigation}. */
    static boolean isIn(String title) {
        int digits = 0;
        while (digits < title.length() && title.charAt(digits) >= '0' && title.charAt(digits) <= '9') {
            digits++;
        }
        return digits > 0 && title.startsWith(". ", digits);
    }
}
