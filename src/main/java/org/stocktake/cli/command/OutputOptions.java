package org.stocktake.cli.command;

/** The options of the commands that write files. */
public final class OutputOptions {
    private final ArgumentValue<Boolean> force;
    private final ArgumentValue<Boolean> dryRun;

    public OutputOptions(Arguments arguments) {
        this.force = arguments.flag("--force");
        this.dryRun = arguments.flag("--dry-run");
    }

    public boolean mayOverwrite() {
        return force.value();
    }

    public boolean isDry() {
        return dryRun.value();
    }
}
