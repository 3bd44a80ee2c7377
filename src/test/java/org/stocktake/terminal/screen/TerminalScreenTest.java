package org.stocktake.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jline.terminal.Size;
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

    private static Frame frame(String text) {
        return new Frame(List.of(new Frame.Line(text, Frame.Style.PLAIN)), 0, 0, new Frame.Reach(0, 1, -1, -1, false));
    }

    /** Deleted within the line, half of a Chinese character went; a mark stayed on the letter of the line before. */
    @ParameterizedTest
    @CsvSource({"第六条第1款(b)项(一)目；公约, 第六条第1款(a)项；公约", "هل تُشمل جرائم, هل تشمل جرائم"})
    void aLineOfWideCharactersOrMarksIsWrittenAnewWhereItChanges(String before, String now) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LineDisciplineTerminal terminal =
                new LineDisciplineTerminal("test", "xterm-256color", out, StandardCharsets.UTF_8)) {
            terminal.setSize(Size.of(80, 24));
            TerminalScreen screen = new TerminalScreen(terminal, false, directions(out), false);
            screen.enter();
            screen.paint(frame(before));
            out.reset();
            screen.paint(frame(now));
            assertThat(out.toString(StandardCharsets.UTF_8)).contains(now);
            out.reset();
            screen.paint(frame(now));
            assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain(now);
        }
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
