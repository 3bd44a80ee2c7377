package org.stocktake.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.text.ShellQuote;

final class InterviewModeTest {
    @ParameterizedTest(name = "terminal {0}, --plain {1}, TERM {2}, ACCESSIBLE {3}: {4}")
    @CsvSource({
        "true,  false, xterm, '',  SCREEN",
        "true,  true,  xterm, '',  PLAIN",
        "true,  false, dumb,  '',  PLAIN",
        "true,  false, '',    '',  PLAIN",
        "true,  false, linux, 1,   PLAIN",
        "true,  false, linux, 0,   SCREEN",
        "false, true,  vt100, '',  PLAIN",
        "false, false, xterm, '',  NONE",
        "false, false, dumb,  yes, NONE"
    })
    void theModeFollowsFromWhereOneRuns(
            boolean terminal, boolean plain, String term, String accessible, InterviewMode.Mode mode) {
        Map<String, String> environment = Map.of("TERM", term, "ACCESSIBLE", accessible);
        assertThat(InterviewMode.of(environment, terminal, plain).mode()).isEqualTo(mode);
    }

    @Test
    void noColorTakesTheColourAwayUnlessItIsEmpty() {
        assertThat(InterviewMode.of(Map.of("TERM", "xterm", "NO_COLOR", "1"), true, false)
                        .colour())
                .isFalse();
        assertThat(InterviewMode.of(Map.of("TERM", "xterm", "NO_COLOR", ""), true, false)
                        .colour())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"code -w, code|-w", "'\"C:/Program Files/e.exe\" -x', C:/Program Files/e.exe|-x", "'  ', ''"})
    void theEditorIsSplitIntoWordsWithoutAShell(String command, String words) {
        assertThat(ShellQuote.words(command)).isEqualTo(words.isEmpty() ? List.of() : List.of(words.split("\\|")));
    }
}
