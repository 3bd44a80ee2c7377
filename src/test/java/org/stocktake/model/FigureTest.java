package org.stocktake.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FigureTest {
    @ParameterizedTest(name = "''{0}'' is no number")
    @ValueSource(
            strings = {
                "",
                "1,200",
                "1 200",
                "-3",
                "+3",
                ".5",
                "5.",
                "1.2.3",
                "1e3",
                "12%",
                "twelve",
                "١٢",
                " 12",
                "1234567890123456789012345678901"
            })
    void whatIsNotSpeltInDigitsIsNoNumber(String text) {
        assertThat(Figure.isNumber(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "12", "12.5", "007", "0.0", "123456789012345678901234567890"})
    void digitsWithAPointAreANumber(String text) {
        assertThat(Figure.isNumber(text)).isTrue();
    }

    @ParameterizedTest(name = "{0} to {1} is backwards: {2}")
    @CsvSource({
        "2026-01-01, 2025-12-31, true",
        "2026-01-01, 2026-01-01, false",
        "2026-01-01, 2026-01-02, false",
        "'', 2026-01-01, false",
        "2026-01-01, '', false"
    })
    void theLastDayIsNotBeforeTheFirst(String from, String to, boolean backwards) {
        assertThat(Figure.endsBeforeItBegins(from, to)).isEqualTo(backwards);
    }

    @Test
    void aFigureWithoutATextIsRefused() {
        assertThatThrownBy(() -> new Figure(" ", "12", "", "")).hasMessageContaining("text");
    }

    @Test
    void aBlankPartIsAPartThatIsNotGiven() {
        assertThat(new Figure("Convictions", " ", "\u200b", "")).isEqualTo(new Figure("Convictions", "", "", ""));
    }
}
