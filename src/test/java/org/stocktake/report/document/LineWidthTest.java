package org.stocktake.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text takes the lines that its letters need. */
final class LineWidthTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "Met, 5000, 1",
        "Partly met, 5000, 1",
        "Not applicable, 5000, 2",
        "No longer answered here, 5000, 3",
        "'', 5000, 1",
        "边界措施与合作, 5000, 2",
        "边界措施与合作, 7000, 1",
        "предупреждение, 5000, 2",
        "المهرَّب, 5000, 1"
    })
    void aTextTakesAsManyLinesAsItsWidthNeeds(String text, int column, int lines) {
        assertThat(LineWidth.lines(text, column)).isEqualTo(lines);
    }
}
