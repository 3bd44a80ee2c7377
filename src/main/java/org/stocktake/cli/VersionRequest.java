package org.stocktake.cli;

import org.stocktake.cli.command.Environment;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatOption;
import org.stocktake.cli.command.UserException;

/** A line that asks for the version alone, as text or as data; answered before anything else is loaded. */
final class VersionRequest {
    private static final String FORMAT = "--format";

    private VersionRequest() {}

    /** Returns true if the arguments are {@code --version} or {@code -V}, with or without a format. */
    static boolean isOne(String... args) {
        return switch (args.length) {
            case 1 -> isVersion(args[0]);
            case 2 -> isVersion(args[0]) && args[1].startsWith(FORMAT + "=");
            case 3 -> isVersion(args[0]) && args[1].equals(FORMAT);
            default -> false;
        };
    }

    private static boolean isVersion(String arg) {
        return arg.equals("--version") || arg.equals("-V");
    }

    /** Prints the version, and returns the exit code. */
    static int answer(Environment environment, String... args) throws UserException {
        if (args.length > 1 && FormatOption.isJson(args[args.length - 1].replaceFirst("^" + FORMAT + "=", ""))) {
            environment
                    .streams()
                    .out()
                    .print("{\n  \"format\" : \"stocktake/version/1\",\n  \"version\" : \""
                            + environment.machine().version() + "\"\n}\n");
            return ExitCode.DONE.code();
        }
        return answer(environment);
    }

    /** Prints the version as text, and returns the exit code. */
    static int answer(Environment environment) {
        environment.streams().out().println("stocktake " + environment.machine().version());
        return ExitCode.DONE.code();
    }
}
