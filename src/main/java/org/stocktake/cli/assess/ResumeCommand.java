package org.stocktake.cli.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.cli.command.SelectionOptions;
import org.stocktake.text.ShellQuote;

/**
 * The commands that resume an interview in the same mode, and that report on it.
 *
 * @param plain true if plain mode was asked for
 * @param from the older assessment whose answers are proposed; empty when there is none
 * @param everywhere the global options and the office by their names; an empty value is left out
 */
record ResumeCommand(boolean plain, SelectionOptions selection, String from, Map<String, String> everywhere) {
    private static final String OFFICE = "--office";

    ResumeCommand {
        everywhere = Map.copyOf(everywhere);
    }

    /** Returns the command that resumes, without the name of the program, as it must be typed in a shell. */
    String words(String file) {
        List<String> words = begun("assess");
        if (plain) {
            words.add("--plain");
        }
        add("--color", everywhere.getOrDefault("--color", "").replace("auto", ""), words);
        add("--section", String.join(",", selection.sections()), words);
        add("--agency", String.join(",", selection.agencies()), words);
        add("--only", String.join(",", selection.only()), words);
        add("--from", from.startsWith("-") ? "./" + from : from, words);
        add(OFFICE, office(), words);
        words.add(ShellQuote.file(file));
        return String.join(" ", words);
    }

    /** Returns the same command with the office that answers. */
    ResumeCommand by(String office) {
        Map<String, String> more = new HashMap<>(everywhere);
        more.put(OFFICE, office);
        return new ResumeCommand(plain, selection, from, more);
    }

    /** Returns the office that answers; empty when none was named. */
    String office() {
        return everywhere.getOrDefault(OFFICE, "");
    }

    /** Returns the command for the report, in the same form. */
    String report(String file) {
        List<String> words = begun("report");
        words.add(ShellQuote.file(file));
        return String.join(" ", words);
    }

    private List<String> begun(String command) {
        List<String> words = new ArrayList<>();
        words.add(command);
        String checklist = everywhere.getOrDefault("--checklist", "");
        if (!checklist.isEmpty()) {
            words.add(ShellQuote.checklist(checklist));
        }
        add("--lang", everywhere.getOrDefault("--lang", ""), words);
        add("--today", everywhere.getOrDefault("--today", ""), words);
        return words;
    }

    private static void add(String option, String value, List<String> words) {
        if (!value.isEmpty()) {
            words.add(option);
            words.add(ShellQuote.of(value));
        }
    }
}
