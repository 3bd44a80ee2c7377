package org.stocktake.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The other Javas that are installed on this machine. */
final class InstalledJdks {
    private static final Path ALL = Path.of("/usr/lib/jvm");

    /** Returns the home of a Java 25; skips the test, with a message, if none is installed. */
    static Path version25() throws IOException {
        if (Files.isDirectory(ALL)) {
            try (Stream<Path> javas = Files.list(ALL)) {
                List<Path> found = javas.filter(java -> Files.isExecutable(java.resolve("bin/java")))
                        .filter(java -> java.getFileName().toString().matches(".*\\b25\\b.*"))
                        .toList();
                if (!found.isEmpty()) {
                    return found.get(0);
                }
            }
        }
        System.err.println("SKIPPED: there is no Java 25 in " + ALL + "; what it prints was not looked at.");
        Assumptions.abort("no Java 25 in " + ALL);
        throw new AssertionError("not reached");
    }

    private InstalledJdks() {}
}
