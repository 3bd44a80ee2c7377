package org.stocktake.cli.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.cli.Beacons;
import org.stocktake.cli.CliRun;
import org.stocktake.cli.command.ExitCode;

/** Whoever names a question or fact by its id of an earlier version is told what it is now. */
final class EarlierIdsTest {
    @TempDir
    Path folder;

    private Path file = Beacons.ASSESSMENT;
    private Path checklist = Beacons.NOW;

    @BeforeEach
    void update() throws IOException {
        file = Beacons.assessment(folder.resolve("xa.yaml"));
        assertThat(run("update").code()).isZero();
    }

    private CliRun run(String command, String... words) {
        List<String> all = new ArrayList<>(List.of(command, file.toString()));
        all.addAll(List.of(words));
        return Beacons.run(checklist, all.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lights.colour=yes           | 'lights.colour' is 'lights.painted' since version 1.1.0 of the checklist. It asks the same as before. Write: lights.painted
            lights.colour.measures=None | 'lights.colour' is 'lights.painted' since version 1.1.0 of the checklist.
            crew.skilled=yes            | 'crew.skilled' became 'crew.trained' in version 1.1.0 of the checklist. It does not ask the same as before: Skill and drill are asked as one. Write: crew.trained
            crew.uniform=yes            | 'crew.uniform' is not asked any more since version 1.1.0 of the checklist. The map of the checklist says why: No article asks for a uniform.
            profile.shore=coastal       | 'profile.shore' is 'profile.coast' since version 1.1.0 of the checklist. It asks the same as before. Write: profile.coast
            profile.fleet=large         | 'profile.fleet' is not asked any more since version 1.1.0
            """)
    void setSaysWhatBecameOfIt(String assignment, String said) {
        CliRun set = run("set", assignment);
        assertThat(set.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(set.err().replaceAll("\\s+", " ")).contains(said);
    }

    @Test
    void showGetAndExplainSaySoToo() {
        String said = "'lights.colour' is 'lights.painted' since version 1.1.0";
        assertThat(run("show", "lights.colour").err()).contains(said);
        assertThat(run("get", "lights.colour").err()).contains(said);
        assertThat(Beacons.run(checklist, "explain", "lights.colour").err()).contains(said);
        assertThat(Beacons.run(checklist, "explain", "lights.color").err())
                .contains("There is no question 'lights.color'");
    }

    /** The version is the one that gave the present id, and not one before or after it. */
    @Test
    void overTwoVersionsTheLastIdCounts() throws IOException {
        String next = Beacons.further("""
                  - version: 1.1.0
                    to: 1.2.0
                    questions:
                      - {question: lights.painted, change: renamed, into: lights.hue}
                """)
                .replace("- id: lights.painted", "- id: lights.hue")
                .replace("[lights.painted]", "[lights.hue]");
        checklist = Files.writeString(folder.resolve("beacons.yaml"), next);
        assertThat(run("update").code()).isZero();
        for (String id : List.of("lights.colour", "lights.painted")) {
            assertThat(run("show", id).err()).contains("'" + id + "' is 'lights.hue' since version 1.2.0");
        }
        assertThat(run("set", "profile.shore=coastal").err())
                .contains("'profile.shore' is 'profile.coast' since version 1.1.0");
    }
}
