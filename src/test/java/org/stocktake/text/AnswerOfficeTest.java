package org.stocktake.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;

/** The office that gave an answer, and the day, as people of the language write them. */
final class AnswerOfficeTest {
    private static final Answer JOINT = Answer.of(AnswerKind.YES)
            .with(AnswerTextField.BY, "Customs; Police")
            .with(AnswerTextField.AT, "2026-11-24T10:42:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Customs; Police, 24 November 2026",
                "fr | Customs\u00A0; Police, 24 novembre 2026",
                "es | Customs; Police, 24 de noviembre de 2026",
                "zh | Customs；Police，2026年11月24日"
            })
    void officesAndTheDayHaveTheSignsOfTheLanguage(String language, String said) {
        assertThat(AnswerOffice.withDay(JOINT, Messages.in(language))).isEqualTo(said);
    }
}
