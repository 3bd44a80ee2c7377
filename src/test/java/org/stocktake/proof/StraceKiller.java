package org.stocktake.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A strace on all threads of a running program: it only watches, or kills the program at one call. */
final class StraceKiller {
    private static final Pattern CALL = Pattern.compile("^(\\d+) +(\\w+)\\((.*)$");

    private final Process process;
    private final Path log;

    /**
     * A system call.
     *
     * @param number among the calls of that name in its thread, from 1
     * @param text the arguments, without the parts that differ between processes
     */
    record Call(String name, int number, String text) {
        @Override
        public String toString() {
            return name + " " + number + " " + text;
        }
    }

    private StraceKiller(List<String> options, long pid, Path log) throws IOException {
        this.log = log;
        List<String> command = new ArrayList<>(List.of("strace", "-f", "-y", "-s", "0", "-o", log.toString()));
        command.addAll(options);
        command.addAll(List.of("-p", Long.toString(pid)));
        process = new ProcessBuilder(command).start();
        BufferedReader said = process.errorReader();
        String line = said.readLine();
        if (line == null || !line.contains("attached")) {
            throw new IOException("strace cannot watch another process here: " + line);
        }
    }

    /** Watches the calls with these names, which are separated by commas. */
    static StraceKiller watching(String names, long pid, Path log) throws IOException {
        return new StraceKiller(List.of("-e", "trace=" + names), pid, log);
    }

    /** Kills the program when a thread is about to make that call. */
    static StraceKiller at(Call call, long pid, Path log) throws IOException {
        return new StraceKiller(
                List.of("-e", "trace=" + call.name(), "-e", killing(call.name(), call.number())), pid, log);
    }

    /** Kills the program when it is about to write to the terminal. */
    static StraceKiller atAWriteTo(String tty, long pid, Path log) throws IOException {
        return new StraceKiller(List.of("-P", tty, "-e", "trace=write", "-e", killing("write", 1)), pid, log);
    }

    private static String killing(String name, int number) {
        return "inject=" + name + ":signal=KILL:when=" + number;
    }

    /** Ends strace if the program is still running. */
    StraceKiller ends() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                throw new IOException("strace does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return this;
    }

    /** Returns the calls on a folder, in order; the last is the one at which the program was killed. */
    List<Call> callsIn(Path folder) throws IOException {
        List<Call> calls = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (String line : Files.readAllLines(log)) {
            Matcher call = CALL.matcher(line);
            if (call.matches()) {
                int number = numbers.merge(call.group(1) + call.group(2), 1, Integer::sum);
                String text = call.group(3).replaceFirst("^AT_FDCWD<[^>]*>, ", "");
                if (text.contains(folder.toString())) {
                    calls.add(new Call(call.group(2), number, same(text, folder)));
                }
            }
        }
        return calls;
    }

    private static String same(String text, Path folder) {
        return text.replace(folder.toString(), "")
                .replaceAll("-\\d+-[0-9a-f]{16}", "-PID")
                .replaceAll("\\d+<", "<")
                .replaceAll("\"\"\\.*, \\d+", "BYTES")
                .replaceAll("[)]? +(= |<unfinished).*", "");
    }
}
