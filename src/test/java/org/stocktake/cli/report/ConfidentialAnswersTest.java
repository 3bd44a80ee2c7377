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

    private String report() throws IOException {
        return Files.readString(folder.resolve("xa.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "", "n\n", "what?\n"})
    void onATerminalAnythingButAClearYesLeavesThemOut(String typed) throws IOException {
        CliRun ran = onTerminal(typed);
        assertThat(ran.code()).isZero();
        assertThat(ran.err())
                .contains(file + " holds 1 confidential answer.", "Press Enter to leave them out")
                .contains("xa.md: redacted copy, without 1 confidential answer.");
        assertThat(report()).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"y\n", "YES \n"})
    void aClearYesPutsThemIn(String typed) throws IOException {
        assertThat(onTerminal(typed).err()).contains("xa.md: full copy, with 1 confidential answer.");
        assertThat(report()).contains(SECRET);
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
        assertThat(report()).contains(SECRET);
    }

    @Test
    void eachOfTheTwoOptionsAnswersTheQuestion() {
        assertThat(onTerminal("", "--redact").err())
                .doesNotContain("Press Enter")
                .contains("redacted copy, without 1 confidential answer.");
        assertThat(onTerminal("", "--no-redact", "--force").err())
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
}
