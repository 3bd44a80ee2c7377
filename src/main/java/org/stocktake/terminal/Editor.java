package org.stocktake.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.interview.Event;
import org.stocktake.interview.Phrase;

/** The person's own editor, as VISUAL or EDITOR names it: words, no shell. Where none is named it says so. */
final class Editor {
    private final Map<String, String> environment;

    Editor(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The event that follows: the text as it was left, or why there is none; the text on the page is then as it was. */
    Event edit(String text) {
        Optional<List<String>> command = command();
        if (command.isEmpty()) {
            return new Event.Failed(Phrase.of("interview.error.no-editor"));
        }
        try {
            Path file = Files.createTempFile("stocktake-", ".txt");
            try {
                Files.writeString(file, text + "\n");
                return run(command.get(), file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            return new Event.Failed(Phrase.of(
                    "interview.error.editor", String.join(" ", command.get()), String.valueOf(e.getMessage())));
        }
    }

    private static Event run(List<String> command, Path file) throws IOException {
        List<String> words = new ArrayList<>(command);
        words.add(file.toString());
        Process editor = new ProcessBuilder(words).inheritIO().start();
        try {
            int code = editor.waitFor();
            return code == 0
                    ? new Event.Written(withoutLastLineEnd(Files.readString(file)))
                    : new Event.Failed(Phrase.of("interview.error.editor-code", command.get(0), String.valueOf(code)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Event.Failed(Phrase.of("interview.error.editor-code", command.get(0), "130"));
        }
    }

    private static String withoutLastLineEnd(String text) {
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    private Optional<List<String>> command() {
        for (String name : List.of("VISUAL", "EDITOR")) {
            List<String> words = words(environment.getOrDefault(name, ""));
            if (!words.isEmpty()) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    /** Words are parted by spaces; quotation marks keep a word with spaces together. */
    static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean begun = false;
        char quote = 0;
        for (int i = 0; i < command.length(); i++) {
            char c = command.charAt(i);
            if (quote != 0 || c == '"' || c == '\'') {
                boolean mark = quote == 0 || c == quote;
                quote = quote == 0 ? c : c == quote ? 0 : quote;
                begun = true;
                word.append(mark ? "" : String.valueOf(c));
            } else if (c == ' ' || c == '\t') {
                if (begun) {
                    words.add(word.toString());
                }
                word.setLength(0);
                begun = false;
            } else {
                word.append(c);
                begun = true;
            }
        }
        if (begun) {
            words.add(word.toString());
        }
        return words;
    }
}
