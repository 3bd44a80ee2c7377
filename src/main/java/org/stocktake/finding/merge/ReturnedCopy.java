package org.stocktake.finding.merge;

import org.stocktake.finding.TextDigest;
import org.stocktake.model.NameNormalizer;

/**
 * A copy of a worksheet as one unit of an office fills it in. A line that the assessment remembers of a copy begins with
 * its word.
 *
 * @param office the name of the office; empty when it is not said, then the copy may be of any
 * @param number 1 for the first copy that came back from the office, and one more for each that does not go on from another
 */
record ReturnedCopy(String office, int number) {
    private static final String OFFICE = "office:";
    private static final int DIGITS = 12;

    ReturnedCopy {
        if (number < 1) {
            throw new IllegalArgumentException("copies are counted from 1, not " + number);
        }
    }

    /** Returns the word that begins what this copy said, and tells it from the copies of other offices and units. */
    String word() {
        String word = word(office);
        return number == 1 ? word : word + "-" + number;
    }

    /** Returns the word that begins what the first copy of an office said. */
    static String word(String office) {
        return OFFICE + TextDigest.of(NameNormalizer.folded(office)).substring(0, DIGITS);
    }

    /** Returns true if the line says what this copy said; the first copy of an office also has what nobody signed. */
    boolean isOwn(String line) {
        return first(line).equals(word()) || (number == 1 && (office.isEmpty() || isUnsigned(line)));
    }

    /** Returns true if the line says what some copy of the same office said. */
    boolean isOfOffice(String line) {
        return office.isEmpty() || isUnsigned(line) || line.startsWith(word(office));
    }

    /** Returns the word of the copy that said a line; empty of a line of an earlier version, which has none. */
    static String wordOf(String line) {
        return line.startsWith(OFFICE) ? first(line) : "";
    }

    private static boolean isUnsigned(String line) {
        return !line.startsWith(OFFICE) || line.startsWith(word(""));
    }

    private static String first(String line) {
        int space = line.indexOf(' ');
        return space < 0 ? line : line.substring(0, space);
    }
}
