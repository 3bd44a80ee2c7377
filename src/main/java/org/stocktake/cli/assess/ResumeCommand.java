package org.stocktake.cli.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stocktake.cli.command.SelectionOptions;
import org.stocktake.text.ShellQuote;

/**
 * The commands that resume an interview in the same mode, and that report on it.
 *
 * @param plain true if plain mode was asked for
 * @param from the older assessment whose answers are proposed; empty when there is none
 * @param everywhere the global options by their names; an empty value is left out
 */
record ResumeCommand(boolean plain, SelectionOptions selection, String from, Map<String, String> everywhere) {
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
        words.add(ShellQuote.file(file));
        return String.join(" ", words);
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
