package org.stocktake.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stocktake.cli.output.DocumentFile;

/**
 * A value of {@code --format}: {@code F} or {@code F=FILE}.
 *
 * @param file where it goes; {@code -} is standard output; empty when the user leaves it to the command
 */
public record FormatChoice(String format, String file) {
    /** Standard output, as a file name. */
    public static final String STANDARD_OUTPUT = "-";

    /** Whether it goes to standard output when the command leaves what names no file there. */
    public boolean isStandardOutput() {
        return !isNamed() || file.equals(STANDARD_OUTPUT);
    }

    public boolean isNamed() {
        return !file.isEmpty();
    }

    /**
     * Reads the values, in order.
     *
     * @param fallback the file of those that name none
     */
    public static List<FormatChoice> read(List<String> values, String fallback) throws Refusal {
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

    /** Two documents one after the other are neither. */
    public static void requireOneToStandardOutput(List<FormatChoice> choices) throws Refusal {
        int toStandardOutput = 0;
        for (FormatChoice choice : choices) {
            toStandardOutput += choice.isStandardOutput() ? 1 : 0;
        }
        if (toStandardOutput > 1) {
            throw Refusal.usage("two-formats");
        }
    }

    /** Refuses to write over what is read, and two documents into one file. */
    public static void requireNoInput(List<FormatChoice> choices, List<String> inputs) throws Refusal {
        Set<Path> taken = new HashSet<>();
        for (String input : inputs) {
            taken.add(DocumentFile.canonicalPath(input));
        }
        for (FormatChoice choice : choices) {
            if (!choice.isStandardOutput() && !taken.add(DocumentFile.canonicalPath(choice.file()))) {
                throw Refusal.usage("same-target", choice.file());
            }
        }
    }
}
