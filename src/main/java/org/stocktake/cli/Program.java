package org.stocktake.cli;

import java.util.Arrays;
import org.stocktake.text.Words;

/** One run of the program. */
public final class Program {
    private Program() {}

    /**
     * Runs the command that the arguments name.
     *
     * @return what the process should end with, see {@link ExitCode}
     */
    public static int run(World world, String... args) {
        try {
            int code = isVersion(args) ? version(world) : CommandTree.run(world, args);
            world.streams().out().flush();
            return code;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            boolean debug = Arrays.asList(args).contains("--debug");
            return new Failures(world, Words.in(Words.ENGLISH), debug)
                    .tell(failure)
                    .code();
        } finally {
            world.streams().err().flush();
        }
    }

    /** Answered before anything else is loaded. */
    private static boolean isVersion(String... args) {
        return args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"));
    }

    static int version(World world) {
        world.streams().out().println("stocktake " + world.machine().version());
        return ExitCode.DONE.code();
    }
}
