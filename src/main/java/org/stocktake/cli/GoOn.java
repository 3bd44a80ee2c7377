package org.stocktake.cli;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.text.ShellWord;

/**
 * How an interview goes on the next time as it was held this time.
 *
 * @param plain whether plain mode was asked for
 * @param from the older assessment whose answers are proposed; empty when there is none
 * @param checklist the path of an author's own checklist; empty when the file finds it by its id
 */
record GoOn(boolean plain, SelectionWords selection, String from, String checklist) {
    /** What stands behind the program's name, as it must be typed in a shell. */
    String words(String file) {
        List<String> words = begun("assess");
        if (plain) {
            words.add("--plain");
        }
        add("--section", String.join(",", selection.sections()), words);
        add("--agency", String.join(",", selection.agencies()), words);
        add("--only", String.join(",", selection.only()), words);
        add("--from", from.startsWith("-") ? "./" + from : from, words);
        words.add(ShellWord.file(file));
        return String.join(" ", words);
    }

    /** The same for the report. */
    String report(String file) {
        List<String> words = begun("report");
        words.add(ShellWord.file(file));
        return String.join(" ", words);
    }

    private List<String> begun(String command) {
        List<String> words = new ArrayList<>();
        words.add(command);
        if (!checklist.isEmpty()) {
            words.add(ShellWord.checklist(checklist));
        }
        return words;
    }

    private static void add(String option, String value, List<String> words) {
        if (!value.isEmpty()) {
            words.add(option);
            words.add(ShellWord.of(value));
        }
    }
}
