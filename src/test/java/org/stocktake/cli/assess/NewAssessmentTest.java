package org.stocktake.cli.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.cli.CliRun;

final class NewAssessmentTest {
    @TempDir
    private Path folder;

    private CliRun begins(String... options) {
        List<String> args =
                new ArrayList<>(List.of("assess", "--new", file().toString(), "--checklist", "lighthouses"));
        args.addAll(List.of(options));
        return CliRun.with(args.toArray(new String[0]));
    }

    private Path file() {
        return folder.resolve("new.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--year 2027 | needs its State",
                "--state ZB --year 2027 | no State has the code or the name 'ZB'",
                "--state X --year 2027 | no State has the code or the name 'X'",
                "--state ger --year 2027 | can be more than one State: DE Germany",
                "--state XA | either a year or a period",
                "--state XA --year 2027 --period 2027-01-01/2027-12-31 | either a year or a period",
                "--state XA --year 27 | '27' is not a year",
                "--state XA --year 1899 | '1899' is not a year",
                "--state XA --period 2027-01-01 | '2027-01-01' is not two days",
                "--state XA --period 2027-01-01/ | '2027-01-01/' is not two days",
                "--state XA --period 2027-02-29/2027-03-01 | is not two days",
                "--state XA --period 2027-03-01/2027-02-01 | Write the earlier day first: --period 2027-02-01/2027-03-01",
                "--state XA --year 2027 --depth Core | 'Core' is not a depth",
                "--state XA --year 2027 --section light | There is no section 'light'"
            })
    void whatCannotBeUsedIsRefusedAndNothingIsWritten(String options, String said) {
        CliRun ran = begins(options.split(" "));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains(said);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatIsThereIsNotTouched() throws IOException {
        Files.writeString(file(), "mine");
        CliRun ran = begins("--state", "XA", "--year", "2027");
        assertThat(ran.code()).isEqualTo(74);
        assertThat(ran.err())
                .contains("there is a file already", "Go on with it: stocktake assess " + file())
                .doesNotContain("--force");
        assertThat(file()).hasContent("mine");
    }

    @ParameterizedTest
    @CsvSource({"no", "NO", "norway", "Norway"})
    void theStateIsItsCodeOrItsName(String typed) throws IOException {
        assertThat(begins("--state", typed, "--year", "2027").code()).isZero();
        assertThat(Files.readString(file())).contains("state: \"NO\"", "from: 2027-01-01", "depth: core");
    }

    @Test
    void aFileThatIsBegunIsValidAndTheWholePathIsPrinted() {
        CliRun ran = begins("--state", "XA", "--period", "2026-07-01/2027-06-30", "--depth", "full");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("1 July 2026 to 30 June 2027, depth: full", "It is in this file: " + file());
        assertThat(CliRun.with("check", file().toString()).code()).isZero();
    }

    @Test
    void theOfficeIsInTheCommandToGoOnAndIsNotAskedForThere() throws IOException {
        assertThat(begins("--state", "XA", "--year", "2027", "--office", " Harbour\toffice ")
                        .err())
                .contains("stocktake assess --office 'Harbour    office' " + file());
        CliRun.with("set", file().toString(), "profile.party=yes", "profile.coast=yes");
        CliRun.onTerminal("Old office\n:q\n", "assess", "--plain", file().toString());
        CliRun ran = CliRun.onTerminal("\n2\n", "assess", "--plain", file().toString(), "--office", "Harbour office");
        assertThat(ran.out()).doesNotContain("Which office answers?");
        assertThat(Files.readString(file())).contains("answer: partly", "by: Harbour office");
    }

    @Test
    void theOfficeIsKnownAtTheNextStartThoughNobodyNamesItAgain() throws IOException {
        begins("--state", "XA", "--year", "2027", "--office", "Harbour office");
        CliRun.with("set", file().toString(), "profile.party=yes", "profile.coast=yes");
        CliRun ran = CliRun.onTerminal("\n2\n", "assess", "--plain", file().toString());
        assertThat(ran.out()).doesNotContain("Which office answers?");
        assertThat(Files.readString(file())).contains("answer: partly", "by: Harbour office");
    }

    @Test
    void anOfficeThatIsTooLongIsRefused() {
        assertThat(begins("--state", "XA", "--year", "2027", "--office", "Har\u00ADbour")
                        .err())
                .contains("--office: the name has hidden characters.");
        assertThat(begins("--state", "XA", "--year", "2027", "--office", "x".repeat(32_001))
                        .code())
                .isEqualTo(2);
    }
}
