package org.stocktake.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and instants that a file may contain. */
final class IsoDatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24T10:42:00Z",
                "2026-11-24T00:00:00.5Z",
                "2026-11-24T23:59:59.123456789Z",
                "0001-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999999999Z"
            })
    void theseAreInstants(String text) {
        assertThat(IsoDates.isInstant(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2026-11-24",
                "2026-11-24T10:42:00",
                "2026-11-24T10:42Z",
                "2026-11-24T10:42:00+01:00",
                "2026-11-24 10:42:00Z",
                "2026-02-30T10:42:00Z",
                "2026-11-24T24:00:00Z",
                "2026-11-24T10:60:00Z",
                "2026-11-24T10:42:60Z",
                "2026-11-24T1a:42:00Z",
                "2026-11-24T10-42:00Z",
                "2026-11-24T10:42.00Z",
                "2026-11-24T10:42:00.Z",
                "2026-11-24T10:42:00,5Z",
                "2026-11-24T10:42:00.5aZ",
                "2026-11-24T10:42:00.1234567890Z",
                "+2026-11-24T10:42:00Z",
                "0000-01-01T00:00:00Z",
                "-0001-01-01T00:00:00Z",
                "+10000-01-01T00:00:00Z",
                "2026-12-31T23:59:60Z"
            })
    void theseAreNot(String text) {
        assertThat(IsoDates.isInstant(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-11", "2026-11-24"})
    void aDayOrWhatIsKnownOfIt(String text) {
        assertThat(IsoDates.isDayOrPart(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "26", "2026-13", "2026-1", "2026-11-31", "20a6", "2026/11", "0000", "0000-01", "0000-01-01"})
    void noDayAndNoPartOfOne(String text) {
        assertThat(IsoDates.isDayOrPart(text)).isFalse();
    }

    @ParameterizedTest(name = "''{0}'' is no period")
    @ValueSource(
            strings = {
                "", "P", "1m", "30D", "p30d", "P-1D", "-P1D", "PT1H", "P1.5Y", "P1Y ", "P1D1Y", "PY", "P1Y1Y", "P1"
            })
    void nothingButIso8601IsAPeriod(String text) {
        assertThat(IsoDates.isSpeltAsPeriod(text)).isFalse();
        assertThat(IsoDates.period(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0} is longer than the calendar")
    @ValueSource(
            strings = {
                "P9999Y",
                "P3652059D",
                "P999999999Y",
                "P999999999W",
                "P2147483647Y",
                "P2147483648Y",
                "P2147483647Y2147483647M2147483647D",
                "P9223372036854775807D",
                "P99999999999Y"
            })
    void noPeriodIsLongerThanTheCalendar(String text) {
        assertThat(IsoDates.isSpeltAsPeriod(text)).isTrue();
        assertThat(IsoDates.period(text)).isEmpty();
    }

    @ParameterizedTest(name = "''{0}'' is no day")
    @ValueSource(
            strings = {
                "0000-01-01",
                "0000-12-31",
                "10000-01-01",
                "+10000-01-01",
                "-0001-01-01",
                "-999999999-01-01",
                "+999999999-12-31",
                "2024-02-30"
            })
    void noDayLiesOutsideTheCalendar(String text) {
        assertThat(IsoDates.day(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31"})
    void theFirstAndTheLastDayAreDays(String text) {
        assertThat(IsoDates.day(text)).isPresent();
    }

    @ParameterizedTest(name = "{0} after {1} is {2}")
    @CsvSource({
        "P30D,       2026-11-24,           2026-12-24",
        "P2W,        2026-11-24,           2026-12-08",
        "P1M,        2026-01-31,           2026-02-28",
        "P1Y6M,      2026-11-24T10:42:00Z, 2028-05-24",
        "2027-01-31, 2026-11-24,           2027-01-31",
        "P0D,        2026-11-24,           2026-11-24",
        "P1Y2M3W4D,  2026-11-24,           2028-02-18",
        "P9998Y,     0001-01-01,           9999-01-01",
        "P9000Y,     2026-11-24,           9999-12-31",
        "P1D,        9999-12-31,           9999-12-31",
        "P9999Y,     2026-11-24,           ''",
        "P999999999W,2026-11-24,           ''",
        "P1Y,        2026,                 ''",
        "P1Y,        '',                   ''",
        "'',         2026-11-24,           ''"
    })
    void aPeriodReachesADay(String period, String from, String day) {
        assertThat(IsoDates.reached(period, from)).isEqualTo(day);
    }

    @ParameterizedTest(name = "of ''{0}'' there is no {1}")
    @CsvSource({
        "2008-02-30, DAY",
        "2007-02-29, DAY",
        "2008-04-31T10:42:00Z, DAY",
        "2008-05-00, DAY",
        "0000-13-40, YEAR",
        "0000-05, YEAR",
        "0000, YEAR",
        "2008-13-01, MONTH",
        "2008-00-40, MONTH",
        "2008-13, MONTH",
        "2008-02-29, NOTHING",
        "2008-12, NOTHING",
        "2008, NOTHING",
        "30.2.2008, NOTHING",
        "2008-2-30, NOTHING",
        "'', NOTHING"
    })
    void whatTheCalendarDoesNotHaveIsFoundInWhatIsSpeltWell(String text, IsoDates.Lacking lacking) {
        assertThat(IsoDates.lacking(text)).isEqualTo(lacking);
    }
}
