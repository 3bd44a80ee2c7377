package org.stocktake.interview.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.page.QuestionPage;
import org.stocktake.interview.page.ReviewPage;
import org.stocktake.model.QuestionId;

/** In the sample, the only question about the sea has a section of its own. */
final class SectionCompletionTest {
    private static final String DONE = "interview.note.section-answered";
    private static final int YES = 1;
    private static final int LATER = 7;

    private static InterviewDriver atSea() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().goTo(3);
        assertThat(walk.interview().page()).isEqualTo(new QuestionPage(InterviewSamples.AUTHORITY));
        return walk;
    }

    /** Skips the other pages of the question; returns the notices of each page. */
    private static List<String> leave(QuestionId question, InterviewDriver walk) {
        List<String> said = new ArrayList<>();
        while (walk.interview().page().question().equals(Optional.of(question))) {
            assertThat(walk.said()).doesNotContain(DONE);
            said.addAll(walk.press(Command.SKIP).said());
        }
        return said;
    }

    @Test
    void thatTheLastOpenQuestionOfASectionIsAnsweredIsSaidOnThePageAfterTheQuestion() {
        InterviewDriver walk = atSea().choose(YES);
        assertThat(leave(InterviewSamples.AUTHORITY, walk)).containsOnlyOnce(DONE);
        assertThat(walk.interview().page()).isEqualTo(new QuestionPage(InterviewSamples.CAMPAIGN));
        assertThat(walk.view().notices().toString()).contains("Smuggling by sea");
        assertThat(walk.press(Command.SKIP).said()).doesNotContain(DONE);
    }

    @Test
    void itIsDoneOnlyWhenNothingIsToCompleteInItAndElseSaysHowMuchIs() {
        InterviewDriver walk = atSea().choose(YES);
        leave(InterviewSamples.AUTHORITY, walk);
        assertThat(walk.view().notices().toString()).contains(DONE + ", values=[Smuggling by sea, 1]");
        InterviewDriver whole = atSea().choose(YES).write("Port Act");
        whole.edit("evidence.new").write("Port Act").press(Command.BACK);
        assertThat(whole.edit("practice").write("The coast guard answers.").said())
                .containsExactly("interview.note.section-done");
    }

    @Test
    void aSectionWithAnOpenQuestionIsNotDone() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(YES);
        assertThat(leave(InterviewSamples.PROCURING, walk)).doesNotContain(DONE);
        walk.choose(YES);
        assertThat(leave(InterviewSamples.ATTEMPT, walk)).containsOnlyOnce(DONE);
    }

    @Test
    void anAnswerThatLeavesTheQuestionOpenEndsNothing() {
        InterviewDriver walk = atSea().choose(LATER);
        assertThat(walk.said()).doesNotContain(DONE);
        assertThat(leave(InterviewSamples.AUTHORITY, walk)).doesNotContain(DONE);
    }

    @Test
    void itIsSaidOnceAndNotWhenAnAnswerIsChangedLater() {
        InterviewDriver walk = atSea().choose(YES);
        leave(InterviewSamples.AUTHORITY, walk);
        walk.goTo(3).choose(3);
        assertThat(leave(InterviewSamples.AUTHORITY, walk)).doesNotContain(DONE);
    }

    @Test
    void helpIsBesideTheWayAndAnAnswerTakenBackEndsNothing() {
        InterviewDriver walk = atSea().choose(YES).press(Command.HELP);
        assertThat(walk.said()).doesNotContain(DONE);
        walk.press(Command.HELP, Command.UNDO).press(Command.SKIP);
        assertThat(walk.interview().page()).isEqualTo(new QuestionPage(InterviewSamples.CAMPAIGN));
        assertThat(walk.said()).doesNotContain(DONE);
    }

    @Test
    void undoThatBringsTheLastAnswerBackSaysItAtOnce() {
        InterviewDriver walk = atSea().choose(YES);
        leave(InterviewSamples.AUTHORITY, walk);
        walk.goTo(3).edit("answer").choose(LATER);
        assertThat(walk.press(Command.UNDO).said()).contains(DONE);
        assertThat(walk.press(Command.REVIEW).said()).doesNotContain(DONE);
    }

    @Test
    void theListFromWhichTheQuestionWasOpenedSaysIt() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().press(Command.REVIEW);
        walk = InterviewDriver.from(walk.interview().open(new QuestionPage(InterviewSamples.AUTHORITY)))
                .choose(YES);
        assertThat(leave(InterviewSamples.AUTHORITY, walk)).containsOnlyOnce(DONE);
        assertThat(walk.interview().page()).isEqualTo(new ReviewPage());
    }
}
