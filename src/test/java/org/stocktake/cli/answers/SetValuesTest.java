package org.stocktake.cli.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.cli.CliRun;
import org.stocktake.cli.command.ExitCode;

/** Values that {@code set} takes, {@code get} prints, and {@code check} finds. */
final class SetValuesTest {
    private static final Path SAMPLE = Path.of("src/test/resources/transcripts/files/xa.yaml");
    private static final String CHECKLIST = "src/test/resources/transcripts/checklists/lighthouses.yaml";

    @TempDir
    Path folder;

    private Path file = SAMPLE;

    @BeforeEach
    void copy() throws IOException {
        file = Files.copy(SAMPLE, folder.resolve("xa.yaml"));
    }

    private CliRun run(String command, String... values) {
        List<String> all = new java.util.ArrayList<>(List.of(command, file.toString()));
        all.addAll(List.of(values));
        all.addAll(List.of("--checklist", CHECKLIST));
        return CliRun.with(all.toArray(String[]::new));
    }

    private void set(String... values) {
        CliRun done = run("set", values);
        assertThat(done.code()).as(done.err()).isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"consulted", "declaration", "declaration.2", "declaration.1.withdrawn"})
    void whatIsNotThereEndsWithTheSameCode(String name) {
        set("consulted=");
        CliRun without = run("get", name);
        assertThat(without.code()).isEqualTo(ExitCode.INCOMPLETE.code());
        assertThat(without.out()).isEmpty();
        assertThat(without.err()).contains(name);
    }

    @Test
    void aDeclarationThatStandsHasNoDayOfWithdrawal() {
        set("declaration=notification | Convention 2 | 2004-01-28 | The coast guard.");
        assertThat(run("get", "declaration.1.withdrawn").code()).isEqualTo(ExitCode.INCOMPLETE.code());
        set("declaration.1.withdrawn=2020-01-01");
        assertThat(run("get", "declaration.1.withdrawn").out().strip()).isEqualTo("2020-01-01");
        assertThat(run("get", "declaration.1.withdrawn").code()).isEqualTo(0);
    }

    @Test
    void eachDeclarationIsOnOneLineAndItsLineIsTheSameDeclaration() {
        set("declaration=notification | Convention 2 | 2004-01-28 | The coast guard,\n  by day.");
        set("declaration=notification | Convention 2 | 2004-01-28 | The navy.");
        List<String> lines = run("get", "declaration").out().lines().toList();
        assertThat(lines)
                .containsExactly(
                        "notification | Convention 2 | 2004-01-28 | The coast guard, by day.",
                        "notification | Convention 2 | 2004-01-28 | The navy.");
        set("declaration=" + lines.get(0), "declaration=" + lines.get(1));
        assertThat(run("get", "declaration").out().lines()).hasSize(2);
        assertThat(run("get", "declaration.1").out()).contains("guard,\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "figures=Lights | 212 | 2026-01-01 | 2026-06-30",
                "evidence=Lamp Act | s. 2 | 2009 | | law | 2010",
            })
    void theSameEntryTwiceIsOnce(String entry) {
        set("register.kept." + entry);
        String once = run("get", "register.kept." + entry.split("=", 2)[0]).out();
        set("register.kept." + entry);
        assertThat(run("get", "register.kept." + entry.split("=", 2)[0]).out()).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "figures=Lights | 212 | 2026-01-01 | 2026-06-30 | of them 3 dark",
                "evidence=Act | s. 2 | 2009 | | law | 2010 | 2020 | act.pdf | | 2027-01-01 | more"
            })
    void aPartTooManyIsRefusedAndNothingIsLost(String entry) throws IOException {
        CliRun refused = run("set", "register.kept." + entry);
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(refused.err()).contains("more parts").contains("alone it separates the parts");
        assertThat(file).hasSameTextualContentAs(SAMPLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", " ; ; "})
    void separatorsAloneAreNoWholeDeclaration(String provisions) {
        CliRun refused = run("set", "declaration=reservation |" + provisions + "| | Not for us.");
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(refused.err()).contains("is not a whole declaration");
    }

    @Test
    void checkShowsThePlaceOfEachOfTwoDeclarationsOfOneDay() {
        set(
                "declaration=notification | Convention 2 | 2099-01-28 | The coast guard.",
                "declaration=declaration | Convention 2 | 2099-01-28 | The navy.");
        String json = run("check", "--format", "json").out();
        assertThat(json.lines().filter(line -> line.contains("declaration-in-future")))
                .hasSize(2);
        assertThat(run("check")
                        .out()
                        .lines()
                        .filter(line -> line.contains("2099-01-28"))
                        .distinct())
                .hasSize(2);
    }
}
