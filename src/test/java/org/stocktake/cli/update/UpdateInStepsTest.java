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
import org.stocktake.cli.command.ExitCode;

/** Assessments of several versions are updated through every version in between, one file or a folder of them. */
final class UpdateInStepsTest {
    /** The next version: the map of the fixture ends at 1.1.0, and a new one leads on. */
    private static final String NEXT = """
              - version: 1.1.0
                to: 1.2.0
                questions:
                  - question: lights.hue
                    change: renamed
                    into: lights.painted
                  - question: crew.fed
                    change: removed
                    because: No article asks for food.
                    text: Is the crew fed?
            """;

    @TempDir
    Path folder;

    private Path file = Beacons.ASSESSMENT;
    private Path checklist = Beacons.NOW;

    @BeforeEach
    void write() throws IOException {
        file = Files.createDirectories(folder.resolve("states")).resolve("xa.yaml");
        Beacons.assessment(file);
        checklist = folder.resolve("beacons.yaml");
        Files.writeString(checklist, Beacons.further(NEXT).replace("[lights.painted]", "[lights.hue]"));
    }

    private CliRun run(String... args) {
        return Beacons.run(checklist, args);
    }

    private String text() throws IOException {
        return Files.readString(file);
    }

    @Test
    void everyVersionOnTheWayIsRecorded() throws IOException {
        CliRun done = run("update", file.toString());
        assertThat(done.code()).as(done.err()).isEqualTo(0);
        assertThat(done.out()).contains("from version 1.0.0 of the checklist to version 1.2.0");
        assertThat(text()).contains("  version: 1.2.0\n  updated-from:\n    - 1.0.0\n    - 1.1.0\n");
        assertThat(run("check", file.toString()).code()).isEqualTo(0);
    }

    @Test
    void theFirstMapAloneAndThenTheSecondEndWhereBothTogetherDo() throws IOException {
        Path stepwise = folder.resolve("stepwise.yaml");
        String between = Files.readString(Beacons.NOW).replace("lights.painted", "lights.hue");
        Path first = Files.writeString(folder.resolve("between.yaml"), between);
        Beacons.assessment(stepwise);
        assertThat(Beacons.run(first, "update", stepwise.toString()).code()).isEqualTo(0);
        assertThat(run("update", stepwise.toString()).code()).isEqualTo(0);
        run("update", file.toString());
        assertThat(Files.readString(stepwise)).isEqualTo(text());
    }

    @Test
    void theReasonOfTheSecondStepStandsAtThePartThatItConcerns() throws IOException {
        String between = Files.readString(Beacons.NOW).replace("lights.painted", "lights.hue");
        Path first = Files.writeString(folder.resolve("between.yaml"), between);
        String step =
                "      - {question: watch.night, change: meaning-changed, into: [watch.night], because: Dusk too.}\n";
        Files.writeString(
                checklist,
                Files.readString(checklist).replace(NEXT, NEXT.replace("    questions:\n", "    questions:\n" + step)));
        Path stepwise = Beacons.assessment(folder.resolve("stepwise.yaml"));
        Beacons.run(first, "update", "" + stepwise);
        run("update", "" + stepwise);
        run("update", "" + file);
        assertThat(text()).containsOnlyOnce("Dusk too.");
        assertThat(text().substring(text().indexOf("  watch.night:"))).contains("Dusk too.");
        assertThat(stepwise).hasContent(text());
    }

    /** The first step changes the meaning of the fact, the second one only the id of a choice. */
    @Test
    void aChoiceThatGoesOnUnderANewIdIsNotRetired() throws IOException {
        String between = Files.readString(Beacons.NOW).replace("lights.painted", "lights.hue");
        Path first = Files.writeString(folder.resolve("between.yaml"), between);
        String now = Files.readString(checklist)
                .replace("      - id: lights\n        label:", "      - id: lit\n        label:");
        Files.writeString(
                checklist,
                now + "    facts:\n      - {fact: role, change: renamed, into: role, values: {lights: lit}}\n");
        Files.writeString(file, text().replace("[lamps, pilots]", "[lights]"));
        Path stepwise = Files.copy(file, folder.resolve("stepwise.yaml"));
        Beacons.run(first, "update", "" + stepwise);
        run("update", "" + stepwise);
        CliRun direct = run("update", "" + file);
        assertThat(direct.code()).as(direct.err()).isZero();
        assertThat(text()).contains("lit").doesNotContain("lights]");
        assertThat(text().substring(text().indexOf("retired:"))).doesNotContain("role");
        assertThat(stepwise).hasContent(text());
    }

    /** The first waits since the first step, the second is still an answer after it; both join one question in the next. */
    @Test
    void severalAnswersToOneQuestionStandInOneOrder() throws IOException {
        String between = Files.readString(Beacons.NOW).replace("lights.painted", "lights.hue");
        Path first = Files.writeString(folder.resolve("between.yaml"), between);
        String joined =
                "      - {question: NAME, change: merged, into: [lights.painted], because: Tests and paint are one.}\n";
        String now = Files.readString(checklist)
                .replace(NEXT, NEXT.replaceFirst("(?s)      - question: lights.hue.*?into: lights.painted\n", ""))
                .replace(
                        "to: 1.2.0\n    questions:\n",
                        "to: 1.2.0\n    questions:\n"
                                + joined.replace("NAME", "lights.tested")
                                + joined.replace("NAME", "lights.hue"));
        now = now.replaceFirst("(?s)      - id: lights.tested\n.*?  - id: watch\n", "  - id: watch\n");
        Files.writeString(checklist, now);
        Path stepwise = Beacons.assessment(folder.resolve("stepwise.yaml"));
        assertThat(Beacons.run(first, "update", "" + stepwise).code()).isZero();
        CliRun second = run("update", "" + stepwise);
        assertThat(second.code()).as(second.err()).isZero();
        run("update", "" + file);
        for (String text : List.of(text(), Files.readString(stepwise))) {
            String proposed = text.substring(text.indexOf("  lights.painted:\n    - from:"));
            assertThat(proposed).containsSubsequence("Tested in 2019", "Two are painted.");
        }
    }

    @Test
    void aQuestionThatIsGoneIsKeptWithItsWords() throws IOException {
        Files.writeString(
                file,
                text().replace("version: 1.0.0", "version: 1.1.0")
                        .replaceAll("(?s)\nanswers:.*", """

                        answers:
                          crew.fed:
                            answer: yes
                            measures: Three times a day.
                        end: assessment
                        """)
                        .replaceAll("(?s)profile:.*contacts", "profile:\n  party: yes\ncontacts"));
        CliRun done = run("update", file.toString());
        assertThat(done.code()).as(done.err()).isEqualTo(0);
        assertThat(text()).contains("""
                retired:
                  - from:
                      question: crew.fed
                      version: 1.1.0
                      because: No article asks for food.
                      text: Is the crew fed?
                    answer: yes
                    measures: Three times a day.
                """);
        assertThat(run("check", file.toString()).code()).isEqualTo(0);
    }

    @Test
    void aFolderIsUpdatedFileByFileAndCounted() throws IOException {
        Path current = file.resolveSibling("xb.yaml");
        Beacons.assessment(current);
        run("update", current.toString());
        Files.writeString(file.resolveSibling("xc.yaml"), text().replace("state: XA", "state: Nowhere"));
        Files.writeString(file.resolveSibling("notes.yaml"), "nothing: here\n");
        CliRun done = run("update", file.resolveSibling("").toString());
        assertThat(done.code()).isEqualTo(ExitCode.INVALID.code());
        assertThat(done.err())
                .contains("xc.yaml:6:8: unknown-state")
                .contains("3 files: 1 updated, 1 followed the newest version already, 1 could not be updated.");
        assertThat(text()).contains("version: 1.2.0");
    }

    @Test
    void aDryRunOverAFolderWritesNothing() throws IOException {
        Beacons.assessment(file.resolveSibling("xb.yaml"));
        CliRun done = run("update", file.resolveSibling("").toString(), "--dry-run");
        assertThat(done.code()).isEqualTo(0);
        assertThat(done.err()).contains("2 files: 2 would be updated");
        assertThat(text()).isEqualTo(Files.readString(Beacons.ASSESSMENT));
    }

    @Test
    void twiceOverAFolderIsOnce() throws IOException {
        Beacons.assessment(file.resolveSibling("xb.yaml"));
        run("update", file.resolveSibling("").toString());
        String once = text();
        assertThat(run("update", file.resolveSibling("").toString()).err()).contains("2 files: 0 updated, 2 followed");
        assertThat(text()).isEqualTo(once);
    }

    @Test
    void aFileThatIsNamedTwiceIsUpdatedOnce() throws IOException {
        Path states = file.resolveSibling("");
        Files.copy(file, states.resolve("xb.yaml"));
        String xa = states.resolve("../states/xa.yaml").toString();
        CliRun done = run("update", states.toString(), xa, states + "/x*.yaml");
        assertThat(done.err()).contains("2 files: 2 updated, 0 followed");
        assertThat(done.code()).isZero();
    }

    @Test
    void aFolderWithoutAnAssessmentIsAUsageError() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        CliRun refused = run("update", empty.toString());
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(refused.err()).contains("there is no assessment in this folder");
    }

    @Test
    void aFolderOfSeveralFilesDoesNotGoIntoOne() throws IOException {
        Beacons.assessment(file.resolveSibling("xb.yaml"));
        CliRun refused = run(
                "update",
                file.resolveSibling("").toString(),
                "-o",
                folder.resolve("new.yaml").toString());
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(folder.resolve("new.yaml")).doesNotExist();
    }
}
