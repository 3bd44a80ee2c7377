package org.stocktake.cli;

/** The options of the commands that write files. */
final class Writing {
    private final Given<Boolean> force;
    private final Given<Boolean> dryRun;

    Writing(Arguments arguments) {
        this.force = arguments.flag("--force");
        this.dryRun = arguments.flag("--dry-run");
    }

    boolean mayOverwrite() {
        return force.value();
    }

    boolean isDry() {
        return dryRun.value();
    }
}
