package org.stocktake.interview.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.view.Phrase.PhraseLookup;
import org.stocktake.model.Period;
import org.stocktake.model.typed.DayReader;
import org.stocktake.model.typed.WrittenDay;
import org.stocktake.terminal.PhraseFormatter;
import org.stocktake.text.Messages;

/** Sentences about days, as the interview says them. */
final class DayTextTest {
    private static final PhraseFormatter WORDS = new PhraseFormatter(Messages.in(Messages.ENGLISH));
    private static final DayReader READER = DayText.reader(WORDS);

    private static String said(WrittenDay written) {
        return WORDS.say(DayText.doubt(written));
    }

    @ParameterizedTest(name = "''{0}'': {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    31 February 2004 | this day does not exist. February 2004 has 29 days.
                    29 February 2005 | this day does not exist. February 2005 has 28 days.
                    31/04/2005       | this day does not exist. April 2005 has 30 days.
                    04/31/2005       | this day does not exist. April 2005 has 30 days.
                    31.06.2005       | this day does not exist. June 2005 has 30 days.
                    2005-09-31       | this day does not exist. September 2005 has 30 days.
                    0 October 2004   | this day does not exist. October 2004 has 31 days.
                    00/10/2004       | this day does not exist. October 2004 has 31 days.
                    32 October 2004  | this day does not exist. October 2004 has 31 days.
                    2004-13-01       | there is no month 13. A year has 12 months.
                    2004-17-10       | there is no month 17. A year has 12 months.
                    13/14/2004       | there is no month 14. A year has 12 months.
                    17.13.2004       | there is no month 13. A year has 12 months.
                    2004-00-10       | there is no month 0. A year has 12 months.
                    0000-10-17       | there is no year 0000. The first year is 0001.
                    17 October 0000  | there is no year 0000. The first year is 0001.
                    """)
    void aDayThatDoesNotExistIsRefusedWithTheReason(String typed, String reason) {
        WrittenDay read = READER.day(typed);
        assertThat(read.days()).isEmpty();
        assertThat(said(read)).isEqualTo("'" + typed + "': " + reason);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    en | 1 July 2025 to 30 June 2026
                    en | from 1 July 2025 until 30 June 2026
                    en | July 1, 2025 - June 30, 2026
                    en | 1.7.2025 – 30.6.2026
                    en | 2025-07-01/2026-06-30
                    fr | du 1er juillet 2025 au 30 juin 2026
                    es | del 1 de julio de 2025 al 30 de junio de 2026
                    ru | с 1 июля 2025 года по 30 июня 2026 года
                    ar | 1 تموز/يوليه 2025 إلى 30 حزيران/يونيه 2026
                    zh | 2025年7月1日至2026年6月30日
                    """)
    void aPeriodIsTypedAsTwoDays(String language, String typed) {
        assertThat(DayText.period(typed, new PhraseFormatter(Messages.in(language))))
                .contains(new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30)));
    }

    /** The example of the page, in each language, is one that can be typed. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh"})
    void theExampleOfAPeriodCanBeTyped(String language) {
        PhraseFormatter words = new PhraseFormatter(Messages.in(language));
        String said = words.say(Phrase.of("interview.set-up.period.detail"));
        String example = said.substring(Math.max(said.lastIndexOf(':'), said.lastIndexOf('：')) + 1)
                .replaceFirst("[.。]$", "");
        assertThat(DayText.period(example, words))
                .contains(new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2027, 6, 30)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "to",
                "1 July 2025",
                "1 July to 30 June 2026",
                "30 June 2026 to 1 July 2025",
                "03/04/2025 to 2025-12-31"
            })
    void whatIsNotClearIsNoPeriod(String typed) {
        assertThat(DayText.period(typed, WORDS)).isEmpty();
    }

    @Test
    void inSpanishAPeriodThatAProposalIsFromKeepsItsArticle() {
        PhraseFormatter spanish = new PhraseFormatter(Messages.in("es"));
        Phrase period = DayText.said(new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30)));
        assertThat(spanish.say(Phrase.of("interview.row.proposed", Phrase.asIs("Sí"), period)))
                .isEqualTo("En el período del 1 de julio de 2025 al 30 de junio de 2026: Sí");
    }

    @Test
    void inRussianAMonthWithoutADayIsInTheNominative() {
        PhraseFormatter russian = new PhraseFormatter(Messages.in("ru"));
        assertThat(DayText.shown("2026-03", russian)).isEqualTo("март 2026");
        assertThat(DayText.shown("2026-03-17", russian)).isEqualTo("17 марта 2026 года");
    }

    @Test
    void inFrenchTheFirstOfAMonthIsAnOrdinalAndCanBeTyped() {
        PhraseFormatter french = new PhraseFormatter(Messages.in("fr"));
        assertThat(DayText.shown("2026-01-01", french)).isEqualTo("1er janvier 2026");
        assertThat(DayText.shown("2026-01-11", french)).isEqualTo("11 janvier 2026");
        assertThat(DayText.reader(french).day("1er janvier 2026").days()).containsExactly("2026-01-01");
    }

    @Test
    void theQuestionSaysBothDaysInWords() {
        assertThat(said(READER.day("03/04/2005")))
                .isEqualTo(
                        "'03/04/2005' can be 3 April 2005 or 4 March 2005: it is not clear which number is the month. "
                                + "Write the month as a word.");
        assertThat(DayText.offers("03/04/2005", WORDS)).containsExactly("3 April 2005", "4 March 2005");
    }

    @ParameterizedTest(name = "''{0}'' is clear or wrong: nothing to choose")
    @ValueSource(
            strings = {"", "17/10/2004", "2005-03-04", "03.04.2005", "03/03/2005", "31/04/2005", "soon", "04/2005"})
    void onlyWhatCanBeEitherIsOfferedTwice(String typed) {
        assertThat(DayText.offers(typed, WORDS)).isEmpty();
    }

    @Test
    void withoutWordsADayIsOfferedAsTheFileHasIt() {
        assertThat(DayText.offers("03/04/2005", PhraseLookup.NONE)).containsExactly("2005-04-03", "2005-03-04");
    }

    @ParameterizedTest(name = "''{0}'': {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    soon       | 'soon' is not a day. Write it like 17 October 2004, or 2004-10-17.
                    17/10/04   | '17/10/04' does not say which century. Write the year with four digits, such as 2004.
                    17 October | '17 October' has no year. Write the year too, such as 2004.
                    2004       | '2004' is not a whole day. Write day, month and year, such as 17 October 2004.
                    """, quoteCharacter = '"')
    void whatIsNoDayIsRefusedWithTheWayOut(String typed, String sentence) {
        assertThat(said(READER.day(typed))).isEqualTo(sentence);
    }

    @Test
    void whereAPartIsEnoughTheWayOutNamesIt() {
        assertThat(said(READER.dayOrPart("soon")))
                .isEqualTo("'soon' is not a date. Write a day, such as 17 October 2004. If you know only the month or"
                        + " the year: October 2004, or 2004.");
    }

    @Test
    void ofATextThatIsTooLongForADateTheBeginningIsSaid() {
        String typed = "17 October 2004 " + "and so on ".repeat(3_000);
        assertThat(said(READER.day(typed)))
                .isEqualTo("'17 October 2004 and so on and so on and …' is not a day. Write it like 17 October 2004,"
                        + " or 2004-10-17.");
    }

    /** In Russian no year stands in a sentence without the word for year, in the case that the sentence needs. */
    @Test
    void aPeriodStandsInItsSentenceAsTheLanguageWantsIt() {
        PhraseFormatter russian = new PhraseFormatter(Messages.in("ru"));
        Period year = Period.of("2026").orElseThrow();
        Period days = new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30));
        assertThat(russian.say(Phrase.of("interview.row.keep", DayText.said(year))))
                .isEqualTo("Из оценки за 2026 год");
        assertThat(russian.say(Phrase.of("interview.row.keep", DayText.said(days))))
                .isEqualTo("Из оценки за период с 1 июля 2025 года по 30 июня 2026 года");
        assertThat(russian.say(Phrase.of("interview.proposal.practice", DayText.during(days), DayText.during(year))))
                .isEqualTo("Сначала проверьте практику: она показывает, что делалось с 1 июля 2025 года по 30 июня"
                        + " 2026 года, а вы отвечаете о том, что делалось в 2026 году.");
        assertThat(WORDS.say(Phrase.of("interview.proposal.practice", DayText.during(days), DayText.during(year))))
                .isEqualTo(
                        "Check the practice first: it says what was done from 1 July 2025 to 30 June 2026, and you are"
                                + " now asked what was done in 2026.");
    }

    @ParameterizedTest(name = "{0} is said as ''{1}''")
    @CsvSource({
        "2004-10-17, 17 October 2004",
        "2004-03-05, 5 March 2004",
        "2004-10, October 2004",
        "2004, 2004",
        "'', ''",
        "soon, soon",
        "2004-02-30, 2004-02-30"
    })
    void whatWasUnderstoodIsSaidInWords(String iso, String words) {
        assertThat(WORDS.say(DayText.said(iso))).isEqualTo(words);
    }
}
