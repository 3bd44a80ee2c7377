package org.stocktake.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.stocktake.files.assessment.AssessmentReader;

/** Every mistake has a file that is named after it, and a line in expected.txt that says where it is found. */
final class FaultsTest {
    @Test
    void everyMistakeInAnAssessmentIsFoundAtItsPlace() throws IOException {
        AssessmentReader reader = new AssessmentReader(Fixtures.library());
        Fixtures.assertFolder("assessment-faults", file -> reader.read(file).problems());
    }

    @Test
    void everyMistakeInAChecklistIsFoundAtItsPlace() throws IOException {
        Fixtures.assertFolder(
                "checklist-faults",
                file -> Fixtures.library().find(file.toString()).problems());
    }

    @Test
    void everythingThatLintFindsStandsAtItsPlace() throws IOException {
        Fixtures.assertFolder("lint-faults", file -> {
            assertThat(Fixtures.library().find(file.toString()).problems()).isEmpty();
            return Fixtures.library().lint(file.toString());
        });
    }

    @Test
    void theValidOnesHaveNoProblem() throws IOException {
        assertThat(Fixtures.read(Files.readString(Fixtures.VALID)).problems()).isEmpty();
        assertThat(Fixtures.library().lint("small")).isEmpty();
    }
}
