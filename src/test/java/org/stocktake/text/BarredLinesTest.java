package org.stocktake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts between bars, one entry on each line. */
final class BarredLinesTest {
    private static final String LETTERS = "a|\\\n b";

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", " \n\n"})
    void withoutTextThereIsNoEntry(String text) {
        assertThat(BarredLines.parts(text)).isEmpty();
    }

    @Test
    void partsThatAreNotGivenAreEmptyAndTheLastOnesAreNotWritten() {
        assertThat(BarredLines.line(List.of("Act", "", "2008", "", ""))).isEqualTo("Act | | 2008");
        assertThat(BarredLines.line(List.of("", "s. 4"))).isEqualTo("| s. 4");
        assertThat(BarredLines.parts("Act||2008\n| s. 4"))
                .containsExactly(List.of("Act", "", "2008"), List.of("", "s. 4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\law\\new", "\\d", "a\\ b"})
    void aBackslashThatEscapesNothingIsText(String text) {
        assertThat(BarredLines.parts(text)).containsExactly(List.of(text));
        assertThat(BarredLines.line(List.of(text))).isEqualTo(text);
    }

    @Test
    void aBarAndALineBreakInATextHaveABackslash() {
        assertThat(BarredLines.line(List.of("yes|no", "one\r\ntwo", "C:\\")))
                .isEqualTo("yes\\|no | one\\\ntwo | C:\\\\");
    }

    @Test
    void whatIsWrittenIsReadAsTheSameParts() {
        Random random = new Random(11);
        for (int run = 0; run < 20_000; run++) {
            List<List<String>> entries = new ArrayList<>();
            List<String> lines = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                List<String> parts = new ArrayList<>(List.of("x" + text(random), text(random)));
                parts.add(text(random) + "z");
                entries.add(parts);
                lines.add(BarredLines.line(parts));
            }
            assertThat(BarredLines.parts(String.join("\n", lines))).isEqualTo(entries);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString().strip();
    }
}
