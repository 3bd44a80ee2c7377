package org.stocktake.terminal;

import java.util.Locale;
import java.util.Map;

/**
 * The mode of the interview on this terminal. Decided before JLine is loaded, which prints warnings in a pipe.
 *
 * @param colour true if colour may be used; it never carries a meaning alone
 */
public record InterviewMode(Mode mode, boolean colour) {
    /** Kind of front end. */
    public enum Mode {
        SCREEN,
        /** One line at a time, without an escape byte. */
        PLAIN,
        /** No interview: there is no terminal, and plain mode was not asked for. */
        NONE
    }

    /**
     * Returns the mode for a terminal and the options given.
     *
     * @param environment read for TERM, NO_COLOR and ACCESSIBLE
     * @param terminal true if both standard input and standard output are terminals
     * @param plain true if plain mode was asked for
     */
    public static InterviewMode of(Map<String, String> environment, boolean terminal, boolean plain) {
        String term = environment.getOrDefault("TERM", "");
        boolean wantsPlain = plain || isOn(environment.getOrDefault("ACCESSIBLE", ""));
        boolean dumb = term.isEmpty() || term.equals("dumb");
        boolean colour =
                terminal && !dumb && environment.getOrDefault("NO_COLOR", "").isEmpty();
        if (plain || (terminal && (wantsPlain || dumb))) {
            return new InterviewMode(Mode.PLAIN, false);
        }
        return new InterviewMode(terminal ? Mode.SCREEN : Mode.NONE, colour);
    }

    private static boolean isOn(String value) {
        String word = value.toLowerCase(Locale.ROOT);
        return !word.isEmpty() && !word.equals("0") && !word.equals("false") && !word.equals("no");
    }
}
