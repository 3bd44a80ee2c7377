package org.stocktake.cli.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.OnlyInProofs;
import org.stocktake.cli.CliRun;

/** Files in the wrong place, or too large, are named with the way out, and the others are merged. */
final class ReturnedFilesTest {
    private static final Path SAMPLE = Path.of("src/test/resources/transcripts/files/xa.yaml");

    @TempDir
    private Path folder;

    private Path file;
    private Path worksheet;

    @BeforeEach
    void sendsWorksheets() throws IOException {
        file = Files.writeString(folder.resolve("xa.yaml"), Files.readString(SAMPLE));
        String out = folder.resolve("out").toString();
        CliRun split =
                CliRun.with("split", file.toString(), "--format", "yaml,docx,xlsx", "--due", "2026-11-30", "-o", out);
        assertThat(split.code()).as(split.err()).isZero();
        worksheet = folder.resolve("out/xa-transport.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void aWorksheetInThePlaceOfTheAssessmentIsNotToBeSavedAsText(String format) {
        String office = worksheet.toString().replace("yaml", format);
        for (String command : new String[] {"merge", "sign", "split", "status"}) {
            CliRun run = command.equals("merge")
                    ? CliRun.with("merge", office, file.toString())
                    : command.equals("sign")
                            ? CliRun.with("sign", office, "--office", "Harbour office")
                            : CliRun.with(command, office);
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err())
                    .contains("office-file", "a file of Word or Excel", "name the assessment first")
                    .doesNotContain("UTF-8");
        }
    }

    @Test
    void nothingIsMergedIntoAWorksheet() throws IOException {
        String before = Files.readString(worksheet);
        CliRun run = CliRun.with("merge", worksheet.toString(), file.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is itself a worksheet", "Name the whole assessment first");
        assertThat(Files.readString(worksheet)).isEqualTo(before);
    }

    @Test
    void theMarkOfAnOpenDocumentIsLeftOutWithTheReason() throws IOException {
        Path mark = Files.write(folder.resolve("~$xa-transport.docx"), new byte[] {5, 'C', 'l', 'e', 'r', 'k'});
        CliRun run = CliRun.with("merge", file.toString(), mark.toString(), worksheet.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("somebody has the document open").doesNotContain("Ask for the file again");
    }

    /** 3.9 MiB are there, and the worksheet brings more than is left. */
    @OnlyInProofs
    @Test
    void aWorksheetForWhichThereIsNoRoomIsLeftOutAndTheOthersAreMerged() throws IOException {
        String comment = "# " + "c".repeat(100) + "\n";
        Files.writeString(file, Files.readString(file).replace("end: ", comment.repeat(40_000) + "end: "));
        StringBuilder texts = new StringBuilder("answer: partly\n");
        for (String key : List.of("measures", "practice", "challenges", "note", "good-practice")) {
            texts.append("    ")
                    .append(key)
                    .append(": ")
                    .append("x".repeat(19_000))
                    .append('\n');
        }
        Path large = folder.resolve("large.yaml");
        Files.writeString(large, Files.readString(worksheet).replace("answer: partly\n", texts));
        assertThat(CliRun.with("set", worksheet.toString(), "2.3=yes").code()).isZero();
        CliRun run = CliRun.with("merge", file.toString(), large.toString(), worksheet.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("large.yaml: with it the assessment would be larger than 4 MiB");
        assertThat(run.out()).contains("New  2.3").doesNotContain("2.1  ");
        assertThat(Files.readString(file)).contains("lights.paint:");
    }

    @Test
    void aLateReturnIsToldAsLate() {
        CliRun out = CliRun.with("status", file.toString());
        assertThat(out.out())
                .contains("Ministry of transport\n    sent 24 November 2026, wanted back by 30 November 2026\n");
        CliRun.with("merge", file.toString(), worksheet.toString(), "--today", "2026-12-02");
        assertThat(CliRun.with("status", file.toString()).out())
                .contains(
                        "sent 24 November 2026, wanted back by 30 November 2026, came back 2 December\n    2026 (late)");
    }

    @ParameterizedTest
    @CsvSource({"en, '24 November 2026'", "fr, 24 novembre 2026", "ru, 24 ноября 2026 года", "zh, 2026年11月24日"})
    void theDayOfAnEarlierReturnIsSaidAsPeopleWriteIt(String language, String day) {
        CliRun.with("merge", file.toString(), worksheet.toString());
        CliRun again = CliRun.with("--lang", language, "merge", file.toString(), worksheet.toString());
        assertThat(again.err().replaceAll("\\h+|\n", " ")).contains(day).doesNotContain("2026-11-24");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "docx", "xlsx"})
    void aSecondWorksheetOfTheDayWaitsForItself(String format) throws IOException {
        String first = worksheet.toString().replace("yaml", format);
        CliRun.with("merge", file.toString(), first);
        assertThat(CliRun.with("status", file.toString()).out()).contains("came back");
        CliRun split = splitAgain();
        assertThat(split.code()).as(split.err()).isZero();
        CliRun merged = CliRun.with("merge", file.toString(), first);
        assertThat(merged.code()).as(merged.err()).isZero();
        assertThat(merged.err())
                .contains("another worksheet was made for Ministry of transport on the same day, after this one.");
        assertThat(CliRun.with("status", file.toString()).out()).doesNotContain("came back");
        assertThat(Files.readString(file)).contains("round: 2");
        CliRun second = CliRun.with("merge", file.toString(), first.replace("out", "again"));
        assertThat(second.err()).doesNotContain("another worksheet");
        assertThat(CliRun.with("status", file.toString()).out()).containsOnlyOnce("came back");
    }

    private CliRun splitAgain() {
        String out = folder.resolve("again").toString();
        return CliRun.with("split", file.toString(), "--format", "yaml,docx,xlsx", "-o", out);
    }

    /** Such as the same worksheet in another format. */
    @Test
    void aWorksheetThatIsMadeAgainBeforeItCameBackIsTheSame() throws IOException {
        splitAgain();
        assertThat(CliRun.with("merge", file.toString(), worksheet.toString()).err())
                .doesNotContain("another worksheet");
        assertThat(CliRun.with("status", file.toString()).out()).containsOnlyOnce("came back");
        assertThat(Files.readString(file)).doesNotContain("round:");
    }

    @Test
    void aLateWorksheetIsAFaultOfItsRequest() throws IOException {
        CliRun check = CliRun.with("check", file.toString(), "--require", "current", "--today", "2026-12-02");
        int line = Files.readAllLines(file).indexOf("  - agency: transport") + 1;
        assertThat(line).isPositive();
        assertThat(check.out()).contains(file + ":" + line + ":5: gate-late");
    }
}
