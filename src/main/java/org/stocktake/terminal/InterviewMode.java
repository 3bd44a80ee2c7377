package org.stocktake.terminal;

import java.util.Locale;
import java.util.Map;

/**
 * On what terms one may speak with the person. Decided before JLine is touched: loading it in a pipe prints warnings.
 *
 * @param colour whether colour is welcome; it never carries a meaning alone
 */
public record InterviewMode(Mode mode, boolean colour) {
    /** How the interview is held. */
    public enum Mode {
        SCREEN,
        /** One line at a time, without an escape byte. */
        PLAIN,
        /** Not at all: there is no terminal, and plain mode was not asked for. */
        NONE
    }

    /**
     * The terms that follow from where one runs and what was asked for.
     *
     * @param environment looks at TERM, NO_COLOR and ACCESSIBLE
     * @param terminal whether both standard input and standard output are terminals
     * @param plain whether plain mode was asked for
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
