package org.stocktake.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.terminal.LineDirections;
import org.stocktake.text.TextDirection;

final class TerminalScreenTest {
    private static final String ON = "\033[?2501h";
    private static final String OFF = "\033[?2501l";

    static LineDirections directions(OutputStream out) {
        return new LineDirections(new PrintWriter(Writer.nullWriter()), out);
    }

    private static String written(boolean rightToLeft) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        enterAndLeave(out, directions(out), rightToLeft);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void enterAndLeave(OutputStream out, LineDirections directions, boolean rightToLeft)
            throws IOException {
        try (LineDisciplineTerminal terminal =
                new LineDisciplineTerminal("test", "xterm-256color", out, StandardCharsets.UTF_8)) {
            TerminalScreen screen = new TerminalScreen(terminal, true, directions, rightToLeft);
            screen.enter();
            screen.enter();
            screen.leave();
            screen.leave();
            terminal.flush();
        }
    }

    @Test
    void aLanguageFromRightToLeftAsksForDirectionsAndGivesThemBackOnce() throws IOException {
        String written = written(true);
        assertThat(written).containsOnlyOnce(ON).containsOnlyOnce(OFF);
        assertThat(written.indexOf(ON)).isLessThan(written.indexOf(OFF));
    }

    @Test
    void theModeOfTheCommandAroundStaysForItsLastLines() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LineDirections directions = directions(out);
        directions.turn(true);
        enterAndLeave(out, directions, true);
        assertThat(out.toString(StandardCharsets.UTF_8)).containsOnlyOnce(ON).doesNotContain(OFF);
        assertThat(directions.turn(false)).isTrue();
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith(OFF);
    }

    @Test
    void lastWordsOfAnEndingProcessAreBetweenTheSequences() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LineDirections directions = directions(out);
        directions.turn(true);
        directions.around(true, () -> out.writeBytes("saved".getBytes(StandardCharsets.UTF_8)));
        directions.turn(true);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(ON + "saved" + OFF);
    }

    @Test
    void otherLanguagesDoNot() throws IOException {
        assertThat(written(false)).contains("\033[?2004h", "\033[?2004l").doesNotContain("2501");
    }

    @ParameterizedTest
    @CsvSource({
        "ar, true",
        "fa-IR, true",
        "ur, true",
        "he, true",
        "en, false",
        "zh, false",
        "ru, false",
        "az-Arab, true",
        "ur-Latn, false",
        "'', false"
    })
    void theDirectionFollowsFromTheLanguageOrItsScript(String tag, boolean rightToLeft) {
        assertThat(TextDirection.isRightToLeft(tag)).isEqualTo(rightToLeft);
    }
}
