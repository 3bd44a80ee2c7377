package org.stocktake.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.SampleChecklist;
import org.stocktake.model.AnswerKind;

/** Words that come back in a worksheet, as offices write them. */
final class WorksheetWordsTest {
    private static final WorksheetWords WORDS =
            new WorksheetWords(Messages.in(Messages.ENGLISH), SampleChecklist.checklist());

    @ParameterizedTest(name = "''{0}'' stays as it is")
    @ValueSource(strings = {"", "last spring", "03/04/2005", "31.02.2005", "17 October", "17.10.04", "2004", "10/2004"})
    void whatIsNoWholeDayOrCanBeTwoStaysAsItIs(String given) {
        assertThat(WORDS.day(" " + given + " ")).isEqualTo(given);
    }

    @ParameterizedTest(name = "''{0}'' is 2004-10-17")
    @ValueSource(strings = {"2004-10-17", "17.10.2004", "17 Oct 2004", "October 17, 2004", "١٧/١٠/٢٠٠٤", "2004年10月17日"})
    void aDayIsReadAsTheInterviewReadsIt(String given) {
        assertThat(WORDS.day(given)).isEqualTo("2004-10-17");
        assertThat(WORDS.dayOrPart(given)).isEqualTo("2004-10-17");
    }

    @ParameterizedTest(name = "''{0}'' is {1}")
    @CsvSource({"October 2004, 2004-10", "10/2004, 2004-10", "2004, 2004", "2004-13, 2004-13", "soon, soon"})
    void whereAMonthOrAYearIsEnoughItIsTaken(String given, String part) {
        assertThat(WORDS.dayOrPart(given)).isEqualTo(part);
    }

    @Test
    void theLabelOfAnAnswerInAnEarlierWorksheetIsKnown() {
        WorksheetWords words = new WorksheetWords(Messages.in("ru"), SampleChecklist.checklist());
        assertThat(words.answer("Ожидается ответ другого")).contains(AnswerKind.WAITING);
        assertThat(words.answer(" ожидается  ответ другого ведомства ")).contains(AnswerKind.WAITING);
        assertThat(words.answer("Ожидается")).isEmpty();
    }

    /** In Russian a month alone is in the nominative; in Arabic months have two names, and others in the Maghreb. */
    @ParameterizedTest(name = "{0}: ''{1}'' is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | 17 октября 2004 года | 2004-10-17",
                "ru | 17 октябрь 2004 | 2004-10-17",
                "ru | октябрь 2004 | 2004-10",
                "ru | май 2004 г. | 2004-05",
                "ru | 5 мая 2004 | 2004-05-05",
                "ar | 17 تشرين الأول/أكتوبر 2004 | 2004-10-17",
                "ar | ١٧ أكتوبر ٢٠٠٤ | 2004-10-17",
                "ar | 17 تشرين الأول 2004 | 2004-10-17",
                "ar | 5 يوليو 2004 | 2004-07-05",
                "ar | 5 يوليه 2004 | 2004-07-05",
                "ar | جويلية 2004 | 2004-07",
                "ar | 5 كانون 2004 | 5 كانون 2004",
                "es | 5 de setiembre de 2004 | 2004-09-05",
                "fr | 1er août 2004 | 2004-08-01",
                "zh | 2004年10月17日 | 2004-10-17"
            })
    void eachLanguageReadsTheMonthsAsPeopleWriteThem(String language, String given, String day) {
        WorksheetWords words = new WorksheetWords(Messages.in(language), SampleChecklist.checklist());
        assertThat(words.dayOrPart(given)).isEqualTo(day);
    }

    @Test
    void aLongTextIsNotSearchedForADay() {
        String given = "17 October 2004 " + "and so on ".repeat(3_000).strip();
        assertThat(WORDS.day(given)).isEqualTo(given);
    }
}
