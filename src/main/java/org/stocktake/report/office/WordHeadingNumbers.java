package org.stocktake.report.office;

import java.util.regex.Pattern;
import org.stocktake.report.document.Chapter;

/**
 * Computes the numbers that Word gives to headings by their style. The table of contents must show the same numbers.
 */
final class WordHeadingNumbers {
    private static final int LETTERS = 26;
    /** A number as Word counts; empty where the document leaves the numbers to Word. */
    private static final Pattern COUNTED = Pattern.compile("([A-Z]+(\\.[0-9]+)?)?");

    private WordHeadingNumbers() {}

    /** Returns the letter of a chapter; chapters are counted from 0. After Z come AA, BB ..., as Word counts. */
    static String of(int chapter) {
        return String.valueOf((char) ('A' + chapter % LETTERS)).repeat(chapter / LETTERS + 1);
    }

    /** Returns the number of a part of a chapter; both are counted from 0. */
    static String of(int chapter, int part) {
        return of(chapter) + "." + (part + 1);
    }

    /** Returns true if Word numbers the chapter by its style; an annex has a name in place of a letter. */
    static boolean isCounted(Chapter chapter) {
        return COUNTED.matcher(chapter.number()).matches() && !chapter.hasNumberInTitle();
    }
}
