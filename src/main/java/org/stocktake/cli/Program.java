package org.stocktake.cli;

import java.util.Arrays;
import org.stocktake.cli.command.Environment;
import org.stocktake.cli.command.ErrorReporter;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.text.Messages;

/** One run of the program. */
public final class Program {
    private Program() {}

    /**
     * Runs the command that the arguments name.
     *
     * @return the exit code of the process, see {@link ExitCode}
     */
    public static int run(Environment world, String... args) {
        try {
            int code = isVersion(args) ? version(world) : CommandTree.run(world, args);
            world.streams().out().flush();
            return code;
        } catch (RuntimeException | Error failure) {
            return tell(failure, world, args);
        } finally {
            world.streams().err().flush();
        }
    }

    private static int tell(Throwable failure, Environment world, String... args) {
        try {
            boolean debug = Arrays.asList(args).contains("--debug");
            return new ErrorReporter(world, Messages.in(Messages.ENGLISH), debug)
                    .tell(failure)
                    .code();
        } catch (RuntimeException | Error failed) {
            return tellFallback(world);
        }
    }

    /** Prints the message that needs no message file. */
    static int tellFallback(Environment world) {
        world.streams().err().println(ErrorReporter.FALLBACK_MESSAGE);
        return ErrorReporter.FALLBACK_CODE;
    }

    /** Returns true if only the version is asked for, which is printed before anything else is loaded. */
    private static boolean isVersion(String... args) {
        return args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"));
    }

    static int version(Environment world) {
        world.streams().out().println("stocktake " + world.machine().version());
        return ExitCode.DONE.code();
    }
}
