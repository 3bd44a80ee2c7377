package org.stocktake.finding.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stocktake.finding.JudgedAssessment.BASE;
import static org.stocktake.finding.JudgedAssessment.BOARDING;
import static org.stocktake.finding.JudgedAssessment.DECREE;
import static org.stocktake.finding.JudgedAssessment.EVERYONE;
import static org.stocktake.finding.JudgedAssessment.LAW;
import static org.stocktake.finding.JudgedAssessment.OFFENCE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.model.Evidence;

final class CitationUseTest {
    @Test
    void eachCitationStandsThereOnceWithItsQuestionsInOrder() {
        assertThat(CitationUse.in(BASE.findings()))
                .containsExactly(
                        new CitationUse(LAW, List.of(OFFENCE, EVERYONE, BOARDING)),
                        new CitationUse(DECREE, List.of(OFFENCE)));
    }

    @Test
    void aCitationTwiceInOneAnswerSupportsItOnce() {
        assertThat(CitationUse.in(BASE.with(OFFENCE, answer -> answer.withEvidence(List.of(LAW, LAW)))
                        .findings()))
                .containsExactly(new CitationUse(LAW, List.of(OFFENCE, EVERYONE, BOARDING)));
    }

    @Test
    void aCitationThatSupportsNothingIsNone() {
        List<org.stocktake.model.QuestionId> none = List.of();
        assertThatThrownBy(() -> new CitationUse(LAW, none)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 0",
        "2025-11-25, 0",
        "2025-11-24, 1",
        "2008,       18",
        "2025-12,    0",
        "2025-11,    1",
        "2026-11-25, none",
        "2027,       none",
        "'',         none"
    })
    void anAgeIsCountedInWholeYears(String date, String years) {
        Evidence dated = new Evidence("Act", "", date, "", "", "", "");
        String counted = new CitationUse(dated, List.of(OFFENCE))
                .years("2026-11-24").stream()
                        .mapToObj(String::valueOf)
                        .findFirst()
                        .orElse("none");
        assertThat(counted).isEqualTo(years);
    }
}
