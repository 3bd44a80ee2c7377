package org.stocktake.text;

/** Quotes words for a shell, so that every command shown can be copied and works where it is pasted. */
public final class ShellQuote {
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:,@+=";
    private static final String CHECKLIST = "--checklist ";

    private ShellQuote() {}

    /** Returns the text as a shell word; unchanged if it needs no quotation marks. */
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

    /** Returns the name of a file as a shell word; a name that looks like an option gets its folder. */
    public static String file(String name) {
        return of(name.startsWith("-") ? "./" + name : name);
    }

    /**
     * Returns an assessment as an argument, with the option that names its checklist.
     *
     * @param checklist the path of the checklist; empty when the assessment finds it by its id
     */
    public static String file(String name, String checklist) {
        return checklist.isEmpty() ? file(name) : file(name) + " " + checklist(checklist);
    }

    /** Returns the option that names a checklist. */
    public static String checklist(String name) {
        return CHECKLIST + file(name);
    }
}
