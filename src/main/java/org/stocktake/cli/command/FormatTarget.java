package org.stocktake.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stocktake.cli.output.DocumentFile;

/**
 * A format and its file: a value of {@code --format}, {@code F} or {@code F=FILE}.
 *
 * @param file the target; {@code -} is standard output; empty when the command chooses
 */
public record FormatTarget(String format, String file) {
    /** Standard output, as a file name. */
    public static final String STANDARD_OUTPUT = "-";

    /** Returns the name of an assessment without {@code .yaml}, from which the names of its documents are made. */
    public static String baseName(Path assessment) {
        String name = String.valueOf(assessment.getFileName());
        return name.endsWith(".yaml") ? name.substring(0, name.length() - ".yaml".length()) : name;
    }

    /** Returns true for standard output, which is also the target when no file is named. */
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
    public static List<FormatTarget> read(List<String> values, String fallback) throws UserException {
        List<FormatTarget> choices = new ArrayList<>();
        for (String value : values) {
            int equals = value.indexOf('=');
            String file = equals < 0 ? fallback : value.substring(equals + 1);
            if (equals == value.length() - 1) {
                throw UserException.usage("no-file-for-format", value);
            }
            choices.add(new FormatTarget(equals < 0 ? value : value.substring(0, equals), file));
        }
        return choices;
    }

    /** Refuses two documents on standard output, which no reader could take apart. */
    public static void requireOneToStandardOutput(List<FormatTarget> choices) throws UserException {
        int toStandardOutput = 0;
        for (FormatTarget choice : choices) {
            toStandardOutput += choice.isStandardOutput() ? 1 : 0;
        }
        if (toStandardOutput > 1) {
            throw UserException.usage("two-formats");
        }
    }

    /** Refuses a target that is an input, and two documents in one file. */
    public static void requireNoInput(List<FormatTarget> choices, List<String> inputs) throws UserException {
        Set<Path> taken = new HashSet<>();
        for (String input : inputs) {
            taken.add(DocumentFile.canonicalPath(input));
        }
        for (FormatTarget choice : choices) {
            if (!choice.isStandardOutput() && !taken.add(DocumentFile.canonicalPath(choice.file()))) {
                throw UserException.usage("same-target", choice.file());
            }
        }
    }
}
