package org.stocktake.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.stocktake.files.assessment.AssessmentReader;
import org.stocktake.files.persona.PersonaTests;
import org.stocktake.model.Checklist;

/** Each mistake has a file of its name, and a line in expected.txt with the expected place. */
final class InputFaultsTest {
    @Test
    void everyMistakeInAnAssessmentIsFoundAtItsPlace() throws IOException {
        AssessmentReader reader = new AssessmentReader(FileFixtures.library());
        FileFixtures.assertFolder("assessment-faults", file -> reader.read(file).problems());
    }

    @Test
    void everyMistakeInAChecklistIsFoundAtItsPlace() throws IOException {
        FileFixtures.assertFolder(
                "checklist-faults",
                file -> FileFixtures.library().find(file.toString()).problems());
    }

    @Test
    void everythingThatLintFindsStandsAtItsPlace() throws IOException {
        FileFixtures.assertFolder("lint-faults", file -> {
            assertThat(FileFixtures.library().find(file.toString()).problems()).isEmpty();
            return FileFixtures.library().lint(file.toString()).problems();
        });
    }

    @Test
    void everyMistakeInAFileOfPersonasIsFoundAtItsPlace() throws IOException {
        Checklist small = FileFixtures.library().find("small").found().orElseThrow();
        FileFixtures.assertFolder(
                "persona-faults",
                file -> PersonaTests.read(file, small, LocalDate.of(2026, 11, 24))
                        .problems());
    }

    @Test
    void theValidOnesHaveNoProblem() throws IOException {
        assertThat(FileFixtures.read(Files.readString(FileFixtures.VALID)).problems())
                .isEmpty();
        assertThat(FileFixtures.library().lint("small").problems()).isEmpty();
    }
}
