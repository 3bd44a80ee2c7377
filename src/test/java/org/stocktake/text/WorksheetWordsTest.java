package org.stocktake.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.SampleChecklist;

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
    void aLongTextIsNotSearchedForADay() {
        String given = "17 October 2004 " + "and so on ".repeat(3_000).strip();
        assertThat(WORDS.day(given)).isEqualTo(given);
    }
}
