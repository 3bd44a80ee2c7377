package org.stocktake.cli.command;

import java.util.List;

/** Reads the option {@code --format} of a command that prints text or JSON. */
public final class FormatOption {
    public static final String TEXT = "text";
    private static final String JSON = "json";

    private FormatOption() {}

    public static boolean isJson(String format) throws UserException {
        return switch (format) {
            case TEXT -> false;
            case JSON -> true;
            default -> throw UserException.usage("unknown-format", format, List.of(TEXT, JSON));
        };
    }
}
