package org.stocktake.cli.command;

import java.nio.file.Path;
import java.util.Optional;

/** The machine and the installation; asked only when the answer is needed, because some answers cost time. */
public interface Host {
    /** The version of this program. */
    String version();

    /** The folder in which the program is installed; empty when it does not run from one. */
    Optional<Path> home();

    /** The launcher as the shell called it; empty when it was started in another way. */
    String command();

    /** Who runs it, for the lock beside an open file. */
    String user();

    /** On which machine, for the same. */
    String host();

    /** In which process, for the same. */
    long pid();
}
