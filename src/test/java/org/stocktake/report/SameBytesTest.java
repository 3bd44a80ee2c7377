package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Same input, same report, whatever the machine thinks of letters, digits and hours. */
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
final class SameBytesTest {
    @ParameterizedTest
    @EnumSource
    void aReportIsTheSameInEveryCountry(ReportFormat format) {
        byte[] here = report(format);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String language : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
                for (String place : List.of("Pacific/Kiritimati", "America/Adak")) {
                    Locale.setDefault(Locale.forLanguageTag(language));
                    TimeZone.setDefault(TimeZone.getTimeZone(place));
                    assertThat(report(format)).as(language + " in " + place).isEqualTo(here);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(report(format)).as("a second time").isEqualTo(here);
    }

    private static byte[] report(ReportFormat format) {
        return ReportFormatTest.bytes(format, SampleAnswers.coastal(), false);
    }
}
