package org.stocktake.finding.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.finding.JudgedAssessment.BASE;
import static org.stocktake.finding.JudgedAssessment.OFFENCE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.SampleChecklist;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Coordination;
import org.stocktake.model.Evidence;

/** A file that came back before is sent again after its correction, or with it: an old word does not win over a new one. */
final class OldReturnTest {
    private static final Checklist CHECKLIST = SampleChecklist.checklist();
    private static final String POLICE = "Police";
    private static final Answer SENT = Answer.of(AnswerKind.PARTLY)
            .with(AnswerTextField.MISSING, "A desk.")
            .with(AnswerTextField.BY, "Coordinator");
    private static final Assessment MASTER = BASE.assessment().with(OFFENCE, SENT);
    private static final Answer FIRST =
            Answer.of(AnswerKind.YES).with(AnswerTextField.PRACTICE, "By day.").with(AnswerTextField.BY, POLICE);
    private static final Answer FIXED =
            Answer.of(AnswerKind.NO).with(AnswerTextField.MISSING, "All of it.").with(AnswerTextField.BY, POLICE);

    private static final Answer WRITTEN =
            SENT.with(AnswerTextField.PRACTICE, "By day.").with(AnswerTextField.BY, POLICE);
    private static final Answer OTHER_KIND = WRITTEN.withKind(AnswerKind.NOT_APPLICABLE);

    private static Assessment file(Answer answer) {
        String base = AnswerBase.of(MASTER.answerTo(OFFENCE)).line();
        return MASTER.withAnswers(Map.of(OFFENCE, answer))
                .withCoordination(Coordination.NONE.withWorksheet(
                        new Coordination.Worksheet("interior", POLICE, "2026-11-01", "", Map.of(OFFENCE, base))));
    }

    private static AssessmentMerge.Result result(Assessment into, Answer answer) {
        return AssessmentMerge.ofWorksheet(into, file(answer), CHECKLIST);
    }

    private static Assessment merged(Assessment into, Answer... answers) {
        Assessment merged = into;
        for (Answer answer : answers) {
            merged = result(merged, answer).merged();
        }
        return merged;
    }

    /** Merges files that come back in one command, in that order. */
    private static Assessment together(Assessment into, Answer... answers) {
        Assessment merged = into;
        for (Answer answer : answers) {
            merged = AssessmentMerge.ofWorksheet(merged, file(answer), CHECKLIST, into.coordination())
                    .merged();
        }
        return merged;
    }

    private static Answer answer(Assessment assessment) {
        return assessment.answerTo(OFFENCE).orElseThrow();
    }

    @Test
    void anOldFileAfterItsCorrectionChangesNothingAndIsTold() {
        Assessment corrected = merged(MASTER, FIRST, FIXED);
        assertThat(answer(corrected)).isEqualTo(FIXED);
        AssessmentMerge.Result old = result(corrected, FIRST);
        assertThat(old.merged()).isEqualTo(corrected);
        assertThat(old.correctedSince()).containsExactly(OFFENCE);
        assertThat(old.with(MergeOutcome.KEPT)).hasSize(1);
        assertThat(result(corrected, FIXED).correctedSince()).isEmpty();
    }

    @Test
    void noOrderOfOldFilesAndTheLatestUndoesTheLatest() {
        Answer last = FIXED.with(AnswerTextField.NOTE, "Checked.");
        Assessment corrected = merged(MASTER, FIRST, FIXED, last);
        assertThat(answer(corrected)).isEqualTo(last);
        assertThat(merged(corrected, FIRST)).isEqualTo(corrected);
        assertThat(merged(corrected, FIXED, FIRST, last, FIRST, FIXED)).isEqualTo(corrected);
        assertThat(together(corrected, FIXED, last, FIRST)).isEqualTo(corrected);
    }

    @Test
    void anOldFileBesideItsCorrectionInOneCommandChangesNothingInEitherOrder() {
        Assessment before = merged(MASTER, FIRST);
        Assessment corrected = merged(before, FIXED);
        assertThat(together(before, FIRST, FIXED)).isEqualTo(corrected);
        assertThat(together(before, FIXED, FIRST)).isEqualTo(corrected);
        assertThat(together(before, FIXED, FIRST, FIXED)).isEqualTo(corrected);
    }

    @Test
    void twoNewFilesInOneCommandThatDifferAreAConflictInEitherOrder() {
        Assessment one = together(MASTER, FIRST, FIXED);
        assertThat(answer(one)).isEqualTo(FIRST);
        assertThat(one.coordination().conflictsAt(OFFENCE)).containsExactly(FIXED);
        Assessment other = together(MASTER, FIXED, FIRST);
        assertThat(answer(other)).isEqualTo(FIXED);
        assertThat(other.coordination().conflictsAt(OFFENCE)).containsExactly(FIRST);
        assertThat(together(other, FIXED, FIRST)).as("all again").isEqualTo(other);
        assertThat(together(other, FIRST, FIXED)).as("all again").isEqualTo(other);
        Assessment settled = ConflictChoice.KEEP.settle(other, OFFENCE, FIRST);
        assertThat(together(settled, FIRST, FIXED)).as("after the choice").isEqualTo(settled);
    }

    @Test
    void theSameFileTwiceInOneCommandIsOnce() {
        assertThat(together(MASTER, FIRST, FIRST)).isEqualTo(together(MASTER, FIRST));
        Assessment ours = MASTER.with(OFFENCE, SENT.with(AnswerTextField.MISSING, "Two desks."));
        assertThat(together(ours, FIXED, FIXED)).isEqualTo(together(ours, FIXED));
    }

    @Test
    void twoFilesOfAConflictInOneCommandBothWait() {
        Assessment ours = MASTER.with(OFFENCE, SENT.with(AnswerTextField.MISSING, "Two desks."));
        Assessment waiting = together(ours, FIXED, FIRST);
        assertThat(answer(waiting)).isEqualTo(answer(ours));
        assertThat(waiting.coordination().conflictsAt(OFFENCE)).containsExactly(FIXED, FIRST);
    }

    @Test
    void twoCorrectionsInOneCommandThatChangeOtherPartsAreBothTaken() {
        Answer first = FIRST.with(AnswerTextField.NOTE, "A remark.");
        Assessment both = together(
                merged(MASTER, first),
                first.with(AnswerTextField.PRACTICE, "By day and night."),
                first.with(AnswerTextField.NOTE, "Another remark."));
        assertThat(both.coordination().conflicts()).isEmpty();
        assertThat(answer(both).text(AnswerTextField.PRACTICE)).isEqualTo("By day and night.");
        assertThat(answer(both).text(AnswerTextField.NOTE)).isEqualTo("Another remark.");
    }

    @Test
    void twoCorrectionsInOneCommandOfOnePartAreAConflict() {
        Answer night = FIRST.with(AnswerTextField.PRACTICE, "By night.");
        Answer never = FIRST.with(AnswerTextField.PRACTICE, "Never.");
        Assessment both = together(merged(MASTER, FIRST), night, never);
        assertThat(answer(both)).isEqualTo(night);
        assertThat(both.coordination().conflictsAt(OFFENCE)).containsExactly(never);
    }

    @Test
    void twoCorrectionsInOneCommandOfAnAnswerThatWaitsBothWait() {
        Assessment ours = MASTER.with(OFFENCE, SENT.with(AnswerTextField.MISSING, "Two desks."));
        Assessment waiting = merged(ours, FIRST);
        Answer day = FIRST.with(AnswerTextField.NOTE, "Of the day shift.");
        Answer night = FIRST.with(AnswerTextField.NOTE, "Of the night shift.");
        Assessment both = together(waiting, day, night);
        assertThat(answer(both)).isEqualTo(answer(ours));
        assertThat(both.coordination().conflictsAt(OFFENCE)).containsExactly(day, night);
        assertThat(together(both, day, night)).as("both again").isEqualTo(both);
        assertThat(together(both, night, day)).as("both again").isEqualTo(both);
    }

    @Test
    void twoCorrectionsInOneCommandOfAnAnswerThatWaitsAreOneWhereTheyAddOtherParts() {
        Assessment ours = MASTER.with(OFFENCE, SENT.with(AnswerTextField.MISSING, "Two desks."));
        Assessment both = together(
                merged(ours, FIRST),
                FIRST.with(AnswerTextField.NOTE, "Of the day shift."),
                FIRST.with(AnswerTextField.GOOD_PRACTICE, "A list."));
        assertThat(both.coordination().conflictsAt(OFFENCE))
                .containsExactly(FIRST.with(AnswerTextField.NOTE, "Of the day shift.")
                        .with(AnswerTextField.GOOD_PRACTICE, "A list."));
    }

    @Test
    void whatAnOfficeSaysLikeTheAssessmentIsRememberedToo() {
        Assessment same = merged(MASTER.with(OFFENCE, FIRST), FIRST);
        Assessment changed = same.with(OFFENCE, FIRST.with(AnswerTextField.PRACTICE, "By night."));
        assertThat(merged(changed, FIRST)).isEqualTo(changed);
    }

    @Test
    void anOldFileWhoseCorrectionWaitsInAConflictChangesNothing() {
        Assessment ours = MASTER.with(OFFENCE, SENT.with(AnswerTextField.MISSING, "Two desks."));
        Assessment waiting = merged(ours, FIRST, FIXED);
        assertThat(waiting.coordination().conflictsAt(OFFENCE)).hasSize(1);
        assertThat(merged(waiting, FIRST)).isEqualTo(waiting);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10})
    void asManyReturnsAreRemembered(int returns) {
        Assessment corrected = MASTER;
        for (int i = 0; i < returns; i++) {
            corrected = merged(corrected, SENT.with(AnswerTextField.MISSING, "Version " + i));
        }
        for (int i = 0; i < returns; i++) {
            assertThat(merged(corrected, SENT.with(AnswerTextField.MISSING, "Version " + i)))
                    .isEqualTo(corrected);
        }
    }

    @Test
    void aReturnThatIsForgottenCountsAsACorrectionAndTellsTheWordsThatGiveWay() {
        Assessment corrected = MASTER;
        for (int i = 0; i < 11; i++) {
            corrected = merged(corrected, SENT.with(AnswerTextField.MISSING, "Version " + i));
        }
        AssessmentMerge.Result old = result(corrected, SENT.with(AnswerTextField.MISSING, "Version 0"));
        assertThat(old.replaced())
                .extractingByKey(OFFENCE)
                .extracting((Answer answer) -> answer.text(AnswerTextField.MISSING))
                .isEqualTo("Version 10");
    }

    @Test
    void whatIsFullForgetsWhatWasCorrectedBeforeWhatAnotherCopySaidLast() {
        String digests = "evidence:" + "0123456789ab,".repeat(1_500);
        Coordination full = Coordination.NONE
                .withReceived("interior 2026-11-01 office:a", OFFENCE, digests + "1")
                .withReceived("interior 2026-11-01 office:b", OFFENCE, digests + "2")
                .withReceived("interior 2026-11-01 office:b", OFFENCE, digests + "3")
                .withReceived("interior 2026-11-01 office:c", OFFENCE, digests + "4");
        assertThat(full.receivedFrom("interior 2026-11-01", OFFENCE))
                .isEqualTo(
                        List.of("office:a " + digests + "1", "office:b " + digests + "3", "office:c " + digests + "4"));
    }

    @Test
    void whatOneOfTwoFilesWroteBesideAnotherKindStaysInEitherOrder() {
        Answer all = OTHER_KIND.with(AnswerTextField.MISSING, "");
        assertThat(answer(together(MASTER, WRITTEN, OTHER_KIND))).isEqualTo(all);
        assertThat(answer(together(MASTER, OTHER_KIND, WRITTEN))).isEqualTo(all);
    }

    @Test
    void whatACorrectionLeavesBesideItsEarlierKindOfAnswerGoesAndIsTold() {
        AssessmentMerge.Result corrected = result(merged(MASTER, WRITTEN), OTHER_KIND);
        assertThat(answer(corrected.merged()))
                .isEqualTo(Answer.of(AnswerKind.NOT_APPLICABLE).with(AnswerTextField.BY, POLICE));
        assertThat(corrected.leftBehind()).containsExactly(Map.entry(OFFENCE, OTHER_KIND));
    }

    @Test
    void twoFilesInOneCommandBothMayCorrectWhatCameBackBefore() {
        Answer cited = WRITTEN.withEvidence(List.of(Evidence.of("Act", "s. 1")));
        Answer corrected = WRITTEN.withEvidence(List.of(Evidence.of("Act", "s. 2")));
        Assessment both = together(merged(MASTER, cited), cited.with(AnswerTextField.NOTE, "Seen."), corrected);
        assertThat(answer(both).evidence()).isEqualTo(corrected.evidence());
        assertThat(answer(both).text(AnswerTextField.NOTE)).isEqualTo("Seen.");
        assertThat(both.coordination().conflicts()).isEmpty();
    }
}
