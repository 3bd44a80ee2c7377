package org.stocktake.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.cli.CliRun;

/** GitHub shows ten annotations of a kind for a step; what is beyond stands in the summary of the step. */
final class StepSummaryTest {
    private static final String[] MANY = {
        "check", "src/examples/xa-2026.yaml", "--fail-on", "gap,partly-met", "--format", "github"
    };

    @TempDir
    Path folder;

    private static List<String> lines(CliRun run) {
        return run.out().lines().toList();
    }

    @Test
    void allAnnotationsAreAppendedToTheFileAndTheLastLineSaysSo() throws IOException {
        Path summary = Files.writeString(folder.resolve("summary.md"), "before\n");
        List<String> lines = lines(CliRun.withVariable("GITHUB_STEP_SUMMARY", summary.toString(), MANY));
        int annotations = lines.size() - 1;
        assertThat(lines.get(annotations))
                .isEqualTo(
                        annotations + " annotations, and GitHub shows 10 of each kind for a step: they all stand in the"
                                + " summary of the step.");
        assertThat(Files.readString(summary)).startsWith("before\n## Check of the assessments\n");
        assertThat(Files.readAllLines(summary).stream().filter(line -> line.startsWith("| error |")))
                .hasSize((int) lines.stream()
                        .filter(line -> line.startsWith("::error"))
                        .count());
    }

    @Test
    void withoutTheVariableTheLastLineSaysThatMoreIsThere() {
        List<String> lines = lines(CliRun.with(MANY));
        assertThat(lines.get(lines.size() - 1)).endsWith(" annotations, and GitHub shows 10 of each kind for a step.");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamedAndFailsNothing() {
        CliRun usual = CliRun.with(MANY);
        CliRun run = CliRun.withVariable("GITHUB_STEP_SUMMARY", folder.toString(), MANY);
        assertThat(run.code()).isEqualTo(usual.code());
        assertThat(run.out()).isEqualTo(usual.out());
        assertThat(run.err()).contains(folder + ": the summary of the step could not be appended: ");
    }

    @Test
    void ofVeryManyTheLastLineSaysHowManyStandInTheSummary() throws IOException {
        for (int i = 0; i < 14; i++) {
            Files.copy(Path.of("src/examples/xa-2026.yaml"), folder.resolve("xa" + i + ".yaml"));
        }
        Path summary = Files.createFile(folder.resolve("summary.md"));
        List<String> lines = lines(CliRun.withVariable(
                "GITHUB_STEP_SUMMARY",
                summary.toString(),
                "check",
                folder.toString(),
                "--fail-on",
                "gap,partly-met",
                "--require",
                "complete",
                "--format",
                "github"));
        long listed = Files.readAllLines(summary).stream()
                .filter(line -> line.contains("xa") && line.startsWith("| "))
                .count();
        assertThat(listed).isBetween(1_000L, lines.size() - 2L);
        assertThat(lines.get(lines.size() - 1)).endsWith("the first " + listed + " stand in the summary of the step.");
        assertThat(Files.readString(summary)).contains(lines.size() - 1 - listed + " more are not listed");
    }

    /** GitHub shows nothing of a file that is larger than 1 MiB, not even what stood there before. */
    @Test
    void aSummaryThatWouldBecomeTooLargeStaysAsItIs() throws IOException {
        String before = "x".repeat((1 << 20) - 100);
        Path summary = Files.writeString(folder.resolve("summary.md"), before);
        CliRun run = CliRun.withVariable("GITHUB_STEP_SUMMARY", summary.toString(), MANY);
        assertThat(Files.readString(summary)).isEqualTo(before);
        assertThat(run.err()).contains(summary + ": the summary of the step is full");
        assertThat(run.out()).endsWith(" annotations, and GitHub shows 10 of each kind for a step.\n");
    }

    @Test
    void fewAnnotationsNeedNoSummary() throws IOException {
        Path summary = Files.createFile(folder.resolve("summary.md"));
        CliRun run = CliRun.withVariable(
                "GITHUB_STEP_SUMMARY",
                summary.toString(),
                "check",
                "src/test/resources/transcripts/files/wrong.yaml",
                "--format",
                "github");
        assertThat(lines(run)).isNotEmpty().allMatch(line -> line.startsWith("::"));
        assertThat(summary).isEmptyFile();
    }

    @Test
    void aTextOfTheFileMakesNoMarkup() throws IOException {
        Path summary = Files.createFile(folder.resolve("summary.md"));
        Path file = folder.resolve("xa.yaml");
        String hostile = "  x.y:\n    answer: '<img src=x>|[a](javascript:b)'\n";
        StringBuilder text = new StringBuilder(Files.readString(Path.of("src/test/resources/transcripts/files/xa.yaml"))
                .replace("end: assessment\n", ""));
        for (int i = 0; i < 12; i++) {
            text.append(hostile.replace("x.y", "x.y" + i));
        }
        Files.writeString(file, text.append("end: assessment\n"));
        CliRun.withVariable("GITHUB_STEP_SUMMARY", summary.toString(), "check", file.toString(), "--format", "github");
        assertThat(Files.readString(summary)).isNotEmpty().doesNotContain("<img", "](javascript");
    }
}
