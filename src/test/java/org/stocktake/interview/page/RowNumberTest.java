package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;

/** A number typed on a row of a question chooses an answer where the cursor is on the answer, and is text elsewhere. */
final class RowNumberTest {
    private static Answer answer(InterviewDriver walk) {
        return walk.interview().answerTo(InterviewSamples.PROCURING).orElseThrow();
    }

    private static InterviewDriver yes() {
        return InterviewDriver.atFirstQuestion().choose(1);
    }

    @Test
    void aDigitOnAClosedRowOfAQuestionChangesTheAnswer() {
        InterviewDriver walk = yes().write("Section 108").press(EditKey.UP, EditKey.UP);
        assertThat(walk.row()).isEqualTo("answer");
        walk.on(new Event.Numbered(2));
        assertThat(walk.open()).isEqualTo("answer");
        assertThat(answer(walk).kind()).as("only Enter records it").isEqualTo(AnswerKind.YES);
        walk.press(EditKey.CONFIRM);
        assertThat(answer(walk).kind()).isEqualTo(AnswerKind.PARTLY);
        assertThat(walk.press(EditKey.UP, EditKey.UP).on(new Event.Numbered(9)).said())
                .containsExactly("interview.error.number");
    }

    /** Where the cursor was moved to a text, what is typed belongs to that text, also a number. */
    @Test
    void aTextThatBeginsWithANumberChangesNoAnswer() {
        InterviewDriver walk = yes().write("Section 108").press(EditKey.UP);
        assertThat(walk.row()).isEqualTo("measures");
        walk.on(new Event.Numbered(1)).on(new Event.Numbered(2)).type(" cases");
        assertThat(walk.open()).isEqualTo("measures");
        assertThat(walk.view().field().text()).isEqualTo("Section 108 12 cases");
        assertThat(answer(walk.press(EditKey.CONFIRM)).kind()).isEqualTo(AnswerKind.YES);
    }

    @Test
    void aSecondOtherDigitOnlyMovesAmongTheAnswers() {
        InterviewDriver walk = yes().write("Section 108").press(EditKey.UP, EditKey.UP);
        walk.on(new Event.Numbered(1)).on(new Event.Numbered(2));
        assertThat(walk.open()).isEqualTo("answer");
        assertThat(answer(walk).kind()).isEqualTo(AnswerKind.YES);
        assertThat(answer(walk.on(new Event.Numbered(2))).kind()).isEqualTo(AnswerKind.PARTLY);
    }
}
