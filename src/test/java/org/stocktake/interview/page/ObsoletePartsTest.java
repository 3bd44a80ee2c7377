package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stocktake.finding.ForeignParts;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Evidence;

/** Parts of an answer after the answer is changed: set aside, kept, restored. */
final class ObsoletePartsTest {
    /** Returns "Yes" with its measure, changed to "no". */
    private static InterviewDriver changed() {
        return InterviewDriver.atFirstQuestion()
                .choose(1)
                .write("Section 108")
                .to("answer")
                .choose(3);
    }

    private static Answer answer(InterviewDriver walk) {
        return walk.interview().answerTo(InterviewSamples.PROCURING).orElseThrow();
    }

    @Test
    void whatDoesNotBelongToTheNewAnswerIsAskedAbout() {
        InterviewDriver walk = changed();
        assertThat(walk.interview().page()).isInstanceOf(ObsoleteParts.ObsoletePartsPage.class);
        assertThat(answer(walk).text(AnswerTextField.MEASURES)).isEqualTo("Section 108");
    }

    /** A line to which one moved there earlier is not taken by Enter. */
    @Test
    void askedAgainTheCursorStandsOnTheFirstLine() {
        InterviewDriver walk = changed().on(new Event.Numbered(2)).press(Command.UNDO);
        assertThat(answer(walk).kind()).isEqualTo(AnswerKind.YES);
        walk.to("answer").choose(3);
        assertThat(walk.interview().page()).isInstanceOf(ObsoleteParts.ObsoletePartsPage.class);
        assertThat(walk.interview().draft().focus()).isZero();
    }

    /** With the cursor on the answer that was undone, Enter would give it again. */
    @Test
    void afterUndoTheAnswersAreClosedAndOpenAtTheOneThatIsRecorded() {
        InterviewDriver walk = changed().press(Command.UNDO);
        assertThat(walk.open()).isEmpty();
        assertThat(walk.edit("answer").interview().draft().focus()).isZero();
        assertThat(answer(walk.press(EditKey.CONFIRM)).kind()).isEqualTo(AnswerKind.YES);
    }

    @Test
    void setAsideItIsGoneAndComesBackWithTheAnswer() {
        InterviewDriver walk = changed().choose(2);
        assertThat(answer(walk).text(AnswerTextField.MEASURES)).isEmpty();
        assertThat(walk.asked()).containsExactly("interview.ask.missing");
        walk.to("answer").choose(1);
        assertThat(answer(walk).text(AnswerTextField.MEASURES)).isEqualTo("Section 108");
        assertThat(walk.said()).containsExactly("interview.note.there-again");
    }

    @Test
    void whatWasSetAsideFirstComesBackAfterASecondChange() {
        InterviewDriver walk = changed().choose(2).write("Enabling stay").to("answer");
        walk.choose(5).choose(1).press(Command.BACK).choose(1);
        assertThat(answer(walk).text(AnswerTextField.MEASURES)).isEqualTo("Section 108");
    }

    @Test
    void keptItStaysInTheAnswerAndIsNotAskedAboutByGoingOn() {
        InterviewDriver walk = changed().choose(1);
        assertThat(answer(walk).text(AnswerTextField.MEASURES)).isEqualTo("Section 108");
        assertThat(answer(walk).kind()).isEqualTo(AnswerKind.NO);
        assertThat(walk.asked()).containsExactly("interview.ask.missing");
    }

    /** This is the most common change: the office that the State was waiting for has answered. */
    @Test
    void whoHadTheAnswerGoesWithoutAskingAndComesBack() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().choose(6).write("Navy").press(Command.BACK);
        assertThat(answer(walk).kind()).isEqualTo(AnswerKind.WAITING);
        walk.choose(1);
        assertThat(walk.asked()).containsExactly("interview.ask.measures");
        assertThat(walk.said()).containsExactly("interview.note.waits-no-longer");
        assertThat(answer(walk).text(AnswerTextField.WAITING_FOR)).isEmpty();
        walk.to("answer").choose(6);
        assertThat(answer(walk).text(AnswerTextField.WAITING_FOR)).isEqualTo("Navy");
    }

    /** The new answer is pending too, so the State may still need to know which office has the information. */
    @Test
    void whoHadTheAnswerIsAskedAboutWhileThereIsNone() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().choose(6).write("Navy").press(Command.BACK);
        walk.choose(7);
        assertThat(walk.interview().page()).isInstanceOf(ObsoleteParts.ObsoletePartsPage.class);
    }

    /** A text typed in a part of a citation is there again with the citation, and nowhere else. */
    @Test
    void evidenceComesBackWithWhatWasHalfTypedInIt() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(1).press(Command.SKIP);
        walk.write("Immigration Act").type("s. 1").press(Command.BACK);
        walk.to("answer").choose(3).choose(2);
        assertThat(walk.interview().halfTyped()).isEmpty();
        walk.to("answer").choose(2);
        assertThat(answer(walk).evidence()).containsExactly(Evidence.of("Immigration Act", ""));
        walk.edit("evidence.0");
        assertThat(walk.open()).isEqualTo("reference");
        assertThat(walk.text()).isEqualTo("s. 1");
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
                InterviewDriver.atFirstQuestion().choose(1).write("Section 108").to("answer");
        assertThat(walk.choose(2).open()).isEqualTo("evidence.new");
        assertThat(walk.says("measures")).isEqualTo("Section 108");
    }

    @Test
    void everyPartIsNamed() {
        Answer no = answer(changed()).withNeeds(List.of("training")).with(AnswerTextField.REASON, "None");
        assertThat(ForeignParts.keys(no)).containsExactly("reason", "measures");
        assertThat(ForeignParts.without(no).needs()).containsExactly("training");
    }

    /** Reports print them, so a person must be able to see and change them. */
    @Test
    void whatIsKeptStandsOnThePageAndInTheReview() {
        InterviewDriver walk = changed().choose(1);
        assertThat(walk.says("measures")).isEqualTo("Section 108");
        assertThat(walk.view().body().stream().map(said -> said.phrase().key())).contains("interview.mark.kept.here");
        assertThat(walk.press(Command.REVIEW).view().field().toString()).contains("interview.mark.kept");
        walk.press(Command.BACK).edit("measures").press(EditKey.ERASE_LINE).write("Section 9");
        assertThat(answer(walk).text(AnswerTextField.MEASURES)).isEqualTo("Section 9");
        assertThat(answer(walk).kind()).isEqualTo(AnswerKind.NO);
    }

    /** In its row, the reason would give the answer "not applicable" again. */
    @Test
    void aReasonThatIsKeptIsNamedAndHasNoRow() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(4).write("No border of that kind");
        walk.goTo(1).choose(3).choose(1);
        assertThat(answer(walk).text(AnswerTextField.REASON)).isEqualTo("No border of that kind");
        assertThat(walk.labels()).doesNotContain("reason");
        assertThat(walk.view().body().stream().map(said -> said.phrase().key())).contains("interview.mark.kept.here");
    }
}
