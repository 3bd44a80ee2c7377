package org.stocktake.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stocktake.finding.Findings;
import org.stocktake.finding.QuestionSelection;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Coordination;

/** Two answers of different offices to one question, settled on the page of the question. */
final class ConflictTest {
    private static final Answer OTHER = Answer.of(AnswerKind.NO)
            .with(AnswerTextField.MISSING, "Everything.")
            .with(AnswerTextField.BY, "Coast guard")
            .with(AnswerTextField.AT, "2026-11-20T09:00:00Z");

    private static Assessment opened() {
        return InterviewSamples.halfDone()
                .withCoordination(Coordination.NONE.withConflict(InterviewSamples.PROCURING, OTHER));
    }

    private static InterviewDriver resumed(Assessment opened) {
        return InterviewDriver.from(InterviewFlow.resume(InterviewSamples.setting(), opened, List.of()))
                .goTo(1)
                .press(EditKey.CONFIRM);
    }

    private static Optional<Answer> answer(InterviewDriver walk) {
        return walk.interview().answerTo(InterviewSamples.PROCURING);
    }

    private static List<Answer> waiting(InterviewDriver walk) {
        return walk.interview().assessment().coordination().conflictsAt(InterviewSamples.PROCURING);
    }

    @Test
    void bothAnswersAreShownWithWhoGaveThemAndWhen() {
        InterviewDriver walk = resumed(opened());
        assertThat(walk.open()).isEqualTo("conflict");
        assertThat(walk.view().toString())
                .contains("interview.mark.conflict.here", "Coast guard", "report.month.11", "Everything.");
    }

    @Test
    void theOtherAnswerTakesThePlaceAndUndoBringsBothBack() {
        InterviewDriver walk = resumed(opened()).choose(2);
        assertThat(answer(walk)).contains(OTHER);
        assertThat(waiting(walk)).isEmpty();
        walk.press(Command.UNDO);
        assertThat(walk.interview().assessment()).isEqualTo(opened());
    }

    @Test
    void whatTheFormerAnswerLeftBehindInTheOtherGoes() {
        Answer no = Answer.of(AnswerKind.NO).with(AnswerTextField.MISSING, "A law.");
        Answer yes = OTHER.withKind(AnswerKind.YES).with(AnswerTextField.MISSING, "A law.");
        Assessment apart = InterviewSamples.halfDone()
                .with(InterviewSamples.PROCURING, no)
                .withCoordination(Coordination.NONE.withConflict(InterviewSamples.PROCURING, yes));
        Answer taken = answer(resumed(apart).choose(2)).orElseThrow();
        assertThat(taken.kind()).isEqualTo(AnswerKind.YES);
        assertThat(taken.text(AnswerTextField.MISSING)).isEmpty();
    }

    @Test
    void theAnswerOfTheFileStays() {
        InterviewDriver walk = resumed(opened()).choose(1);
        assertThat(answer(walk)).isEqualTo(opened().answerTo(InterviewSamples.PROCURING));
        assertThat(waiting(walk)).isEmpty();
    }

    @Test
    void laterLeavesTheConflict() {
        assertThat(resumed(opened()).choose(4).interview().assessment()).isEqualTo(opened());
    }

    @Test
    void onlyConflictsAreSelected() {
        Findings findings = Findings.of(
                InterviewSamples.checklist(),
                opened(),
                InterviewSamples.setting().today());
        QuestionSelection conflicts =
                new QuestionSelection(List.of(), List.of(), Set.of(QuestionSelection.Only.CONFLICTS));
        assertThat(conflicts.of(findings)).containsExactly(InterviewSamples.PROCURING);
    }
}
