package org.stocktake.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** A command: a declaration of its arguments, and one call. */
public abstract class BaseCommand implements Callable<Integer> {
    /** Where the fields of a command declare what it takes. */
    public final Arguments arguments;

    private final CommandContext tool;
    private final CommandSpec spec;

    public BaseCommand(CommandContext tool, String name) {
        this.tool = tool;
        this.spec = CommandSpec.wrapWithoutInspection(this).name(name);
        this.arguments = Arguments.of(spec);
    }

    /** The command as the command library sees it. */
    public final CommandSpec spec() {
        return spec;
    }

    @Override
    public final Integer call() throws IOException, UserException {
        tool.requireGoodOptions();
        return run(tool).code();
    }

    /** Does the work. Files that cannot be read or written end it as an IOException; what the user can put right as a refusal. */
    public abstract ExitCode run(CommandContext tool) throws IOException, UserException;
}
