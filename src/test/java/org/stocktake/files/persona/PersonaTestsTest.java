package org.stocktake.files.persona;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.files.FileFixtures;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.finding.persona.Persona;
import org.stocktake.finding.persona.PersonaJudge;
import org.stocktake.model.Checklist;
import org.stocktake.model.Depth;
import org.stocktake.model.Problem;

/** Files with personas are read as they are written, and are taken for nothing else. */
final class PersonaTestsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private Checklist small() throws IOException {
        return FileFixtures.library().find("small").found().orElseThrow();
    }

    private Persona read(String persona) throws IOException {
        Path file = folder.resolve("small.test.yaml");
        Files.writeString(file, "format: stocktake/persona-tests/1\npersonas:\n" + persona);
        List<Persona> personas = PersonaTests.read(file, small(), TODAY).found().orElseThrow();
        assertThat(personas).hasSize(1);
        return personas.get(0);
    }

    @Test
    void aPersonaWithoutADepthIsAskedEverythingAndJudgedToday() throws IOException {
        Persona persona = read("  - id: one\n    about: One.\n    profile: {}\n    expect: {count: {asked: 3}}\n");
        assertThat(persona.assessment().depth()).isEqualTo(Depth.FULL);
        assertThat(persona.today()).isEqualTo(TODAY);
        assertThat(persona.where().line()).isEqualTo(3);
    }

    @Test
    void aPersonaWithAPeriodIsJudgedOnItsLastDay() throws IOException {
        Persona persona = read("""
                  - id: one
                    about: One.
                    profile: {}
                    period: {from: 2024-01-01, to: 2024-06-30}
                    expect: {count: {asked: 3}}
                """);
        assertThat(persona.today()).isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(persona.assessment().subject().period().from()).isEqualTo(LocalDate.of(2024, 1, 1));
    }

    @Test
    void theDayThatAPersonaNamesWins() throws IOException {
        Persona persona = read("""
                  - id: one
                    about: One.
                    profile: {}
                    today: 2025-02-01
                    period: {from: 2024-01-01, to: 2024-06-30}
                    expect: {count: {asked: 3}}
                """);
        assertThat(persona.today()).isEqualTo(LocalDate.of(2025, 2, 1));
    }

    /** An answer that the force of a question does not accept is not offered either. */
    @Test
    void onlyAnswersThatAreAcceptedAreOffered() throws IOException {
        Path file = Files.writeString(folder.resolve("small.test.yaml"), """
                format: stocktake/persona-tests/1
                personas:
                  - id: one
                    about: One.
                    profile: {party: yes, coast: coastal}
                    answers: {laws.offence: considerd, laws.sea: considerd}
                    expect: {count: {asked: 3}}
                """);
        List<Problem> problems = PersonaTests.read(file, small(), TODAY).problems();
        assertThat(problems).hasSize(2);
        assertThat(problems.get(0).details()).noneMatch(detail -> detail.contains("considered"));
        assertThat(problems.get(1).details()).contains("considered");
    }

    @Test
    void anAnswerCanBeAWordOrAMapAndIsJudged() throws IOException {
        Persona persona = read("""
                  - id: one
                    about: One.
                    profile: {party: yes, coast: coastal}
                    answers:
                      laws.offence: not-applicable
                      laws.sea:
                        answer: yes
                        evidence:
                          - title: Minutes
                    expect:
                      finding: {laws.offence: not-applicable, laws.sea: met}
                      flags: {laws.sea: []}
                """);
        assertThat(PersonaJudge.judge(small(), persona).unmet()).isEmpty();
    }

    @Test
    void whatAReservationExcludesIsReservedAndBindsNoMore() throws IOException {
        Persona persona = read("""
                  - id: one
                    about: One.
                    profile: {party: yes, coast: coastal}
                    declarations:
                      - {kind: reservation, provisions: treaty-2, effect: excludes, text: Not for us.}
                    expect:
                      applies: {laws.offence: binds, laws.sea: reserved}
                      provisions: {laws.offence: [treaty-1], laws.sea: []}
                      nothing-under: [treaty-2]
                      count: {asked: 3, binds: 2, reserved: 1, depends: 0, binds-later: 0, voluntary: 0}
                """);
        assertThat(PersonaJudge.judge(small(), persona).unmet()).isEmpty();
    }

    @Test
    void aFolderOfChecklistsDoesNotListThem() throws IOException {
        Files.copy(FileFixtures.CHECKLIST, folder.resolve("small.yaml"));
        read("  - id: one\n    about: One.\n    profile: {}\n    expect: {count: {asked: 3}}\n");
        ChecklistLibrary library = new ChecklistLibrary(List.of(folder));
        assertThat(library.ids()).contains("small").noneMatch(id -> id.contains("test"));
        assertThat(library.lint("small").problems()).isEmpty();
    }

    @Test
    void theFileBesideAChecklistHasItsNameWithAnotherEnding() {
        assertThat(PersonaTests.beside(Path.of("checklists/small.yaml")))
                .isEqualTo(Path.of("checklists/small.test.yaml"));
        assertThat(PersonaTests.beside(Path.of("small.yaml"))).isEqualTo(Path.of("small.test.yaml"));
    }
}
