package org.stocktake.cli.command;

/** The format of a command that lists something: text or json. */
public final class FormatWord {
    public static final String TEXT = "text";
    private static final String JSON = "json";

    private FormatWord() {}

    public static boolean isJson(String format) throws Refusal {
        return switch (format) {
            case TEXT -> false;
            case JSON -> true;
            default -> throw Refusal.usage("unknown-format", format, TEXT + ", " + JSON);
        };
    }
}
