package org.stocktake.model.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.Cases;
import org.stocktake.Exhaustive;
import org.stocktake.model.typed.WrittenDay.Doubt;

/** Days as people write them, in English and in other languages. */
final class DayReaderTest {
    private static final List<String> MONTHS =
            named("January February March April May June July August September October November December");
    private static final DayReader READER =
            new DayReader(MONTHS, "the of st nd rd th Sunday Monday Tuesday Wednesday Thursday Friday Saturday");

    @ParameterizedTest(name = "''{0}'' is not a day")
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "-",
                "soon",
                "x",
                "17",
                "204",
                "20041017",
                "17102004",
                "17/10/204",
                "17/10/20044",
                "117/10/2004",
                "2004/10/2004",
                "2004-10-017",
                "17/10-2004",
                "17.10/2004",
                "2004-10.17",
                "17//10/2004",
                "/17/10/2004",
                "17/10/2004/",
                "17/10/2004/1",
                "17/10/2004 10:42",
                "2004-10-17T10:42:00Z",
                "17+10+2004",
                "-2004-10-17",
                "17 Octobre 2004",
                "17 Okt 2004",
                "17 Oc 2004",
                "17 Ma 2004",
                "17 Octoberfest 2004",
                "17 tober 2004",
                "17 October October 2004",
                "17 October November 2004",
                "17 18 October 2004",
                "17 October 2004 2005",
                "17 October 12004",
                "17 October 2004 BC",
                "Law of 17 October 2004",
                "17 October 2004?",
                "October",
                "2004年17",
                "2004年10月17日10時",
                "2004-W42-7",
                "P1Y"
            })
    void thisIsNoDay(String typed) {
        WrittenDay read = READER.day(typed);
        assertThat(read.iso()).isEmpty();
        assertThat(read.days()).isEmpty();
        assertThat(read.typed()).isEqualTo(typed.strip());
        assertThat(read.doubt()).isNotEqualTo(Doubt.CLEAR);
    }

    @ParameterizedTest(name = "''{0}'' does not say which century")
    @ValueSource(
            strings = {
                "17/10/04",
                "17.10.04",
                "04-10-17",
                "1/2/3",
                "17 October 04",
                "17 Oct '04",
                "Oct 17, 04",
                "17-Oct-04",
                "04年10月17日"
            })
    void aYearOfTwoDigitsIsRefused(String typed) {
        assertThat(READER.day(typed).days()).isEmpty();
        assertThat(READER.day(typed).doubt()).isEqualTo(Doubt.SHORT_YEAR);
        assertThat(READER.dayOrPart(typed).doubt()).isEqualTo(Doubt.SHORT_YEAR);
    }

    @ParameterizedTest(name = "''{0}'' has no year")
    @ValueSource(strings = {"17 October", "October 17", "17/10", "17.10.", "10-17", "17th of October", "October 04"})
    void aDayWithoutItsYearIsRefused(String typed) {
        assertThat(READER.day(typed).days()).isEmpty();
        assertThat(READER.day(typed).doubt()).isEqualTo(Doubt.WITHOUT_YEAR);
        assertThat(READER.dayOrPart(typed).doubt()).isEqualTo(Doubt.WITHOUT_YEAR);
    }

    @ParameterizedTest(name = "''{0}'' is not a whole day, and can be a part of one")
    @CsvSource(delimiter = '|', textBlock = """
                    2004         | 2004
                    2004.        | 2004
                    0204         | 0204
                    2004-10      | 2004-10
                    2004/1       | 2004-01
                    10/2004      | 2004-10
                    10.2004      | 2004-10
                    10 2004      | 2004-10
                    October 2004 | 2004-10
                    Oct. 2004    | 2004-10
                    2004 October | 2004-10
                    Oct/2004     | 2004-10
                    October, 2004| 2004-10
                    2004年        | 2004
                    2004年10月    | 2004-10
                    ٢٠٠٤         | 2004
                    """)
    void aPartOfADayIsReadOnlyWhereOneIsEnough(String typed, String part) {
        assertThat(READER.day(typed).doubt()).isEqualTo(Doubt.NOT_WHOLE);
        assertThat(READER.dayOrPart(typed).iso()).contains(part);
    }

    @ParameterizedTest(name = "''{0}'' is no part of a day")
    @ValueSource(
            strings = {
                "",
                "04",
                "204",
                "20044",
                "October",
                "2004-13",
                "0000",
                "0000-10",
                "13/2004",
                "2004-2005",
                "Oct/",
                "2004 2005 October",
                "soon",
                "Spring 2004"
            })
    void thisIsNoPartOfADay(String typed) {
        WrittenDay read = READER.dayOrPart(typed);
        assertThat(read.days()).isEmpty();
        assertThat(read.typed()).isEqualTo(typed);
        assertThat(read.doubt()).isNotEqualTo(Doubt.CLEAR);
    }

    @ParameterizedTest(name = "''{0}'' can be {1} or {2}")
    @CsvSource({
        "03/04/2005, 2005-04-03, 2005-03-04",
        "3/4/2005, 2005-04-03, 2005-03-04",
        "03-04-2005, 2005-04-03, 2005-03-04",
        "3 4 2005, 2005-04-03, 2005-03-04",
        "12/11/2005, 2005-11-12, 2005-12-11",
        "٣/٤/٢٠٠٥, 2005-04-03, 2005-03-04"
    })
    void whereDayAndMonthCanBeEitherThePersonIsAsked(String typed, String dayFirst, String monthFirst) {
        WrittenDay read = READER.day(typed);
        assertThat(read.iso()).isEmpty();
        assertThat(read.days()).containsExactly(dayFirst, monthFirst);
        assertThat(READER.dayOrPart(typed)).isEqualTo(read);
    }

    @ParameterizedTest(name = "''{0}'' is {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    17 October 2004              | 2004-10-17
                    17 Oct 2004                  | 2004-10-17
                    17 oct. 2004                 | 2004-10-17
                    17 OCTOBER 2004              | 2004-10-17
                    17October2004                | 2004-10-17
                    17-Oct-2004                  | 2004-10-17
                    17/Oct/2004                  | 2004-10-17
                    17.Oct.2004                  | 2004-10-17
                    17th October 2004            | 2004-10-17
                    the 17th of October, 2004    | 2004-10-17
                    Sunday, 17 October 2004      | 2004-10-17
                    October 17, 2004             | 2004-10-17
                    Oct 17 2004                  | 2004-10-17
                    October 1st, 2004            | 2004-10-01
                    2004 October 17              | 2004-10-17
                    2004-Oct-17                  | 2004-10-17
                    5 May 2004                   | 2004-05-05
                    5 Sept 2004                  | 2004-09-05
                    5 jun 2004                   | 2004-06-05
                    17.10.2004                   | 2004-10-17
                    17. 10. 2004                 | 2004-10-17
                    17.10.2004.                  | 2004-10-17
                    2004. 10. 17.                | 2004-10-17
                    03.04.2005                   | 2005-04-03
                    3.4.2005                     | 2005-04-03
                    10.17.2004                   | 2004-10-17
                    17/10/2004                   | 2004-10-17
                    10/17/2004                   | 2004-10-17
                    17 / 10 / 2004               | 2004-10-17
                    17-10-2004                   | 2004-10-17
                    10-17-2004                   | 2004-10-17
                    17 10 2004                   | 2004-10-17
                    03/03/2005                   | 2005-03-03
                    2004-10-17                   | 2004-10-17
                    2004-1-7                     | 2004-01-07
                    2004/10/17                   | 2004-10-17
                    2004.10.17                   | 2004-10-17
                    2004 10 17                   | 2004-10-17
                    2005-03-04                   | 2005-03-04
                    2004\u201310\u201317         | 2004-10-17
                    2004\u201110\u201117         | 2004-10-17
                    2004\u221210\u221217         | 2004-10-17
                    2004年10月17日                | 2004-10-17
                    2004 年 10 月 17 日           | 2004-10-17
                    2004年1月7日                  | 2004-01-07
                    2004년 10월 17일              | 2004-10-17
                    ２００４年１０月１７日          | 2004-10-17
                    ２００４／１０／１７           | 2004-10-17
                    ١٧/١٠/٢٠٠٤                   | 2004-10-17
                    \u200f١٧\u200f/١٠\u200f/٢٠٠٤ | 2004-10-17
                    ۱۷ October ۲۰۰۴              | 2004-10-17
                    १७.१०.२००४                   | 2004-10-17
                    17\u00a0October\u202f2004    | 2004-10-17
                    29 February 2004             | 2004-02-29
                    1 January 0001               | 0001-01-01
                    31/12/9999                   | 9999-12-31
                    """)
    void thisIsADay(String typed, String day) {
        assertThat(READER.day(typed)).isEqualTo(new WrittenDay(typed, Doubt.CLEAR, List.of(day), ""));
        assertThat(READER.dayOrPart(typed).iso()).contains(day);
    }

    /** The words of an interface in French, and in Arabic as the United Nations write it. */
    @ParameterizedTest(name = "''{1}'' is {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    janvier février mars avril mai juin juillet août septembre octobre novembre décembre | 1er fevrier 2004 | 2004-02-01
                    janvier février mars avril mai juin juillet août septembre octobre novembre décembre | 5 aout 2004      | 2004-08-05
                    janvier février mars avril mai juin juillet août septembre octobre novembre décembre | 5 AOÛ 2004       | 2004-08-05
                    janvier février mars avril mai juin juillet août septembre octobre novembre décembre | 5 juin 2004      | 2004-06-05
                    janvier février mars avril mai juin juillet août septembre octobre novembre décembre | 5 juil. 2004     | 2004-07-05
                    января февраля марта апреля мая июня июля августа сентября октября ноября декабря    | 17 октября 2004  | 2004-10-17
                    января февраля марта апреля мая июня июля августа сентября октября ноября декабря    | 17 МАЯ 2004      | 2004-05-17
                    كانون-الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين-الأول تشرين-الثاني كانون-الأول | ١٧ تشرين الأول ٢٠٠٤ | 2004-10-17
                    كانون-الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين-الأول تشرين-الثاني كانون-الأول | ٥ آب ٢٠٠٤ | 2004-08-05
                    """)
    void theNamesOfTheMonthsAreThoseOfTheLanguage(String months, String typed, String day) {
        assertThat(new DayReader(named(months), "er de").day(typed).iso()).contains(day);
        assertThat(READER.day(typed).iso()).isEmpty();
    }

    @ParameterizedTest(name = "''{0}'' begins two months, or none")
    @ValueSource(strings = {"5 jui 2004", "5 ju 2004", "5 ma 2004", "5 o 2004", "5 mars-avril 2004"})
    void aBeginningThatIsTooShortOrOfTwoMonthsIsRefused(String typed) {
        String months = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre";
        assertThat(new DayReader(named(months), "").day(typed).days()).isEmpty();
    }

    @Test
    void aMonthIsReadByEachOfItsNamesAndByBoth() {
        DayReader reader = DayReader.of(
                month -> month == 10 ? "تشرين الأول/أكتوبر|октябрь" : "m" + "x".repeat(month),
                "a b c d e f g h i oct/ottobre k l",
                "");
        assertThat(List.of("تشرين الأول/أكتوبر", "تشرين الأول", "أكتوبر", "октябрь", "OCT", "ottobre"))
                .allSatisfy(name ->
                        assertThat(reader.dayOrPart(name + " 2004").iso()).contains("2004-10"));
    }

    private static List<String> named(String months) {
        return Stream.of(months.split(" ")).map(name -> name.replace('-', ' ')).toList();
    }

    @Test
    void ofATextThatIsTooLongForADateTheBeginningIsKept() {
        String typed = "17 October 2004 " + "and so on ".repeat(3_000);
        assertThat(READER.day(typed).typed()).isEqualTo("17 October 2004 and so on and so on and …");
        assertThat(READER.day(typed).doubt()).isEqualTo(Doubt.NONE);
    }

    @Test
    void withoutNamesOfMonthsADayInNumbersIsStillRead() {
        DayReader wordless = new DayReader(Collections.nCopies(12, ""), "");
        assertThat(wordless.day("17.10.2004").iso()).contains("2004-10-17");
        assertThat(wordless.day("17 October 2004").days()).isEmpty();
    }

    @Test
    void aDayThatIsClearIsOneDay() {
        assertThatThrownBy(() -> new WrittenDay("soon", Doubt.CLEAR, List.of(), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Every day of forty years, in every form that is clear for all of them. */
    @Exhaustive
    @Test
    void everyDayIsReadBackFromEveryForm() {
        LocalDate last = LocalDate.of(2030, 12, 31);
        for (LocalDate day = LocalDate.of(1990, 1, 1); !day.isAfter(last); day = day.plusDays(Cases.count(13, 1))) {
            String iso = day.toString();
            forms(day)
                    .forEach(form -> assertThat(READER.day(form).iso()).as(form).contains(iso));
        }
    }

    private static Stream<String> forms(LocalDate day) {
        int dayOfMonth = day.getDayOfMonth();
        int month = day.getMonthValue();
        int year = day.getYear();
        String name = MONTHS.get(month - 1);
        String begun = name.substring(0, 3);
        return Stream.of(
                day.toString(),
                dayOfMonth + " " + name + " " + year,
                dayOfMonth + " " + begun + " " + year,
                begun + " " + dayOfMonth + ", " + year,
                name + " " + dayOfMonth + ", " + year,
                dayOfMonth + "." + month + "." + year,
                year + "/" + month + "/" + dayOfMonth,
                year + "." + month + "." + dayOfMonth + ".",
                year + "年" + month + "月" + dayOfMonth + "日",
                dayOfMonth + "-" + begun + "-" + year);
    }

    /** With slashes or hyphens every day is among those that the text can mean. */
    @Test
    void everyDayIsAmongThoseThatNumbersCanMean() {
        LocalDate last = LocalDate.of(2030, 12, 31);
        for (LocalDate day = LocalDate.of(1990, 1, 1); !day.isAfter(last); day = day.plusDays(1)) {
            String dayFirst = day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
            String monthFirst = day.getMonthValue() + "-" + day.getDayOfMonth() + "-" + day.getYear();
            assertThat(READER.day(dayFirst).days()).as(dayFirst).contains(day.toString());
            assertThat(READER.day(monthFirst).days()).as(monthFirst).contains(day.toString());
        }
    }
}
