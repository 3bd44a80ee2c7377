package org.stocktake.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.text.Messages;

/** Points in time as people write them. */
final class MomentTextTest {
    private static final Instant MOMENT = Instant.parse("2026-11-28T10:16:46Z");

    @ParameterizedTest
    @CsvSource({"en, 10:16:46\u00a0UTC", "fr, 10:16:46\u00a0UTC", "ar, 10:16:46\u00a0(UTC)"})
    void noLineEndsBetweenTheTimeAndUtc(String language, String said) {
        assertThat(MomentText.second(MOMENT, Messages.in(language))).endsWith(said);
        assertThat(MomentText.minute(MOMENT, Messages.in(language))).endsWith(said.replace(":46", ""));
    }
}
