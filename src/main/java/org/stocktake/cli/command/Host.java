package org.stocktake.cli.command;

import java.nio.file.Path;
import java.util.Optional;

/** The machine and the installation. Each is asked only when needed, because some answers cost time. */
public interface Host {
    /** Returns the version of this program. */
    String version();

    /** Returns the folder of the installation; empty when the program does not run from one. */
    Optional<Path> home();

    /** Returns the launcher as the shell called it; empty when the program was started in another way. */
    String command();

    /** Returns a property of the Java that runs the program; empty when it is not set. */
    String property(String name);

    /** Returns the name of the user, for the lock beside an open file. */
    String user();

    /** Returns the name of the machine, for the lock. */
    String host();

    /** Returns the number of the process, for the lock. */
    long pid();
}
