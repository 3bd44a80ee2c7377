package org.stocktake.files.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.files.FileFixtures;
import org.stocktake.files.edit.AssessmentWriter;
import org.stocktake.files.edit.YamlEditor;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.model.Assessment;
import org.stocktake.model.Declaration;
import org.stocktake.model.DeclarationEffect;
import org.stocktake.model.DeclarationKind;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.ProvisionId;

/** Declarations are read whole, written in place, and refused with their remedy. */
final class DeclarationReaderTest {
    private static final String LIST = """
            # kept by the treaty office
            declarations:
              # to be withdrawn soon
              - kind: reservation   # see the note
                provisions: treaty-1
                effect: excludes
                text: |
                  The State is not bound.
                  It says so.
                date: 2004-01-28
                withdrawn: 2030-05-01
                objections:
                  - from: "Invented State XB"
                    date: 2005-01-01
                    text: We object.
              - kind: notification
                provisions: [treaty-1, treaty-2]
                text: The authority is the coast guard.
            answers:
            """;

    private static String file(String declarations) throws IOException {
        return FileFixtures.valid().replace("answers:\n", declarations);
    }

    private static Assessment read(String text) throws IOException {
        LoadResult<AssessmentDocument> loaded = FileFixtures.read(text);
        return loaded.found()
                .orElseThrow(() -> new AssertionError(loaded.problems().toString()))
                .assessment();
    }

    @Test
    void everythingInADeclarationReachesTheAssessment() throws IOException {
        assertThat(read(file(LIST)).declarations())
                .containsExactly(
                        new Declaration(
                                DeclarationKind.RESERVATION,
                                List.of(new ProvisionId("treaty-1")),
                                DeclarationEffect.EXCLUDES,
                                "The State is not bound.\nIt says so.\n",
                                "2004-01-28",
                                "2030-05-01",
                                List.of(new Declaration.Objection("Invented State XB", "2005-01-01", "We object."))),
                        new Declaration(
                                DeclarationKind.NOTIFICATION,
                                List.of(new ProvisionId("treaty-1"), new ProvisionId("treaty-2")),
                                DeclarationEffect.LIMITS,
                                "The authority is the coast guard.",
                                "",
                                "",
                                List.of()));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Assessment assessment = read(file(LIST));
        assertThat(read(AssessmentWriter.write(assessment))).isEqualTo(assessment);
    }

    @Test
    void anEditInPlaceKeepsEveryComment() throws IOException {
        Assessment before = read(file(LIST));
        Declaration notification = before.declarations().get(1);
        Assessment after = before.withDeclarations(List.of(notification));
        assertThat(YamlEditor.apply(file(LIST), before, after))
                .contains("# kept by the treaty office\n", "# to be withdrawn soon\n", "# see the note\n")
                .doesNotContain("reservation");
        assertThat(YamlEditor.apply(file(LIST), before, before.withDeclarations(List.of())))
                .contains("# kept by the treaty office\n", "# see the note\n");
    }

    @Test
    void theFirstOneStandsBeforeTheAnswers() throws IOException {
        Assessment before = read(FileFixtures.valid());
        Assessment after = before.withDeclarations(read(file(LIST)).declarations());
        assertThat(YamlEditor.apply(FileFixtures.valid(), before, after)).contains("""
              focal-point: Office of the focal point
            declarations:
              - kind: reservation
                provisions:
                  - treaty-1
                effect: excludes
            """);
    }

    @Test
    void theProvisionThatWasProbablyMeantIsSaid() throws IOException {
        List<Problem> problems =
                FileFixtures.read(file(LIST.replace("[treaty-1", "[treatty-1"))).problems();
        assertThat(problems).extracting(Problem::kind).containsExactly(ProblemKind.NO_SUCH_PROVISION);
        assertThat(problems.get(0).details()).containsExactly("treatty-1", "treaty-1", "small");
    }

    @Test
    void anOverlapInsideOneReservationIsNoConflict() throws IOException {
        String twice = LIST.replace("provisions: treaty-1\n", "provisions: [treaty-1, treaty-2, treaty-1]\n");
        assertThat(read(file(twice)).declarations()).hasSize(2);
        assertThat(read(file(twice.replace("    withdrawn: 2030-05-01\n", ""))).declarations())
                .hasSize(2);
    }

    @Test
    void onlyArticlesOfATreatyAreNamed() throws IOException {
        for (String wrong : List.of("treaty", "res", "res-p1")) {
            List<Problem> problems = FileFixtures.read(
                            file(LIST.replace("[treaty-1, treaty-2]", "[treaty-2, " + wrong + "]")))
                    .problems();
            assertThat(problems)
                    .extracting(Problem::kind)
                    .containsExactly(wrong.equals("treaty") ? ProblemKind.WHOLE_TREATY : ProblemKind.NO_TREATY);
        }
    }

    @Test
    void aProvisionMayBeReservedAgainAfterAWithdrawal() throws IOException {
        String again =
                "  - kind: reservation\n    provisions: treaty-1\n    effect: excludes\n    text: Again.\nanswers:\n";
        String gone = LIST.replace("withdrawn: 2030", "withdrawn: 2020");
        assertThat(read(file(gone.replace("answers:\n", again))).declarations()).hasSize(3);
        String later = again.replace("answers:\n", "    date: 2030-05-01\nanswers:\n");
        assertThat(read(file(LIST.replace("answers:\n", later))).declarations())
                .as("made on the day on which the other ends")
                .hasSize(3);
        for (String before : List.of(again, later.replace("2030-05-01", "2030-04-30"))) {
            assertThat(FileFixtures.read(file(LIST.replace("answers:\n", before)))
                            .problems())
                    .as("both stand until the other is withdrawn")
                    .extracting(Problem::kind)
                    .containsExactly(ProblemKind.EXCLUDED_TWICE);
        }
        assertThat(FileFixtures.read(file(
                                LIST.replace("    withdrawn: 2030-05-01\n", "").replace("answers:\n", again)))
                        .problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.EXCLUDED_TWICE);
    }

    @Test
    void consideredFitsWhereAReservationLeavesOnlyADutyToConsider(@TempDir Path folder) throws IOException {
        Path checklist = folder.resolve("small.yaml");
        Files.writeString(
                checklist,
                Files.readString(Path.of("src/test/resources/files/checklists/small.yaml"))
                        .replace("provisions: [treaty-1]", "provisions: [treaty-1, treaty-2]"));
        AssessmentReader reader = new AssessmentReader(FileFixtures.library(), checklist.toString());
        String considered = file("""
                declarations:
                  - kind: reservation
                    provisions: treaty-1
                    effect: excludes
                    text: Not for us.
                    date: 2004-01-28
                answers:
                """).replace("answer: partly", "answer: considered");
        assertThat(problems(reader, considered)).isEmpty();
        assertThat(problems(reader, considered.replace("date: 2004-01-28", "withdrawn: 2026-01-01")))
                .as("it fitted before the withdrawal")
                .isEmpty();
        assertThat(problems(reader, considered.replace("effect: excludes", "effect: limits")))
                .containsExactly(ProblemKind.CONSIDERED_NOT_ALLOWED);
    }

    private static List<ProblemKind> problems(AssessmentReader reader, String text) throws IOException {
        return reader.read("xa.yaml", text.getBytes(StandardCharsets.UTF_8)).problems().stream()
                .map(Problem::kind)
                .toList();
    }
}
