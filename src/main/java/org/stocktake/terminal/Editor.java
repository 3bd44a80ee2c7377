package org.stocktake.terminal;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.interview.Event;
import org.stocktake.interview.Phrase;
import org.stocktake.model.AnswerText;

/** The person's own editor, as VISUAL or EDITOR names it: words, no shell. Where none is named it says so. */
final class Editor {
    /** A character takes four bytes at most, and the last line has an end. */
    private static final long BYTES_MAX = 4L * AnswerText.CHARS_MAX + 1;

    private final Map<String, String> environment;

    Editor(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * The event that follows: the text as it was left, or why there is none; the text on the page is then as it was. What was
     * written and cannot be taken is not thrown away: it stays in its file, which is named.
     */
    Event edit(String text) {
        Optional<List<String>> command = command();
        if (command.isEmpty()) {
            return new Event.Failed(Phrase.of("interview.error.no-editor"));
        }
        try {
            Path file = Files.createTempFile("stocktake-", ".txt");
            byte[] before = (text + "\n").getBytes(StandardCharsets.UTF_8);
            Files.write(file, before);
            Event event = run(command.get(), file);
            if (event instanceof Event.Failed failed && isChanged(file, before)) {
                return new Event.Failed(Phrase.of("interview.error.editor-kept", failed.what(), file.toString()));
            }
            Files.deleteIfExists(file);
            return event;
        } catch (IOException e) {
            return new Event.Failed(Phrase.of(
                    "interview.error.editor", String.join(" ", command.get()), String.valueOf(e.getMessage())));
        }
    }

    private static boolean isChanged(Path file, byte[] before) throws IOException {
        return Files.exists(file)
                && (Files.size(file) != before.length || !Arrays.equals(Files.readAllBytes(file), before));
    }

    private static Event run(List<String> command, Path file) {
        List<String> words = new ArrayList<>(command);
        words.add(file.toString());
        try {
            int code = new ProcessBuilder(words).inheritIO().start().waitFor();
            return code == 0
                    ? taken(file)
                    : new Event.Failed(Phrase.of("interview.error.editor-code", command.get(0), String.valueOf(code)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Event.Failed(Phrase.of("interview.error.editor-code", command.get(0), "130"));
        } catch (CharacterCodingException e) {
            return new Event.Failed(Phrase.of("interview.error.editor-charset"));
        } catch (IOException e) {
            return new Event.Failed(
                    Phrase.of("interview.error.editor", String.join(" ", command), String.valueOf(e.getMessage())));
        }
    }

    /** The text that was written, unless it is longer than an answer may be. */
    private static Event taken(Path file) throws IOException {
        boolean mayFit = Files.size(file) <= BYTES_MAX;
        String text = mayFit ? withoutLastLineEnd(Files.readString(file)) : "";
        return mayFit && text.codePointCount(0, text.length()) <= AnswerText.CHARS_MAX
                ? new Event.Written(text)
                : new Event.Failed(Phrase.of("interview.error.editor-long", String.valueOf(AnswerText.CHARS_MAX)));
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
