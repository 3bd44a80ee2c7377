package org.stocktake.cli;

import picocli.CommandLine.Option;

/** The options of the commands that write files. */
final class Writing {
    @Option(names = "--force")
    boolean force;

    @Option(names = "--dry-run")
    boolean dryRun;
}
