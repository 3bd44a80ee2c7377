package org.stocktake.files.store;

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

/** Watches the system calls of one thread, or makes one of them fail, until it is closed. */
final class Strace implements AutoCloseable {
    private static final Pattern CALL = Pattern.compile("^(\\w+)\\((.*)$");

    private final Process process;
    private final Path log;

    /**
     * A system call.
     *
     * @param number among the calls of that name, from 1
     * @param text the arguments and, at the end, the result
     */
    record Call(String name, int number, String text) {
        /** Returns the call without the parts that differ between processes. */
        String shape() {
            return name
                    + text.replaceAll("(tmp|new)-\\d+-[0-9a-f]{16}", "$1-PID").replaceAll("[0-9]+<", "<");
        }
    }

    private Strace(List<String> options, long thread, Path log) throws IOException {
        this.log = log;
        List<String> command = new ArrayList<>(List.of("strace", "-y", "-s", "8", "-o", log.toString()));
        command.addAll(options);
        command.addAll(List.of("-p", Long.toString(thread)));
        process = new ProcessBuilder(command).start();
        BufferedReader said = process.errorReader();
        String line = said.readLine();
        if (line == null || !line.contains("attached")) {
            throw new IOException("strace cannot watch another process here: " + line);
        }
    }

    /** Starts to watch, without a fault. */
    static Strace watching(long thread, Path log) throws IOException {
        return new Strace(List.of(), thread, log);
    }

    /**
     * Makes one call fail.
     *
     * @param how such as {@code error=EIO} or {@code signal=KILL}
     */
    static Strace injecting(Call call, String how, long thread, Path log) throws IOException {
        String inject = "inject=" + call.name() + ":" + how + ":when=" + call.number();
        return new Strace(List.of("-e", "trace=" + call.name(), "-e", inject), thread, log);
    }

    /** Returns the calls until now, in order. */
    List<Call> calls() throws IOException {
        List<Call> calls = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (String line : Files.readAllLines(log)) {
            Matcher call = CALL.matcher(line);
            if (call.matches()) {
                int number = numbers.merge(call.group(1), 1, Integer::sum);
                calls.add(new Call(call.group(1), number, call.group(2)));
            }
        }
        return calls;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                throw new IOException("strace does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
