package org.stocktake.finding.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.stocktake.finding.JudgedAssessment.BASE;
import static org.stocktake.finding.JudgedAssessment.EVERYONE;
import static org.stocktake.finding.JudgedAssessment.LAW;
import static org.stocktake.finding.JudgedAssessment.OFFENCE;
import static org.stocktake.finding.JudgedAssessment.RETURN;
import static org.stocktake.finding.JudgedAssessment.THOUGHT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stocktake.SampleChecklist;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Carryover;
import org.stocktake.model.Checklist;
import org.stocktake.model.Coordination;
import org.stocktake.model.Coordination.Request;
import org.stocktake.model.Depth;
import org.stocktake.model.Evidence;
import org.stocktake.model.QuestionId;

/** Whole assessments, merged: versions of one file, and worksheets that come back. */
final class AssessmentMergeTest {
    private static final Checklist CHECKLIST = SampleChecklist.checklist();
    private static final Assessment ASSESSMENT = BASE.assessment();
    private static final Answer OTHER = Answer.of(AnswerKind.NO).with(AnswerTextField.MISSING, "All of it.");

    private static AssessmentMerge.Result versions(Assessment ours, Assessment theirs) {
        return AssessmentMerge.ofVersions(ours, theirs, Optional.of(ASSESSMENT), CHECKLIST);
    }

    private static List<String> keys(AssessmentMerge.Result result) {
        return result.keys().stream().map(KeyConflict::key).toList();
    }

    private static Assessment worksheet(Assessment of, QuestionId... questions) {
        Map<QuestionId, String> base = new LinkedHashMap<>();
        for (QuestionId question : questions) {
            base.put(question, AnswerBase.of(of.answerTo(question)).line());
        }
        return of.withCoordination(
                Coordination.NONE.withWorksheet(new Coordination.Worksheet("justice", "", "2026-11-01", "", base)));
    }

    // Versions of one file

    @Test
    void differentAnswersOfTheSameQuestionAreOneConflict() {
        AssessmentMerge.Result result =
                versions(ASSESSMENT.with(OFFENCE, Answer.of(AnswerKind.LATER)), ASSESSMENT.with(OFFENCE, OTHER));
        assertThat(result.with(MergeOutcome.CONFLICT)).hasSize(1);
        assertThat(result.merged().answerTo(OFFENCE)).contains(Answer.of(AnswerKind.LATER));
        assertThat(result.merged().coordination().conflicts()).isEqualTo(Map.of(OFFENCE, List.of(OTHER)));
    }

    @Test
    void withoutACommonVersionWhateverDiffersIsAConflict() {
        Assessment theirs = ASSESSMENT.with(OFFENCE, OTHER).withDepth(Depth.CORE);
        AssessmentMerge.Result result = AssessmentMerge.ofVersions(ASSESSMENT, theirs, Optional.empty(), CHECKLIST);
        assertThat(result.with(MergeOutcome.CONFLICT)).hasSize(1);
        assertThat(keys(result)).containsExactly("depth");
        assertThat(result.merged().depth()).isEqualTo(Depth.FULL);
    }

    @Test
    void aFactThatBothChangeDifferentlyStaysAndIsTold() {
        AssessmentMerge.Result result = versions(
                ASSESSMENT.withProfile(ASSESSMENT.profile().with(SampleChecklist.COAST, List.of("landlocked"))),
                ASSESSMENT.withProfile(ASSESSMENT.profile().withNotKnown(SampleChecklist.COAST)));
        assertThat(result.keys())
                .containsExactly(new KeyConflict("profile." + SampleChecklist.COAST, "landlocked", "unknown"));
        assertThat(result.merged().profile().of(SampleChecklist.COAST)).containsExactly("landlocked");
    }

    @Test
    void aContactThatOneRemovedAndTheOtherChangedIsTold() {
        Assessment base = ASSESSMENT.withContacts(Map.of("focal-point", "A"));
        AssessmentMerge.Result result = AssessmentMerge.ofVersions(
                base.withContacts(Map.of()),
                base.withContacts(Map.of("focal-point", "B", "deputy", "C")),
                Optional.of(base),
                CHECKLIST);
        assertThat(result.keys()).containsExactly(new KeyConflict("contacts.focal-point", "", "B"));
        assertThat(result.merged().contacts()).isEqualTo(Map.of("deputy", "C"));
    }

    @Test
    void everyOtherKeyIsMergedThreeWays() {
        Assessment base = ASSESSMENT.withConsulted(List.of("Bar", "Police")).withContacts(Map.of("a", "1"));
        Assessment ours = base.withConsulted(List.of("Bar", "Courts"))
                .withCoordination(Coordination.NONE.withRequests(
                        List.of(new Request("justice", 3, "2026-11-01", "", "2026-11-20"))))
                .withProfile(base.profile().with(SampleChecklist.COMPARE, List.of("yes")));
        Assessment theirs = base.withConsulted(List.of("Bar", "Police", "Navy"))
                .withContacts(Map.of("a", "2"))
                .withDepth(Depth.CORE)
                .withCoordination(
                        Coordination.NONE.withRequests(List.of(new Request("interior", 2, "2026-11-02", "", ""))));
        AssessmentMerge.Result result = AssessmentMerge.ofVersions(ours, theirs, Optional.of(base), CHECKLIST);
        Assessment merged = result.merged();
        assertThat(keys(result)).isEmpty();
        assertThat(merged.consulted()).containsExactly("Bar", "Navy", "Courts");
        assertThat(merged.contacts()).isEqualTo(Map.of("a", "2"));
        assertThat(merged.depth()).isEqualTo(Depth.CORE);
        assertThat(merged.profile().of(SampleChecklist.COMPARE)).containsExactly("yes");
        assertThat(merged.coordination().requests()).extracting(Request::agency).containsExactly("justice", "interior");
    }

    @Test
    void aSecondRequestOfTheDayTakesThePlaceOfTheFirstThatCameBack() {
        Request sent = new Request("justice", 3, "2026-11-01", "", "");
        Request again = sent.withRound(2);
        Assessment base = ASSESSMENT.withCoordination(Coordination.NONE.withRequests(List.of(sent)));
        Assessment back =
                base.withCoordination(Coordination.NONE.withRequests(List.of(sent.withReturned("2026-11-01"))));
        Assessment second = base.withCoordination(Coordination.NONE.withRequests(List.of(again)));
        for (List<Assessment> sides : List.of(List.of(back, second), List.of(second, back))) {
            assertThat(AssessmentMerge.ofVersions(sides.get(0), sides.get(1), Optional.of(base), CHECKLIST)
                            .merged()
                            .coordination()
                            .requests())
                    .containsExactly(again);
        }
    }

    @Test
    void aRequestThatCameBackOnOneSideCameBack() {
        Assessment base = ASSESSMENT.withCoordination(
                Coordination.NONE.withRequests(List.of(new Request("justice", 3, "2026-11-01", "", ""))));
        Assessment theirs = base.withCoordination(
                Coordination.NONE.withRequests(List.of(new Request("justice", 3, "2026-11-01", "", "2026-11-20"))));
        assertThat(AssessmentMerge.ofVersions(base, theirs, Optional.of(base), CHECKLIST)
                        .merged()
                        .coordination())
                .isEqualTo(theirs.coordination());
    }

    @Test
    void aConflictThatOneSideSettledIsSettled() {
        Assessment base = ASSESSMENT.withCoordination(Coordination.NONE.withConflict(OFFENCE, OTHER));
        Assessment ours = ASSESSMENT.with(OFFENCE, OTHER);
        Assessment theirs = base.with(RETURN, Answer.of(AnswerKind.LATER));
        AssessmentMerge.Result result = AssessmentMerge.ofVersions(ours, theirs, Optional.of(base), CHECKLIST);
        assertThat(result.merged().coordination().conflicts()).isEmpty();
        assertThat(result.merged().answerTo(OFFENCE)).contains(OTHER);
    }

    @Test
    void aProposalGoesWhenItsQuestionIsAnsweredOnEitherSide() {
        CarriedAnswer old = new CarriedAnswer(new CarriedAnswer.Origin("old", "0.9.0", "", ""), OTHER);
        Assessment base = ASSESSMENT.without(OFFENCE).withCarryover(Carryover.NONE.proposing(OFFENCE, old));
        Assessment theirs = base.with(OFFENCE, OTHER);
        Assessment ours = base.with(RETURN, Answer.of(AnswerKind.LATER));
        assertThat(AssessmentMerge.ofVersions(ours, theirs, Optional.of(base), CHECKLIST)
                        .merged()
                        .carryover())
                .isEqualTo(Carryover.NONE);
    }

    @Test
    void aProposalThatGivesWayToTheAnswerOfAWorksheetIsRetired() {
        CarriedAnswer.Origin from = new CarriedAnswer.Origin("old", "0.9.0", "", "");
        CarriedAnswer same = new CarriedAnswer(from, OTHER.with(AnswerTextField.BY, "Justice"));
        CarriedAnswer another = new CarriedAnswer(from, OTHER.withEvidence(List.of(Evidence.of("Act", "s. 1"))));
        Assessment waits = ASSESSMENT
                .without(OFFENCE)
                .withCarryover(Carryover.NONE.proposing(OFFENCE, same).proposing(OFFENCE, another));
        Assessment sheet = worksheet(waits, OFFENCE).with(OFFENCE, OTHER);
        Assessment merged = AssessmentMerge.ofWorksheet(waits, sheet, CHECKLIST).merged();
        assertThat(merged.carryover()).isEqualTo(Carryover.NONE.retiring(another));
        assertThat(merged.replacedSince(waits)).containsExactly(OFFENCE);
        assertThat(AssessmentMerge.ofWorksheet(merged, sheet, CHECKLIST).merged())
                .isEqualTo(merged);
    }

    @Test
    void answersStandInTheOrderOfTheChecklist() {
        Assessment empty = ASSESSMENT.withAnswers(Map.of());
        Assessment merged = AssessmentMerge.ofVersions(
                        empty.with(RETURN, OTHER).with(OFFENCE, OTHER),
                        empty.with(EVERYONE, OTHER).with(THOUGHT, OTHER),
                        Optional.of(empty),
                        CHECKLIST)
                .merged();
        assertThat(merged.answers().keySet()).containsExactly(OFFENCE, THOUGHT, EVERYONE, RETURN);
    }

    // A worksheet that comes back

    @Test
    void aQuestionThatIsNotInTheWorksheetIsLeftAlone() {
        Assessment sheet = worksheet(ASSESSMENT, OFFENCE).withAnswers(Map.of());
        AssessmentMerge.Result result = AssessmentMerge.ofWorksheet(ASSESSMENT, sheet, CHECKLIST);
        assertThat(result.questions())
                .extracting(QuestionMerge::question, QuestionMerge::outcome)
                .containsExactly(tuple(OFFENCE, MergeOutcome.REMOVED));
        assertThat(result.merged().answers()).hasSize(ASSESSMENT.answers().size() - 1);
    }

    @Test
    void anAnswerToAQuestionOfAnotherOfficeIsNeitherLostNorTakenOverAnother() {
        Assessment sheet = worksheet(ASSESSMENT, OFFENCE).with(RETURN, OTHER);
        AssessmentMerge.Result result = AssessmentMerge.ofWorksheet(ASSESSMENT, sheet, CHECKLIST);
        assertThat(result.with(MergeOutcome.CHANGED))
                .extracting(QuestionMerge::question)
                .containsExactly(RETURN);
        Assessment other = worksheet(ASSESSMENT, OFFENCE).with(RETURN, Answer.of(AnswerKind.YES));
        assertThat(AssessmentMerge.ofWorksheet(ASSESSMENT, other, CHECKLIST).with(MergeOutcome.CONFLICT))
                .hasSize(1);
    }

    @Test
    void aWorksheetThatComesBackAgainSaysNothingNewAlthoughItsAnswerWasChangedSince() {
        Assessment sheet = worksheet(ASSESSMENT, OFFENCE).with(OFFENCE, OTHER);
        Assessment once =
                AssessmentMerge.ofWorksheet(ASSESSMENT, sheet, CHECKLIST).merged();
        Assessment since = once.with(OFFENCE, OTHER.with(AnswerTextField.MISSING, "Nearly all of it."));
        AssessmentMerge.Result twice = AssessmentMerge.ofWorksheet(since, sheet, CHECKLIST);
        assertThat(twice.merged()).isEqualTo(since);
        assertThat(twice.with(MergeOutcome.KEPT)).hasSize(1);
    }

    @Test
    void anOpenConflictIsToldAgainAndStandsOnce() {
        Assessment ours = ASSESSMENT.with(OFFENCE, Answer.of(AnswerKind.LATER));
        Assessment sheet = worksheet(ASSESSMENT, OFFENCE).with(OFFENCE, OTHER);
        Assessment once = AssessmentMerge.ofWorksheet(ours, sheet, CHECKLIST).merged();
        AssessmentMerge.Result twice = AssessmentMerge.ofWorksheet(once, sheet, CHECKLIST);
        assertThat(twice.with(MergeOutcome.CONFLICT)).hasSize(1);
        assertThat(twice.merged()).isEqualTo(once);
        assertThat(once.coordination().conflictsAt(OFFENCE)).containsExactly(OTHER);
    }

    @Test
    void anotherViewOfTheStateIsToldAndNotTaken() {
        Assessment sheet = worksheet(ASSESSMENT, OFFENCE)
                .withProfile(ASSESSMENT.profile().with(SampleChecklist.COAST, List.of("landlocked")));
        AssessmentMerge.Result result = AssessmentMerge.ofWorksheet(ASSESSMENT, sheet, CHECKLIST);
        assertThat(result.keys())
                .containsExactly(new KeyConflict("profile." + SampleChecklist.COAST, "coastal", "landlocked"));
        assertThat(result.merged()).isEqualTo(ASSESSMENT);
    }

    private static Assessment from(String agency, Answer answer) {
        Map<QuestionId, String> base =
                Map.of(OFFENCE, AnswerBase.of(ASSESSMENT.answerTo(OFFENCE)).line());
        return ASSESSMENT
                .withAnswers(Map.of(OFFENCE, answer.with(AnswerTextField.BY, agency)))
                .withCoordination(Coordination.NONE.withWorksheet(
                        new Coordination.Worksheet(agency, "", "2026-11-01", "", base)));
    }

    private static Assessment merged(Assessment ours, Assessment sheet) {
        return AssessmentMerge.ofWorksheet(ours, sheet, CHECKLIST).merged();
    }

    @Test
    void twoOfficesCanDisagreeWithTheAssessment() {
        Assessment ours = ASSESSMENT.with(OFFENCE, Answer.of(AnswerKind.LATER));
        Answer third = OTHER.withEvidence(List.of(LAW));
        Assessment twice = merged(merged(ours, from("justice", OTHER)), from("police", third));
        assertThat(twice.coordination().conflictsAt(OFFENCE)).hasSize(2);
        assertThat(merged(twice, from("justice", OTHER))).isEqualTo(twice);
    }

    @Test
    void whatAnOfficeCorrectsTakesThePlaceOfWhatItSaidBefore() {
        Assessment ours = ASSESSMENT.with(OFFENCE, Answer.of(AnswerKind.LATER));
        Answer corrected = OTHER.with(AnswerTextField.MISSING, "Half of it.");
        Assessment twice = merged(merged(ours, from("justice", OTHER)), from("justice", corrected));
        assertThat(twice.coordination().conflictsAt(OFFENCE))
                .containsExactly(corrected.with(AnswerTextField.BY, "justice"));
    }

    @Test
    void aCitationThatAnOfficeCorrectsIsNotThereTwice() {
        Answer first = Answer.of(AnswerKind.YES).withEvidence(List.of(Evidence.of("Ports Act", "s. 1")));
        Answer second = Answer.of(AnswerKind.YES).withEvidence(List.of(Evidence.of("Ports Act", "s. 2")));
        Assessment ours = ASSESSMENT.without(OFFENCE);
        Assessment twice =
                merged(merged(ours, blank("justice", "2026-11-01", first)), blank("justice", "2026-11-01", second));
        assertThat(twice.answerTo(OFFENCE).orElseThrow().evidence()).containsExactlyElementsOf(second.evidence());
        assertThat(twice.coordination().conflicts()).isEmpty();
    }

    @Test
    void aLaterWorksheetMaySayAgainWhatAnEarlierOneSaid() {
        Answer yes = Answer.of(AnswerKind.YES).with(AnswerTextField.MEASURES, "A unit.");
        Assessment first = merged(ASSESSMENT.without(OFFENCE), blank("justice", "2026-11-01", yes));
        Assessment changed = first.with(OFFENCE, Answer.of(AnswerKind.NO));
        Map<QuestionId, String> base =
                Map.of(OFFENCE, AnswerBase.of(changed.answerTo(OFFENCE)).line());
        Assessment second = changed.with(OFFENCE, yes)
                .withCoordination(Coordination.NONE.withWorksheet(
                        new Coordination.Worksheet("justice", "", "2026-11-20", "", base)));
        assertThat(merged(changed, second).answerTo(OFFENCE)).contains(yes);
    }

    @Test
    void anotherOfficesAnswerWaitsOnWhenAWorksheetComesAgain() {
        Assessment ours = ASSESSMENT.without(OFFENCE);
        Assessment first = blank("justice", "2026-11-01", Answer.of(AnswerKind.YES));
        Assessment both = merged(merged(ours, first), blank("police", "2026-11-01", OTHER));
        AssessmentMerge.Result again = AssessmentMerge.ofWorksheet(both, first, CHECKLIST);
        assertThat(again.with(MergeOutcome.CONFLICT)).isEmpty();
        assertThat(again.merged()).isEqualTo(both);
        assertThat(both.coordination().conflictsAt(OFFENCE)).hasSize(1);
    }

    private static Assessment blank(String agency, String sent, Answer answer) {
        return ASSESSMENT
                .withAnswers(Map.of(OFFENCE, answer.with(AnswerTextField.BY, agency)))
                .withCoordination(Coordination.NONE.withWorksheet(
                        new Coordination.Worksheet(agency, agency, sent, "", Map.of(OFFENCE, ""))));
    }

    @Test
    void aWorksheetThatBothBranchesTookBackCameBackOnTheEarlierDay() {
        Coordination.Request out = new Coordination.Request("justice", 3, "2026-11-01", "", "");
        Assessment base = ASSESSMENT.withCoordination(Coordination.NONE.withRequests(List.of(out)));
        Assessment ours =
                base.withCoordination(Coordination.NONE.withRequests(List.of(out.withReturned("2026-11-20"))));
        Assessment theirs =
                base.withCoordination(Coordination.NONE.withRequests(List.of(out.withReturned("2026-11-18"))));
        AssessmentMerge.Result result = AssessmentMerge.ofVersions(ours, theirs, Optional.of(base), CHECKLIST);
        assertThat(result.keys()).isEmpty();
        assertThat(result.merged().coordination().requests()).containsExactly(out.withReturned("2026-11-18"));
    }

    @Test
    void ofTwoApprovalsOfOneOfficeTheLaterOneHolds() {
        Coordination.SignOff first = signed("2026-11-20T10:00:00Z");
        Coordination.SignOff second = signed("2026-11-21T10:00:00Z");
        Assessment ours = ASSESSMENT.withCoordination(Coordination.NONE.withSignOffs(List.of(second)));
        Assessment theirs = ASSESSMENT.withCoordination(Coordination.NONE.withSignOffs(List.of(first)));
        AssessmentMerge.Result result = AssessmentMerge.ofVersions(ours, theirs, Optional.of(ASSESSMENT), CHECKLIST);
        assertThat(result.merged().coordination().signOffs()).containsExactly(second);
    }

    private static Coordination.SignOff signed(String at) {
        return new Coordination.SignOff("Justice", at, List.of("laws"), "0".repeat(64), Map.of());
    }
}
