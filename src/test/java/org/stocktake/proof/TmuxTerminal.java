package org.stocktake.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** A real terminal of 80 columns and 24 lines, in a tmux server of its own; ends with the test. */
public final class TmuxTerminal implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final int LOOKS_AT_REST = 2;

    private final String socket;

    /**
     * Runs a shell command in {@code folder}; shows its output and, at the end, its exit code as {@code ended:CODE}.
     */
    TmuxTerminal(Path folder, String command) throws IOException {
        this(folder, command, 80, 24);
    }

    public TmuxTerminal(Path folder, String command, int columns, int rows) throws IOException {
        socket = folder.resolve("tmux").toString();
        Files.deleteIfExists(Path.of(socket));
        List<String> words = new ArrayList<>(List.of("-f", "/dev/null", "new-session", "-d"));
        words.addAll(List.of("-x", String.valueOf(columns), "-y", String.valueOf(rows), "-c", folder.toString()));
        words.add(command + "; echo ended:$?; read -r closed");
        tmux(words.toArray(String[]::new));
    }

    /** Writes all bytes from now on to a file. */
    TmuxTerminal records(Path file) throws IOException {
        tmux("pipe-pane", "cat >" + file);
        return this;
    }

    /** Changes the size of the window; the system sends the program a signal. */
    TmuxTerminal resize(int columns, int rows) throws IOException {
        tmux("resize-window", "-x", String.valueOf(columns), "-y", String.valueOf(rows));
        return this;
    }

    /** Pastes as terminals do: with marks around the text if the program asked for them. */
    TmuxTerminal paste(String text) throws IOException {
        tmux("set-buffer", "--", text);
        tmux("paste-buffer", "-p");
        return this;
    }

    /** Types the text without changes. */
    public TmuxTerminal type(String text) throws IOException {
        tmux("send-keys", "-l", "--", text);
        return this;
    }

    /** Presses keys by tmux's names, such as {@code Enter} or {@code C-c}. */
    public TmuxTerminal press(String... keys) throws IOException {
        List<String> words = new ArrayList<>(List.of("send-keys", "--"));
        words.addAll(List.of(keys));
        tmux(words.toArray(String[]::new));
        return this;
    }

    /** Waits until the screen shows a text; after a minute the test fails and prints the screen. */
    public TmuxTerminal shows(String text) throws IOException {
        return waitFor("'" + text + "' never showed", screen -> screen.contains(text));
    }

    /** Waits until the screen shows a text of that pattern. */
    TmuxTerminal shows(Pattern text) throws IOException {
        return waitFor(
                "'" + text + "' never showed", screen -> text.matcher(screen).find());
    }

    /** Waits until the screen no longer shows a text. */
    TmuxTerminal hides(String text) throws IOException {
        return waitFor("'" + text + "' never went away", screen -> !screen.contains(text));
    }

    /** Presses keys and waits until the screen has changed and is completely painted. */
    TmuxTerminal turns(String... keys) throws IOException {
        String before = screen();
        press(keys);
        waitFor("nothing changed after " + List.of(keys), screen -> !screen.equals(before));
        return settles();
    }

    /** Waits until the screen is the same at several looks in a row. */
    public TmuxTerminal settles() throws IOException {
        AtomicReference<String> last = new AtomicReference<>("");
        AtomicInteger same = new AtomicInteger();
        return waitFor("it never came to rest", screen -> {
            same.set(screen.equals(last.getAndSet(screen)) ? same.get() + 1 : 0);
            return same.get() >= LOOKS_AT_REST;
        });
    }

    /**
     * Waits until the program reads the keys itself. Before that the terminal echoes them, wherever its cursor stands, and
     * the program paints over them.
     */
    TmuxTerminal readsKeys() throws IOException {
        return waitFor(
                "the program never read a key",
                screen -> format("#{keypad_flag}").equals("1"));
    }

    /** Waits for the first page of a program that uses the whole screen, without a pause between the looks. */
    TmuxTerminal turnsToAlternateScreen() throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!isOnAlternateScreen()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("the alternate screen was never turned on");
            }
        }
        return this;
    }

    /** Waits until the screen is exactly the expected one. */
    TmuxTerminal looksLike(String expected) throws IOException {
        return waitFor("it never looked like:\n" + expected + "\nbut stayed", expected::equals);
    }

    /** A condition of the screen that may ask tmux for more. */
    private interface Condition {
        boolean holds(String screen) throws IOException;
    }

    private TmuxTerminal waitFor(String complaint, Condition seen) throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        String screen = screen();
        while (!seen.holds(screen)) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError(complaint + " on:\n" + screen);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            screen = screen();
        }
        return this;
    }

    /** Returns the lines on the screen. */
    String screen() throws IOException {
        return tmux("capture-pane", "-p");
    }

    /** Returns the lines on the screen, with the codes that make them bold or coloured. */
    public String painted() throws IOException {
        return tmux("capture-pane", "-p", "-e");
    }

    /** Returns true if the alternate screen is on; a program must switch it off at its end. */
    boolean isOnAlternateScreen() throws IOException {
        return format("#{alternate_on}").equals("1");
    }

    /** Returns the program that the shell is waiting for; empty if there is none. */
    private Optional<ProcessHandle> program() throws IOException {
        String shell = format("#{pane_pid}");
        return ProcessHandle.of(Long.parseLong(shell))
                .flatMap(of -> of.children().findFirst());
    }

    /** Sets the terminal to the usual modes of a shell: whole lines, each key echoed. */
    TmuxTerminal makeSane() throws IOException {
        ProcessRun.of(List.of("stty", "-F", tty(), "sane")).go().succeeded();
        return this;
    }

    /** Returns the device that the program writes to. */
    String tty() throws IOException {
        return format("#{pane_tty}");
    }

    /** Returns the number of the running program. */
    long pid() throws IOException {
        return program().orElseThrow().pid();
    }

    /** Sends a signal, such as {@code TERM}, to the program. */
    TmuxTerminal signal(String name) throws IOException {
        String pid = String.valueOf(pid());
        ProcessRun.of(List.of("kill", "-" + name, pid)).go().succeeded();
        return this;
    }

    /** Returns what tmux knows of the window, by the name of its variable. */
    private String format(String variable) throws IOException {
        return tmux("display-message", "-p", variable).strip();
    }

    private String tmux(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("tmux", "-u", "-S", socket));
        command.addAll(List.of(words));
        return ProcessRun.of(command)
                .in(Path.of(socket).getParent())
                .go()
                .succeeded()
                .out();
    }

    /** Closes the window, and waits for the program to end. */
    @Override
    public void close() throws IOException {
        Optional<ProcessHandle> program = program();
        tmux("kill-server");
        if (program.isPresent()) {
            program.get()
                    .onExit()
                    .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
        }
    }
}
