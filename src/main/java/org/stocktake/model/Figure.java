package org.stocktake.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A figure about the practice, such as the convictions of a year, that the report of another year can be compared with.
 * A part that is not given is the empty string; only {@code what} is required.
 *
 * @param what the thing counted; figures with the same text are the same figure of another time
 * @param number decimal digits, with a point before decimals; as it was written
 * @param from ISO 8601 day on which the counting begins
 * @param to ISO 8601 day on which it ends
 */
public record Figure(String what, String number, String from, String to) {
    /** The longest number, in characters. */
    public static final int DIGITS_MAX = 30;

    public Figure {
        if (BlankText.isBlank(what)) {
            throw new IllegalArgumentException("a figure needs a text");
        }
        number = BlankText.orEmpty(number);
        from = BlankText.orEmpty(from);
        to = BlankText.orEmpty(to);
    }

    /** Returns the values by their keys in the file, in its order; the empty string where none is given. */
    public Map<String, String> byKey() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("what", what);
        values.put("number", number);
        values.put("from", from);
        values.put("to", to);
        return values;
    }

    /**
     * Returns true for digits, such as {@code 12} or {@code 12.5}. Marks between thousands are refused: a comma is a
     * decimal point to half of the readers.
     */
    public static boolean isNumber(String text) {
        int point = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0) {
                point = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return !text.isEmpty() && point != 0 && point != text.length() - 1 && text.length() <= DIGITS_MAX;
    }

    /** Returns true if the last day is before the first; false unless both are given. Days sort as text. */
    public static boolean endsBeforeItBegins(String from, String to) {
        return !from.isEmpty() && !to.isEmpty() && to.compareTo(from) < 0;
    }
}
