package org.stocktake.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stocktake.cli.CliRun;

/** A terminal is asked for the direction of each line only by a language from right to left, and given back as it was. */
final class LineDirectionsTest {
    private static final String ON = "\033[?2501h";
    private static final String OFF = "\033[?2501l";
    private static final String FILE = "src/test/resources/transcripts/files/xa.yaml";

    @Test
    void inArabicTheTerminalIsAskedBeforeTheFirstWordAndToldAfterTheLast() {
        CliRun run = CliRun.onTerminal("", "status", FILE, "--lang", "ar");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith(ON).endsWith(OFF).containsOnlyOnce(ON).containsOnlyOnce(OFF);
    }

    @Test
    void alsoACommandThatFailsGivesItBack() {
        assertThat(CliRun.onTerminal("", "status", "missing.yaml", "--lang", "ar")
                        .out())
                .isEqualTo(ON + OFF);
    }

    @Test
    void noOtherLanguageAndNoFileIsAsked() {
        assertThat(CliRun.onTerminal("", "status", FILE, "--lang", "fr").out()).doesNotContain("\033[?2501");
        assertThat(CliRun.onTerminal("", "status", FILE).out()).doesNotContain("\033[?2501");
        assertThat(CliRun.with("status", FILE, "--lang", "ar").out()).doesNotContain("\033");
    }

    @Test
    void aTerminalThatWouldPrintTheSequenceIsNotAsked() {
        assertThat(CliRun.onTerminalWithVariable("", "TERM", "dumb", "status", FILE, "--lang", "ar")
                        .out())
                .doesNotContain("\033[?2501");
    }
}
