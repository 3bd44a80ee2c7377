package org.stocktake.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** The base class of a command: it declares arguments and has one call. */
public abstract class BaseCommand implements Callable<Integer> {
    /** Declares the arguments; the fields of a command use it. */
    public final Arguments arguments;

    private final CommandContext context;
    private final CommandSpec spec;

    public BaseCommand(CommandContext context, String name) {
        this.context = context;
        this.spec = CommandSpec.wrapWithoutInspection(this).name(name);
        this.arguments = Arguments.of(spec);
    }

    /** Returns the command as the command library needs it. */
    public final CommandSpec spec() {
        return spec;
    }

    @Override
    public final Integer call() throws IOException, UserException {
        context.requireGoodOptions();
        return run(context).code();
    }

    /**
     * Does the work. A file that cannot be read or written ends it with an IOException, a mistake of the user with a
     * UserException.
     */
    public abstract ExitCode run(CommandContext context) throws IOException, UserException;
}
