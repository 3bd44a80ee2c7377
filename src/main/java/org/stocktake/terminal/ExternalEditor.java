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
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.AnswerTextField;
import org.stocktake.text.ShellQuote;

/** The person's own editor, named by VISUAL or EDITOR as words, without a shell. Says so if none is named. */
public final class ExternalEditor {
    /** Longest file read: four bytes a character at most, and one for the last line end. */
    private static final long BYTES_MAX = 4L * AnswerTextField.CHARS_MAX + 1;

    private static final long END_SECONDS = 1;

    private final Map<String, String> environment;
    private final Optional<Path> folder;
    private @Nullable Process process;
    private @Nullable Sheet sheet;
    /** True if the file has a text that could not be taken, and the person was told its name. */
    private boolean kept;

    /** The file under edit, and its first text. */
    private record Sheet(Path file, String first) {
        boolean isChanged() throws IOException {
            byte[] bytes = first.getBytes(StandardCharsets.UTF_8);
            return Files.exists(file)
                    && (Files.size(file) != bytes.length || !Arrays.equals(Files.readAllBytes(file), bytes));
        }
    }

    /** @param folder for the editor's file; the folder for temporary files when it is empty */
    public ExternalEditor(Map<String, String> environment, Optional<Path> folder) {
        this.environment = environment;
        this.folder = folder;
    }

    /**
     * Runs the editor and returns the text as it was left, or the reason why there is none; the text on the page then
     * stays. A text that cannot be taken stays in its file, which is named.
     */
    public Event edit(String text) {
        Optional<List<String>> command = command();
        if (command.isEmpty()) {
            return new Event.Failed(Phrase.of("interview.error.no-editor"));
        }
        try {
            return take(run(command.get(), begin(text)));
        } catch (IOException e) {
            return new Event.Failed(Phrase.of(
                    "interview.error.editor", String.join(" ", command.get()), String.valueOf(e.getMessage())));
        }
    }

    private synchronized Path begin(String text) throws IOException {
        Path file = folder.isPresent()
                ? Files.createTempFile(folder.get(), "editor-", ".txt")
                : Files.createTempFile("stocktake-", ".txt");
        sheet = new Sheet(file, text + "\n");
        kept = false;
        Files.writeString(file, text + "\n");
        return file;
    }

    /** Returns why the editor did not end well; empty when it did. */
    private Optional<Phrase> run(List<String> command, Path file) {
        List<String> words = new ArrayList<>(command);
        words.add(file.toString());
        String code;
        try {
            code = String.valueOf(start(words).waitFor());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            code = "130";
        } catch (IOException e) {
            return Optional.of(
                    Phrase.of("interview.error.editor", String.join(" ", command), String.valueOf(e.getMessage())));
        }
        return code.equals("0")
                ? Optional.empty()
                : Optional.of(Phrase.of("interview.error.editor-code", command.get(0), code));
    }

    private synchronized Process start(List<String> words) throws IOException {
        Process started = new ProcessBuilder(words).inheritIO().start();
        process = started;
        return started;
    }

    /** Reads the text. The file stays until the text has arrived, because the process may be ended before. */
    private Event take(Optional<Phrase> failure) throws IOException {
        Sheet left = sheet();
        if (left == null) {
            return new Event.Failed(Phrase.of("interview.error.editor-code", "", "143"));
        }
        Event event = failure.<Event>map(Event.Failed::new).orElseGet(() -> taken(left.file()));
        if (event instanceof Event.Failed failed && left.isChanged()) {
            kept = true;
            return new Event.Failed(Phrase.of(
                    "interview.error.editor-kept", failed.what(), left.file().toString()));
        }
        return event;
    }

    private synchronized @Nullable Sheet sheet() {
        return sheet;
    }

    /** Deletes the file after the text from {@link #edit} has arrived in the interview; a file that was named stays. */
    public void done() {
        Sheet left = takeAway();
        if (left == null || kept) {
            return;
        }
        try {
            Files.deleteIfExists(left.file());
        } catch (IOException e) {
            // It stays in the folder for drafts, which version control ignores.
        }
    }

    /** Returns the file once, to whoever asks first: the one who is done with it, or the one who ends the editor. */
    private synchronized @Nullable Sheet takeAway() {
        Sheet left = sheet;
        sheet = null;
        return left;
    }

    /**
     * Ends the editor, because the process is being ended. Returns the text written by then, if it can be taken;
     * otherwise it stays in its file.
     */
    public List<Event> abandon() {
        Sheet left = takeAway();
        if (left == null) {
            return List.of();
        }
        try {
            endProcess();
            List<Event> written = left.isChanged() ? List.of(taken(left.file())) : List.of();
            if (written.stream().anyMatch(event -> event instanceof Event.Failed)) {
                return List.of();
            }
            Files.deleteIfExists(left.file());
            return written;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private void endProcess() throws InterruptedException {
        Process running;
        synchronized (this) {
            running = process;
        }
        if (running != null) {
            running.destroy();
            running.waitFor(END_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Returns the text of the file, or an error if it is longer than an answer may be. */
    private static Event taken(Path file) {
        try {
            boolean mayFit = Files.size(file) <= BYTES_MAX;
            String text = mayFit ? withoutLastLineEnd(Files.readString(file)) : "";
            return mayFit && text.codePointCount(0, text.length()) <= AnswerTextField.CHARS_MAX
                    ? new Event.Written(text)
                    : new Event.Failed(
                            Phrase.of("interview.error.editor-long", String.valueOf(AnswerTextField.CHARS_MAX)));
        } catch (CharacterCodingException e) {
            return new Event.Failed(Phrase.of("interview.error.editor-charset"));
        } catch (IOException e) {
            return new Event.Failed(Phrase.of("interview.error.editor", "", String.valueOf(e.getMessage())));
        }
    }

    private static String withoutLastLineEnd(String text) {
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    private Optional<List<String>> command() {
        return Stream.of("VISUAL", "EDITOR")
                .map(name -> ShellQuote.words(environment.getOrDefault(name, "")))
                .filter(words -> !words.isEmpty())
                .findFirst();
    }
}
