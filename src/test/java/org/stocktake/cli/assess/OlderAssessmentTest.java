package org.stocktake.cli.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.cli.Beacons;
import org.stocktake.cli.CliRun;

/** An assessment of an earlier version proposes nothing without the reason, where a question means something else now. */
final class OlderAssessmentTest {
    private static final Path LAW = Path.of("src/test/resources/released/assessment-1/law-1.0.0-xa.yaml");

    @TempDir
    Path folder;

    private Path checklist;
    private Path older;
    private Path file;

    @BeforeEach
    void begin() throws IOException {
        String asked = "into: [lights.tested]\n        text: Is every lamp tested?";
        checklist = Files.writeString(
                folder.resolve("beacons.yaml"), Files.readString(Beacons.NOW).replace("into: [lights.tested]", asked));
        older = Beacons.assessment(folder.resolve("older.yaml"));
        file = folder.resolve("xa.yaml");
    }

    private static String interview(Path checklist, Path older, Path file, String typed) {
        String begin =
                "assess --no-input --new " + file + " --state XA --year 2027 --depth full --checklist " + checklist;
        assertThat(CliRun.with(begin.split(" ")).code()).isZero();
        byte[] keys = ("\n\n" + typed + ":q\n").getBytes(StandardCharsets.UTF_8);
        CliRun run = CliRun.with(
                new ByteArrayInputStream(keys),
                "assess",
                "--plain",
                "" + file,
                "--from",
                "" + older,
                "--checklist",
                "" + checklist);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    private String interview(String typed) {
        return interview(checklist, older, file, typed);
    }

    @Test
    void theReasonAndTheQuestionOfThenStandBesideTheAnswer() {
        assertThat(interview(":g 1.3\n"))
                .contains("From 2026, version 1.0.0 of the checklist: Yes")
                .contains("The question then: Is every lamp tested?")
                .contains("Please confirm it or answer again. The question now asks for a test each year.")
                .doesNotContain("From 2026: Yes. You can keep all of it");
    }

    @Test
    void theAnswersOfAnotherStateAreRefused() throws IOException {
        Path other = Files.writeString(
                folder.resolve("other.yaml"), Files.readString(older).replace("state: XA", "state: XB"));
        String told = other + " is of another State: XB, not XA.";
        String begin = "assess --no-input --new " + file + " --state XA --year 2027 --from %s --checklist " + checklist;
        CliRun refused = CliRun.with(begin.formatted(other).split(" "));
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains(told);
        assertThat(file).doesNotExist();
        assertThat(CliRun.with(begin.formatted(older).split(" ")).code()).isZero();
        String goOn = "assess --plain " + file + " --from " + other + " --checklist " + checklist;
        assertThat(CliRun.onTerminal("\n", goOn.split(" ")).err()).contains(told);
        String named =
                "assess --plain " + folder.resolve("new.yaml") + " --from " + other + " --checklist " + checklist;
        assertThat(CliRun.onTerminal("XA\n:q\n", named.split(" ")).out().replaceAll("\\s+", " "))
                .contains("are those of another State: ", "start without --from");
    }

    @Test
    void anAnswerToAQuestionThatMeansTheSameNeedsNoReason() {
        assertThat(interview(":g 1.1\n"))
                .contains("From 2026: Yes. You can keep all of it")
                .doesNotContain("version 1.0.0 of the checklist");
    }

    @Test
    void answersToSeveralQuestionsSayWhichWasAnsweredHow() {
        assertThat(interview(":g 3.1\n"))
                .containsSubsequence(
                        "version 1.0.0 of the checklist: Yes",
                        "The question then: crew.skilled",
                        "Skill and drill are asked as one.",
                        "version 1.0.0 of the checklist: No",
                        "The question then: crew.drilled");
    }

    @Test
    void enterConfirmsIt() throws IOException {
        interview(":g 1.3\n\n");
        assertThat(Files.readString(file))
                .contains("  lights.tested:\n    answer: yes\n")
                .doesNotContain("retired:");
    }

    @Test
    void anAssessmentThatWaitsToBeConfirmedProposesWithTheReasonToo() {
        CliRun.with("update", "" + older, "--checklist", "" + checklist);
        assertThat(interview(":g 1.3\n")).contains("version 1.0.0 of the checklist: Yes", "asks for a test each year");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFactThatMeansSomethingElseIsConfirmedByItselfWithTheReason(boolean updated) throws IOException {
        if (updated) {
            CliRun.with("update", "" + older, "--checklist", "" + checklist);
            assertThat(older).content().contains("proposed-facts:");
        }
        assertThat(interview(""))
                .contains("Keep all facts", "3. What does it do? From 2026: It lights beacons")
                .contains("Please confirm it or answer again. Pilots are no role of the Pact.");
        assertThat(Files.readString(file)).contains("  coast: ", "  party: ").doesNotContain("  role: ");
    }

    @Test
    void soItIsAcrossAnAnnexThatTakesTheQuestion() throws IOException {
        Path annex = Files.writeString(folder.resolve("harbours.yaml"), """
                format: stocktake/checklist/1
                id: harbours
                version: 1.0.0
                title: Harbours
                language: en
                takes: [{from: beacons, version: 1.1.0, sections: [lights]}]
                """);
        assertThat(interview(annex, older, file, ":g 1.3\n"))
                .contains("From beacons, 2026, version 1.0.0 of the checklist: Yes", "asks for a test each year")
                .doesNotContain("You answered this for");
    }

    @Test
    void theShippedLawSaysItsReasons() {
        Path law = Path.of("ctoc-cop-res-5-3");
        assertThat(interview(law, LAW, file, ":g 1.3\n:g 1.4\n"))
                .contains("version 1.0.0 of the checklist")
                .contains("Please confirm it or answer again.");
    }
}
