package org.stocktake.cli;

import java.util.Arrays;
import org.stocktake.cli.command.Environment;
import org.stocktake.cli.command.ErrorReporter;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.UserException;
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
            int code = VersionRequest.isOne(args)
                    ? VersionRequest.answer(environment, args)
                    : CommandTree.run(environment, args);
            environment.streams().out().flush();
            return code;
        } catch (UserException | RuntimeException | Error failure) {
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
}
