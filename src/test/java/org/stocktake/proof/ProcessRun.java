package org.stocktake.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One process that is run to its end, with its output. */
public final class ProcessRun {
    static final Path APPLICATION = Path.of("target", "stocktake").toAbsolutePath();
    public static final Path LAUNCHER = APPLICATION.resolve("bin/stocktake");

    private final List<String> command;
    private final Map<String, String> environment = new HashMap<>(System.getenv());
    private Path folder = Path.of("").toAbsolutePath();
    private int minutes = 2;

    private ProcessRun(List<String> command) {
        this.command = command;
        environment.remove("JAVA_HOME");
    }

    /** The output of a process on its two streams, and its exit code. */
    public record Said(int code, String out, String err) {
        public Said succeeded() {
            if (code != 0) {
                throw new AssertionError("exit code " + code + ":\n" + out + err);
            }
            return this;
        }
    }

    public static ProcessRun of(List<String> command) {
        return new ProcessRun(command);
    }

    public static ProcessRun stocktake(String... words) {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(List.of(words));
        return new ProcessRun(command);
    }

    public ProcessRun in(Path where) {
        folder = where;
        return this;
    }

    /** Sets the time limit; two minutes by default. */
    public ProcessRun within(int most) {
        minutes = most;
        return this;
    }

    public ProcessRun with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    public Said go() throws IOException {
        Path out = Files.createTempFile("out", "");
        Path err = Files.createTempFile("err", "");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("still running after " + minutes + " minutes: " + command + "\n"
                        + Files.readString(out) + Files.readString(err));
            }
            return new Said(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while it ran: " + command, e);
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
