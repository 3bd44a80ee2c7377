package org.stocktake.finding.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.Cases;
import org.stocktake.Exhaustive;
import org.stocktake.SampleChecklist;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Findings;
import org.stocktake.finding.RandomAnswers;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Declaration;
import org.stocktake.model.DeclarationEffect;
import org.stocktake.model.DeclarationKind;
import org.stocktake.model.Depth;
import org.stocktake.model.Evidence;
import org.stocktake.model.Force;
import org.stocktake.model.Period;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/** The floor records the levels that a ratchet compares with, and they never fall. */
final class FloorTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final QuestionId OFFENCE = new QuestionId("laws.offence");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Cases.count(40, 200));
    }

    private static Findings random(long seed) {
        return Findings.of(SampleChecklist.checklist(), RandomAnswers.to(SampleChecklist.checklist(), seed), TODAY);
    }

    @Exhaustive
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingFallsBelowTheFloorOfToday(long seed) {
        Findings findings = random(seed);
        assertThat(Floor.of(findings).against(findings).changes()).isEmpty();
    }

    /** Random changes, in any order: a version that is accepted is never lower than one accepted before. */
    @Exhaustive
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsAcceptedStepByStepNeverLeadsDown(long seed) {
        Floor floor = Floor.of(sameState(random(seed)));
        Map<QuestionId, Integer> highest = new HashMap<>();
        for (int step = 1; step <= 60; step++) {
            Findings now = sameState(random(seed * 1_000 + step));
            Comparison since = floor.against(now);
            if (since.worse().isEmpty()) {
                floor = Floor.of(now);
                for (Finding finding : now.all()) {
                    QuestionId id = finding.question().id();
                    int level = level(finding);
                    assertThat(level).isGreaterThanOrEqualTo(highest.getOrDefault(id, 0));
                    highest.merge(id, level, Math::max);
                }
            }
        }
    }

    /** Keeps facts and depth the same, so that the same questions are asked. */
    private static Findings sameState(Findings findings) {
        Assessment assessment = findings.assessment();
        Assessment same = assessment
                .withDepth(Depth.FULL)
                .withProfile(assessment
                        .profile()
                        .with(SampleChecklist.PARTY, List.of("yes"))
                        .with(SampleChecklist.COMPARE, List.of("no"))
                        .with(SampleChecklist.COAST, List.of("coastal"))
                        .with(SampleChecklist.RESERVATION, List.of("no")));
        return Findings.of(findings.checklist(), same, TODAY);
    }

    private static int level(Finding finding) {
        return switch (finding.outcome()) {
            case OPEN -> 0;
            case GAP -> 1;
            case PARTLY_MET -> finding.force() == Force.OPTIONAL ? 3 : 2;
            case MET, CONSIDERED, NOT_USED, NOT_APPLICABLE -> 3;
        };
    }

    @Test
    void textsAreNotRememberedAndAreNoChange() {
        Findings findings = sameState(random(7));
        Assessment retold = findings.assessment();
        for (QuestionId id : retold.answers().keySet()) {
            Answer answer = retold.answerTo(id).orElseThrow();
            retold = retold.with(id, answer.with(AnswerTextField.MEASURES, "Told in other words."));
        }
        Findings after = Findings.of(findings.checklist(), retold, TODAY);
        assertThat(Floor.of(findings).against(after).isUnchanged()).isTrue();
    }

    @Test
    void theEvidenceIsRememberedAndNotWhatItWas() {
        Findings cited = answered(Answer.of(AnswerKind.YES).withEvidence(List.of(Evidence.of("Act", "s. 1"))));
        Findings other = answered(Answer.of(AnswerKind.YES).withEvidence(List.of(Evidence.of("Decree", "No. 7"))));
        Findings bare = answered(Answer.of(AnswerKind.YES));
        assertThat(Floor.of(cited).against(other).isUnchanged()).isTrue();
        assertThat(Floor.of(cited).against(bare).worse())
                .extracting(QuestionChange::causes)
                .containsExactly(List.of(QuestionChange.Cause.EVIDENCE_GONE));
    }

    @Test
    void whatExpiresAfterTheFloorWasWrittenIsBelowIt() {
        Findings dated = answered(Answer.of(AnswerKind.NO).with(AnswerTextField.REVIEW_BY, "2026-12-01"));
        Findings later = Findings.of(dated.checklist(), dated.assessment(), LocalDate.of(2026, 12, 2));
        assertThat(Floor.of(dated).against(later).worse())
                .extracting(QuestionChange::kind)
                .containsExactly(QuestionChange.Kind.EXPIRED);
    }

    /** A reservation that is made or withdrawn is a shift of scope, as it is between two files. */
    @Test
    void theReservationsOfItsDayAreRemembered() {
        Findings without = answered(Answer.of(AnswerKind.NO));
        Question offence = without.checklist().question(OFFENCE).orElseThrow();
        Declaration reservation = new Declaration(
                DeclarationKind.RESERVATION,
                offence.provisions(),
                DeclarationEffect.EXCLUDES,
                "Not for us.",
                "2026-01-01",
                "",
                List.of());
        Findings with =
                Findings.of(without.checklist(), without.assessment().withDeclarations(List.of(reservation)), TODAY);
        assertThat(Floor.of(without).against(with).shifts())
                .isEqualTo(Comparison.of(without, with).shifts())
                .isNotEmpty();
        assertThat(Floor.of(with).against(without).shifts()).isNotEmpty();
        assertThat(Floor.of(with).against(with).isUnchanged()).isTrue();
        assertThat(Floor.of(with).reservations())
                .containsExactly(Floor.reservation(reservation.provisions(), "2026-01-01"));
    }

    private static Findings answered(Answer answer) {
        Findings findings = sameState(random(7));
        return Findings.of(findings.checklist(), findings.assessment().with(OFFENCE, answer), TODAY);
    }

    @Test
    void aFloorIsForTheSameStateAndNotForATimeBefore() {
        Floor floor = Floor.of(random(7));
        assertThat(floor.isFor(subject("XA", 2026))).isTrue();
        assertThat(floor.isFor(subject("XA", 2027))).isTrue();
        assertThat(floor.isFor(subject("XA", 2025))).isFalse();
        assertThat(floor.isFor(subject("XB", 2026))).isFalse();
    }

    private static Assessment.Subject subject(String state, int year) {
        return new Assessment.Subject("sample", "1.0.0", state, Period.ofYear(year), "en");
    }
}
