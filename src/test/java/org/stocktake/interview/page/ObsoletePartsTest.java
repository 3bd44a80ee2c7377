package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.ItemKind;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;

/** Parts of an answer after the answer is changed: set aside, kept, restored. */
final class ObsoletePartsTest {
    /** Returns "Yes" with its measure, changed to "no". */
    private static InterviewDriver changed() {
        return InterviewDriver.atFirstQuestion()
                .choose(1)
                .write("Section 108")
                .press(Command.BACK, Command.BACK)
                .choose(3);
    }

    private static Answer answer(InterviewDriver walk) {
        return walk.interview().answerTo(InterviewSamples.PROCURING).orElseThrow();
    }

    @Test
    void whatDoesNotBelongToTheNewAnswerIsAskedAbout() {
        InterviewDriver walk = changed();
        assertThat(walk.interview().page()).isEqualTo(new ObsoletePartsPage(InterviewSamples.PROCURING));
        assertThat(answer(walk).text(AnswerTextField.MEASURES)).isEqualTo("Section 108");
    }

    @Test
    void setAsideItIsGoneAndComesBackWithTheAnswer() {
        InterviewDriver walk = changed().choose(1);
        assertThat(answer(walk).text(AnswerTextField.MEASURES)).isEmpty();
        assertThat(walk.asked()).containsExactly("interview.ask.missing");
        walk.press(Command.BACK).choose(1);
        assertThat(answer(walk).text(AnswerTextField.MEASURES)).isEqualTo("Section 108");
        assertThat(walk.said()).containsExactly("interview.note.there-again");
    }

    @Test
    void whatWasSetAsideFirstComesBackAfterASecondChange() {
        InterviewDriver walk = changed().choose(1).write("Enabling stay").press(Command.BACK, Command.BACK);
        walk.choose(5).choose(1).press(Command.BACK).choose(1);
        assertThat(answer(walk).text(AnswerTextField.MEASURES)).isEqualTo("Section 108");
    }

    @Test
    void keptItStaysInTheAnswerAndIsNotAskedAboutByGoingOn() {
        InterviewDriver walk = changed().choose(2);
        assertThat(answer(walk).text(AnswerTextField.MEASURES)).isEqualTo("Section 108");
        assertThat(answer(walk).kind()).isEqualTo(AnswerKind.NO);
        assertThat(walk.asked()).containsExactly("interview.ask.missing");
    }

    /** This is the most common change: the office that the State was waiting for has answered. */
    @Test
    void whoHadTheAnswerGoesWithoutAskingAndComesBack() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().choose(6).write("Navy").press(Command.BACK, Command.BACK);
        assertThat(answer(walk).kind()).isEqualTo(AnswerKind.WAITING);
        walk.choose(1);
        assertThat(walk.asked()).containsExactly("interview.ask.measures");
        assertThat(walk.said()).containsExactly("interview.note.waits-no-longer");
        assertThat(answer(walk).text(AnswerTextField.WAITING_FOR)).isEmpty();
        walk.press(Command.BACK).choose(6);
        assertThat(answer(walk).text(AnswerTextField.WAITING_FOR)).isEqualTo("Navy");
    }

    /** The new answer is pending too, so the State may still need to know which office has the information. */
    @Test
    void whoHadTheAnswerIsAskedAboutWhileThereIsNone() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().choose(6).write("Navy").press(Command.BACK, Command.BACK);
        walk.choose(7);
        assertThat(walk.interview().page()).isEqualTo(new ObsoletePartsPage(InterviewSamples.PROCURING));
    }

    /** Restored evidence has its own title, not one that was typed for other evidence meanwhile. */
    @Test
    void aTextLeftAsideIsNotTakenForEvidenceThatComesBack() {
        ItemsPage evidence = new ItemsPage(InterviewSamples.PROCURING, ItemKind.EVIDENCE);
        InterviewDriver walk = InterviewDriver.from(
                InterviewDriver.atFirstQuestion().choose(1).interview().open(evidence));
        walk.choose(2).write("Immigration Act").press(Command.SKIP, Command.SKIP, Command.SKIP);
        QuestionPage question = new QuestionPage(InterviewSamples.PROCURING);
        walk = InterviewDriver.from(walk.interview().open(question)).choose(3).choose(1);
        walk = InterviewDriver.from(walk.interview().open(question)).choose(2);
        assertThat(answer(walk).evidence()).hasSize(1);
        walk = InterviewDriver.from(walk.interview().open(question)).choose(3).choose(1);
        ItemFieldPage title = new ItemFieldPage(InterviewSamples.PROCURING, ItemKind.EVIDENCE, 0, 0);
        walk = InterviewDriver.from(walk.interview().open(title)).type("Penal Code");
        walk = InterviewDriver.from(walk.interview().open(question)).choose(1);
        assertThat(answer(walk).evidence()).hasSize(1);
        assertThat(InterviewDriver.from(walk.interview().open(title)).text()).isEqualTo("Immigration Act");
    }

    @Test
    void theChangeCanBeTakenBack() {
        assertThat(answer(changed().choose(3)).kind()).isEqualTo(AnswerKind.YES);
    }

    @Test
    void skippingLosesNothing() {
        InterviewDriver walk = changed().press(Command.SKIP);
        assertThat(answer(walk).text(AnswerTextField.MEASURES)).isEqualTo("Section 108");
        assertThat(walk.asked()).containsExactly("interview.ask.missing");
    }

    @Test
    void whatBelongsToBothIsNotAskedAbout() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().choose(1).write("Section 108").press(Command.BACK, Command.BACK);
        assertThat(walk.choose(2).asked()).containsExactly("interview.ask.measures");
        assertThat(walk.text()).isEqualTo("Section 108");
    }

    @Test
    void everyPartIsNamed() {
        Answer no = answer(changed()).withNeeds(List.of("training")).with(AnswerTextField.REASON, "None");
        assertThat(ObsoleteParts.in(no).stream().map(Phrase::key))
                .containsExactly("interview.follow-up.reason", "interview.follow-up.measures");
        assertThat(ObsoleteParts.without(no).needs()).containsExactly("training");
    }
}
