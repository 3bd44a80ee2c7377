package org.stocktake.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stocktake.SampleChecklist;
import org.stocktake.finding.Gate.FailOn;
import org.stocktake.finding.Gate.Requirement;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerText;
import org.stocktake.model.Assessment;
import org.stocktake.model.Depth;
import org.stocktake.model.Evidence;
import org.stocktake.model.Force;
import org.stocktake.model.Period;
import org.stocktake.model.QuestionId;

final class GateTest {
    private static final QuestionId OFFENCE = new QuestionId("laws.offence");
    private static final QuestionId EVERYONE = new QuestionId("laws.everyone");
    private static final Evidence LAW = Evidence.of("Immigration Act", "s. 108");

    @Test
    void noRuleHoldsForAnything() {
        assertThat(judge(new Gate(Set.of(), List.of()), nonParty()).holds()).isTrue();
    }

    @Test
    void completeFailsOnWhatIsOpenAndOnNothingElse() {
        Verdict verdict = judge(new Gate(Set.of(Requirement.COMPLETE), List.of()), nonParty());
        assertThat(verdict.failures())
                .extracting(failure -> failure.finding().question().id(), Verdict.Failure::cause)
                .containsExactly(tuple(EVERYONE, Verdict.Cause.OPEN));
        assertThat(verdict.isIncompleteOnly()).isTrue();
    }

    @Test
    void substantiatedFailsOnAClaimWithoutEvidence() {
        Gate gate = new Gate(Set.of(Requirement.SUBSTANTIATED), List.of());
        Assessment bare = nonParty().with(EVERYONE, Answer.of(AnswerKind.PARTLY));
        assertThat(judge(gate, bare).failures())
                .extracting(Verdict.Failure::cause)
                .containsExactly(Verdict.Cause.UNSUBSTANTIATED);
        Assessment cited =
                nonParty().with(EVERYONE, Answer.of(AnswerKind.PARTLY).withEvidence(List.of(LAW)));
        assertThat(judge(gate, cited).holds()).isTrue();
    }

    @Test
    void currentFailsOnWhatHasExpired() {
        Answer old = Answer.of(AnswerKind.NO).with(AnswerText.REVIEW_BY, "2026-01-31");
        Verdict verdict = judge(
                new Gate(Set.of(Requirement.CURRENT), List.of()), nonParty().with(EVERYONE, old));
        assertThat(verdict.failures()).extracting(Verdict.Failure::cause).containsExactly(Verdict.Cause.EXPIRED);
        assertThat(verdict.isIncompleteOnly()).isFalse();
    }

    @Test
    void anOutcomeFailsForTheNamedForcesOnly() {
        Assessment gap = nonParty().with(EVERYONE, Answer.of(AnswerKind.NO));
        assertThat(judge(failOnGapsOf(Force.CALL), gap).failures())
                .extracting(Verdict.Failure::cause)
                .containsExactly(Verdict.Cause.OUTCOME);
        assertThat(judge(failOnGapsOf(Force.OBLIGATION), gap).holds()).isTrue();
    }

    @Test
    void aVoluntaryComparisonNeverFailsTheGate() {
        Assessment comparing = nonParty();
        comparing = comparing
                .withProfile(comparing.profile().with(SampleChecklist.COMPARE, List.of("yes")))
                .with(OFFENCE, Answer.of(AnswerKind.NO))
                .with(EVERYONE, Answer.of(AnswerKind.YES).withEvidence(List.of(LAW)));
        Gate everything =
                new Gate(EnumSet.allOf(Requirement.class), List.of(new FailOn(Outcome.GAP, Set.of(Force.values()))));
        assertThat(judge(everything, comparing).holds()).isTrue();
    }

    private static Gate failOnGapsOf(Force force) {
        return new Gate(Set.of(), List.of(new FailOn(Outcome.GAP, Set.of(force))));
    }

    private static Assessment nonParty() {
        Assessment empty = Assessment.begin(
                new Assessment.Subject("sample", "1.0.0", "XB", Period.ofYear(2026), "en"), Depth.FULL);
        return empty.withProfile(empty.profile().with(SampleChecklist.PARTY, List.of("no")));
    }

    private static Verdict judge(Gate gate, Assessment assessment) {
        return gate.judge(Findings.of(SampleChecklist.checklist(), assessment, LocalDate.of(2026, 11, 24)));
    }
}
