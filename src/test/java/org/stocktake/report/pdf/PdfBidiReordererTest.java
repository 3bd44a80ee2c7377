package org.stocktake.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PdfBidiReordererTest {
    private final PdfBidiReorderer reorderer = new PdfBidiReorderer();

    /** Meem with damma, heh, reh with shadda: the letters get their forms, the marks stay. */
    @Test
    void lettersAreShapedAndMarksStay() {
        assertThat(reorderer.shapeText("\u0645\u064F\u0647\u0631\u0651")).isEqualTo("\uFEE3\u064F\uFEEC\uFEAE\u0651");
    }

    /** The next word stands on the next line. */
    @ParameterizedTest
    @CsvSource({"'\u062B NO,', 'NO, \u062B'", "'\u062B NO, ', ' NO, \u062B'"})
    void aCommaAmongLatinWordsStandsBehindItsWordAtTheEndOfALine(String text, String visual) {
        assertThat(reorderer.reorderRTLTextToLTR(text)).isEqualTo(visual);
    }

    @ParameterizedTest
    @CsvSource({"2027) \u062B, \u062B (2027", "\u062B NO\u060C, \u060CNO \u062B", "8(4), (4)8"})
    void aNumberOrAWordKeepsItsDirection(String text, String visual) {
        assertThat(reorderer.reorderRTLTextToLTR(text)).isEqualTo(visual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u064B", "\u064C", "\u064D", "\u064E", "\u064F", "\u0650", "\u0651", "\u0652"})
    void eachMarkStaysInAWordAndAtItsEnd(String mark) {
        assertThat(reorderer.shapeText("\u0628" + mark + "\u0628" + mark)).isEqualTo("\uFE91" + mark + "\uFE90" + mark);
    }
}
