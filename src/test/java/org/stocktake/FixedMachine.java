package org.stocktake;

import java.nio.file.Path;
import java.util.Optional;
import org.stocktake.cli.command.Host;

/** A machine on which nothing changes and the program is not installed. */
public class FixedMachine implements Host {
    @Override
    public String version() {
        return "1.2.3";
    }

    @Override
    public Optional<Path> home() {
        return Optional.empty();
    }

    @Override
    public String command() {
        return "";
    }

    /** Returns the same for every property but those of the home and of the archive, which are not set. */
    @Override
    public String property(String name) {
        return name.equals("user.home") || name.startsWith("stocktake.")
                ? ""
                : "some " + name.replaceFirst(".*\\.", "");
    }

    @Override
    public String user() {
        return "focal-point";
    }

    @Override
    public String host() {
        return "office";
    }

    @Override
    public long pid() {
        return 4711;
    }
}
