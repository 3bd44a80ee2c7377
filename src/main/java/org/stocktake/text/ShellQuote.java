package org.stocktake.text;

/** A word as it must be typed in a shell: every command that is shown can be copied and works where it is pasted. */
public final class ShellQuote {
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:,@+=";
    private static final String CHECKLIST = "--checklist ";

    private ShellQuote() {}

    /** The text itself when it needs no quotation marks. */
    public static String of(String text) {
        return isPlain(text) ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (PLAIN.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The name of a file; one that begins as an option does is given its folder. */
    public static String file(String name) {
        return of(name.startsWith("-") ? "./" + name : name);
    }

    /**
     * An assessment behind a command, and the option with which the command finds its checklist.
     *
     * @param checklist the path of the checklist; empty when the assessment finds it by its id
     */
    public static String file(String name, String checklist) {
        return checklist.isEmpty() ? file(name) : file(name) + " " + checklist(checklist);
    }

    /** The option that names a checklist. */
    public static String checklist(String name) {
        return CHECKLIST + file(name);
    }
}
