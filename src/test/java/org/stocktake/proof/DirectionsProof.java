package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bytes by which a terminal is asked for the direction of lines, and given back, around interviews and questions. */
final class DirectionsProof {
    private static final String ON = "\033[?2501h";
    private static final String OFF = "\033[?2501l";
    private static final String LEAVES_SCREEN = "\033[?1049l";

    @TempDir
    Path folder;

    private Path bytes() {
        return folder.resolve("bytes");
    }

    /** Starts a command whose bytes are recorded from the first on. */
    private TmuxTerminal started(String command) throws IOException {
        return new TmuxTerminal(folder, "read -r go; " + command)
                .records(bytes())
                .press("Enter");
    }

    /** Returns what was written until the shell had the terminal again. */
    private String written() throws IOException {
        String all = Files.readString(bytes());
        return all.substring(0, all.lastIndexOf("ended:"));
    }

    private Path arabic() throws IOException {
        Path file = CoreAssessment.unanswered(folder);
        String text = Files.readString(file);
        assertThat(text).contains("language: en");
        return Files.writeString(file, text.replace("language: en", "language: ar"));
    }

    @Test
    void theLastLinesOfAnArabicInterviewHaveTheirDirections() throws IOException {
        try (TmuxTerminal terminal = started(CoreAssessment.assess(arabic()))) {
            terminal.turnsToAlternateScreen()
                    .settles()
                    .press("C-x")
                    .settles()
                    .press("Enter")
                    .shows("ended:0");
        }
        String written = written();
        String last = written.substring(written.lastIndexOf(LEAVES_SCREEN));
        assertThat(last).contains("xa.yaml").containsOnlyOnce(OFF).doesNotContain(ON);
        assertThat(last.indexOf("xa.yaml")).isLessThan(last.indexOf(OFF));
    }

    @Test
    void aTerminationInAnArabicInterviewTakesTheModeBackBehindTheLastLines() throws IOException {
        try (TmuxTerminal terminal = started(CoreAssessment.assess(arabic()))) {
            terminal.turnsToAlternateScreen().settles().signal("TERM").shows("ended:143");
        }
        String written = written();
        int saved = written.lastIndexOf("xa.yaml");
        assertThat(written.lastIndexOf(OFF)).isGreaterThan(saved);
        assertThat(written.lastIndexOf(ON, saved)).isGreaterThan(written.lastIndexOf(OFF, saved));
    }

    @Test
    void ctrlCAtAQuestionOfMergeTakesTheModeBack() throws IOException {
        Files.copy(ProcessRun.APPLICATION.resolve("examples/xa-2026.yaml"), folder.resolve("xa.yaml"));
        String script = String.format(
                Locale.ROOT,
                "cd %s && %2$s split xa.yaml --agency justice --format yaml -o out"
                        + " && sed 's/^    answer: .*/    answer: no/' out/*.yaml >one.yaml"
                        + " && sed -i 's/^    answer: .*/    answer: yes/' xa.yaml",
                folder,
                ProcessRun.LAUNCHER);
        ProcessRun.of(List.of("sh", "-e", "-c", script)).go().succeeded();
        try (TmuxTerminal terminal = started(ProcessRun.LAUNCHER + " merge xa.yaml one.yaml --lang ar")) {
            terminal.shows("Enter").settles().press("C-c").shows("ended:130");
        }
        String written = written();
        assertThat(written).contains(ON).endsWith(OFF);
    }
}
