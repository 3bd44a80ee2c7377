package org.stocktake.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EvidenceTest {
    private static final String TODAY = "2026-11-24";
    private static final Evidence ACT = Evidence.of("Act", "s. 1");

    @ParameterizedTest(name = "repealed on ''{0}'': {1}")
    @CsvSource({
        "'', false",
        "2026-11-23, true",
        "2026-11-24, true",
        "2026-11-25, false",
        "2026-11, true",
        "2026-12, false",
        "2026, true",
        "2027, false"
    })
    void aLawIsRepealedFromItsDayAMonthOrAYearFromItsFirst(String day, boolean repealed) {
        assertThat(ACT.withLife("", day).isRepealed(TODAY)).isEqualTo(repealed);
    }

    @ParameterizedTest(name = "in force from ''{0}'': not yet is {1}")
    @CsvSource({
        "'', false",
        "2026-11-24, false",
        "2026-11-25, true",
        "2026-11, false",
        "2026-12, true",
        "2026, false",
        "2027, true"
    })
    void aLawIsInForceFromItsDay(String day, boolean notYet) {
        assertThat(ACT.withLife(day, "").isNotInForce(TODAY)).isEqualTo(notYet);
    }

    @ParameterizedTest(name = "in force from ''{0}'', repealed on ''{1}'' is backwards: {2}")
    @CsvSource({
        "2008-05-15, 2008-05-14, true",
        "2008-05-15, 2008-05-15, false",
        "2008-05-15, 2008-04, true",
        "2008-05-15, 2008-05, true",
        "2008-05-01, 2008-05, false",
        "2008-05, 2008-05-01, false",
        "2008-05, 2008, true",
        "2020-06-01, 2020, true",
        "2008-01, 2008, false",
        "2008, 2007-12-31, true",
        "2008, 2008-01-01, false",
        "'', 2008, false",
        "2008, '', false"
    })
    void aMonthOrAYearCountsFromItsFirstDay(String from, String to, boolean backwards) {
        assertThat(Evidence.endsBeforeItBegins(from, to)).isEqualTo(backwards);
    }

    @Test
    void citationsOfAnotherKindOrLifeAreOthers() {
        assertThat(ACT.withKind(Optional.of(EvidenceKind.LAW))).isNotEqualTo(ACT);
        assertThat(ACT.withLife("2008", "")).isNotEqualTo(ACT).isNotEqualTo(ACT.withLife("", "2008"));
        assertThat(ACT.withLife("", "2008")).isNotEqualTo(ACT);
    }

    @Test
    void aCopyWithAnotherFileOrReviewDayKeepsKindAndLife() {
        Evidence law = ACT.withKind(Optional.of(EvidenceKind.LAW)).withLife("2008", "2027");
        Evidence copy = law.withFile("act.pdf", "ab".repeat(32)).withReviewBy("2027-01-31");
        assertThat(copy.kind()).contains(EvidenceKind.LAW);
        assertThat(copy.inForceFrom()).isEqualTo("2008");
        assertThat(copy.repealedOn()).isEqualTo("2027");
        assertThat(copy.file()).isEqualTo("act.pdf");
        assertThat(copy.reviewBy()).isEqualTo("2027-01-31");
    }
}
