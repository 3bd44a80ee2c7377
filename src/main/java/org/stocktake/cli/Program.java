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
    public static int run(Environment environment, String... args) {
        try {
            int code = isVersion(args) ? version(environment) : CommandTree.run(environment, args);
            environment.streams().out().flush();
            return code;
        } catch (RuntimeException | Error failure) {
            return tell(failure, environment, args);
        } finally {
            environment.streams().err().flush();
        }
    }

    private static int tell(Throwable failure, Environment environment, String... args) {
        try {
            boolean debug = Arrays.asList(args).contains("--debug");
            return new ErrorReporter(environment, Messages.in(Messages.ENGLISH), debug)
                    .tell(failure)
                    .code();
        } catch (RuntimeException | Error failed) {
            return tellFallback(environment);
        }
    }

    /** Prints the message that needs no message file. */
    static int tellFallback(Environment environment) {
        environment.streams().err().println(ErrorReporter.FALLBACK_MESSAGE);
        return ErrorReporter.FALLBACK_CODE;
    }

    /** Returns true if only the version is asked for, which is printed before anything else is loaded. */
    private static boolean isVersion(String... args) {
        return args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"));
    }

    static int version(Environment environment) {
        environment.streams().out().println("stocktake " + environment.machine().version());
        return ExitCode.DONE.code();
    }
}
