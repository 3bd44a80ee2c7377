package org.stocktake.cli.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.cli.CliRun;

final class ShowCommandTest {
    @TempDir
    Path folder;

    private String file() throws IOException {
        Path copy = folder.resolve("xa.yaml");
        Files.copy(Path.of("src/test/resources/transcripts/files/xa.yaml"), copy);
        return copy.toString();
    }

    @Test
    void whatAnswerAndFindingSayInTheSameWordsIsSaidOnce() throws IOException {
        String file = file();
        assertThat(CliRun.with("set", file, "2.2=considered", "2.2.decision=Not now.")
                        .code())
                .isZero();
        assertThat(CliRun.with("show", file).out())
                .contains("  2.2: Considered and not adopted\n")
                .contains("  2.1: Partly - Partly met; Without evidence\n")
                .contains("  2.3: Not started\n")
                .doesNotContain("lights.");
    }

    @Test
    void noSpaceFollowsTheWideColonOfALabel() throws IOException {
        assertThat(CliRun.with("show", file(), "2.1", "--lang", "zh").out())
                .contains("答案：部分")
                .doesNotContain("： ");
    }

    @Test
    void theShortNumberIsTakenWhereverTheIdIs() throws IOException {
        String file = file();
        assertThat(CliRun.with("show", file, "2.1")).isEqualTo(CliRun.with("show", file, "lights.harbours"));
        assertThat(CliRun.with("explain", "2.1", file)).isEqualTo(CliRun.with("explain", "lights.harbours", file));
        assertThat(CliRun.with("get", file, "2.1.missing"))
                .isEqualTo(CliRun.with("get", file, "lights.harbours.missing"));
        assertThat(CliRun.with("get", file, "2.3").err()).contains("Not answered: 2.3.\n");
        assertThat(CliRun.with("set", file, "2.3.note=Why").err()).contains("2.3 has no answer yet");
    }

    @Test
    void theFieldsHaveTheNamesThatTheInterviewGivesThem() throws IOException {
        String file = file();
        assertThat(CliRun.with("set", file, "2.1.challenges=The budget.").code())
                .isZero();
        assertThat(CliRun.with("show", file, "2.1").out())
                .contains("Missing: Two harbours in the north.\n")
                .contains("Obstacles: The budget.\n")
                .contains("Help: Lamps\n")
                .contains("Next step: Light the northern harbours; Harbour office; 15 December 2026\n")
                .contains("Internal remark: Ask the budget office.\n");
    }

    @Test
    void whatIsNotAnsweredInALaterAssessmentIsOneLineOfTheComparison() throws IOException {
        String file = file();
        Path later = folder.resolve("later.yaml");
        Files.copy(Path.of(file), later);
        assertThat(CliRun.with("set", file, "2.3=no").code()).isZero();
        assertThat(CliRun.with("set", later.toString(), "1.1=", "2.1=yes").code())
                .isZero();
        assertThat(CliRun.with("compare", file, later.toString()).out())
                .containsSubsequence("Better\n  2.1 Is every harbour lit at night?\n", "No longer answered\n")
                .contains("No longer answered\n  Not started: 1.1, 2.3\n");
    }

    @Test
    void aNumberHasTheDecimalSignOfTheLanguageOutsideOfFiles() throws IOException {
        String file = file();
        assertThat(CliRun.with("set", file, "2.1.figures=Lights | 12.5").code()).isZero();
        assertThat(CliRun.with("show", file, "2.1", "--lang", "es").out()).contains("Lights; 12,5\n");
        assertThat(CliRun.with("show", file, "2.1", "--lang", "zh").out()).contains("12.5");
        String report = CliRun.with("report", file, "--format", "markdown=-", "--lang", "ru", "--redact")
                .out();
        assertThat(report).contains("12,5").doesNotContain("12.5");
        assertThat(CliRun.with("get", file, "2.1.figures").out()).contains("12.5");
    }

    @Test
    void daysAndTheStatusOfAStepAreSaidInTheLanguageAndReadByMachinesAsInTheFile() throws IOException {
        String file = file();
        String steps = "2.1.actions=Light them | Harbour office | 2027-01-31 | started";
        assertThat(CliRun.with("set", file, steps, "2.1.review-by=2027-10-01").code())
                .isZero();
        assertThat(CliRun.with("show", file, "2.1", "--lang", "fr").out())
                .contains("Light them\u00A0; Harbour office\u00A0; 31 janvier 2027\u00A0; commencée\n")
                .contains(" 1er octobre 2027\n")
                .doesNotContain("2026-11-24T");
        assertThat(CliRun.with("get", file, "2.1.actions").out())
                .endsWith("Light them | Harbour office | 2027-01-31 | started\n");
    }
}
