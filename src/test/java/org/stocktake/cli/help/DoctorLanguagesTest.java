package org.stocktake.cli.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.cli.CliRun;
import org.stocktake.terminal.wrap.DisplayWidth;

/** The report of a fault is a table of two columns in every language. */
final class DoctorLanguagesTest {
    @Test
    void theUnlikePartsOfALineAreNotAList() {
        assertThat(CliRun.with("doctor", "--lang", "zh").out())
                .contains("；UTF-8")
                .doesNotContain("、UTF-8");
        assertThat(CliRun.with("doctor").out()).contains("; UTF-8");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"fr, intégrée", "es, integrada", "ar, مدمجة في البرنامج", "ru, встроенный", "zh, 内置"})
    void theSecondColumnBeginsBelowItselfAndNothingIsEnglish(String language, String builtIn) {
        List<String> lines =
                CliRun.with("doctor", "--lang", language).out().lines().toList();
        int column = DisplayWidth.of(lines.get(0).substring(0, lines.get(0).lastIndexOf("  ") + 2));
        assertThat(lines).anyMatch(line -> line.endsWith(builtIn)).allSatisfy(line -> {
            String label = line.replaceFirst("(?<=\\S)  +\\S.*|(?<=^ {1,99})\\S.*", "");
            int gap = line.length()
                    - label.length()
                    - line.substring(label.length()).stripLeading().length();
            assertThat(DisplayWidth.of(label) + gap).as(line).isEqualTo(column);
        });
    }
}
