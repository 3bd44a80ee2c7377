package org.stocktake.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** A command: a declaration of its arguments, and one call. */
abstract class ToolCommand implements Callable<Integer> {
    /** Where the fields of a command declare what it takes. */
    final Arguments arguments;

    private final Tool tool;
    private final CommandSpec spec;

    ToolCommand(Tool tool, String name) {
        this.tool = tool;
        this.spec = CommandSpec.wrapWithoutInspection(this).name(name);
        this.arguments = Arguments.of(spec);
    }

    /** The command as the command library sees it. */
    final CommandSpec spec() {
        return spec;
    }

    @Override
    public final Integer call() throws IOException, Refusal {
        tool.requireGoodOptions();
        return run(tool).code();
    }

    /** Does the work. Files that cannot be read or written end it as an IOException; what the user can put right as a refusal. */
    abstract ExitCode run(Tool tool) throws IOException, Refusal;
}
