package org.stocktake.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.text.TextDirection;

final class TerminalScreenTest {
    private static String written(boolean rightToLeft) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LineDisciplineTerminal terminal =
                new LineDisciplineTerminal("test", "xterm-256color", out, StandardCharsets.UTF_8)) {
            TerminalScreen screen = new TerminalScreen(terminal, true, rightToLeft);
            screen.enter();
            screen.leave();
            screen.leave();
            terminal.flush();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aLanguageFromRightToLeftAsksForDirectionsAndGivesThemBackOnce() throws IOException {
        String written = written(true);
        assertThat(written).containsOnlyOnce("\033[?2501h").containsOnlyOnce("\033[?2501l");
        assertThat(written.indexOf("2501h")).isLessThan(written.indexOf("2501l"));
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
