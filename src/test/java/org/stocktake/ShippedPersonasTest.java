package org.stocktake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.files.persona.PersonaTests;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.finding.persona.Persona;
import org.stocktake.finding.persona.PersonaJudge;
import org.stocktake.finding.persona.UnmetExpectation;
import org.stocktake.model.Checklist;
import org.stocktake.text.Messages;
import org.stocktake.text.ProblemText;

/** The personas beside each shipped checklist get from it what the law expects, and there are enough of them. */
final class ShippedPersonasTest {
    /** The fewest personas of the checklist of the Resolution, which tells many kinds of States apart. */
    private static final int PERSONAS_MIN = 40;

    private static final String RESOLUTION = "ctoc-cop-res-5-3";

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static List<Path> filesEndingIn(String ending) throws IOException {
        try (Stream<Path> all = Files.list(Path.of("checklists"))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static List<String> names(List<Path> files, String ending) {
        return files.stream()
                .map(file -> String.valueOf(file.getFileName()).replace(ending, ""))
                .toList();
    }

    @Test
    void eachShippedChecklistHasPersonas() throws IOException {
        List<Path> personas = filesEndingIn(PersonaTests.ENDING);
        List<Path> checklists = new ArrayList<>(filesEndingIn(".yaml"));
        checklists.removeIf(file -> file.getFileName().toString().matches(".+\\..+\\.yaml")); // personas, translations
        assertThat(names(personas, PersonaTests.ENDING)).contains(RESOLUTION).isEqualTo(names(checklists, ".yaml"));
    }

    @TestFactory
    Stream<DynamicTest> everyPersonaGetsWhatTheLawExpects() throws IOException {
        return filesEndingIn(PersonaTests.ENDING).stream().flatMap(file -> tests(file));
    }

    private static Stream<DynamicTest> tests(Path file) {
        String id = String.valueOf(file.getFileName()).replace(PersonaTests.ENDING, "");
        try {
            Checklist checklist = new ChecklistLibrary(List.of(Path.of("checklists")))
                    .find(id)
                    .found()
                    .orElseThrow();
            LoadResult<List<Persona>> read = PersonaTests.read(file, checklist, TODAY);
            Messages words = Messages.in(Messages.ENGLISH);
            List<Persona> personas = read.found().orElse(List.of());
            DynamicTest whole = DynamicTest.dynamicTest(file.toString(), () -> {
                assertThat(read.problems())
                        .extracting(problem -> ProblemText.say(words, problem))
                        .isEmpty();
                assertThat(personas).hasSizeGreaterThanOrEqualTo(id.equals(RESOLUTION) ? PERSONAS_MIN : 1);
            });
            Stream<DynamicTest> each = personas.stream()
                    .map(persona -> DynamicTest.dynamicTest(
                            persona.id(),
                            () -> assertThat(PersonaJudge.judge(checklist, persona)
                                            .unmet())
                                    .extracting(ShippedPersonasTest::line)
                                    .isEmpty()));
            return Stream.concat(Stream.of(whole), each);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String line(UnmetExpectation unmet) {
        return ProblemText.place(unmet.expectation().where()) + ": "
                + unmet.expectation().kind().word() + " " + unmet.expectation().subject() + ": expected "
                + unmet.expectation().words() + ", found " + unmet.found() + " because of " + unmet.because();
    }
}
