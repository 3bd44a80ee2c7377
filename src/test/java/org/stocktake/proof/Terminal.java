package org.stocktake.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** A real terminal of 80 columns and 24 lines, in a tmux server of its own; ends with the test. */
final class Terminal implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final String socket;

    /** Runs a shell command in {@code folder}; its output and, at the end, its exit code as {@code ended:CODE} show. */
    Terminal(Path folder, String command) throws IOException {
        socket = folder.resolve("tmux").toString();
        Files.deleteIfExists(Path.of(socket));
        tmux(
                "-f",
                "/dev/null",
                "new-session",
                "-d",
                "-x",
                "80",
                "-y",
                "24",
                "-c",
                folder.toString(),
                command + "; echo ended:$?; read -r closed");
    }

    /** Types text as it stands. */
    Terminal type(String text) throws IOException {
        tmux("send-keys", "-l", "--", text);
        return this;
    }

    /** Presses keys by tmux's names, such as {@code Enter} or {@code C-c}. */
    Terminal press(String... keys) throws IOException {
        List<String> words = new ArrayList<>(List.of("send-keys", "--"));
        words.addAll(List.of(keys));
        tmux(words.toArray(String[]::new));
        return this;
    }

    /** Waits until the screen shows a text; an assertion fails with the screen when it does not within a minute. */
    Terminal shows(String text) throws IOException {
        return waitFor("'" + text + "' never showed", screen -> screen.contains(text));
    }

    /** Presses keys and waits until the screen is another one, and painted to its end. */
    Terminal turns(String... keys) throws IOException {
        String before = screen();
        press(keys);
        waitFor("nothing changed after " + List.of(keys), screen -> !screen.equals(before));
        return settles();
    }

    /** Waits until two looks at the screen see the same. */
    Terminal settles() throws IOException {
        AtomicReference<String> last = new AtomicReference<>("");
        return waitFor("it never came to rest", screen -> screen.equals(last.getAndSet(screen)));
    }

    private Terminal waitFor(String complaint, Predicate<String> seen) throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        String screen = screen();
        while (!seen.test(screen)) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError(complaint + " on:\n" + screen);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            screen = screen();
        }
        return this;
    }

    /** The lines on the screen now. */
    String screen() throws IOException {
        return tmux("capture-pane", "-p");
    }

    /** Whether the alternate screen is on, which a program must leave as it found it. */
    boolean isOnAlternateScreen() throws IOException {
        return tmux("display-message", "-p", "#{alternate_on}").strip().equals("1");
    }

    /** The process of the shell that runs the command. */
    long shell() throws IOException {
        return Long.parseLong(tmux("display-message", "-p", "#{pane_pid}").strip());
    }

    private String tmux(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("tmux", "-u", "-S", socket));
        command.addAll(List.of(words));
        return Run.of(command).in(Path.of(socket).getParent()).go().succeeded().out();
    }

    @Override
    public void close() throws IOException {
        Run.of(List.of("tmux", "-S", socket, "kill-server"))
                .in(Path.of(socket).getParent())
                .go();
    }
}
