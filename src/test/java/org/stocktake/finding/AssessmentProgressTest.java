package org.stocktake.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.SampleChecklist;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Depth;
import org.stocktake.model.Evidence;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.Period;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.QuestionId;

/** The progress of an assessment: questions asked that are done, open, waiting, to complete and due. */
final class AssessmentProgressTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Checklist CHECKLIST = SampleChecklist.checklist();
    private static final QuestionId OFFENCE = new QuestionId("laws.offence");
    private static final QuestionId THOUGHT = new QuestionId("laws.thought");
    private static final QuestionId EVERYONE = new QuestionId("laws.everyone");
    private static final QuestionId BOARDING = new QuestionId("sea.boarding");
    private static final QuestionId RETURN = new QuestionId("sea.return");
    private static final Answer WAITING = Answer.of(AnswerKind.WAITING).with(AnswerTextField.WAITING_FOR, "Navy");
    private static final Answer REASONED =
            Answer.of(AnswerKind.NOT_APPLICABLE).with(AnswerTextField.REASON, "No coast.");

    private static Assessment empty() {
        Assessment begun = Assessment.begin(
                new Assessment.Subject("sample", "1.0.0", "XA", Period.ofYear(2026), "en"), Depth.FULL);
        return begun.withProfile(begun.profile()
                .with(SampleChecklist.PARTY, List.of("yes"))
                .with(SampleChecklist.COAST, List.of("coastal"))
                .with(SampleChecklist.RESERVATION, List.of("no")));
    }

    private static Assessment landlocked() {
        return empty().withProfile(empty().profile().with(SampleChecklist.COAST, List.of("landlocked")));
    }

    private static Findings of(Assessment assessment) {
        return Findings.of(CHECKLIST, assessment, TODAY);
    }

    private static Assessment atWork() {
        return empty().with(OFFENCE, REASONED)
                .with(THOUGHT, WAITING)
                .with(EVERYONE, Answer.of(AnswerKind.YES))
                .with(BOARDING, Answer.of(AnswerKind.LATER));
    }

    @Test
    void nothingIsDoneInTheBeginning() {
        AssessmentProgress progress = AssessmentProgress.of(of(empty()));
        assertThat(progress.asked()).isEqualTo(5);
        assertThat(progress.answered()).isZero();
        assertThat(progress.open()).isZero();
        assertThat(progress.untouched()).isEqualTo(5);
        assertThat(progress.isComplete()).isFalse();
        assertThat(progress.sections()).extracting(part -> part.section().id()).containsExactly("laws", "sea");
    }

    @Test
    void everyQuestionThatIsAskedIsCountedOnce() {
        AssessmentProgress progress = AssessmentProgress.of(of(atWork()));
        assertThat(progress.answered()).isEqualTo(2);
        assertThat(progress.open()).isEqualTo(2);
        assertThat(progress.untouched()).isEqualTo(1);
        assertThat(progress.pending()).containsOnly(entry(AnswerKind.WAITING, 1), entry(AnswerKind.LATER, 1));
        assertThat(progress.waitingFor()).containsOnly(entry("Navy", List.of(THOUGHT)));
        assertThat(progress.waiting()).containsExactly(THOUGHT);
        assertThat(progress.toComplete()).containsExactly(EVERYONE);
        assertThat(progress.sections())
                .extracting(AssessmentProgress.Part::asked, AssessmentProgress.Part::answered)
                .containsExactly(tuple(3, 2), tuple(2, 0));
    }

    @Test
    void theFourCountsAddUpToTheQuestionsAsked() {
        AssessmentProgress progress = AssessmentProgress.of(of(atWork()));
        assertThat(progress.questions(QuestionStatus.DONE)).containsExactly(OFFENCE);
        assertThat(progress.questions(QuestionStatus.TO_COMPLETE)).containsExactly(EVERYONE);
        assertThat(progress.questions(QuestionStatus.OPEN)).containsExactly(THOUGHT, BOARDING);
        assertThat(progress.questions(QuestionStatus.NOT_STARTED)).containsExactly(RETURN);
        for (AssessmentProgress.Part part : progress.sections()) {
            assertThat(Stream.of(QuestionStatus.values()).mapToInt(part::count).sum())
                    .isEqualTo(part.asked());
        }
    }

    @Test
    void onlyTheQuestionsThatAreWantedAreCounted() {
        AssessmentProgress progress = AssessmentProgress.of(of(atWork()), Set.of(OFFENCE, EVERYONE)::contains);
        assertThat(progress.asked()).isEqualTo(2);
        assertThat(progress.isComplete()).isTrue();
        assertThat(progress.pending()).isEmpty();
        assertThat(progress.waiting()).isEmpty();
        assertThat(progress.toComplete()).containsExactly(EVERYONE);
        assertThat(progress.sections()).hasSize(1);
    }

    @Test
    void somebodyWithoutANameIsNotWaitedFor() {
        AssessmentProgress progress = AssessmentProgress.of(of(empty().with(OFFENCE, Answer.of(AnswerKind.WAITING))));
        assertThat(progress.waitingFor()).isEmpty();
        assertThat(progress.lacking()).containsExactly(OFFENCE);
        assertThat(progress.toComplete()).as("counted as pending already").isEmpty();
        assertThat(progress.open()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} is {1}, and leaves the question open: {2}")
    @CsvSource({
        "laws.offence, done, false",
        "laws.everyone, to-complete, false",
        "laws.thought, open, true",
        "sea.return, not-started, true"
    })
    void aQuestionStandsSomewhere(String question, String word, boolean open) {
        QuestionStatus standing = QuestionStatus.of(atWork(), new QuestionId(question), CHECKLIST);
        assertThat(standing.word()).isEqualTo(word);
        assertThat(standing.leavesOpen()).isEqualTo(open);
    }

    @Test
    void whatIsMissingIsListedBeforeItIsSent() {
        Completeness completeness = Completeness.of(of(atWork()));
        assertThat(completeness.open()).containsExactly(THOUGHT, BOARDING, RETURN);
        assertThat(completeness.unsubstantiated()).containsExactly(EVERYONE);
        assertThat(completeness.toComplete()).containsExactly(EVERYONE);
        assertThat(completeness.isComplete()).isFalse();
    }

    @Test
    void whatIsMissingCanBeListedForSomeQuestions() {
        Completeness some = Completeness.of(of(atWork())).among(Set.of(OFFENCE, BOARDING));
        assertThat(some.open()).containsExactly(BOARDING);
        assertThat(some.unsubstantiated()).isEmpty();
        assertThat(some.toComplete()).isEmpty();
        Completeness none = Completeness.of(of(atWork())).among(Set.of(OFFENCE));
        assertThat(none.isComplete()).isTrue();
    }

    @Test
    void aContradictionOfAQuestionGoesWithItAndOneOfTheProfileStays() {
        List<Contradiction> all = Contradiction.in(
                of(empty().with(EVERYONE, Answer.of(AnswerKind.NO)).with(OFFENCE, contradictory())));
        assertThat(all).isNotEmpty();
        Completeness whole = new Completeness(all, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(whole.isComplete()).isFalse();
        assertThat(whole.among(Set.of(OFFENCE)).contradictions()).isEqualTo(all);
        assertThat(whole.among(Set.of(RETURN)).contradictions())
                .allSatisfy(found -> assertThat(found.question()).isEmpty());
    }

    private static Answer contradictory() {
        return Answer.of(AnswerKind.YES).withEvidence(List.of(new Evidence("Act", "", "2027-01-01", "", "", "", "")));
    }

    @Test
    void eachListAloneMakesItIncomplete() {
        List<QuestionId> one = List.of(OFFENCE);
        List<QuestionId> none = List.of();
        assertThat(new Completeness(List.of(), List.of(), none, none, none, List.of(), List.of()).isComplete())
                .isTrue();
        assertThat(new Completeness(List.of(), List.of(), one, none, none, List.of(), List.of()).isComplete())
                .isFalse();
        assertThat(new Completeness(List.of(), List.of(), none, one, none, List.of(), List.of()).isComplete())
                .isFalse();
        assertThat(new Completeness(List.of(), List.of(), none, none, one, List.of(), List.of()).isComplete())
                .isFalse();
        List<Fact> fact = CHECKLIST.profile().subList(0, 1);
        Completeness unknown = new Completeness(List.of(), List.of(), none, none, none, List.of(), fact);
        assertThat(unknown.isComplete()).isFalse();
        assertThat(unknown.among(Set.of()).isComplete()).isFalse();
    }

    @Test
    void aFactThatNobodyKnowsIsMissingAsLongAsItIsAsked() {
        FactId fact = CHECKLIST.profile().get(0).id();
        Assessment known = atWork();
        assertThat(Completeness.of(of(known)).factsNotKnown()).isEmpty();
        assertThat(Completeness.of(of(known.withProfile(known.profile().withNotKnown(fact))))
                        .factsNotKnown())
                .extracting(Fact::id)
                .containsExactly(fact);
    }

    @Test
    void whatFallsDueIsListedByDay() {
        Answer answer = Answer.of(AnswerKind.PARTLY)
                .with(AnswerTextField.REVIEW_BY, "2026-12-31")
                .withEvidence(List.of(
                        new Evidence("Decree", "No. 7", "", "", "", "", "2026-12-01"), Evidence.of("Act", "s. 1")))
                .withActions(List.of(
                        new Action("Amend", "", "2026-11-30", "planned"),
                        new Action("Drop", "", "2026-11-29", "dropped"),
                        new Action("Finish", "", "2026-11-28", "done"),
                        new Action("Later", "", "2027-01-01", "")));
        List<DueDate> due = DueDate.until(LocalDate.of(2026, 12, 31), of(empty().with(OFFENCE, answer)));
        assertThat(due)
                .containsExactly(
                        new DueDate(LocalDate.of(2026, 11, 30), DueDate.Kind.ACTION, OFFENCE, "Amend"),
                        new DueDate(LocalDate.of(2026, 12, 1), DueDate.Kind.EVIDENCE, OFFENCE, "Decree"),
                        new DueDate(LocalDate.of(2026, 12, 31), DueDate.Kind.ANSWER, OFFENCE, ""));
        assertThat(DueDate.until(LocalDate.of(2026, 11, 29), of(empty().with(OFFENCE, answer))))
                .isEmpty();
    }

    @Test
    void aDayThatIsNoneIsAFaultOfTheProgram() {
        Findings findings = of(empty().with(
                        OFFENCE, Answer.of(AnswerKind.NO).withActions(List.of(new Action("Amend", "", "soon", "")))));
        assertThatThrownBy(() -> DueDate.until(TODAY, findings)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void whatIsNotAskedNeitherCountsNorFallsDue() {
        Assessment kept =
                landlocked().with(BOARDING, Answer.of(AnswerKind.LATER).with(AnswerTextField.REVIEW_BY, "2026-11-25"));
        assertThat(AssessmentProgress.of(of(kept)).asked()).isEqualTo(4);
        assertThat(AssessmentProgress.of(of(kept)).open()).isZero();
        assertThat(DueDate.until(LocalDate.of(2030, 1, 1), of(kept))).isEmpty();
        assertThat(Completeness.of(of(kept)).open()).doesNotContain(BOARDING);
    }

    @Test
    void findingsAreFoundBySectionOutcomeAndFlag() {
        Findings findings = of(atWork().with(RETURN, Answer.of(AnswerKind.NO)));
        assertThat(findings.in(CHECKLIST.sections().get(1)))
                .extracting(finding -> finding.question().id())
                .containsExactly(BOARDING, RETURN);
        assertThat(findings.counted(Outcome.GAP))
                .extracting(finding -> finding.question().id())
                .containsExactly(RETURN);
        assertThat(findings.flagged(FindingFlag.UNSUBSTANTIATED))
                .extracting(finding -> finding.question().id())
                .containsExactly(EVERYONE);
        assertThat(findings.counted(Outcome.GAP).get(0).fallsShort()).isTrue();
        assertThat(findings.counted(Outcome.MET).get(0).fallsShort()).isFalse();
    }

    @Test
    void aProvisionThatNoQuestionReachesIsMissed() {
        ProvisionCoverage coverage = ProvisionCoverage.of(CHECKLIST);
        assertThat(coverage.rows()).hasSize(CHECKLIST.provisions().size());
        assertThat(coverage.missed()).isEmpty();
        ProvisionCoverage.Row duty = coverage.rows().stream()
                .filter(row -> row.provision().id().equals(new ProvisionId("treaty-5")))
                .findFirst()
                .orElseThrow();
        assertThat(duty.questions()).extracting(question -> question.id()).containsExactly(OFFENCE, BOARDING);
        ProvisionCoverage bare = new ProvisionCoverage(coverage.rows().stream()
                .map(row -> new ProvisionCoverage.Row(row.provision(), List.of()))
                .toList());
        assertThat(bare.missed())
                .hasSize(5)
                .noneMatch(provision -> provision.id().equals(new ProvisionId("res-9")));
    }

    @Test
    void theWordsOfFilesAndOutputsAreTheNamesInSmallLetters() {
        assertThat(Outcome.PARTLY_MET.word()).isEqualTo("partly-met");
        assertThat(FindingFlag.UNSUBSTANTIATED.word()).isEqualTo("unsubstantiated");
        assertThat(FollowUp.EVIDENCE.word()).isEqualTo("evidence");
        assertThat(QuestionChange.Cause.EVIDENCE_GONE.word()).isEqualTo("evidence-gone");
        for (Contradiction.Kind kind : Contradiction.Kind.values()) {
            assertThat(kind.word()).matches("[a-z]+(-[a-z]+)*");
        }
    }
}
