package org.stocktake.files.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A {@link SaveServer} that has saved once already, so that its saving thread loads no more classes. */
final class SavingProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader replies;
    private final Writer commands;
    private final long thread;

    /**
     * Starts the process and its first save.
     *
     * @param folder the folder of the first save, in a file of its own
     */
    SavingProcess(Path folder) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SaveServer.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        replies = process.inputReader();
        commands = process.outputWriter();
        Path first = folder.resolve("first-" + process.pid() + ".yaml");
        requireSaved(save(first, 0, 1));
        requireSaved(save(first, 1, 2));
        Files.delete(first);
        thread = thread(process.pid());
    }

    static void requireSaved(String reply) {
        if (!reply.startsWith("saved")) {
            throw new AssertionError(reply);
        }
    }

    private static long thread(long pid) throws IOException {
        List<Long> found = new ArrayList<>();
        try (DirectoryStream<Path> tasks = Files.newDirectoryStream(Path.of("/proc/" + pid + "/task"))) {
            for (Path task : tasks) {
                if (Files.readString(task.resolve("comm")).strip().equals(SaveServer.THREAD)) {
                    found.add(Long.parseLong(task.getFileName().toString()));
                }
            }
        }
        return found.get(0);
    }

    /** Returns the system's number of the saving thread. */
    long thread() {
        return thread;
    }

    /**
     * Saves one version after another, or creates the file if there was none. Returns the reply; empty if the process
     * was killed.
     */
    String save(Path file, int from, int to) throws IOException {
        try {
            commands.write(file + " " + from + " " + to + "\n");
            commands.flush();
            String reply = replies.readLine();
            return reply == null ? "" : reply;
        } catch (IOException e) {
            return "";
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
