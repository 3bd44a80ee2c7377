package org.stocktake.proof;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stocktake.Main;

/**
 * A separate program: runs commands of the application one after another, as separate processes would, without the
 * start and the end of the processes; reports on the error stream what each ended with.
 */
final class InProcessCommands {
    private static final String ENDED = "ended: ";

    private InProcessCommands() {}

    /**
     * Runs the commands.
     *
     * @param commands each with its words separated by tabs
     */
    public static void main(String[] commands) throws ReflectiveOperationException {
        Method run = Main.class.getDeclaredMethod("run", String[].class);
        run.setAccessible(true);
        for (String command : commands) {
            Object code = run.invoke(null, (Object) command.split("\t", -1));
            System.err.println(ENDED + code);
        }
    }

    /** Runs the commands in one process, which has an empty input; returns the error output and the code of each. */
    static List<ProcessRun.Said> inOneProcess(List<List<String>> commands) throws IOException {
        List<String> java = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Dstocktake.home=" + ProcessRun.APPLICATION,
                "-cp",
                ProcessRun.APPLICATION + "/lib/stocktake.jar:target/test-classes",
                InProcessCommands.class.getName()));
        commands.forEach(words -> java.add(String.join("\t", words)));
        List<ProcessRun.Said> said = new ArrayList<>();
        StringBuilder err = new StringBuilder();
        ProcessRun.of(java).go().succeeded().err().lines().forEach(line -> {
            if (line.startsWith(ENDED)) {
                said.add(new ProcessRun.Said(Integer.parseInt(line.substring(ENDED.length())), "", err.toString()));
                err.setLength(0);
            } else {
                err.append(line).append('\n');
            }
        });
        if (said.size() != commands.size()) {
            throw new AssertionError(said.size() + " of " + commands.size() + " commands ended: " + err);
        }
        return said;
    }
}
