package org.stocktake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
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
    /** Source: the issue "The law, exact": at least 40 personas. */
    private static final int PERSONAS_MIN = 40;

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TestFactory
    Stream<DynamicTest> everyPersonaGetsWhatTheLawExpects() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of("checklists"))) {
            files = all.filter(file -> file.toString().endsWith(PersonaTests.ENDING))
                    .sorted()
                    .toList();
        }
        return files.stream().flatMap(file -> tests(file));
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
                assertThat(personas).hasSizeGreaterThanOrEqualTo(PERSONAS_MIN);
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
