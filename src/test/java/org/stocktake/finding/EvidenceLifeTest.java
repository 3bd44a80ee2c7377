package org.stocktake.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Evidence;
import org.stocktake.model.QuestionId;

/** Claims that rest on repealed law alone, or on law not yet in force, are flagged; all others are not. */
final class EvidenceLifeTest {
    private static final QuestionId OFFENCE = new QuestionId("laws.offence");
    private static final Evidence STANDING = Evidence.of("Penal Code", "s. 108");
    private static final Evidence REPEALED = Evidence.of("Old Act", "").withLife("1990", "2026-11-24");
    private static final Evidence FUTURE = Evidence.of("New Act", "").withLife("2026-11-25", "");

    private static Stream<Arguments> citations() {
        return Stream.of(
                Arguments.of(List.of(REPEALED), List.of(FindingFlag.REPEALED)),
                Arguments.of(List.of(REPEALED, REPEALED), List.of(FindingFlag.REPEALED)),
                Arguments.of(List.of(REPEALED, STANDING), List.of()),
                Arguments.of(List.of(STANDING, REPEALED), List.of()),
                Arguments.of(List.of(FUTURE), List.of(FindingFlag.NOT_IN_FORCE)),
                Arguments.of(List.of(REPEALED, FUTURE), List.of(FindingFlag.NOT_IN_FORCE)),
                Arguments.of(List.of(FUTURE, REPEALED), List.of(FindingFlag.NOT_IN_FORCE)),
                Arguments.of(List.of(FUTURE, STANDING), List.of()),
                Arguments.of(List.of(STANDING), List.of()),
                Arguments.of(List.of(), List.of(FindingFlag.UNSUBSTANTIATED)));
    }

    private static Finding finding(AnswerKind kind, List<Evidence> citations) {
        Findings findings = JudgedAssessment.BASE
                .with(OFFENCE, answer -> Answer.of(kind).withEvidence(citations))
                .findings();
        return findings.of(findings.checklist().question(OFFENCE).orElseThrow()).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("citations")
    void aClaimIsFlaggedByWhatAllItsCitationsHaveInCommon(List<Evidence> citations, List<FindingFlag> flags) {
        assertThat(finding(AnswerKind.YES, citations).flags()).containsExactlyElementsOf(flags);
        assertThat(finding(AnswerKind.PARTLY, citations).flags()).containsExactlyElementsOf(flags);
    }

    @ParameterizedTest
    @EnumSource(
            value = AnswerKind.class,
            names = {"YES", "PARTLY"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatClaimsNothingIsNotFlagged(AnswerKind kind) {
        assertThat(finding(kind, List.of(REPEALED)).flags()).isEmpty();
        assertThat(finding(kind, List.of(FUTURE)).flags()).isEmpty();
    }

    @Test
    void theOutcomeStaysAsItIs() {
        assertThat(finding(AnswerKind.YES, List.of(REPEALED)).outcome()).isEqualTo(Outcome.MET);
    }
}
