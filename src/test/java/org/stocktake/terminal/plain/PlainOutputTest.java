package org.stocktake.terminal.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlainOutputTest {
    private static final String PROSE =
            "Its name is recorded with each answer and its time. ".repeat(4).strip();
    private final StringWriter written = new StringWriter();

    @ParameterizedTest(name = "COLUMNS ''{0}'': {1} columns")
    @CsvSource({"'', 80", "40, 40", "132, 132", "13, 13", "0, 80", "wide, 80", "-5, 80"})
    void onATerminalLinesBreakBetweenWordsAtItsWidth(String columns, int width) {
        PlainOutput.onTerminal(new PrintWriter(written), Map.of("COLUMNS", columns))
                .line(PROSE);
        assertThat(written.toString().lines()).hasSizeGreaterThan(1).allMatch(line -> line.length() <= width);
        assertThat(written.toString().replace('\n', ' ').strip()).isEqualTo(PROSE);
    }

    @Test
    void aWordWiderThanALineStaysWhole() {
        String address = "https://example.org/" + "a".repeat(90);
        PlainOutput.onTerminal(new PrintWriter(written), Map.of()).line("See " + address + " there.");
        assertThat(written).hasToString("See\n" + address + "\nthere.\n");
    }

    @Test
    void aWideCharacterTakesTwoColumns() {
        String state = "\u56FD";
        PlainOutput.onTerminal(new PrintWriter(written), Map.of("COLUMNS", "40"))
                .line(state.repeat(30));
        assertThat(written).hasToString(state.repeat(20) + "\n" + state.repeat(10) + "\n");
    }

    @Test
    void throughAPipeNothingIsBroken() {
        PlainOutput.unbroken(new PrintWriter(written)).line(PROSE + "\n\n" + PROSE);
        assertThat(written).hasToString(PROSE + "\n\n" + PROSE + "\n");
    }
}
