package org.stocktake.cli.command;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds the folder with the checklists that a user installed: {@code $XDG_DATA_HOME/stocktake/checklists}, by default
 * below {@code ~/.local/share}; on Windows below {@code %LOCALAPPDATA%}.
 */
final class UserChecklists {
    private UserChecklists() {}

    /** Returns the folder, which need not exist; empty if the environment names no home. */
    static Optional<Path> folder(Environment environment) {
        return folder(environment, File.separatorChar == '\\');
    }

    static Optional<Path> folder(Environment environment, boolean isWindows) {
        Optional<Path> data = isWindows
                ? absolute(environment, "LOCALAPPDATA")
                : absolute(environment, "XDG_DATA_HOME")
                        .or(() -> absolute(environment, "HOME")
                                .map(home -> home.resolve(".local").resolve("share")));
        return data.map(folder -> folder.resolve("stocktake").resolve("checklists"));
    }

    /** Returns the path in a variable; empty if it is not absolute, as the XDG specification wants it. */
    private static Optional<Path> absolute(Environment environment, String variable) {
        String value = environment.variable(variable);
        return value.isEmpty() || !Path.of(value).isAbsolute() ? Optional.empty() : Optional.of(Path.of(value));
    }
}
