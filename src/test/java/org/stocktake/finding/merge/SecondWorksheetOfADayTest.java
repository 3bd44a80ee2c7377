package org.stocktake.finding.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.finding.JudgedAssessment.BASE;
import static org.stocktake.finding.JudgedAssessment.OFFENCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stocktake.SampleChecklist;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Coordination;

/** An agency gets a second worksheet on the day of the first one: what came back in the first one stays known. */
final class SecondWorksheetOfADayTest {
    private static final Checklist CHECKLIST = SampleChecklist.checklist();
    private static final String OFFICE = "Police";
    private static final Answer SENT = Answer.of(AnswerKind.PARTLY).with(AnswerTextField.MISSING, "A desk.");
    private static final Answer OURS = SENT.with(AnswerTextField.MISSING, "Two desks.");
    private static final Answer THEIRS =
            SENT.with(AnswerTextField.MISSING, "A patrol.").with(AnswerTextField.BY, OFFICE);
    private static final Assessment MASTER = BASE.assessment().with(OFFENCE, SENT);

    /** Returns a file of the worksheet that is made of the assessment. */
    private static Assessment file(Assessment of, Answer answer) {
        String base = AnswerBase.of(of.answerTo(OFFENCE)).line();
        return of.withAnswers(Map.of(OFFENCE, answer))
                .withCoordination(Coordination.NONE.withWorksheet(
                        new Coordination.Worksheet("interior", OFFICE, "2026-11-01", "", Map.of(OFFENCE, base))));
    }

    private static AssessmentMerge.Result merged(Assessment into, Assessment file) {
        return AssessmentMerge.ofWorksheet(into, file, CHECKLIST);
    }

    /** Returns the assessment after our words were kept against those of the first worksheet, and a second one was sent. */
    private static Assessment decided() {
        Assessment waits =
                merged(MASTER.with(OFFENCE, OURS), file(MASTER, THEIRS)).merged();
        Assessment kept = ConflictChoice.KEEP.settle(
                waits, OFFENCE, waits.coordination().conflictsAt(OFFENCE).get(0));
        AssessmentSplit.Part part = new AssessmentSplit.Part(
                "interior", List.of(CHECKLIST.question(OFFENCE).orElseThrow()));
        Coordination sent = new AssessmentSplit(List.of(part), List.of())
                .sent(kept.coordination(), LocalDate.parse("2026-11-01"), "");
        return kept.withCoordination(sent);
    }

    @Test
    void theFirstWorksheetAsksNothingAgain() {
        AssessmentMerge.Result again = merged(decided(), file(MASTER, THEIRS));
        assertThat(again.merged()).isEqualTo(decided());
        assertThat(again.with(MergeOutcome.KEPT)).hasSize(1);
    }

    @Test
    void theSecondWorksheetBeginsAnew() {
        Assessment before = decided();
        AssessmentMerge.Result insisting = merged(before, file(before, THEIRS));
        assertThat(insisting.with(MergeOutcome.CHANGED)).hasSize(1);
        assertThat(insisting.merged().answerTo(OFFENCE).orElseThrow().text(AnswerTextField.MISSING))
                .isEqualTo("A patrol.");
        assertThat(merged(insisting.merged(), file(MASTER, THEIRS)).merged())
                .as("the first one again")
                .isEqualTo(insisting.merged());
    }

    @Test
    void anAnswerOfTheFirstWorksheetIsCorrectedInTheSecondOne() {
        Assessment taken = merged(MASTER, file(MASTER, THEIRS)).merged();
        Answer corrected = THEIRS.with(AnswerTextField.MISSING, "Two patrols.");
        Assessment second = merged(taken, file(taken, corrected)).merged();
        assertThat(second.answerTo(OFFENCE)).contains(corrected);
        assertThat(merged(second, file(MASTER, THEIRS)).merged()).isEqualTo(second);
    }

    /** The program wrote no digest of what was sent before its first version. */
    @Test
    void whatAnEarlierVersionRememberedIsKnown() {
        Assessment taken = merged(MASTER, file(MASTER, THEIRS)).merged();
        String line =
                taken.coordination().received().getOrDefault(OFFENCE, List.of()).get(0);
        String older = line.replaceFirst(" sent:[0-9a-f]{12}", "");
        assertThat(older).isNotEqualTo(line);
        Assessment changed = taken.with(OFFENCE, OURS)
                .withCoordination(taken.coordination().withReceived(Map.of(OFFENCE, List.of(older))));
        assertThat(merged(changed, file(MASTER, THEIRS)).merged().answerTo(OFFENCE))
                .contains(OURS);
    }
}
