package org.stocktake.cli.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.cli.CliRun;

/** A table does not say what it was made from: what it adds is taken, and what it says differently is asked. */
final class ReturnedTableTest {
    private static final Path SAMPLE = Path.of("src/test/resources/transcripts/files/xa.yaml");

    @TempDir
    private Path folder;

    private Path file;
    private String before;

    @BeforeEach
    void copiesTheSample() throws IOException {
        before = Files.readString(SAMPLE);
        file = Files.writeString(folder.resolve("xa.yaml"), before);
    }

    private Path table(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private CliRun merge(Path table, String... more) {
        String[] words = new String[3 + more.length];
        System.arraycopy(new String[] {"merge", file.toString(), table.toString()}, 0, words, 0, 3);
        System.arraycopy(more, 0, words, 3, more.length);
        return CliRun.with(words);
    }

    private String after() throws IOException {
        return Files.readString(file);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            question,answer;9.9,yes               | :2:5: unknown-question
            question,answer;2.1,perhaps           | :2:5: unknown-answer
            question,answr;2.1,yes                | :1:10: unknown-column
            question,missing;2.3,Much             | :2:5: answer-first
            'question,evidence;1.1,A|b|2008-99'   | :2:5: bad-date
            state,question,answer;XB,2.1,yes      | row-of-another
            """)
    void aTableWithAMistakeIsRefusedWithItsPlaceAndTheOthersAreMerged(String lines, String told) throws IOException {
        Path wrong = table("wrong.csv", lines.replace(';', '\n'));
        Path right = table("right.csv", "question,answer\n1.1,yes\n");
        CliRun run = CliRun.with("merge", file.toString(), wrong.toString(), right.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("wrong.csv", told);
        assertThat(run.out()).contains("right.csv");
    }

    @Test
    void aDifferentTextIsAConflictAndOurAnswerStays() throws IOException {
        CliRun run = merge(table("a.csv", "question,answer,missing\n2.1,partly,Three harbours.\n"));
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.out()).contains("Conflict  2.1", "Two harbours in the north.", "Three harbours.");
        assertThat(after())
                .startsWith(before.substring(0, before.indexOf("end:")).stripTrailing());
        assertThat(after()).contains("conflicts:\n  lights.harbours:", "missing: Three harbours.");
    }

    @Test
    void aDifferentAnswerIsAConflict() throws IOException {
        CliRun run = merge(table("a.csv", "question,answer\n2.1,yes\n"));
        assertThat(run.code()).isEqualTo(5);
        assertThat(after()).contains("answer: partly   # to be confirmed", "    - answer: yes");
    }

    @Test
    void whatIsNewIsTakenAndListsAreJoined() throws IOException {
        CliRun run = merge(
                table("a.csv", "question,answer,practice,evidence\n1.1,,,Register Decree\n2.3,no,None yet.,\n"),
                "--by",
                "Coast guard");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Changed  1.1", "New  2.3");
        assertThat(after()).contains("- title: Lighthouse Act", "- title: Register Decree", "212 entries.");
        assertThat(after()).contains("practice: None yet.", "by: Coast guard");
    }

    @Test
    void theSameTableTwiceChangesNothingWhateverWasChosen() throws IOException {
        Path table = table("a.csv", "question,answer,missing\n2.1,partly,Three harbours.\n2.3,no,\n");
        assertThat(merge(table, "--keep").code()).isZero();
        String once = after();
        assertThat(once).contains("Two harbours in the north.").doesNotContain("Three harbours.");
        CliRun again = merge(table);
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("Kept as in the assessment:  2.1");
        assertThat(after()).isEqualTo(once);
    }

    @Test
    void twoTablesThatDisagreeAreAConflict() throws IOException {
        Path one = table("one.csv", "question,answer\n2.3,yes\n");
        Path other = table("other.csv", "question,answer\n2.3,no\n");
        assertThat(merge(one, "--by", "Coast guard").code()).isZero();
        assertThat(merge(other, "--by", "Harbour office").code()).isEqualTo(5);
        String once = after();
        assertThat(once).contains("conflicts:").containsOnlyOnce("by: Coast guard");
        assertThat(merge(one, "--by", "Coast guard").code()).isEqualTo(5);
        assertThat(after()).isEqualTo(once);
    }

    @Test
    void aReportOfAnotherPeriodIsRefused() throws IOException {
        Path last = Files.writeString(
                folder.resolve("last.yaml"),
                before.replace("2026-01-01", "2025-01-01").replace("2026-12-31", "2025-12-31"));
        Path report = folder.resolve("report.csv");
        CliRun.with("report", last.toString(), "--no-redact", "--format", "csv=" + report);
        CliRun run = merge(report);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("row-of-another-period", "2025-01-01", "2026-01-01");
        assertThat(after()).isEqualTo(before);
    }

    @Test
    void aReportThatNobodyChangedChangesNoByte() throws IOException {
        Path report = folder.resolve("report.csv");
        CliRun.with("report", file.toString(), "--no-redact", "--format", "csv=" + report);
        CliRun run = merge(report);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).doesNotContain("New", "Changed", "Conflict");
        assertThat(after()).isEqualTo(before);
    }
}
