package org.stocktake.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The height that is given to a row follows the width of its letters. */
final class CellLinesTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "Met, 10, 1",
        "Partly met, 10, 1",
        "Not applicable, 10, 2",
        "No longer answered here, 10, 3",
        "'', 10, 1",
        "边界措施与合作, 10, 2",
        "边界措施与合作, 14, 1",
        "предупреждение, 10, 2",
        "المهرَّب, 6, 1"
    })
    void aTextTakesAsManyLinesAsItsWidthNeeds(String text, int columns, int lines) {
        assertThat(CellLines.of(text, columns)).isEqualTo(lines);
    }
}
