package org.stocktake.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A value of {@code --format}: {@code F} or {@code F=FILE}.
 *
 * @param file where it goes; {@code -} is standard output; empty when the user leaves it to the command
 */
record FormatChoice(String format, String file) {
    /** Standard output, as a file name. */
    static final String STANDARD_OUTPUT = "-";

    boolean isNamed() {
        return !file.isEmpty();
    }

    /**
     * Reads the values, in order.
     *
     * @param fallback the file of those that name none
     */
    static List<FormatChoice> read(List<String> values, String fallback) throws Refusal {
        List<FormatChoice> choices = new ArrayList<>();
        for (String value : values) {
            int equals = value.indexOf('=');
            String file = equals < 0 ? fallback : value.substring(equals + 1);
            if (equals == value.length() - 1) {
                throw Refusal.usage("no-file-for-format", value);
            }
            choices.add(new FormatChoice(equals < 0 ? value : value.substring(0, equals), file));
        }
        return choices;
    }
}
