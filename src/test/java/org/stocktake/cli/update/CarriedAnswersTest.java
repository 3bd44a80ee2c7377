package org.stocktake.cli.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.OnlyInProofs;
import org.stocktake.cli.CliRun;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.report.promise.ClosedSchema;
import tools.jackson.databind.json.JsonMapper;

/** The parts of an updated file that wait, or are kept, and how the commands tell of them. */
final class CarriedAnswersTest {
    private static final Path FOLDER = Path.of("src/test/resources/update");
    private static final Path OLD = FOLDER.resolve("beacons-1.0.0.yaml");
    private static final String CHECKLIST = FOLDER.resolve("beacons.yaml").toString();

    @TempDir
    Path folder;

    private Path file = OLD;

    @BeforeEach
    void copy() throws IOException {
        file = Files.copy(OLD, folder.resolve("xa.yaml"));
    }

    private static CliRun run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--checklist");
        all.add(CHECKLIST);
        return CliRun.with(all.toArray(String[]::new));
    }

    private CliRun update(String... more) {
        List<String> all = new ArrayList<>(List.of("update", file.toString()));
        all.addAll(List.of(more));
        return run(all.toArray(String[]::new));
    }

    private String text() throws IOException {
        return Files.readString(file);
    }

    @Test
    void showGivesTheAnswerToConfirmAsJsonToo() throws IOException {
        update();
        String waits = run("show", file.toString(), "lights.tested", "--format", "json")
                .out();
        assertThat(waits).contains("\"to-confirm\"", "\"version\" : \"1.0.0\"", "\"answer\" : \"yes\"");
        run("set", file.toString(), "lights.tested=no");
        assertThat(run("show", file.toString(), "lights.tested", "--format", "json")
                        .out())
                .doesNotContain("to-confirm");
    }

    @Test
    void showAndExplainPrintTheAnswerToConfirm() throws IOException {
        update();
        for (List<String> command : List.of(
                List.of("show", file.toString(), "lights.tested"),
                List.of("explain", "lights.tested", file.toString()))) {
            assertThat(run(command.toArray(String[]::new)).out())
                    .contains("Not started")
                    .contains("To confirm: Yes, answered in version 1.0.0. The question now asks for a test")
                    .contains("Measure: Tested in 2019; it's fine.");
        }
        assertThat(run("set", file.toString(), "lights.tested=no").code()).isEqualTo(0);
        assertThat(run("show", file.toString(), "lights.tested").out()).doesNotContain("To confirm");
    }

    @Test
    void aReportSaysHowManyAnswersWaitAndWhere() {
        String none = run("report", file.toString(), "--format", "json=-").out();
        update();
        assertThat(none).doesNotContain("to-confirm");
        assertThat(run("report", file.toString(), "--format", "markdown=-").out())
                .contains("questions have an answer from an earlier version of the checklist that has to be confirmed.")
                .containsPattern("1\\.3.*To be confirmed");
        String json = run("report", file.toString(), "--format", "json=-").out();
        assertThat(JsonMapper.shared().readTree(json).path("to-confirm").toString())
                .contains("\"lights.tested\"");
        assertThat(json).contains("\"facts-to-confirm\"");
        assertThat(ClosedSchema.faults("report", json)).isEmpty();
    }

    @Test
    void showListsWhatIsNoLongerAsked() {
        assertThat(run("show", file.toString()).out()).doesNotContain("not used any more");
        update();
        assertThat(run("show", file.toString()).out()).contains("""
                Kept from earlier versions of the checklist, and not used any more
                  crew.uniform (version 1.0.0): Yes
                    No article asks for a uniform.
                    Measure: Blue.
                  profile.role (version 1.0.0): lamps, pilots
                    Pilots are no role of the Pact.
                """);
        assertThat(run("show", file.toString(), "--format", "json").out())
                .contains("\"retired\"", "\"question\" : \"crew.uniform\"");
    }

    @Test
    void anAnswerToConfirmThatSetReplacesIsRetiredAndTold() throws IOException {
        update();
        CliRun set = run("set", file.toString(), "lights.tested=no");
        assertThat(set.err())
                .contains("1.3: an earlier answer waited here to be confirmed", "the earlier one is kept")
                .contains("To read it: stocktake show " + file)
                .contains("saved");
        assertThat(run("show", file.toString()).out()).contains("""
                  lights.tested (version 1.0.0): Yes
                    The question now asks for a test each year. Before, one test was enough.
                    Measure: Tested in 2019; it's fine.
                """);
        String kept = text();
        CliRun again = run("set", file.toString(), "lights.tested=no");
        assertThat(again.err()).contains("all of it stands there already").doesNotContain("to be confirmed");
        assertThat(text()).isEqualTo(kept);
        assertThat(run("check", file.toString()).code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"waiting", "yes", "partly"})
    void eachAnswerThatSaysLessThanTheOneToConfirmRetiresIt(String answer) throws IOException {
        update();
        run("set", file.toString(), "crew.trained=" + answer);
        assertThat(text().split("\nretired:\n", -1)[1])
                .contains("question: crew.skilled", "title: Register of certificates")
                .contains("question: crew.drilled", "missing: No drills.");
    }

    @Test
    void anAnswerThatSaysAllOfTheOneToConfirmRetiresNothing() throws IOException {
        update();
        CliRun set =
                run("set", file.toString(), "lights.tested=yes", "lights.tested.measures=Tested in 2019; it's fine.");
        assertThat(set.err()).contains("saved").doesNotContain("to be confirmed");
        assertThat(text()).doesNotContain("one test was enough");
    }

    @Test
    void anAnswerToConfirmThatTwoQuestionsReplaceIsRetiredOnce() throws IOException {
        update();
        assertThat(run("set", file.toString(), "watch.kept=yes").err()).contains("2.1: an earlier answer waited here");
        assertThat(run("set", file.toString(), "watch.night=no").err()).contains("2.2: an earlier answer waited here");
        assertThat(text()).containsOnlyOnce("missing: The night.").containsOnlyOnce("internal-note: Said by phone.");
    }

    @Test
    void aTryTellsWhatWouldBeRetiredAndChangesNothing() throws IOException {
        update();
        String before = text();
        assertThat(run("set", file.toString(), "lights.tested=no", "--dry-run").err())
                .contains("1.3: an earlier answer waited here");
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void aReturnedTableRetiresWhatItReplaces() throws IOException {
        update();
        Path table = Files.writeString(folder.resolve("back.csv"), "question,answer\nlights.tested,no\n");
        CliRun merge = run("merge", file.toString(), table.toString());
        assertThat(merge.err()).contains("1.3: an earlier answer waited here to be confirmed");
        assertThat(text().split("\nretired:\n", -1)[1]).contains("question: lights.tested", "by: Harbour office");
    }

    @Test
    void theListSaysWhereAnAnswerWaits() {
        update();
        assertThat(run("show", file.toString()).out())
                .contains("1.3: Not started; an earlier answer waits to be confirmed");
    }

    @Test
    void showPrintsAllPartsOfARetiredAnswerButTheInternalNote() throws IOException {
        update();
        Files.writeString(file, text().replace("    measures: Blue.", """
                    measures: Blue.
                    confidential: yes
                    note: Worn since 2019.
                    internal-note: Said by phone.
                    by: Harbour office
                    evidence:
                      - title: Dress code
                        reference: p. 3
                    actions:
                      - what: Sew more
                        due: 2027-01-31
                """.stripTrailing()));
        CliRun show = run("show", file.toString());
        assertThat(show.out())
                .as(show.err())
                .contains("    Confidential: left out of a redacted report.")
                .contains("    Measure: Blue.", "    Evidence: Dress code; p. 3")
                .contains("Worn since 2019.", "Harbour office", "Sew more")
                .doesNotContain("Said by phone.");
    }

    @Test
    void showGivesRetiredFactsAsJsonToo() {
        update();
        String json = run("show", file.toString(), "--format", "json").out();
        assertThat(JsonMapper.shared().readTree(json).path("retired-facts").toString())
                .contains("\"fact\":\"role\"", "\"version\":\"1.0.0\"", "\"values\":[\"lamps\",\"pilots\"]");
        assertThat(ClosedSchema.faults("show", json)).isEmpty();
    }

    @Test
    void anAnswerGivenAfreshInTheInterviewRetiresTheEarlierOne() throws IOException {
        update();
        CliRun asked = CliRun.onTerminal(
                "\n:g 1.3\n1\nno\n:q\n", "assess", "--plain", file.toString(), "--checklist", CHECKLIST);
        assertThat(run("get", file.toString(), "lights.tested").out())
                .as(asked.out())
                .isEqualTo("no\n");
        assertThat(text().split("\nretired:\n", -1)[1]).contains("question: lights.tested", "Tested in 2019");
    }

    @Test
    void theReviewCountsWhatIsNoLongerAsked() {
        update();
        String review = CliRun.onTerminal("\n:r\n", "assess", "--plain", file.toString(), "--checklist", CHECKLIST)
                .out();
        assertThat(review.replaceAll("\\s+", " "))
                .contains("Kept from an earlier version of the checklist, and not used any more: 3. To read them:");
    }

    @Test
    void aReportTellsWhatIsNoLongerAskedAndRedactsIt() throws IOException {
        update();
        String line = "crew.uniform (version 1.0.0) Yes. No article asks for a uniform.";
        assertThat(report()).contains(line);
        Files.writeString(file, text().replace("    measures: Blue.", "    measures: Blue.\n    confidential: yes"));
        assertThat(report()).contains(line);
        assertThat(report("--redact")).contains("About this document").doesNotContain("crew.uniform");
    }

    @Test
    void aRetiredAnswerMakesACopyConfidential() throws IOException {
        update();
        Files.writeString(file, text().replace("    measures: Blue.", "    measures: Blue.\n    confidential: yes"));
        assertThat(report("--no-redact"))
                .contains("1 answer in this copy is marked as confidential")
                .containsPattern("crew.uniform .version 1.0.0.*No article asks for a uniform.*Confidential")
                .doesNotContain("No answer in this copy");
        assertThat(json("--no-redact")).contains("\"copy\" : \"confidential\"", "\"left-out\" : 0");
        assertThat(report("--redact")).contains("1 answer that the State marked as confidential is left out");
        assertThat(json("--redact")).contains("\"left-out\" : 1").doesNotContain("crew.uniform");
    }

    @Test
    void aPersonIsAskedAboutARetiredAnswerThatIsConfidential() throws IOException {
        update();
        Files.writeString(file, text().replace("    measures: Blue.", "    measures: Blue.\n    confidential: yes"));
        CliRun asked =
                CliRun.onTerminal("\n", "report", file.toString(), "--format", "markdown=-", "--checklist", CHECKLIST);
        assertThat(asked.err()).contains("holds 1 confidential answer.").contains("redacted copy, without 1");
        assertThat(asked.out()).doesNotContain("crew.uniform");
    }

    private String json(String... more) {
        List<String> all = new ArrayList<>(List.of("report", file.toString(), "--format", "json=-"));
        all.addAll(List.of(more));
        return run(all.toArray(String[]::new)).out();
    }

    private String report(String... more) {
        List<String> all = new ArrayList<>(List.of("report", file.toString(), "--format", "markdown=-"));
        all.addAll(List.of(more));
        CliRun run = run(all.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isEqualTo(0);
        return run.out().replace("\\", "");
    }

    @Test
    void aRetiredFactThatNobodyKnewKeepsItsWord() throws IOException {
        Files.writeString(file, text().replace("fleet: large", "fleet: unknown"));
        assertThat(update().out()).contains("profile.fleet=unknown");
        assertThat(text()).contains("values:\n      - unknown\n");
        assertThat(run("check", file.toString()).out()).contains("no problems");
    }

    @ParameterizedTest
    @CsvSource({
        "1.1.0, wrong-updated-from",
        "one, wrong-updated-from",
        "1.0.0 1.0.0, wrong-updated-from",
        "0.9.0, not-updated-from"
    })
    void theVersionsThatAFileWasUpdatedFromAreChecked(String versions, String code) throws IOException {
        update();
        String named = "updated-from:\n    - " + versions.replace(" ", "\n    - ");
        Files.writeString(file, text().replace("updated-from:\n    - 1.0.0", named));
        CliRun check = run("check", file.toString());
        assertThat(check.code()).isEqualTo(ExitCode.INVALID.code());
        assertThat(check.out()).containsPattern("xa\\.yaml:\\d+:\\d+: " + code + ": ");
    }

    @Test
    void checkTellsOfAProposalToAnAnsweredQuestion() throws IOException {
        update();
        assertThat(run("check", file.toString()).out()).doesNotContain("proposal-left");
        Files.writeString(file, text().replace("\nanswers:\n", "\nanswers:\n  lights.tested:\n    answer: no\n"));
        CliRun check = run("check", file.toString());
        assertThat(check.code()).as(check.out()).isEqualTo(0);
        assertThat(check.out())
                .contains("proposal-left: One question is answered")
                .contains("lights.tested");
    }

    @OnlyInProofs
    @Test
    void aResultThatWouldBeTooLargeIsSaidOfTheResult() throws IOException {
        int room = 4 * 1024 * 1024 - text().getBytes(StandardCharsets.UTF_8).length - 1;
        String comment = "#".repeat(9_999) + "\n"; // few long lines are read sooner than many short ones
        String comments = comment.repeat(room / comment.length()) + "#".repeat(room % comment.length()) + "\n";
        Files.writeString(file, text().replace("end: assessment", comments + "end: assessment"));
        String before = text();
        CliRun refused = update();
        assertThat(refused.code()).isEqualTo(ExitCode.INVALID.code());
        assertThat(refused.err()).contains("update-too-large: The updated file would be larger than 4 MiB");
        assertThat(text()).isEqualTo(before);
    }
}
