package org.stocktake.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An invented checklist of beacons in two versions, and an assessment that was made with the first of them. */
public final class Beacons {
    /** The checklist in version 1.1.0, with the map of version 1.0.0. */
    public static final Path NOW = Path.of("src/test/resources/update/beacons.yaml");

    /** The checklist in version 1.0.0. */
    public static final Path FIRST = Path.of("src/test/resources/update/first/beacons.yaml");

    /** The assessment, which follows version 1.0.0. */
    public static final Path ASSESSMENT = Path.of("src/test/resources/update/beacons-1.0.0.yaml");

    private Beacons() {}

    /** Copies the assessment. */
    public static Path assessment(Path file) throws IOException {
        return Files.copy(ASSESSMENT, file);
    }

    /**
     * Returns the checklist in a further version, 1.2.0, which comes from both.
     *
     * @param map the entry of version 1.1.0 in the map
     */
    public static String further(String map) throws IOException {
        return Files.readString(NOW)
                        .replace("version: 1.1.0\ntitle", "version: 1.2.0\ntitle")
                        .replace("  - version: 1.0.0\n", "  - version: 1.0.0\n    to: 1.1.0\n")
                + map;
    }

    /** Runs a command with a version of the checklist. */
    public static CliRun run(Path checklist, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--checklist", checklist.toString()));
        return CliRun.with(all.toArray(String[]::new));
    }
}
