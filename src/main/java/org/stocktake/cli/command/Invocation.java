package org.stocktake.cli.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.stocktake.text.ShellQuote;

/**
 * Finds the command that starts this program in the present shell, so that a printed command works when it is pasted.
 */
public final class Invocation {
    private static final String NAME = "stocktake";
    /** The prefix for a launcher that cannot be executed, for instance on a drive that forbids it. */
    private static final String SHELL = "sh ";

    private Invocation() {}

    /** Returns the command, quoted if necessary.
     *
     * @param started the launcher as the shell called it; empty when it is not known
     * @param path the folders in which the shell looks for commands, as in PATH
     */
    public static String of(String started, String path) {
        if (started.isEmpty()) {
            return NAME;
        }
        if (File.separatorChar == '\\') {
            return started.indexOf(' ') < 0 ? started : '"' + started + '"';
        }
        String name = started.substring(started.lastIndexOf('/') + 1);
        String here = name.equals(started) ? "./" + name : started;
        boolean isShort = find(name, path)
                .filter(found -> name.equals(started) || isSame(found, here))
                .isPresent();
        if (isShort) {
            return ShellQuote.file(name);
        }
        return (Files.isExecutable(Path.of(here)) ? "" : SHELL) + ShellQuote.file(here);
    }

    private static Optional<Path> find(String name, String path) {
        for (String folder : path.split(File.pathSeparator, -1)) {
            try {
                Path command = Path.of(folder.isEmpty() ? "." : folder).resolve(name);
                if (Files.isExecutable(command) && !Files.isDirectory(command)) {
                    return Optional.of(command);
                }
            } catch (InvalidPathException e) {
                // not the name of a folder: the shell finds nothing there either
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(Path found, String started) {
        try {
            return Files.isSameFile(found, Path.of(started));
        } catch (IOException e) {
            return false;
        }
    }
}
