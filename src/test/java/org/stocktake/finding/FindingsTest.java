package org.stocktake.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.SampleChecklist.COAST;
import static org.stocktake.SampleChecklist.COMPARE;
import static org.stocktake.SampleChecklist.RESERVATION;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.SampleChecklist;
import org.stocktake.condition.Applicability;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Declaration;
import org.stocktake.model.DeclarationEffect;
import org.stocktake.model.DeclarationKind;
import org.stocktake.model.Depth;
import org.stocktake.model.Evidence;
import org.stocktake.model.Period;
import org.stocktake.model.Profile;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.text.Messages;

final class FindingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Checklist CHECKLIST = SampleChecklist.checklist();
    private static final QuestionId OFFENCE = new QuestionId("laws.offence");
    private static final QuestionId BOARDING = new QuestionId("sea.boarding");

    @Test
    void aQuestionThatWasNotAnsweredIsOpen() {
        assertThat(finding(party(), OFFENCE).outcome()).isEqualTo(Outcome.OPEN);
    }

    @Test
    void aClaimWithoutEvidenceIsMetAndUnsubstantiated() {
        Finding finding = finding(party().with(OFFENCE, Answer.of(AnswerKind.YES)), OFFENCE);
        assertThat(finding.outcome()).isEqualTo(Outcome.MET);
        assertThat(finding.flags()).containsExactly(FindingFlag.UNSUBSTANTIATED);
    }

    @Test
    void aNoNeedsNoEvidence() {
        assertThat(finding(party().with(OFFENCE, Answer.of(AnswerKind.NO)), OFFENCE)
                        .flags())
                .isEmpty();
    }

    private static final QuestionId RESERVABLE = new QuestionId("laws.thought");

    @ParameterizedTest(name = "review by {0}: expired is {1}")
    @CsvSource({"2026-11-23, true", "2026-11-24, false", "2026-11-25, false"})
    void anAnswerExpiresAfterItsDay(String day, boolean expired) {
        Answer answer = Answer.of(AnswerKind.NO).with(AnswerTextField.REVIEW_BY, day);
        assertThat(finding(party().with(OFFENCE, answer), OFFENCE).has(FindingFlag.EXPIRED))
                .isEqualTo(expired);
    }

    @ParameterizedTest(name = "{0} after {1}: expired is {2}")
    @CsvSource({
        "P1Y, 2025-11-23T10:00:00Z, true",
        "P1Y, 2025-11-24T10:00:00Z, false",
        "P6M, 2026-05-23T10:00:00Z, true",
        "P2W, 2026-11-10T23:00:00Z, false"
    })
    void aPeriodIsCountedFromTheDayOfTheAnswer(String period, String at, boolean expired) {
        Answer answer = Answer.of(AnswerKind.NO).with(AnswerTextField.AT, at).with(AnswerTextField.REVIEW_BY, period);
        assertThat(finding(party().with(OFFENCE, answer), OFFENCE).has(FindingFlag.EXPIRED))
                .isEqualTo(expired);
    }

    @Test
    void aPeriodBesideACitationIsCountedFromItsDate() {
        Evidence old = new Evidence("Survey", "", "2025-05-01", "", "", "", "P1Y");
        Answer answer = Answer.of(AnswerKind.YES).withEvidence(List.of(old));
        assertThat(finding(party().with(OFFENCE, answer), OFFENCE).flags()).containsExactly(FindingFlag.EXPIRED);
    }

    @Test
    void anExpiredCitationExpiresTheAnswer() {
        Evidence old = new Evidence("Decree", "No. 7", "", "", "", "", "2025-01-31");
        Answer answer = Answer.of(AnswerKind.YES).withEvidence(List.of(old));
        assertThat(finding(party().with(OFFENCE, answer), OFFENCE).flags()).containsExactly(FindingFlag.EXPIRED);
    }

    @Test
    void aVoluntaryComparisonIsShownAndNeverAGap() {
        Assessment outsider = assessment("no").with(OFFENCE, Answer.of(AnswerKind.NO));
        Assessment comparing = outsider.withProfile(outsider.profile().with(COMPARE, List.of("yes")));
        Finding finding = finding(comparing, OFFENCE);
        assertThat(finding.outcome()).isEqualTo(Outcome.GAP);
        assertThat(finding.flags()).containsExactly(FindingFlag.VOLUNTARY);
        assertThat(finding.fallsShort()).isFalse();
        assertThat(of(comparing).counted(Outcome.GAP)).isEmpty();
    }

    @Test
    void aReservedQuestionIsShownAndNeverAGap() {
        Assessment reserving = party().with(RESERVABLE, Answer.of(AnswerKind.NO))
                .withDeclarations(List.of(new Declaration(
                        DeclarationKind.RESERVATION,
                        List.of(new ProvisionId("treaty-6")),
                        DeclarationEffect.EXCLUDES,
                        "Not for us.",
                        "",
                        "",
                        List.of())));
        Finding finding = finding(reserving, RESERVABLE);
        assertThat(finding.outcome()).isEqualTo(Outcome.GAP);
        assertThat(finding.flags()).containsExactly(FindingFlag.RESERVED);
        assertThat(finding.counts()).isFalse();
        assertThat(finding.fallsShort()).isFalse();
        assertThat(finding.words()).isEqualTo("gap.reserved");
        assertThat(of(reserving).counted(Outcome.GAP)).isEmpty();
        assertThat(of(reserving).declarationsOn(finding)).hasSize(1);
        assertThat(of(reserving).restingOn(reserving.declarations().get(0))).containsExactly(finding);
    }

    @Test
    void aQuestionThatDoesNotBindIsSkippedWithItsReasonAndItsAnswerIsKept() {
        Assessment outsider = assessment("no").with(OFFENCE, Answer.of(AnswerKind.NO));
        Findings findings = of(outsider);
        assertThat(findings.skipped())
                .filteredOn(skipped -> skipped.question().id().equals(OFFENCE))
                .extracting(SkippedQuestion::why)
                .containsExactly(SkippedQuestion.Why.NOT_BOUND);
        assertThat(findings.assessment().answerTo(OFFENCE)).isPresent();
    }

    @Test
    void theCoreLeavesOutTheRestAndLosesNoAnswer() {
        QuestionId thought = new QuestionId("laws.thought");
        Assessment core = party().with(thought, Answer.of(AnswerKind.YES)).withDepth(Depth.CORE);
        assertThat(of(core).skipped())
                .filteredOn(skipped -> skipped.question().id().equals(thought))
                .extracting(SkippedQuestion::why)
                .containsExactly(SkippedQuestion.Why.DEPTH);
        assertThat(finding(core.withDepth(Depth.FULL), thought).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void aMissingFactFlagsTheFindingThatDependsOnIt() {
        Assessment unsure = party().withProfile(party().profile().with(COAST, List.of()));
        assertThat(finding(unsure, BOARDING).flags()).containsExactly(FindingFlag.DEPENDS);
    }

    @Test
    void everyQuestionIsEitherAFindingOrSkipped() {
        Findings findings = of(assessment("no"));
        assertThat(findings.all().size() + findings.skipped().size())
                .isEqualTo((int) CHECKLIST.questions().count());
    }

    private static Assessment party() {
        return assessment("yes");
    }

    private static Assessment assessment(String party) {
        Assessment empty = Assessment.begin(
                new Assessment.Subject("sample", "1.0.0", "XA", Period.ofYear(2026), "en"), Depth.FULL);
        return empty.withProfile(empty.profile()
                .with(SampleChecklist.PARTY, List.of(party))
                .with(COAST, List.of("coastal"))
                .with(RESERVATION, List.of("no")));
    }

    private static Findings of(Assessment assessment) {
        return Findings.of(CHECKLIST, assessment, TODAY);
    }

    private static Finding finding(Assessment assessment, QuestionId id) {
        Findings findings = of(assessment);
        return findings.of(CHECKLIST.question(id).orElseThrow()).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void whatDoesNotBindIsSaidInOtherWordsThanWhatFallsShort(Outcome outcome) {
        Messages words = Messages.in(Messages.ENGLISH);
        Question question = SampleChecklist.checklist().questions().findFirst().orElseThrow();
        Applicability voluntary = Applicability.of(
                SampleChecklist.checklist(),
                question,
                Profile.EMPTY.with(SampleChecklist.PARTY, List.of("no")).with(SampleChecklist.COMPARE, List.of("yes")));
        Finding compared =
                new Finding(question, voluntary, voluntary.force(), outcome, EnumSet.of(FindingFlag.VOLUNTARY));
        Finding counted =
                new Finding(question, voluntary, voluntary.force(), outcome, EnumSet.noneOf(FindingFlag.class));
        boolean judges = outcome == Outcome.MET || outcome == Outcome.PARTLY_MET || outcome == Outcome.GAP;
        assertThat(words.say("outcome." + compared.words()).equals(words.say("outcome." + counted.words())))
                .isEqualTo(!judges);
    }
}
