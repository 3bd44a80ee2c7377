package org.stocktake.cli.command;

/** The options of the commands that write files. */
public final class Writing {
    private final Given<Boolean> force;
    private final Given<Boolean> dryRun;

    public Writing(Arguments arguments) {
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
