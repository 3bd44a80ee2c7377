package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.Cases;
import org.stocktake.Exhaustive;

/** The same input gives the same report, whatever the language, the digits and the time zone of the machine. */
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
final class SameBytesTest {
    /** A language and a time zone each; every language comes with both time zones. */
    private static final List<List<String>> COUNTRIES = List.of(
            List.of("tr-TR", "Pacific/Kiritimati"),
            List.of("tr-TR", "America/Adak"),
            List.of("ar-EG-u-nu-arab", "America/Adak"),
            List.of("ar-EG-u-nu-arab", "Pacific/Kiritimati"),
            List.of("th-TH-u-ca-buddhist-nu-thai", "Pacific/Kiritimati"),
            List.of("th-TH-u-ca-buddhist-nu-thai", "America/Adak"));

    @Exhaustive
    @ParameterizedTest
    @EnumSource
    void aReportIsTheSameInEveryCountry(ReportFormat format) {
        byte[] here = report(format);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (List<String> country : Cases.oneIn(2, COUNTRIES.stream()).toList()) {
                Locale.setDefault(Locale.forLanguageTag(country.get(0)));
                TimeZone.setDefault(TimeZone.getTimeZone(country.get(1)));
                assertThat(report(format)).as(country.toString()).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(report(format)).as("a second time").isEqualTo(here);
    }

    private static byte[] report(ReportFormat format) {
        return ReportFormatTest.bytes(format, SampleAnswers.findings(SampleAnswers.coastal()), false);
    }
}
