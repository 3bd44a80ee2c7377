package org.stocktake.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.cli.CliRun;

final class ConfidentialAnswersTest {
    private static final String SECRET = "Two harbours in the north.";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void anAssessmentWithAConfidentialAnswer() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/transcripts/files/xa.yaml"));
        file = Files.writeString(
                folder.resolve("xa.yaml"),
                text.replace("  lights.harbours:\n", "  lights.harbours:\n    confidential: yes\n"));
    }

    private CliRun onTerminal(String typed, String... more) {
        return CliRun.onTerminal(typed, args(more));
    }

    private String[] args(String... more) {
        String[] args = new String[more.length + 4];
        args[0] = "report";
        args[1] = file.toString();
        args[2] = "--format";
        args[3] = "markdown";
        System.arraycopy(more, 0, args, 4, more.length);
        return args;
    }

    private String report(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "", "n\n", "what?\n"})
    void onATerminalAnythingButAClearYesLeavesThemOut(String typed) throws IOException {
        CliRun ran = onTerminal(typed);
        assertThat(ran.code()).isZero();
        assertThat(ran.err())
                .contains(file + " holds 1 confidential answer.", "Press Enter to leave them out")
                .contains("xa.redacted.md: redacted copy, without 1 confidential answer.");
        assertThat(report("xa.redacted.md")).doesNotContain(SECRET);
        assertThat(folder.resolve("xa.md")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"y\n", "YES \n"})
    void aClearYesPutsThemIn(String typed) throws IOException {
        assertThat(onTerminal(typed).err()).contains("xa.md: full copy, with 1 confidential answer.");
        assertThat(report("xa.md")).contains(SECRET);
    }

    @Test
    void severalFormatsAreAskedAboutOnce() {
        CliRun ran = CliRun.onTerminal("y\n", "report", file.toString(), "--format", "markdown,csv");
        assertThat(ran.err())
                .containsOnlyOnce("Press Enter")
                .contains("xa.md: full copy, with 1", "xa.csv: full copy, with 1");
    }

    @Test
    void withoutATerminalNothingIsAskedAndTheCopyIsNamed() throws IOException {
        CliRun ran = CliRun.with(args());
        assertThat(ran.err()).doesNotContain("Press Enter").endsWith("xa.md: full copy, with 1 confidential answer.\n");
        assertThat(report("xa.md")).contains(SECRET);
    }

    @Test
    void eachOfTheTwoOptionsAnswersTheQuestion() {
        assertThat(onTerminal("", "--redact").err())
                .doesNotContain("Press Enter")
                .contains("redacted copy, without 1 confidential answer.");
        assertThat(onTerminal("", "--no-redact").err())
                .doesNotContain("Press Enter")
                .contains("full copy, with 1 confidential answer.");
        assertThat(onTerminal("", "--no-input", "--force").err()).doesNotContain("Press Enter");
    }

    @Test
    void theTwoOptionsTogetherAreRefused() {
        CliRun ran = onTerminal("", "--redact", "--no-redact");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("Use one of the two.");
    }

    @Test
    void aReportOnStandardOutputNamesItsCopyToo() {
        CliRun ran = CliRun.with("report", file.toString(), "--format", "markdown=-");
        assertThat(ran.out()).contains(SECRET).doesNotContain("full copy");
        assertThat(ran.err()).isEqualTo("standard output: full copy, with 1 confidential answer.\n");
    }

    @Test
    void anAssessmentWithoutAnyIsNotAskedAbout() throws IOException {
        Files.copy(Path.of("src/test/resources/transcripts/files/xa.yaml"), folder.resolve("open.yaml"));
        CliRun ran = CliRun.onTerminal("", "report", folder.resolve("open.yaml").toString(), "--format", "markdown");
        assertThat(ran.err()).doesNotContain("Press Enter", "copy");
    }

    @Test
    void theTwoCopiesStandSideBySideUnderTwoNames() throws IOException {
        CliRun.with(args("--redact"));
        CliRun.with(args("--no-redact"));
        assertThat(report("xa.redacted.md")).startsWith("**Redacted copy**").doesNotContain(SECRET);
        assertThat(report("xa.md")).startsWith("**Confidential**").contains(SECRET);
    }

    @Test
    void aFolderGetsTheNameOfTheCopyAndANamedFileIsNamedAsTheUserSays() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        CliRun.with(args("--redact", "-o", out.toString()));
        assertThat(out.resolve("xa.redacted.md")).exists();
        CliRun.with(args("--redact", "-o", folder.resolve("public.md").toString()));
        assertThat(report("public.md")).startsWith("**Redacted copy**");
        CliRun.with("report", file.toString(), "--redact", "--format", "markdown=" + folder.resolve("named.md"));
        assertThat(report("named.md")).startsWith("**Redacted copy**");
    }

    @Test
    void twoInputsWhoseCopiesWouldHaveOneNameAreRefused() throws IOException {
        Path second = Files.copy(file, folder.resolve("xa.redacted.yaml"));
        CliRun ran = CliRun.onTerminal("", "report", file.toString(), second.toString(), "--format", "markdown");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("xa.redacted.md");
        assertThat(CliRun.with("report", file.toString(), second.toString(), "--no-redact")
                        .code())
                .isZero();
    }

    /** The report shows how the answer changed, so the earlier mark counts as long as the earlier answer is shown. */
    @Test
    void whatOnlyTheEarlierFileMarksIsAskedAboutToo() throws IOException {
        String open = Files.readString(Path.of("src/test/resources/transcripts/files/xa.yaml"));
        Path later = Files.writeString(folder.resolve("later.yaml"), open.replace("answer: partly", "answer: no"));
        String[] args = {"report", later.toString(), "--since", file.toString(), "--format", "markdown"};
        assertThat(CliRun.onTerminal("\n", args).err())
                .contains(later
                        + " holds 0 confidential answers.\nThe earlier file xa.yaml holds 1 confidential answer more")
                .contains("later.redacted.md: redacted copy, without 0 confidential answers, and without changes of"
                        + " 1 confidential answer of the earlier file.");
        assertThat(CliRun.onTerminal("y\n", args).err()).contains("later.md: full copy, with");
        assertThat(report("later.md")).startsWith("**Confidential**");
        assertThat(report("later.redacted.md")).startsWith("**Redacted copy**");
    }
}
