package org.stocktake.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

/** A command: a declaration of its options, and one call. */
abstract class ToolCommand implements Callable<Integer> {
    private final Tool tool;

    ToolCommand(Tool tool) {
        this.tool = tool;
    }

    @Override
    public final Integer call() throws IOException, Refusal {
        tool.requireGoodOptions();
        return run(tool).code();
    }

    /** Does the work. Files that cannot be read or written end it as an IOException; what the user can put right as a refusal. */
    abstract ExitCode run(Tool tool) throws IOException, Refusal;
}
