package org.stocktake.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.page.QuestionPage;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Depth;

final class UndoHistoryTest {
    @Test
    void aLineThatWasErasedIsBroughtBackBeforeTheAnswerIsUndone() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(1).type("Section 108");
        walk.press(EditKey.ERASE_LINE, Command.UNDO);
        assertThat(walk.text()).isEqualTo("Section 108");
        assertThat(walk.open()).isEqualTo("measures");
        assertThat(walk.interview().answerTo(InterviewSamples.PROCURING)).isPresent();
        assertThat(walk.said()).containsExactly("interview.note.undone");
        assertThat(walk.press(Command.REDO).text()).isEmpty();
        assertThat(walk.said()).containsExactly("interview.note.redone");
        assertThat(walk.press(Command.UNDO).text()).isEqualTo("Section 108");
        assertThat(walk.press(EditKey.RESTORE).text()).isEmpty();
        assertThat(walk.press(EditKey.RESTORE).text()).isEqualTo("Section 108");
    }

    @Test
    void aRecordedTextThatWasErasedIsBroughtBackAndNothingIsHalfTyped() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(1).write("Section 108");
        walk.edit("measures").press(EditKey.ERASE_LINE, Command.UNDO);
        assertThat(walk.text()).isEqualTo("Section 108");
        assertThat(walk.said()).containsExactly("interview.note.undone");
        assertThat(walk.interview().halfTyped()).isEmpty();
        assertThat(walk.interview()
                        .assessment()
                        .answerTo(InterviewSamples.PROCURING)
                        .orElseThrow()
                        .text(AnswerTextField.MEASURES))
                .isEqualTo("Section 108");
    }

    @Test
    void theLastStepIsTakenBackOnItsPageAndBroughtAgain() {
        InterviewDriver walk = InterviewDriver.resumed();
        Assessment before = walk.interview().assessment();
        walk.choose(1);
        Assessment after = walk.interview().assessment();
        walk.write("A campaign").press(Command.UNDO);
        assertThat(walk.interview().assessment()).isEqualTo(after);
        assertThat(walk.text()).isEmpty();
        walk.press(Command.UNDO);
        assertThat(walk.interview().assessment()).isEqualTo(before);
        assertThat(walk.interview().page()).isEqualTo(new QuestionPage(InterviewSamples.CAMPAIGN));
        walk.press(Command.REDO, Command.REDO);
        assertThat(walk.interview()
                        .answerTo(InterviewSamples.CAMPAIGN)
                        .orElseThrow()
                        .text(AnswerTextField.MEASURES))
                .isEqualTo("A campaign");
        assertThat(walk.press(Command.REDO).said()).containsExactly("interview.error.nothing-to-redo");
    }

    @Test
    void theCursorStandsOnTheAnswerThatHoldsSoThatEnterDoesNotBringBackWhatWasTakenBack() {
        InterviewDriver walk = InterviewDriver.resumed().choose(5);
        Assessment before = walk.interview().assessment();
        walk.goTo(3).choose(3).press(Command.UNDO);
        assertThat(walk.says("answer")).isEqualTo("answer.unknown");
        assertThat(walk.press(EditKey.CONFIRM).interview().draft().focus()).isEqualTo(4);
        assertThat(walk.press(EditKey.CONFIRM).interview().assessment()).isEqualTo(before);
    }

    @Test
    void theFirstAnswerTakenBackLeavesThePageAsItWasOpened() {
        InterviewDriver walk = InterviewDriver.resumed().choose(3).press(Command.UNDO, EditKey.CONFIRM);
        assertThat(walk.interview().assessment()).isEqualTo(InterviewSamples.halfDone());
        assertThat(walk.said()).containsExactly("interview.note.nothing-chosen");
    }

    /** After a date that is refused, a user wants to erase the date, not to undo the answer before it. */
    @Test
    void inATextTheKeysEraseAndBringBackAndNothingIsTakenBack() {
        InterviewDriver walk = InterviewDriver.resumed().choose(1);
        Assessment before = walk.interview().assessment();
        walk.type("half a sent").press(EditKey.ERASE_LINE);
        assertThat(walk.text()).isEmpty();
        assertThat(walk.press(EditKey.ERASE_LINE).said()).containsExactly("interview.error.nothing-here");
        assertThat(walk.press(EditKey.RESTORE).text()).isEqualTo("half a sent");
        assertThat(walk.press(EditKey.ERASE_LINE)
                        .type("new")
                        .press(EditKey.RESTORE)
                        .text())
                .isEqualTo("half a sent");
        assertThat(walk.press(EditKey.RESTORE).text())
                .as("what was typed meanwhile is not lost either")
                .isEqualTo("new");
        assertThat(walk.interview().assessment()).isEqualTo(before);
    }

    @Test
    void whereNothingWasErasedNothingIsBroughtBack() {
        assertThat(InterviewDriver.resumed().choose(1).press(EditKey.RESTORE).said())
                .containsExactly("interview.error.nothing-erased");
    }

    @Test
    void whereNoRowTakesATextTheSameKeysTakeAStepBackAndBringItAgain() {
        InterviewDriver walk =
                InterviewDriver.resumed().choose(1).write("First").to("answer");
        assertThat(walk.press(EditKey.ERASE_LINE).said()).containsExactly("interview.note.undone");
        assertThat(walk.says("measures")).isEmpty();
        assertThat(walk.to("answer").press(EditKey.RESTORE).said()).containsExactly("interview.note.redone");
        assertThat(walk.edit("answer").press(EditKey.ERASE_LINE).said()).containsExactly("interview.note.undone");
    }

    @Test
    void aTextThatIsBeingTypedIsAStepOfItsOwn() {
        InterviewDriver walk = InterviewDriver.resumed().choose(1).type("half a sent");
        Assessment before = walk.interview().assessment();
        assertThat(walk.press(Command.UNDO).interview().assessment()).isEqualTo(before);
        assertThat(walk.says("measures")).isEmpty();
        assertThat(walk.press(Command.REDO).says("measures")).isEqualTo("half a sent");
    }

    @Test
    void aTextThatCannotBeRecordedIsUndoneFirstAndRedoneToTheLetter() {
        InterviewDriver walk = InterviewDriver.resumed().choose(1);
        Assessment before = walk.interview().assessment();
        walk.press(Command.REVIEW_BY).type("some day").press(Command.UNDO);
        Phrase typing = Phrase.of("interview.step.typing");
        assertThat(walk.view().notices()).containsExactly(Paragraph.note(Phrase.of("interview.note.undone", typing)));
        assertThat(walk.open()).isEqualTo("review-by");
        assertThat(walk.text()).isEmpty();
        walk.press(Command.REDO);
        assertThat(walk.view().notices()).containsExactly(Paragraph.note(Phrase.of("interview.note.redone", typing)));
        assertThat(walk.text()).isEqualTo("some day");
        assertThat(walk.interview().assessment()).isEqualTo(before);
        walk.press(Command.UNDO, Command.UNDO);
        assertThat(walk.interview().assessment()).as("no step in between").isEqualTo(InterviewSamples.halfDone());
    }

    /** Else the first digits of a slip would stand before the text that is typed there later. */
    @Test
    void aTextThatCannotBeRecordedAndWasUndoneDoesNotComeBackByItself() {
        InterviewDriver walk = InterviewDriver.resumed().choose(1).type("9").press(EditKey.CONFIRM);
        assertThat(walk.said()).containsExactly("interview.error.in-words.measures");
        walk.press(Command.UNDO, Command.UNDO).choose(2);
        assertThat(walk.text()).isEmpty();
        assertThat(walk.interview().halfTyped()).isEmpty();
    }

    @Test
    void inAListThatIsNarrowedTheKeysEraseItsWords() {
        InterviewDriver walk = InterviewDriver.resumed()
                .press(Command.GO_TO, EditKey.FILTER)
                .type("two")
                .type(" ")
                .type("words");
        assertThat(walk.press(EditKey.ERASE_WORD).text()).isEqualTo("two ");
        assertThat(walk.press(EditKey.ERASE_LINE).text()).isEmpty();
        assertThat(walk.press(EditKey.ERASE_LINE).said())
                .as("while words are looked for nothing is taken back")
                .isEmpty();
        assertThat(walk.press(Command.BACK, EditKey.ERASE_LINE).said())
                .containsExactly("interview.error.nothing-to-undo");
    }

    @Test
    void theFieldHoldsTheTextThatHolds() {
        InterviewDriver walk = InterviewDriver.resumed()
                .choose(1)
                .write("First")
                .edit("measures")
                .write("Second");
        assertThat(walk.press(Command.UNDO).says("measures")).isEqualTo("First");
        assertThat(walk.press(Command.UNDO).says("measures")).isEmpty();
    }

    @Test
    void whatIsHalfTypedBesideTheStepStaysWhenTheStepIsTakenBack() {
        InterviewDriver walk =
                InterviewDriver.resumed().choose(1).type("half a sent").press(Command.CONFIDENTIAL, Command.UNDO);
        assertThat(walk.text()).isEqualTo("half a sent");
    }

    /** The last step can belong to another page than the one shown; a skip, for example, is not a step. */
    @Test
    void whatIsTakenBackIsNamed() {
        InterviewDriver walk = InterviewDriver.resumed().choose(1).press(Command.SKIP);
        Phrase answer = Phrase.of("interview.step.answer", "3.1", Phrase.of("interview.follow-up.answer"));
        assertThat(walk.press(Command.UNDO).view().notices())
                .contains(Paragraph.note(Phrase.of("interview.note.undone", answer)));
        walk.press(Command.PROFILE).edit("protocol-party").choose(2).press(Command.UNDO);
        assertThat(walk.view().notices())
                .anySatisfy(notice -> assertThat(notice.toString()).contains("interview.step.fact"));
    }

    @Test
    void whatIsTakenBackIsNamedByItsRow() {
        InterviewDriver walk =
                InterviewDriver.resumed().choose(1).write("Section 108").press(Command.UNDO);
        assertThat(walk.view().notices().toString()).contains("interview.follow-up.measures");
    }

    private static List<Paragraph> named(String key, String step) {
        return List.of(Paragraph.note(Phrase.of(key, Phrase.of(step))));
    }

    @Test
    void aChangeOfTheDepthIsNamedWhenItIsTakenBackAndBroughtAgain() {
        InterviewDriver walk =
                InterviewDriver.resumed().press(Command.DEPTH).choose(2).press(Command.UNDO);
        assertThat(walk.interview().assessment().depth()).isEqualTo(Depth.CORE);
        assertThat(walk.view().notices()).isEqualTo(named("interview.note.undone", "interview.step.depth"));
        walk.press(Command.REDO);
        assertThat(walk.interview().assessment().depth()).isEqualTo(Depth.FULL);
        assertThat(walk.view().notices()).isEqualTo(named("interview.note.redone", "interview.step.depth"));
    }

    @Test
    void aChangeOfStateOrYearIsNamed() {
        InterviewDriver state =
                InterviewDriver.resumed().press(Command.DEPTH).edit("state").write("CI");
        assertThat(state.press(Command.UNDO).view().notices())
                .isEqualTo(named("interview.note.undone", "interview.step.state"));
        InterviewDriver year =
                InterviewDriver.resumed().press(Command.DEPTH).edit("period").write("2024");
        assertThat(year.press(Command.UNDO).view().notices())
                .isEqualTo(named("interview.note.undone", "interview.step.year"));
    }

    /** The question is open again only because of the fact. */
    @Test
    void aFactThatOpensAQuestionAgainIsNamedRatherThanTheQuestion() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .press(Command.PROFILE)
                .edit("protocol-party")
                .choose(2)
                .choose(2)
                .press(EditKey.CONFIRM);
        walk.choose(9)
                .write("Cabinet, 2025")
                .press(Command.PROFILE)
                .edit("protocol-party")
                .choose(1);
        assertThat(walk.interview().answerTo(InterviewSamples.CAMPAIGN).map(Answer::kind))
                .contains(AnswerKind.LATER);
        assertThat(walk.press(Command.UNDO).view().notices().toString())
                .contains("interview.step.fact")
                .doesNotContain("interview.step.answer");
    }

    @Test
    void aFactThatIsSaidToBeNotKnownIsNamed() {
        InterviewDriver walk = InterviewDriver.resumed()
                .press(Command.PROFILE)
                .edit("protocol-since")
                .write("")
                .press(Command.UNDO);
        assertThat(walk.view().notices().toString()).contains("interview.step.fact", "Since when?");
    }

    @Test
    void movingAboutIsNoStepAndWhatWasTypedBeforeIsOne() {
        InterviewDriver walk = InterviewDriver.resumed().choose(7).goTo(4).choose(1);
        walk.type("half a sent").goTo(1).press(Command.UNDO, Command.UNDO, Command.UNDO);
        assertThat(walk.interview().assessment()).isEqualTo(InterviewSamples.halfDone());
        assertThat(walk.press(Command.UNDO).said()).containsExactly("interview.error.nothing-to-undo");
        walk.press(Command.REDO, Command.REDO, Command.REDO).goTo(4);
        assertThat(walk.says("measures")).isEqualTo("half a sent");
    }

    @Test
    void aNewStepEndsWhatCouldBeBroughtAgain() {
        InterviewDriver walk =
                InterviewDriver.resumed().choose(7).press(Command.UNDO).choose(5);
        assertThat(walk.press(Command.REDO).said()).containsExactly("interview.error.nothing-to-redo");
        assertThat(walk.interview()
                        .answerTo(InterviewSamples.CAMPAIGN)
                        .orElseThrow()
                        .kind())
                .isEqualTo(AnswerKind.UNKNOWN);
    }

    @Test
    void aFactIsTakenBackTogetherWithTheQuestionsThatItChanged() {
        InterviewDriver walk = InterviewDriver.resumed();
        int asked = walk.interview().asked().size();
        walk.press(Command.PROFILE).edit("coast").choose(2);
        assertThat(walk.interview().asked()).hasSize(asked - 1);
        assertThat(walk.press(Command.UNDO).interview().asked()).hasSize(asked);
    }

    @Test
    void undoNamesAllPartsThatTheStepRemoved() {
        InterviewDriver walk = InterviewDriver.resumed()
                .choose(3)
                .edit("missing")
                .write("A campaign.")
                .edit("challenges")
                .write("No money.")
                .edit("answer")
                .choose(1)
                .choose(2);
        assertThat(walk.press(Command.UNDO).interview().notices().toString())
                .contains("interview.step.answer", "interview.follow-up.missing", "interview.follow-up.challenges");
        walk.press(Command.UNDO);
        assertThat(walk.interview().notices().toString())
                .as("the parts follow another kind of answer")
                .contains("interview.follow-up.answer")
                .doesNotContain("interview.follow-up.missing");
    }

    @Test
    void whatWasChosenInTheMenuIsTakenBackOnThePageBelowIt() {
        InterviewDriver walk = InterviewDriver.resumed().choose(1);
        Page page = walk.interview().page();
        walk.press(Command.MENU).take(line(walk, "interview.menu.confidential"));
        assertThat(walk.said()).containsExactly("interview.note.confidential");
        assertThat(walk.press(Command.UNDO).interview().page()).isEqualTo(page);
        assertThat(walk.press(Command.REDO).interview().page()).isEqualTo(page);
    }

    private static int line(InterviewDriver walk, String key) {
        List<String> keys = walk.view().field().options().stream()
                .map(option -> option.label().key())
                .toList();
        return keys.indexOf(key) + 1;
    }

    @Test
    void beforeItIsBegunThereIsNothingToTakeBack() {
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.begin(InterviewSamples.setting()))
                .write("NO")
                .press(Command.UNDO);
        assertThat(walk.said()).isEqualTo(List.of("interview.note.undo-not-begun"));
    }

    /** It came back beside the next answer, and what was typed there then stood behind it. */
    @Test
    void aHalfTypedTextThatWasUndoneStaysAwayAfterAnotherChange() {
        InterviewDriver walk = InterviewDriver.resumed().choose(1).type("half a sent");
        walk.press(Command.UNDO);
        assertThat(InterviewDriver.from(walk.interview()).press(Command.REDO).says("measures"))
                .isEqualTo("half a sent");
        walk.press(Command.UNDO).goTo(3).choose(3);
        assertThat(walk.press(Command.REDO).said()).containsExactly("interview.error.nothing-to-redo");
        assertThat(walk.interview().halfTyped()).isEmpty();
    }

    @Test
    void aPartOfAStepThatWasUndoneIsNotThereAgainAfterTheNextPart() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(3);
        walk.edit("actions.new").write("Minister").to("what").type("9 boats").press(Command.UNDO);
        walk.edit("owner").press(EditKey.ERASE_LINE).type("Police XA").press(EditKey.CONFIRM, Command.UNDO);
        assertThat(walk.interview().halfTyped()).isEmpty();
        assertThat(walk.says("actions.what")).isEqualTo("Minister");
        assertThat(walk.edit("what").type("Amend").text()).isEqualTo("Amend");
    }

    @Test
    void aHalfTypedTextThatWasUndoneMakesPlaceForTheTextTypedInItsRow() {
        InterviewDriver walk =
                InterviewDriver.resumed().choose(1).type("half a sent").press(Command.UNDO);
        walk.write("A campaign");
        assertThat(walk.says("measures")).isEqualTo("A campaign");
        assertThat(walk.interview().halfTyped()).isEmpty();
    }

    @Test
    void whatIsTypedOnTheFirstPageIsUndoneBeforeAnAssessmentIsBegun() {
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.begin(InterviewSamples.setting()));
        assertThat(walk.press(Command.UNDO).said()).containsExactly("interview.note.undo-not-begun");
        walk.type("Norwegia").press(EditKey.CONFIRM, Command.UNDO);
        assertThat(walk.said()).containsExactly("interview.note.undone");
        assertThat(walk.text()).isEmpty();
        assertThat(walk.press(Command.REDO).text()).isEqualTo("Norwegia");
    }
}
