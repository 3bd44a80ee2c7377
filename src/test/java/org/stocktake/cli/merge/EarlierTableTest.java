package org.stocktake.cli.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.cli.Beacons;
import org.stocktake.cli.CliRun;

/** A table that was made in an earlier version comes back: what means something else now waits for a person. */
final class EarlierTableTest {
    @TempDir
    Path folder;

    private Path file;
    private Path table;

    @BeforeEach
    void makesTheTableBeforeTheUpdate() throws IOException {
        String text = Files.readString(Beacons.ASSESSMENT).replaceAll("    qualifier: .*\n", "");
        file = Files.writeString(folder.resolve("xa.yaml"), text);
        table = folder.resolve("xa.csv");
        CliRun report = Beacons.run(Beacons.FIRST, "report", "" + file, "--format", "csv=" + table);
        assertThat(report.code()).as(report.err()).isZero();
        assertThat(Beacons.run(Beacons.NOW, "update", "" + file).code()).isZero();
    }

    private String text() throws IOException {
        return Files.readString(file);
    }

    private CliRun take(String how) {
        return how.equals("merge")
                ? Beacons.run(Beacons.NOW, "merge", "" + file, "" + table)
                : Beacons.run(Beacons.NOW, "set", "" + file, "--from", "" + table);
    }

    @ParameterizedTest
    @ValueSource(strings = {"merge", "set"})
    void whatWasNotChangedStillWaits(String how) throws IOException {
        String before = text();
        CliRun taken = take(how);
        assertThat(taken.err()).contains("made with version 1.0.0").doesNotContain("crew.uniform");
        assertThat(taken.code()).as(taken.out() + taken.err()).isZero();
        assertThat(text()).isEqualTo(before);
        assertThat(Beacons.run(Beacons.NOW, "check", "" + file).out()).contains("no problems");
    }

    @ParameterizedTest
    @ValueSource(strings = {"merge", "set"})
    void aChangedRowOfARemovedQuestionIsToldWithItsPlaceAndAllItsCells(String how) throws IOException {
        Files.writeString(table, """
                question,answer,checklist,measures,by
                crew.uniform,yes,beacons 1.0.0,They wear blue.,Harbour office
                """);
        CliRun taken = take(how);
        assertThat(taken.code()).isEqualTo(5);
        assertThat(taken.err())
                .contains("xa.csv:2:14: The question 'crew.uniform' of version 1.0.0 is not asked any more.")
                .contains("The answer in this row is not taken: yes; They wear blue.")
                .doesNotContain("SourceLocation");
    }

    @Test
    void whatIsSetBesideAnAnswerIsRetiredAndTold() throws IOException {
        Beacons.run(Beacons.NOW, "set", "" + file, "lights.tested=no", "lights.tested.missing=All.");
        Files.writeString(table, Files.readString(table).replace("Tested in 2019", "Tested in 2024"));
        CliRun taken = take("set");
        assertThat(taken.err())
                .contains("Answered already: 1.3.", "kept under 'retired'")
                .doesNotContain("confirmed: 0");
        assertThat(text().substring(text().indexOf("\nretired:"))).contains("Tested in 2024");
        assertThat(take("set").err()).doesNotContain("Answered already");
    }

    @ParameterizedTest
    @ValueSource(strings = {"merge", "set"})
    void aRowOfANewerVersionIsRefused(String how) throws IOException {
        Files.writeString(
                table, "question,answer,checklist\nlights.tested,no,beacons 1.9.0\nlights.painted,no,beacons 1.9.0\n");
        String before = text();
        CliRun taken = take(how);
        assertThat(taken.code()).isEqualTo(3);
        assertThat(taken.err())
                .contains("xa.csv:2:1: row-of-newer", "version 1.9.0 of the checklist 'beacons'", "table: 2.")
                .contains("stocktake update");
        assertThat(text()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"merge", "set"})
    void whatWasChangedWaitsWithTheReason(String how) throws IOException {
        Files.writeString(table, Files.readString(table).replace("Tested in 2019", "Tested in 2024"));
        CliRun taken = take(how);
        assertThat(taken.err()).contains("that waits to be confirmed:");
        String proposals = text().substring(text().indexOf("\nproposals:"), text().indexOf("\nretired:"));
        assertThat(proposals).contains("Tested in 2024", "because: The question now asks for a test each year.");
        assertThat(Beacons.run(Beacons.NOW, "get", "" + file, "lights.tested").code())
                .isNotZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"merge", "set"})
    void aFileThatWasBegunInThePresentVersionNamesTheVersionOfTheTable(String how) throws IOException {
        file = folder.resolve("later.yaml");
        Beacons.run(Beacons.NOW, "assess", "--no-input", "--new", "" + file, "--state", "XA", "--year", "2026");
        take(how);
        assertThat(text())
                .contains("updated-from:\n    - 1.0.0\n", "because: The question now asks for a test each year.");
        assertThat(Beacons.run(Beacons.NOW, "check", "" + file).out()).contains("no problems");
    }

    @Test
    void setOfOneTableTwiceIsOnce() throws IOException {
        Beacons.run(
                Beacons.NOW,
                "set",
                "" + file,
                "lights.painted=yes",
                "lights.painted.measures=White.",
                "lights.painted.at=2026-10-01");
        Beacons.run(Beacons.NOW, "report", "" + file, "--format", "csv=" + table);
        Files.writeString(table, Files.readString(table).replace("White.", "Red."));
        assertThat(take("set").code()).isZero();
        String once = text();
        assertThat(once).contains("measures: Red.", "at: 2026-11-24T").doesNotContain("at: 2026-10-01T00:");
        assertThat(take("set").err()).contains("stands there already");
        assertThat(text()).isEqualTo(once);
    }

    @Test
    void aRowOfARenamedQuestionIsFollowed() throws IOException {
        Beacons.run(Beacons.NOW, "set", "" + file, "lights.painted=");
        assertThat(text()).doesNotContain("  lights.painted:");
        take("set");
        assertThat(text()).contains("  lights.painted:");
    }

    @Test
    void aNumberInATableOfAnEarlierVersionIsRefused() throws IOException {
        Files.writeString(table, "question,answer,checklist\n1.1,no,beacons 1.0.0\n");
        CliRun merged = take("merge");
        assertThat(merged.code()).isEqualTo(3);
        assertThat(merged.err()).contains("xa.csv:2:1: number-of-earlier");
    }
}
