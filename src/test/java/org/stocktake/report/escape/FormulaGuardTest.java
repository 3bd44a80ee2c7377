package org.stocktake.report.escape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text of a State becomes a formula in a spreadsheet, and no text is lost. */
final class FormulaGuardTest {
    private static final String ALPHABET = "=+-@'\"; \t\n\rab1.\uFF1D\u200B\u0000";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                " =1+1",
                "\u00A0=1+1",
                "\u200B=1+1",
                "\u0000=1+1",
                "\uFF1D1+1",
                "\uFF0D1+1",
                "'=1+1",
                "\"=1+1",
                "- item",
                "-",
                "-1-1",
                "+1.2.3",
                "-.5"
            })
    void whatBeginsAFormulaHasAnApostropheBeforeIt(String text) {
        assertThat(FormulaGuard.cell(text)).isEqualTo("'" + text);
        assertThat(FormulaGuard.undone("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "-5",
                "+3",
                "-0.25",
                "1e3",
                "a=b",
                "a - b",
                "'",
                "'quoted'",
                "Section 108",
                "x@y.z",
                "a,=1"
            })
    void numbersAndWordsStay(String text) {
        assertThat(FormulaGuard.cell(text)).isEqualTo(text);
        assertThat(FormulaGuard.undone(text)).isEqualTo(text);
    }

    @Test
    void whatAProgramMightTakeForANewCellIsGuardedToo() {
        assertThat(FormulaGuard.cell("a;=1;\t @b\n- c\r+d;e")).isEqualTo("a;'=1;\t' @b\n'- c\r'+d;e");
        assertThat(FormulaGuard.cell("\t=1")).isEqualTo("\t'=1");
    }

    @Test
    void anyTextComesBack() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            String cell = FormulaGuard.cell(text.toString());
            assertThat(FormulaGuard.undone(cell)).isEqualTo(text.toString());
        }
    }

    @Test
    void aLongTextOfSpacesTakesNoLongTime() {
        String text = ";' ".repeat(200_000) + "=";
        assertThat(FormulaGuard.undone(FormulaGuard.cell(text))).isEqualTo(text);
    }
}
