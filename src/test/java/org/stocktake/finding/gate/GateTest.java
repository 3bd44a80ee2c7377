package org.stocktake.finding.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.SampleChecklist;
import org.stocktake.finding.Findings;
import org.stocktake.finding.Outcome;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.finding.evidence.CitedDocument;
import org.stocktake.finding.evidence.DocumentState;
import org.stocktake.finding.gate.Gate.Requirement;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Coordination;
import org.stocktake.model.Depth;
import org.stocktake.model.Evidence;
import org.stocktake.model.Force;
import org.stocktake.model.Period;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.QuestionId;
import org.stocktake.model.SourceLocation;

final class GateTest {
    private static final QuestionId OFFENCE = new QuestionId("laws.offence");
    private static final QuestionId EVERYONE = new QuestionId("laws.everyone");
    private static final Evidence ACT = Evidence.of("Act", "").withFile("act.pdf", "");
    private static final Evidence LAW = Evidence.of("Immigration Act", "s. 108");

    @Test
    void noRuleHoldsForAnything() {
        assertThat(judge(Gate.OPEN, nonParty()).holds()).isTrue();
    }

    @Test
    void completeFailsOnWhatIsOpenAndOnNothingElse() {
        Verdict verdict = judge(require(Requirement.COMPLETE), nonParty());
        assertThat(verdict.failures())
                .extracting(failure -> failure.question().orElseThrow(), GateFailure::cause)
                .containsExactly(tuple(EVERYONE, GateFailure.Cause.OPEN));
        assertThat(verdict.isIncompleteOnly()).isTrue();
    }

    @Test
    void completeFailsOnAnAnswerThatOfficesGaveDifferently() {
        Assessment apart = nonParty()
                .with(EVERYONE, Answer.of(AnswerKind.NO))
                .withCoordination(Coordination.NONE.withConflict(EVERYONE, Answer.of(AnswerKind.YES)));
        Verdict verdict = judge(require(Requirement.COMPLETE), apart);
        assertThat(verdict.failures()).extracting(GateFailure::cause).containsExactly(GateFailure.Cause.CONFLICT);
        assertThat(verdict.isIncompleteOnly()).isTrue();
        assertThat(judge(require(Requirement.SUBSTANTIATED), apart).holds()).isTrue();
        assertThat(judge(require(Requirement.COMPLETE), apart.without(EVERYONE)).failures())
                .as("an open question is told once, with the conflict about it")
                .extracting(GateFailure::cause)
                .containsExactly(GateFailure.Cause.OPEN, GateFailure.Cause.CONFLICT);
    }

    @Test
    void currentFailsOnAWorksheetThatIsLateAndOnNoOther() {
        Coordination.Request late = new Coordination.Request("justice", 3, "2020-01-01", "2020-02-01", "");
        Coordination.Request back = late.withReturned("2020-03-01");
        Coordination.Request today = new Coordination.Request("interior", 3, "2020-01-01", "2026-11-24", "");
        Assessment sent = nonParty().withCoordination(Coordination.NONE.withRequests(List.of(back, late, today)));
        assertThat(judge(require(Requirement.CURRENT), sent).failures())
                .containsExactly(new GateFailure.OfRequest(late));
        assertThat(judge(require(Requirement.COMPLETE), sent).failures())
                .extracting(GateFailure::cause)
                .doesNotContain(GateFailure.Cause.LATE);
    }

    @Test
    void substantiatedFailsOnAClaimWithoutEvidence() {
        Gate gate = require(Requirement.SUBSTANTIATED);
        Assessment bare = nonParty().with(EVERYONE, Answer.of(AnswerKind.PARTLY));
        assertThat(judge(gate, bare).failures())
                .extracting(GateFailure::cause)
                .containsExactly(GateFailure.Cause.UNSUBSTANTIATED);
        Assessment cited =
                nonParty().with(EVERYONE, Answer.of(AnswerKind.PARTLY).withEvidence(List.of(LAW)));
        assertThat(judge(gate, cited).holds()).isTrue();
    }

    @Test
    void currentFailsOnWhatHasExpired() {
        Answer old = Answer.of(AnswerKind.NO).with(AnswerTextField.REVIEW_BY, "2026-01-31");
        Verdict verdict = judge(require(Requirement.CURRENT), nonParty().with(EVERYONE, old));
        assertThat(verdict.failures()).extracting(GateFailure::cause).containsExactly(GateFailure.Cause.EXPIRED);
        assertThat(verdict.isIncompleteOnly()).isFalse();
    }

    /** The day of the answer has passed since the earlier version; the ratchet says so. */
    @Test
    void whatHasExpiredSinceTheEarlierVersionFailsOnce() {
        Assessment old =
                nonParty().with(EVERYONE, Answer.of(AnswerKind.NO).with(AnswerTextField.REVIEW_BY, "2026-10-31"));
        Findings before = Findings.of(SampleChecklist.checklist(), old, LocalDate.of(2026, 10, 1));
        Findings after = Findings.of(SampleChecklist.checklist(), old, LocalDate.of(2026, 11, 25));
        Gate gate = require(Requirement.CURRENT);
        assertThat(gate.judge(after).failures()).hasSize(1);
        assertThat(gate.judge(after, Optional.of(Comparison.of(before, after))).failures())
                .extracting(GateFailure::cause)
                .containsExactly(GateFailure.Cause.WORSE);
    }

    @Test
    void evidenceThatWasTakenAwayFailsOnceAndWithAnotherAnswerForBoth() {
        Answer cited = Answer.of(AnswerKind.YES).withEvidence(List.of(LAW));
        Findings before = findings(nonParty().with(EVERYONE, cited));
        Findings bare = findings(nonParty().with(EVERYONE, cited.withEvidence(List.of())));
        Findings less = findings(nonParty().with(EVERYONE, Answer.of(AnswerKind.PARTLY)));
        Gate gate = require(Requirement.SUBSTANTIATED);
        assertThat(gate.judge(bare, Optional.of(Comparison.of(before, bare))).failures())
                .extracting(GateFailure::cause)
                .containsExactly(GateFailure.Cause.WORSE);
        assertThat(gate.judge(less, Optional.of(Comparison.of(before, less))).failures())
                .extracting(GateFailure::cause)
                .containsExactly(GateFailure.Cause.WORSE, GateFailure.Cause.UNSUBSTANTIATED);
    }

    private static Findings findings(Assessment assessment) {
        return Findings.of(SampleChecklist.checklist(), assessment, LocalDate.of(2026, 11, 25));
    }

    @Test
    void currentFailsOnWhatRestsOnRepealedLawAlone() {
        Gate gate = require(Requirement.CURRENT);
        Evidence repealed = LAW.withLife("", "2020");
        Answer claim = Answer.of(AnswerKind.YES);
        assertThat(judge(gate, nonParty().with(EVERYONE, claim.withEvidence(List.of(repealed))))
                        .failures())
                .extracting(failure -> failure.question().orElseThrow(), GateFailure::cause)
                .containsExactly(tuple(EVERYONE, GateFailure.Cause.REPEALED));
        assertThat(judge(gate, nonParty().with(EVERYONE, claim.withEvidence(List.of(repealed, LAW))))
                        .holds())
                .isTrue();
    }

    /** A law that waits for its day has been adopted; nothing has to be looked at again. */
    @Test
    void whatIsNotYetInForceFailsNoGate() {
        Answer claim = Answer.of(AnswerKind.YES).withEvidence(List.of(LAW.withLife("2999", "")));
        Gate every = require(Requirement.COMPLETE, Requirement.SUBSTANTIATED, Requirement.CURRENT);
        assertThat(judge(every, nonParty().with(EVERYONE, claim)).holds()).isTrue();
    }

    @Test
    void anOutcomeFailsForTheNamedForcesOnly() {
        Assessment gap = nonParty().with(EVERYONE, Answer.of(AnswerKind.NO));
        assertThat(judge(failOnGapsOf(Force.CALL), gap).failures())
                .extracting(GateFailure::cause)
                .containsExactly(GateFailure.Cause.OUTCOME);
        assertThat(judge(failOnGapsOf(Force.OBLIGATION), gap).holds()).isTrue();
    }

    @Test
    void aVoluntaryComparisonNeverFailsTheGate() {
        Assessment comparing = nonParty();
        comparing = comparing
                .withProfile(comparing.profile().with(SampleChecklist.COMPARE, List.of("yes")))
                .with(OFFENCE, Answer.of(AnswerKind.NO))
                .with(EVERYONE, Answer.of(AnswerKind.YES).withEvidence(List.of(LAW)));
        Gate everything = new Gate(
                EnumSet.complementOf(EnumSet.of(Requirement.SIGNED)),
                List.of(gapsOf(Force.values())),
                List.of(new Gate.Maximum(gapsOf(Force.values()), 0)),
                List.of());
        assertThat(judge(everything, comparing).holds()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(DocumentState.class)
    void verifiedFailsOnEveryDocumentThatIsNotAsCited(DocumentState state) {
        Assessment cited = nonParty().with(EVERYONE, Answer.of(AnswerKind.NO).withEvidence(List.of(ACT)));
        List<CitedDocument> documents = List.of(new CitedDocument(EVERYONE, ACT, state, SourceLocation.in("xb.yaml")));
        Verdict verdict = judge(require(Requirement.VERIFIED), cited, documents);
        assertThat(verdict.holds()).isEqualTo(state == DocumentState.AS_CITED);
        assertThat(verdict.failures())
                .allSatisfy(failure -> assertThat(failure.cause()).isEqualTo(GateFailure.Cause.UNVERIFIED));
        assertThat(judge(require(Requirement.SUBSTANTIATED), cited, documents).holds())
                .isTrue();
    }

    /** A file that is another one than was cited is no comparison with what binds. */
    @Test
    void aDocumentOfAVoluntaryComparisonFailsWhereDocumentsAreVerified() {
        Assessment comparing = nonParty();
        comparing = comparing
                .withProfile(comparing.profile().with(SampleChecklist.COMPARE, List.of("yes")))
                .with(OFFENCE, Answer.of(AnswerKind.NO).withEvidence(List.of(ACT)));
        CitedDocument gone = new CitedDocument(OFFENCE, ACT, DocumentState.MISSING, SourceLocation.in("xb.yaml"));
        assertThat(judge(require(Requirement.VERIFIED), comparing, List.of(gone))
                        .holds())
                .isFalse();
        assertThat(judge(require(Requirement.SUBSTANTIATED), comparing, List.of(gone))
                        .holds())
                .isTrue();
    }

    @Test
    void aRuleMeansAllThatItNames() {
        Assessment gap = nonParty().with(EVERYONE, Answer.of(AnswerKind.NO));
        assertThat(judge(failing(rule("laws", "res-1")), gap).holds()).isFalse();
        assertThat(judge(failing(rule("sea", "res-1")), gap).holds()).isTrue();
        assertThat(judge(failing(rule("laws", "treaty-5")), gap).holds()).isTrue();
    }

    private static GateRule rule(String section, String provision) {
        return new GateRule(Set.of(Outcome.GAP), Set.of(), Set.of(section), Set.of(new ProvisionId(provision)));
    }

    private static Gate failing(GateRule rule) {
        return new Gate(Set.of(), List.of(rule), List.of(), List.of());
    }

    @Test
    void oneMoreThanTheMaximumFailsAndAsManyDoNot() {
        Assessment gap = nonParty().with(EVERYONE, Answer.of(AnswerKind.NO));
        assertThat(judge(atMost(1), gap).holds()).isTrue();
        assertThat(judge(atMost(0), gap).failures())
                .extracting(GateFailure::cause)
                .containsExactly(GateFailure.Cause.TOO_MANY);
    }

    private static Gate atMost(int number) {
        return new Gate(Set.of(), List.of(), List.of(new Gate.Maximum(gapsOf(), number)), List.of());
    }

    @ParameterizedTest(name = "for {0}, {1}, accepting {2}, until {3}: waived is {4}")
    @CsvSource({
        "XB, laws.everyone, OUTCOME, 2026-11-24, true",
        "'', laws.everyone, '',      2026-11-24, true",
        "XA, laws.everyone, OUTCOME, 2026-11-24, false",
        "XB, laws.offence,  OUTCOME, 2026-11-24, false",
        "XB, laws.everyone, OPEN,    2026-11-24, false",
        "XB, laws.everyone, OUTCOME, 2026-11-23, false"
    })
    void aWaiverCoversWhatItSaysUntilItsLastDay(
            String state, String question, String accepts, LocalDate until, boolean waived) {
        Waiver waiver = new Waiver(
                state,
                new QuestionId(question),
                accepts.isEmpty() ? Set.of() : Set.of(GateFailure.Cause.valueOf(accepts)),
                Waiver.Reason.DECISION_PENDING,
                "Ministry",
                until,
                "",
                SourceLocation.in("gate.yaml"));
        Gate gate = new Gate(Set.of(), List.of(gapsOf()), List.of(), List.of(waiver));
        Verdict verdict = judge(gate, nonParty().with(EVERYONE, Answer.of(AnswerKind.NO)));
        assertThat(verdict.waived()).hasSize(waived ? 1 : 0);
        assertThat(verdict.holds()).isEqualTo(waived);
        boolean over = until.isBefore(LocalDate.of(2026, 11, 24));
        assertThat(gate.expiredWaivers(LocalDate.of(2026, 11, 24))).hasSize(over ? 1 : 0);
    }

    private static Gate failOnGapsOf(Force force) {
        return new Gate(Set.of(), List.of(gapsOf(force)), List.of(), List.of());
    }

    private static Gate require(Requirement... requirements) {
        return new Gate(Set.of(requirements), List.of(), List.of(), List.of());
    }

    private static GateRule gapsOf(Force... forces) {
        return new GateRule(Set.of(Outcome.GAP), Set.of(forces), Set.of(), Set.of());
    }

    private static Assessment nonParty() {
        Assessment empty = Assessment.begin(
                new Assessment.Subject("sample", "1.0.0", "XB", Period.ofYear(2026), "en"), Depth.FULL);
        return empty.withProfile(empty.profile().with(SampleChecklist.PARTY, List.of("no")));
    }

    private static Verdict judge(Gate gate, Assessment assessment, List<CitedDocument> documents) {
        Findings findings = Findings.of(SampleChecklist.checklist(), assessment, LocalDate.of(2026, 11, 24));
        return gate.judge(findings, Optional.empty(), documents);
    }

    private static Verdict judge(Gate gate, Assessment assessment) {
        return gate.judge(Findings.of(SampleChecklist.checklist(), assessment, LocalDate.of(2026, 11, 24)));
    }
}
