package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.finding.Prefill;
import org.stocktake.interview.HalfTypedText;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.KeyHint;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;

/** A question is one page: rows, one of which has the cursor; Enter opens it, takes what is typed and goes on. */
final class FormPageTest {
    private static Answer answer(InterviewDriver walk) {
        return walk.interview().answerTo(InterviewSamples.PROCURING).orElseThrow();
    }

    private static String measures(InterviewDriver walk) {
        return answer(walk).text(AnswerTextField.MEASURES);
    }

    private static InterviewDriver yes() {
        return InterviewDriver.atFirstQuestion().choose(1);
    }

    @Test
    void aQuestionWithoutAnAnswerIsOneOpenRow() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion();
        assertThat(walk.labels()).containsExactly("answer");
        assertThat(walk.open()).isEqualTo("answer");
        assertThat(walk.asked()).containsExactly("Is procuring illegal entry an offence?");
    }

    @Test
    void theAnswerFoldsToOneRowAndTheFirstPartThatLacksIsOpen() {
        InterviewDriver walk = yes();
        assertThat(walk.labels()).containsExactly("answer", "measures", "evidence", "practice", "figures", "note");
        assertThat(walk.says("answer")).isEqualTo("answer.yes");
        assertThat(walk.open()).isEqualTo("measures");
        assertThat(walk.view().body().get(0).tone())
                .as("the question stays in sight")
                .isEqualTo(Paragraph.Tone.QUESTION);
    }

    @Test
    void theMarkOfARowSaysWhetherItLacks() {
        InterviewDriver walk = yes().write("Section 108");
        assertThat(walk.mark("measures")).isEqualTo(FormRow.Mark.GIVEN);
        assertThat(walk.mark("evidence")).isEqualTo(FormRow.Mark.EMPTY);
        assertThat(walk.mark("practice")).isEqualTo(FormRow.Mark.EMPTY);
        assertThat(walk.mark("note")).isEqualTo(FormRow.Mark.OPTIONAL);
    }

    /** Nobody who only types and presses Enter needs another key. */
    @Test
    void enterGoesThroughTheRowsAndOnTheLastToTheNextQuestion() {
        InterviewDriver walk = yes().write("Section 108").write("").write("Two cases");
        assertThat(walk.position()).isEqualTo("2/5");
        assertThat(walk.said()).containsExactly("interview.note.to-complete");
    }

    @Test
    void enterPassesWhatIsGivenAlready() {
        InterviewDriver walk = yes().edit("practice").write("Two cases").press(Command.BACK);
        assertThat(walk.row()).as("the first that lacks").isEqualTo("measures");
        assertThat(walk.write("Section 108").open()).isEqualTo("evidence.new");
        assertThat(walk.press(EditKey.CONFIRM).position()).isEqualTo("2/5");
    }

    @Test
    void aSpaceOnAClosedRowGoesOnWithItsText() {
        InterviewDriver walk =
                yes().write("Law").to("measures").press(EditKey.TICK).type("on Migration");
        assertThat(measures(walk.press(EditKey.CONFIRM))).isEqualTo("Law on Migration");
    }

    @Test
    void aSpaceOnAnEmptyRowOpensIt() {
        InterviewDriver walk = yes().press(EditKey.DOWN, EditKey.UP, EditKey.TICK);
        assertThat(walk.open()).isEqualTo("measures");
        assertThat(walk.text()).isEmpty();
    }

    @Test
    void arrowsMoveBetweenRowsAndCloseTheOneThatTheyLeave() {
        InterviewDriver walk = yes().press(EditKey.DOWN);
        assertThat(walk.row()).isEqualTo("evidence.new");
        assertThat(walk.open()).isEmpty();
        assertThat(walk.press(EditKey.END).row()).isEqualTo("note");
        assertThat(walk.press(EditKey.DOWN).row()).isEqualTo("note");
        assertThat(walk.press(EditKey.HOME, EditKey.UP).row()).isEqualTo("answer");
        assertThat(walk.press(EditKey.PAGE_DOWN).row()).isEqualTo("note");
        assertThat(walk.press(EditKey.PAGE_UP).row()).isEqualTo("answer");
        assertThat(walk.on(new Event.Placed(3)).row()).isEqualTo("practice");
        assertThat(walk.press(EditKey.CONFIRM).open()).isEqualTo("practice");
    }

    @Test
    void inATextOfManyLinesArrowsLeaveItAtItsEdgesOnly() {
        InterviewDriver walk = yes().on(new Event.Written("one\ntwo"));
        assertThat(walk.press(EditKey.UP).open()).isEqualTo("measures");
        assertThat(walk.press(EditKey.DOWN).open()).isEqualTo("measures");
        assertThat(walk.press(EditKey.DOWN).row()).isEqualTo("evidence.new");
        assertThat(measures(walk)).isEqualTo("one\ntwo");
    }

    @ParameterizedTest
    @EnumSource(
            value = EditKey.class,
            names = {"UP", "DOWN"})
    void whatIsTypedIsRecordedByAnArrowOutOfTheRow(EditKey arrow) {
        InterviewDriver walk = yes().type("Section 108").press(arrow);
        assertThat(walk.open()).isEmpty();
        assertThat(measures(walk)).isEqualTo("Section 108");
    }

    /** A text that is refused must not be left behind unseen. */
    @Test
    void anArrowDoesNotLeaveWhatIsRefused() {
        InterviewDriver walk = yes().edit("evidence.new").write("Penal Code").edit("date");
        walk.type("in spring").press(EditKey.DOWN);
        assertThat(walk.said()).containsExactly("interview.day.none-or-part");
        assertThat(walk.open()).isEqualTo("date");
        assertThat(walk.text()).isEqualTo("in spring");
        assertThat(walk.press(Command.GO_TO, Command.BACK).text()).isEqualTo("in spring");
    }

    @Test
    void skippingARowKeepsWhatIsTypedAndLeavesAnEmptyOneToDo() {
        InterviewDriver walk = yes().type("Section 108").press(Command.SKIP);
        assertThat(walk.open()).isEqualTo("evidence.new");
        assertThat(measures(walk)).isEqualTo("Section 108");
        walk.press(Command.SKIP, Command.SKIP);
        assertThat(walk.position()).isEqualTo("2/5");
        assertThat(walk.said()).containsExactly("interview.note.to-complete");
    }

    @Test
    void whatIsRefusedCanBeSkipped() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(3).write("0");
        assertThat(walk.said()).containsExactly("interview.error.missing-none");
        assertThat(walk.press(Command.SKIP).open()).isEqualTo("challenges");
        assertThat(answer(walk).text(AnswerTextField.MISSING)).isEmpty();
    }

    @Test
    void typingOnAClosedRowBeginsItsTextAndLettersAreCommandsOnAClosedList() {
        InterviewDriver walk = yes().press(EditKey.DOWN, EditKey.UP).type("s");
        assertThat(walk.open()).isEqualTo("measures");
        assertThat(walk.text()).isEqualTo("s");
        walk = yes().press(EditKey.UP).type("s");
        assertThat(walk.said()).containsExactly("interview.note.letter");
        assertThat(walk.row()).isEqualTo("answer");
    }

    @Test
    void pastingOnAClosedRowBeginsItsTextAndNeverChoosesAnAnswer() {
        InterviewDriver walk = yes().press(EditKey.UP).on(new Event.Pasted("3"));
        assertThat(walk.said()).containsExactly("interview.error.pasted-on-list");
        walk.press(EditKey.DOWN).on(new Event.Pasted("Section\n108"));
        assertThat(walk.text()).isEqualTo("Section\n108");
        assertThat(answer(walk).kind()).isEqualTo(AnswerKind.YES);
    }

    @Test
    void aDigitOnThePageOfFactsMovesToTheRowOfThatNumberTillTheCursorIsMoved() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().press(Command.PROFILE);
        assertThat(walk.open()).isEmpty();
        assertThat(walk.on(new Event.Numbered(9)).said()).containsExactly("interview.error.number");
        assertThat(walk.on(new Event.Numbered(4)).row()).isEqualTo("coast");
        assertThat(walk.press(EditKey.UP, EditKey.DOWN)
                        .on(new Event.Numbered(2))
                        .open())
                .isEqualTo("coast");
        assertThat(walk.to("go-on").on(new Event.Numbered(4)).row()).isEqualTo("coast");
        assertThat(walk.to("go-on").on(new Event.Numbered(2)).row()).isEqualTo("protocol-since");
        assertThat(walk.type(".").type("1").open()).as("as of a day").isEmpty();
    }

    /** One fact is corrected without going through the others. */
    @Test
    void aFactIsCorrectedAndEnterGoesBack() {
        InterviewDriver walk = InterviewDriver.from(InterviewDriver.atFirstQuestion()
                .press(Command.PROFILE)
                .edit("reservations")
                .on(new Event.Ticked(Set.of(1)))
                .press(EditKey.CONFIRM)
                .interview());
        walk.press(Command.PROFILE).edit("protocol-since").write("2004-01-29");
        assertThat(walk.position()).isEqualTo("1/5");
    }

    @Test
    void aLineThatIsErasedIsBroughtBackToTheLetter() {
        InterviewDriver walk = yes().on(new Event.Written("one\ntwo")).press(EditKey.ERASE_LINE);
        assertThat(walk.text()).isEqualTo("one\n");
        assertThat(walk.press(EditKey.RESTORE).text()).isEqualTo("one\ntwo");
        assertThat(walk.press(EditKey.RESTORE).text())
                .as("and taken back again")
                .isEqualTo("one\n");
        assertThat(answer(walk).kind()).as("nothing is undone").isEqualTo(AnswerKind.YES);
    }

    /** It undid the last step somewhere else, and what was typed next took that text's place. */
    @Test
    void onAClosedRowWithATextTheSameKeyErasesThatText() {
        InterviewDriver walk = yes().write("Section 108").to("measures").press(EditKey.ERASE_LINE);
        assertThat(walk.open()).isEqualTo("measures");
        assertThat(walk.text()).isEmpty();
        assertThat(measures(walk)).as("nothing is undone").isEqualTo("Section 108");
        assertThat(walk.press(EditKey.RESTORE).text()).isEqualTo("Section 108");
        walk.press(EditKey.ERASE_LINE).write("Section 109");
        assertThat(measures(walk)).isEqualTo("Section 109");
    }

    /** Undo takes away what is being typed first; Redo brings it back. */
    @Test
    void undoInATextLosesNoLetter() {
        InterviewDriver walk = yes().type("Section 108").press(Command.UNDO);
        assertThat(measures(walk)).isEmpty();
        assertThat(answer(walk).kind()).isEqualTo(AnswerKind.YES);
        assertThat(measures(walk.press(Command.REDO))).isEqualTo("Section 108");
    }

    @Test
    void aRowOpenedByACommandKeepsWhatIsTypedElsewhereAndLeadsBackToWhatLacks() {
        InterviewDriver walk = yes().type("Section 108").press(Command.NOTE);
        assertThat(measures(walk)).isEqualTo("Section 108");
        assertThat(walk.open()).isEqualTo("note");
        assertThat(walk.write("See annex").open()).isEqualTo("evidence.new");
        assertThat(answer(walk).text(AnswerTextField.NOTE)).isEqualTo("See annex");
    }

    @Test
    void redoInATextLosesNoLetter() {
        InterviewDriver walk = yes().write("Section 108").press(Command.UNDO).edit("measures");
        walk.type("Section 109").press(Command.REDO);
        assertThat(walk.said()).containsExactly("interview.error.nothing-to-redo");
        assertThat(measures(walk)).isEqualTo("Section 109");
        assertThat(measures(walk.press(Command.UNDO))).isEmpty();
    }

    /** A line of a list leads to a row; what was typed in another row and left by Esc is shown instead. */
    @Test
    void aRowOpenedFromAListDoesNotReplaceWhatIsHalfTypedInAnother() {
        InterviewDriver walk =
                yes().press(Command.SKIP, Command.SKIP).type("Two ca").press(Command.BACK, Command.COMPLETENESS);
        walk.type("procuring").press(EditKey.CONFIRM);
        assertThat(walk.open()).isEqualTo("practice");
        assertThat(walk.text()).isEqualTo("Two ca");
    }

    @Test
    void aFactHalfTypedIsShownWhenTheFactsAreOpenedAgain() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().press(Command.PROFILE).edit("protocol-since");
        walk.type("29 Jan").press(Command.BACK, Command.PROFILE);
        assertThat(walk.open()).isEqualTo("protocol-since");
        assertThat(walk.text()).isEqualTo("29 Jan");
    }

    @Test
    void aHalfTypedTextIsThereToTheLetterAfterAnInterruption() {
        String typed = "  half a sent\n\nénd ";
        InterviewDriver walk = yes().on(new Event.Written(typed));
        assertThat(measures(walk)).isEmpty();
        List<HalfTypedText> kept = walk.interview().halfTyped();
        assertThat(kept).containsExactly(new HalfTypedText("offences.procuring/measures", typed, true));
        InterviewDriver again = InterviewDriver.from(InterviewFlow.resume(
                InterviewSamples.setting(), walk.interview().assessment(), kept));
        assertThat(again.said()).contains("interview.note.half-typed");
        assertThat(again.open()).isEqualTo("measures");
        assertThat(again.text()).isEqualTo(typed);
    }

    @Test
    void aReasonHalfTypedIsThereAgainThoughItsAnswerIsNotRecorded() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(4).type("No such b");
        assertThat(walk.interview().assessment().answers()).isEmpty();
        assertThat(walk.mark("answer")).isEqualTo(FormRow.Mark.TYPED);
        InterviewDriver again = InterviewDriver.from(InterviewFlow.resume(
                InterviewSamples.setting(),
                walk.interview().assessment(),
                walk.interview().halfTyped()));
        assertThat(again.open()).isEqualTo("reason");
        again.type("order").press(EditKey.CONFIRM);
        assertThat(answer(again).text(AnswerTextField.REASON)).isEqualTo("No such border");
        assertThat(answer(again).kind()).isEqualTo(AnswerKind.NOT_APPLICABLE);
    }

    @Test
    void whoTurnsBackFromAReasonHasAnsweredNothing() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(4).press(EditKey.UP);
        assertThat(walk.labels()).containsExactly("answer");
        assertThat(walk.mark("answer")).isEqualTo(FormRow.Mark.EMPTY);
        assertThat(walk.choose(1).open()).isEqualTo("measures");
    }

    private static InterviewDriver proposed() {
        Answer older = Answer.of(AnswerKind.YES)
                .with(AnswerTextField.MEASURES, "Section 108")
                .with(AnswerTextField.PRACTICE, "Two cases");
        Assessment earlier = InterviewSamples.halfDone().with(InterviewSamples.PROCURING, older);
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.resume(
                InterviewSamples.setting().with(new Prefill("old.yaml", earlier)),
                InterviewSamples.halfDone().without(InterviewSamples.PROCURING),
                List.of()));
        return walk.goTo(1);
    }

    @Test
    void aProposalFillsTheFormAndIsKeptByOneEnter() {
        InterviewDriver walk = proposed();
        assertThat(walk.row()).isEqualTo("keep");
        assertThat(walk.mark("answer")).isEqualTo(FormRow.Mark.PROPOSED);
        assertThat(walk.mark("measures")).isEqualTo(FormRow.Mark.PROPOSED);
        assertThat(walk.interview().answerTo(InterviewSamples.PROCURING)).isEmpty();
        walk.press(EditKey.CONFIRM);
        assertThat(answer(walk).kind()).isEqualTo(AnswerKind.YES);
        assertThat(measures(walk)).isEqualTo("Section 108");
        assertThat(answer(walk).text(AnswerTextField.PRACTICE)).isEqualTo("Two cases");
        assertThat(walk.interview().page()).isNotEqualTo(new QuestionPage(InterviewSamples.PROCURING));
    }

    @Test
    void aChangeInOneRowOfAProposalKeepsTheOthersAndSaysSo() {
        InterviewDriver walk = proposed().edit("measures").write("Section 109");
        assertThat(walk.said()).contains("interview.note.rest-kept");
        assertThat(measures(walk)).isEqualTo("Section 109");
        assertThat(answer(walk).text(AnswerTextField.PRACTICE)).isEqualTo("Two cases");
    }

    @Test
    void theAnswersKeepTheirNumbersUnderAProposal() {
        InterviewDriver walk = proposed().choose(3);
        assertThat(answer(walk).kind()).isEqualTo(AnswerKind.NO);
    }

    @Test
    void theMarksThatMatterStandInTheBody() {
        InterviewDriver walk = yes().press(Command.CONFIDENTIAL);
        assertThat(notes(walk)).containsExactly("interview.mark.confidential.here");
        walk.press(Command.CONFIDENTIAL);
        assertThat(notes(walk)).isEmpty();
        walk.goTo(5).choose(4).write("We have no borders.");
        walk.goTo(5);
        assertThat(notes(walk)).containsExactly("interview.note.does-not-fit");
    }

    private static List<String> notes(InterviewDriver walk) {
        return walk.view().body().stream()
                .filter(paragraph -> paragraph.tone() == Paragraph.Tone.NOTE)
                .map(paragraph -> paragraph.phrase().key())
                .toList();
    }

    @Test
    void theKeysAtTheFootAreThoseOfTheRow() {
        InterviewDriver walk = yes();
        assertThat(walk.view().hints())
                .startsWith(KeyHint.NEXT, KeyHint.NEXT_QUESTION)
                .contains(KeyHint.NEW_LINE, KeyHint.ERASE_LINE)
                .doesNotContain(KeyHint.NEXT_ROW);
        assertThat(walk.press(EditKey.DOWN).view().hints())
                .startsWith(KeyHint.EDIT, KeyHint.NEXT_ROW, KeyHint.NEXT_QUESTION)
                .doesNotContain(KeyHint.ERASE_LINE);
    }

    @ParameterizedTest(name = "answer {0} is marked {1}")
    @CsvSource({"1, MET", "2, PARTLY_MET", "3, GAP", "5, GIVEN"})
    void theRowOfTheAnswerIsMarkedWithItsOutcome(int number, FormRow.Mark mark) {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(number);
        QuestionPage page = new QuestionPage(InterviewSamples.PROCURING);
        assertThat(InterviewDriver.from(walk.interview().open(page)).mark("answer"))
                .isEqualTo(mark);
    }
}
