package org.stocktake.cli;

/** A word as it must be typed in a shell. */
final class ShellWord {
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:,@+=";

    private ShellWord() {}

    /** The text itself when it needs no quotation marks. */
    static String of(String text) {
        boolean plain = !text.isEmpty() && text.chars().allMatch(c -> PLAIN.indexOf(c) >= 0);
        return plain ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    /** The name of a file; one that begins as an option does is given its folder. */
    static String file(String name) {
        return of(name.startsWith("-") ? "./" + name : name);
    }
}
