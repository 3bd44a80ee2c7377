package org.stocktake.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.terminal.screen.Frame.Line;
import org.stocktake.terminal.screen.Frame.Reach;
import org.stocktake.terminal.screen.Frame.Style;
import org.stocktake.terminal.screen.Frame.Window;

final class EarlyFirstPageTest {
    private static final int COLUMNS = 80;
    private static final int ROWS = 24;
    private static final String LEAVE = "\033[?1049l";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final EarlyFirstPage opening = opening("xterm-256color", "24", "80");

    private EarlyFirstPage opening(String type, String lines, String columns) {
        return opening(out, Map.of("TERM", type, "LINES", lines, "COLUMNS", columns));
    }

    private static EarlyFirstPage opening(OutputStream out, Map<String, String> environment) {
        return new EarlyFirstPage(out, StandardCharsets.UTF_8, environment);
    }

    private String written() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Returns a page with lines in every style, whole and at their beginning, and with Chinese characters, which are two columns wide. */
    private static Frame page() {
        List<Line> lines = new ArrayList<>();
        for (Style style : Style.values()) {
            lines.add(new Line(style + " \u56FD\u5BB6 and more", style));
            lines.add(new Line(style + " \u56FD\u5BB6 and more", style, 3, Style.PLAIN));
        }
        return new Frame(lines, 3, 7, new Reach(0, ROWS, -1, -1, false));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thePageLooksAsItIsPaintedLater(boolean colour) throws IOException {
        opening.show(page(), colour);
        ByteArrayOutputStream later = new ByteArrayOutputStream();
        try (LineDisciplineTerminal terminal =
                new LineDisciplineTerminal("test", "xterm-256color", later, StandardCharsets.UTF_8)) {
            terminal.setSize(Size.of(COLUMNS, ROWS));
            TerminalScreen screen = new TerminalScreen(terminal, colour, TerminalScreenTest.directions(later), false);
            screen.enter();
            screen.paint(page());
        }
        assertThat(cells(written())).isEqualTo(cells(later.toString(StandardCharsets.UTF_8)));
    }

    /** Cyan or blue letters are hard to read on a white or a black background. */
    @Test
    void theFocusHasTheColoursOfTheTerminalItselfAndIsBoldWithoutColours() {
        opening.show(
                new Frame(
                        List.of(new Line("> Yes, it is", Style.FOCUS, 5, Style.PLAIN)),
                        0,
                        0,
                        new Reach(0, 1, -1, -1, false)),
                true);
        assertThat(written()).contains("\033[1;7m> Yes\033[m, it is");
        out.reset();
        opening.show(new Frame(List.of(new Line("> Yes", Style.FOCUS)), 0, 0, new Reach(0, 1, -1, -1, false)), false);
        assertThat(written()).contains("\033[1m> Yes\033[m");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4})
    void aStyleThatGoesBeyondItsLineIsRefused(int styled) {
        assertThatThrownBy(() -> new Line("Yes", Style.FOCUS, styled, Style.PLAIN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Returns text and style of each cell, and the place of the cursor at the end. */
    private static List<Long> cells(String bytes) {
        ScreenTerminal screen = new ScreenTerminal(COLUMNS, ROWS);
        screen.write(bytes);
        long[] cells = new long[COLUMNS * ROWS];
        int[] cursor = new int[2];
        screen.dump(cells, cursor);
        List<Long> all = new ArrayList<>();
        for (long cell : cells) {
            all.add(cell);
        }
        all.add((long) cursor[0]);
        all.add((long) cursor[1]);
        return all;
    }

    @Test
    void whatIsNotHandedOverIsLeftOnce() {
        opening.show(page(), true);
        assertThat(written()).doesNotContain(LEAVE);
        opening.leave();
        opening.leave();
        assertThat(written()).endsWith(LEAVE).containsOnlyOnce(LEAVE);
    }

    @Test
    void whatIsHandedOverIsLeftByAnother() {
        opening.show(page(), true);
        opening.handOver();
        opening.leave();
        assertThat(written()).doesNotContain(LEAVE);
    }

    @Test
    void whatWasNeverShownIsNotLeft() {
        opening.leave();
        assertThat(written()).isEmpty();
    }

    /** A closed terminal is reported by the code that opens it or reads from it. */
    @Test
    void aTerminalThatIsGoneIsNotToldHere() {
        EarlyFirstPage gone = opening(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("gone");
                    }
                },
                Map.of());
        gone.show(page(), true);
        gone.leave();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xterm", "xterm-kitty", "screen.xterm-256color", "tmux-256color"})
    void terminalsInTheLineOfXtermAreShownThePageAtOnce(String type) {
        assertThat(opening(type, "30", "100").window()).contains(new Window(100, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "linux, 24, 80",
        "vt220, 24, 80",
        "'', 24, 80",
        "xterm, '', 80",
        "xterm, 24, ''",
        "xterm, 0, 0",
        "xterm, many, 80",
        "xterm, 24, -1"
    })
    void othersAndThoseOfUnknownSizeAreShownItLater(String type, String lines, String columns) {
        assertThat(opening(type, lines, columns).window()).isEmpty();
    }

    @Test
    void soAreThoseThatSayNothing() {
        assertThat(opening(out, Map.of()).window()).isEmpty();
    }
}
