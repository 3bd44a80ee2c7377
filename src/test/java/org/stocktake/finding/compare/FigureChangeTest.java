package org.stocktake.finding.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.finding.JudgedAssessment.BASE;
import static org.stocktake.finding.JudgedAssessment.OFFENCE;
import static org.stocktake.finding.JudgedAssessment.as;
import static org.stocktake.finding.JudgedAssessment.said;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.finding.JudgedAssessment;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Figure;

/** Figures of two years: another number of the same thing is told, and never judged. */
final class FigureChangeTest {
    private static Figure convictions(String number, String year) {
        return new Figure("Convictions", number, year + "-01-01", year + "-12-31");
    }

    private static JudgedAssessment with(Figure... figures) {
        return BASE.with(OFFENCE, answer -> answer.withFigures(List.of(figures)));
    }

    private static List<FigureChange> figures(JudgedAssessment before, JudgedAssessment after) {
        return Comparison.of(before.findings(), after.findings())
                .changes()
                .get(0)
                .figures();
    }

    @ParameterizedTest(name = "{0}, then {1}")
    @CsvSource({"9, 12", "12, 9", "0, 1", "1, 0"})
    void anotherNumberIsToldAndNeverJudged(String was, String is) {
        JudgedAssessment before = with(convictions(was, "2025"));
        JudgedAssessment after = with(convictions(is, "2026"));
        assertThat(said(before, after)).containsExactly("laws.offence changed [ANSWER_CHANGED]");
        assertThat(figures(before, after)).containsExactly(new FigureChange("Convictions", was, is));
    }

    @Test
    void theSameNumberOfAnotherYearIsNoChange() {
        assertThat(said(with(convictions("9", "2025")), with(convictions("9", "2026"))))
                .isEmpty();
    }

    @Test
    void aNumberSpeltOtherwiseIsTheSameNumber() {
        assertThat(figures(with(convictions("9.0", "2025")), with(convictions("9", "2026"))))
                .isEmpty();
    }

    @Test
    void ofAFigureThatStandsTwiceTheLatestCounts() {
        JudgedAssessment before = with(convictions("9", "2025"), convictions("7", "2024"));
        JudgedAssessment after = with(convictions("9", "2025"), convictions("12", "2026"));
        assertThat(figures(before, after)).containsExactly(new FigureChange("Convictions", "9", "12"));
    }

    @Test
    void whatStandsOnOneSideOnlyIsAChangeOfTheFigures() {
        JudgedAssessment after = with(convictions("9", "2026"));
        assertThat(figures(BASE, after)).isEmpty();
        assertThat(Comparison.of(BASE.findings(), after.findings())
                        .changes()
                        .get(0)
                        .changedBeside())
                .containsExactly("figures");
        assertThat(figures(after, with(new Figure("Appeals", "3", "", "")))).isEmpty();
    }

    @Test
    void aFigureWithoutANumberIsNotCompared() {
        assertThat(figures(with(convictions("", "2025")), with(convictions("9", "2026"))))
                .isEmpty();
    }

    @Test
    void theFiguresDoNotHideThatTheAnswerIsWorse() {
        JudgedAssessment before = with(convictions("9", "2025"));
        JudgedAssessment after = with(convictions("12", "2026")).with(OFFENCE, as(AnswerKind.PARTLY));
        assertThat(said(before, after)).containsExactly("laws.offence worse [ANSWER_CHANGED]");
        assertThat(figures(before, after)).hasSize(1);
    }
}
