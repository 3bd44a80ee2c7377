package org.stocktake.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

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
        Instant deadline = Instant.now().plus(PATIENCE);
        String screen = screen();
        while (!screen.contains(text)) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("'" + text + "' never showed on:\n" + screen);
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

    /** The process of the shell that runs the command. */
    long shell() throws IOException {
        return Long.parseLong(tmux("display-message", "-p", "#{pane_pid}").strip());
    }

    private String tmux(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("tmux", "-S", socket));
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
