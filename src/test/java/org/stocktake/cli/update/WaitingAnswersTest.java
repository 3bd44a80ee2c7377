package org.stocktake.cli.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.cli.Beacons;
import org.stocktake.cli.CliRun;
import org.stocktake.report.promise.ClosedSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer that waits to be confirmed is no change by the State: comparison, report, table and gate say so. */
final class WaitingAnswersTest {
    private static final String OLD = Beacons.ASSESSMENT.toString();
    private static final String TESTED = "The question now asks for a test each year.";
    private static final String FLOOR = """
            format: stocktake/gate/1
            checklist: beacons
            floor:
              - state: XA
                version: 1.1.0
                period:
                  from: 2026-01-01
                  to: 2026-12-31
                day: 2026-11-01
                depth: full
                profile:
                  party: yes
                  coast: coastal
                answers:
                  lights.tested: yes
                  crew.paid: partly
            end: gate
            """;

    @TempDir
    Path folder;

    private Path waiting = Beacons.ASSESSMENT;
    private Path checklist = Beacons.NOW;

    @BeforeEach
    void update() throws IOException {
        waiting = Beacons.assessment(folder.resolve("waiting.yaml"));
        assertThat(run("update", waiting.toString()).code()).isZero();
    }

    private CliRun run(String... args) {
        return Beacons.run(checklist, args);
    }

    private String compared(String old, Path now) {
        return run("compare", old, now.toString()).out();
    }

    /** Returns the file in a further version of the checklist, which only words a question otherwise. */
    private Path updatedAgain() throws IOException {
        String further = Beacons.further("""
                  - version: 1.1.0
                    to: 1.2.0
                    questions:
                      - {question: lights.kept, change: reworded, into: [lights.kept]}
                """).replace("lit at night?", "lit each night?");
        checklist = Files.writeString(folder.resolve("beacons.yaml"), further);
        Path now = Files.copy(waiting, folder.resolve("now.yaml"));
        assertThat(run("update", now.toString()).code()).isZero();
        return now;
    }

    @Test
    void theyStandInAGroupOfTheirOwnWithTheReason() {
        assertThat(compared(OLD, waiting))
                .contains("\nTo be confirmed, because the checklist changed\n  1.3 Is every lamp")
                .contains("It was Yes (met, without evidence), and is now To be confirmed.", TESTED)
                .contains("5 to be confirmed because the checklist changed. Nothing became worse.")
                .doesNotContain("\nThe checklist changed\n", "Not started");
        run("set", waiting.toString(), "lights.tested=yes");
        assertThat(compared(OLD, waiting))
                .contains("\nThe checklist changed\n  1.3 Is every lamp")
                .contains("1 because of the checklist alone, 4 to be confirmed because the checklist changed.");
    }

    @Test
    void theJsonSaysThatTheyWait() {
        String json =
                run("compare", OLD, waiting.toString(), "--format", "json").out();
        assertThat(ClosedSchema.faults("compare", json)).isEmpty();
        for (JsonNode change : JsonMapper.shared().readTree(json).get("changes")) {
            assertThat(change.get("kind").asString()).isEqualTo("checklist-changed");
            assertThat(change.get("after").get("to-confirm").asBoolean()).isTrue();
            assertThat(change.get("before").has("to-confirm")).isFalse();
        }
    }

    @Test
    void theReportAndItsTableSaySo() throws IOException {
        for (String format : List.of("markdown", "html")) {
            assertThat(run("report", waiting.toString(), "--since", OLD, "--format", format + "=-")
                            .out())
                    .contains("To be confirmed, because the checklist changed", TESTED);
        }
        Path table = folder.resolve("report.xlsx");
        assertThat(run("report", waiting.toString(), "--since", OLD, "--format", "xlsx=" + table)
                        .code())
                .isZero();
        assertThat(WorkbookText.of(table))
                .contains("To be confirmed, because the checklist changed", "To be confirmed");
    }

    /** The table can be read back: what waits is no answer in it. */
    @Test
    void theTableOfFindingsSaysSoAndIsReadBack() throws IOException {
        Path table = folder.resolve("report.csv");
        run("report", waiting.toString(), "--format", "csv=" + table);
        assertThat(Files.readAllLines(table).stream().filter(line -> line.contains("To be confirmed")))
                .hasSize(5);
        Path sheet = folder.resolve("report.xlsx");
        run("report", waiting.toString(), "--format", "xlsx=" + sheet);
        assertThat(WorkbookText.of(sheet)).contains("To be confirmed");
        String before = Files.readString(waiting);
        CliRun set = run("set", waiting.toString(), "--from", table.toString());
        assertThat(set.code()).as(set.err()).isZero();
        assertThat(waiting).hasContent(before);
    }

    @Test
    void aVersionThatKeepsTheQuestionChangesNothing() throws IOException {
        Path now = updatedAgain();
        assertThat(compared(waiting.toString(), now))
                .contains("Nothing changed.")
                .doesNotContain("no longer offers");
        CliRun check = run("check", now.toString(), "--baseline", waiting.toString());
        assertThat(check.out()).contains("no problems").doesNotContain("ratchet");
        assertThat(compared(OLD, now)).contains("5 to be confirmed because the checklist changed.", TESTED);
    }

    /** Returns a copy of the file in which two answers are confirmed with the words and the evidence that waited. */
    private Path confirmed() throws IOException {
        Path now = Files.copy(waiting, folder.resolve("confirmed.yaml"));
        CliRun set = run(
                "set",
                now.toString(),
                "lights.tested=yes",
                "lights.tested.measures=Tested in 2019; it's fine.",
                "crew.trained=yes",
                "crew.trained.measures=All have a certificate.",
                "crew.trained.evidence=Register of certificates");
        assertThat(set.code()).as(set.err()).isZero();
        return now;
    }

    @Test
    void oneThatWasConfirmedAsItWasIsNoChangeOfTheState() throws IOException {
        Path now = confirmed();
        assertThat(compared(waiting.toString(), now))
                .contains("\nThe checklist changed\n  1.3 Is every lamp")
                .contains("the checklist changed (version 1.0.0 to 1.1.0): the answer to 'lights.tested' waited to be"
                        + " confirmed, and was confirmed as it was.")
                .contains("2 because of the checklist alone. Nothing became worse.")
                .doesNotContain("evidence was added", "Changed, neither");
        assertThat(run("compare", waiting.toString(), now.toString(), "--format", "json")
                        .out())
                .doesNotContain("\"evidence-added\" : [ \"Register");
        assertThat(run("report", now.toString(), "--since", waiting.toString(), "--format", "markdown=-")
                        .out())
                .contains("confirmed as it was")
                .doesNotContain("evidence was added");
        assertThat(run("check", now.toString(), "--baseline", waiting.toString())
                        .out())
                .contains("confirmed as it was: 1.3 lights.tested, 3.1 crew.trained");
    }

    @Test
    void oneThatWasConfirmedWithOtherWordsIsAChangeWithoutNewEvidence() throws IOException {
        Path now = confirmed();
        run("set", now.toString(), "crew.trained.measures=All have two certificates.");
        assertThat(compared(waiting.toString(), now))
                .contains("\nChanged, neither better nor worse\n  3.1 Is the crew trained?")
                .contains("1 because of the checklist alone")
                .doesNotContain("evidence was added");
    }

    @Test
    void anAnswerInPlaceOfOneThatMeantSomethingElseIsNeitherBetterNorWorse() throws IOException {
        Path now = updatedAgain();
        run("set", now.toString(), "lights.tested=no", "watch.kept=no");
        assertThat(compared(waiting.toString(), now))
                .contains("It was To be confirmed, and is now No (gap).")
                .contains(
                        "Why: the answer \"Yes\" to an earlier version of the checklist waited to be confirmed, and the answer")
                .contains("2 neither better nor worse. Nothing became worse.");
    }

    /** The softening words that it relied on are not offered any more; the question is the same. */
    @Test
    void oneToAQuestionThatMeansTheSameIsWeighed() throws IOException {
        Path now = updatedAgain();
        run("set", now.toString(), "crew.paid=no");
        assertThat(compared(waiting.toString(), now)).contains("\nWorse\n  3.2 Is the crew paid?");
        assertThat(run("check", now.toString(), "--baseline", waiting.toString())
                        .out())
                .contains("ratchet-worse: 3.2 crew.paid");
        run("set", now.toString(), "crew.paid=yes");
        assertThat(compared(waiting.toString(), now)).contains("\nBetter\n  3.2 Is the crew paid?");
        run("set", now.toString(), "crew.paid=later");
        assertThat(compared(waiting.toString(), now)).contains("Nothing became worse.");
    }

    /** Each part of a "yes" was "yes"; of a "partly" nobody knows. */
    @Test
    void aPartOfAWholeThatWaitedIsWeighed() throws IOException {
        String partly = Files.readString(waiting);
        String yes = partly.replace("answer: partly\n      qualifier: as-appropriate", "answer: yes");
        assertThat(yes).isNotEqualTo(partly);
        Path before = Files.writeString(folder.resolve("yes.yaml"), yes);
        Path now = Files.writeString(folder.resolve("no.yaml"), yes);
        run("set", now.toString(), "watch.kept=no");
        assertThat(compared(before.toString(), now)).contains("\nWorse\n  2.1 Is a watch kept by day?");
        assertThat(compared(waiting.toString(), now)).contains("Nothing became worse.");
    }

    @Test
    void aGateThatWantsAFinalAnswerSaysThatOneWaits() {
        assertThat(run("check", waiting.toString(), "--require", "complete").out())
                .contains(
                        "gate-open: 1.3 lights.tested has no final answer (An earlier answer waits to be confirmed).");
    }

    /** The floor was accepted in the present version, and has what was carried over. */
    @Test
    void theGateNamesTheVersionAndTheReasonOfThoseThatWait() throws IOException {
        Path gate = Files.writeString(folder.resolve("gate.yaml"), FLOOR);
        CliRun check = run("check", waiting.toString(), "--gate", gate.toString());
        assertThat(check.code()).as(check.out()).isZero();
        assertThat(check.out())
                .contains(
                        "The checklist changed (version 1.0.0 to 1.1.0): the earlier answer no longer fits: 3.2 crew.paid;"
                                + " the earlier answer waits to be confirmed: 1.3 lights.tested.");
    }
}
