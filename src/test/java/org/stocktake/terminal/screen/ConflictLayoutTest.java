package org.stocktake.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Coordination;
import org.stocktake.terminal.screen.Frame.Line;
import org.stocktake.terminal.screen.Frame.Window;

/** A digit settles a conflict at once: what goes with it, and each choice, is to be read before, however long the answers are. */
final class ConflictLayoutTest {
    private static final Window USUAL = new Window(80, 24);

    private static Answer longAnswer(AnswerKind kind, String office) {
        Answer answer = Answer.of(kind).with(AnswerTextField.BY, office);
        for (AnswerTextField text : List.of(
                AnswerTextField.MEASURES,
                AnswerTextField.PRACTICE,
                AnswerTextField.NOTE,
                AnswerTextField.GOOD_PRACTICE,
                AnswerTextField.OBSERVATIONS)) {
            answer = answer.with(text, (office + " says much. ").repeat(60).strip());
        }
        return answer;
    }

    private static InterviewDriver conflict() {
        Answer ours = longAnswer(AnswerKind.YES, "The ministry");
        Answer theirs = longAnswer(AnswerKind.NO, "The coast guard");
        return InterviewDriver.from(InterviewFlow.resume(
                        InterviewSamples.setting(),
                        InterviewSamples.halfDone()
                                .with(InterviewSamples.PROCURING, ours)
                                .withCoordination(Coordination.NONE.withConflict(InterviewSamples.PROCURING, theirs)),
                        List.of()))
                .goTo(1)
                .press(EditKey.CONFIRM);
    }

    private static String screen(InterviewDriver walk) {
        return PageLayoutTest.LAYOUT.place(walk.view(), USUAL).lines().stream()
                .map(Line::text)
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }

    @Test
    void whatGoesWithTheOtherAnswerStandsRightBelowTheChoices() {
        assertThat(screen(conflict()))
                .contains("3. Decide later If you take the other answer, these parts of the answer in this file are"
                        + " removed: measure, practice, remark, good practice, observations In this file");
    }

    @Test
    void thePartsThatDoNotBelongToItAreNamedAboveAllThatCanBeDone() {
        assertThat(screen(conflict().choose(2)))
                .contains(
                        "These parts do not belong to the answer 'No': measure, practice",
                        "1. Keep them",
                        "2. Remove them.",
                        "3. Undo the change of the answer");
    }
}
