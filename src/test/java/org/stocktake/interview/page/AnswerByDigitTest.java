package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stocktake.finding.Prefill;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.FactId;
import org.stocktake.model.Profile;
import org.stocktake.model.QuestionId;

/** A digit takes an answer at once; what is pressed right after it answers and skips nothing unseen. */
final class AnswerByDigitTest {
    private static final FactId COAST = new FactId("coast");

    private static Answer answer(InterviewDriver walk, QuestionId id) {
        return walk.interview().assessment().answerTo(id).orElseThrow();
    }

    private static InterviewDriver digit(int digit) {
        return InterviewDriver.atFirstQuestion().on(new Event.Numbered(digit));
    }

    @Test
    void aDigitTakesTheAnswerAtOnceAndOpensItsFirstPart() {
        InterviewDriver walk = digit(2);
        assertThat(answer(walk, InterviewSamples.PROCURING).kind()).isEqualTo(AnswerKind.PARTLY);
        assertThat(walk.open()).isEqualTo("measures");
    }

    /** Most lists of other programs, and those of this one that are no rows, want Enter after the digit. */
    @Test
    void anEnterRightAfterTheDigitPassesNoPartAndSaysSoAndTheNextOneDoes() {
        InterviewDriver walk = digit(2).press(EditKey.CONFIRM);
        assertThat(walk.open()).isEqualTo("measures");
        assertThat(walk.said()).containsExactly("interview.note.by-number");
        assertThat(walk.press(EditKey.CONFIRM).open()).isEqualTo("evidence.new");
        assertThat(digit(2).type("A").press(EditKey.CONFIRM).open()).isEqualTo("evidence.new");
    }

    @Test
    void anEnterAfterADigitThatLedToTheNextQuestionAnswersNothingThere() {
        InterviewDriver walk = digit(5);
        assertThat(walk.position()).isEqualTo("2/5");
        assertThat(walk.press(EditKey.CONFIRM).said()).containsExactly("interview.note.by-number");
        assertThat(walk.press(EditKey.CONFIRM).said()).containsExactly("interview.note.nothing-chosen");
        assertThat(walk.interview().answerTo(InterviewSamples.ATTEMPT)).isEmpty();
    }

    /** It answers and skips nothing there, so that nobody has to press it twice. */
    @Test
    void anEnterAfterADigitOpensALineOfAList() {
        InterviewDriver facts = atTheLastFact().on(new Event.Numbered(1));
        assertThat(facts.interview().page()).isEqualTo(SectionsPage.START);
        assertThat(facts.press(EditKey.CONFIRM).interview().page()).isInstanceOf(QuestionPage.class);
    }

    /** Returns an interview at its facts, of which one is not known. */
    private static InterviewDriver atTheLastFact() {
        Assessment begun = InterviewSamples.halfDone().withAnswers(Map.of());
        Profile known = begun.profile()
                .with(new FactId("protocol-since"), List.of("2004-01-28"))
                .with(new FactId("reservations"), List.of("no"))
                .with(COAST, List.of());
        InterviewDriver walk = InterviewDriver.from(
                InterviewFlow.resume(InterviewSamples.setting(), begun.withProfile(known), List.of()));
        walk.write("Ministry of Justice");
        assertThat(walk.open()).isEqualTo(COAST.value());
        return walk;
    }

    /** A whole proposal, and what becomes of the parts of another answer, are to be seen before they are taken. */
    @Test
    void anEnterAfterADigitTakesNoProposalAndKeepsNoParts() {
        InterviewDriver parts = digit(1).type("Section 1")
                .edit("answer")
                .on(new Event.Numbered(3))
                .press(EditKey.CONFIRM);
        assertThat(parts.asked()).containsExactly("interview.leftovers");
        assertThat(parts.said()).as("there is nothing to be told").isEmpty();
        Assessment none = InterviewSamples.halfDone().withAnswers(Map.of());
        Assessment older = none.with(InterviewSamples.CAMPAIGN, Answer.of(AnswerKind.YES));
        InterviewDriver proposed = InterviewDriver.from(InterviewFlow.resume(
                        InterviewSamples.setting().with(new Prefill("old.yaml", older)), none, List.of()))
                .goTo(2)
                .on(new Event.Numbered(5));
        assertThat(proposed.row()).isEqualTo("keep");
        proposed.press(EditKey.CONFIRM);
        assertThat(proposed.interview().answerTo(InterviewSamples.CAMPAIGN)).isEmpty();
        assertThat(proposed.press(EditKey.CONFIRM).interview().answerTo(InterviewSamples.CAMPAIGN))
                .isPresent();
    }

    @Test
    void anEnterAfterADigitTakesNoTextThatWasHalfTypedEarlier() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .goTo(2)
                .choose(1)
                .type("Half a sent")
                .press(Command.BACK)
                .goTo(1);
        walk.on(new Event.Numbered(5)).press(EditKey.CONFIRM);
        assertThat(walk.said()).containsExactly("interview.note.by-number");
        assertThat(walk.text()).isEqualTo("Half a sent");
    }

    /** Somebody who types 1998 on the list of answers has answered by its first digit. */
    @Test
    void theDigitsOfAYearStandInTheOpenPartAndAreUndoneWithTheAnswer() {
        InterviewDriver walk = digit(1);
        for (String digit : List.of("9", "9", "8")) {
            assertThat(walk.type(digit).said()).containsExactly("interview.note.digits");
        }
        assertThat(walk.text()).isEqualTo("998");
        walk.press(Command.UNDO);
        assertThat(walk.said()).containsExactly("interview.note.undone");
        assertThat(walk.interview().answerTo(InterviewSamples.PROCURING)).isEmpty();
        assertThat(walk.open()).isEqualTo("answer");
        assertThat(walk.interview().halfTyped()).isEmpty();
        assertThat(walk.press(Command.REDO).text()).as("not lost").isEqualTo("998");
    }

    @Test
    void anEnterAfterTheYearIsRefusedAndUndoTakesTheDigitsAndThenTheAnswer() {
        InterviewDriver walk = digit(1).type("9").type("9").type("8").press(EditKey.CONFIRM);
        assertThat(walk.said()).containsExactly("interview.error.in-words.measures");
        assertThat(walk.press(Command.UNDO).said()).containsExactly("interview.note.undone");
        assertThat(walk.text()).isEmpty();
        assertThat(walk.press(Command.UNDO).interview().answerTo(InterviewSamples.PROCURING))
                .isEmpty();
    }

    @Test
    void wordsAfterTheDigitAreTextAndNothingIsSaid() {
        assertThat(digit(1).type("L").type("1").said()).isEmpty();
    }

    /** A digit pressed twice is a habit of lists that want the digit and Enter, or the slip of a finger. */
    @Test
    void aSecondDigitAnswersNotTheNextQuestionUnseenAndSaysSoAndTheNextOneDoes() {
        InterviewDriver walk = digit(5).on(new Event.Numbered(5));
        assertThat(walk.said()).containsExactly("interview.note.second-digit");
        assertThat(walk.interview().answerTo(InterviewSamples.ATTEMPT)).isEmpty();
        walk.on(new Event.Numbered(5));
        assertThat(answer(walk, InterviewSamples.ATTEMPT).kind()).isEqualTo(AnswerKind.UNKNOWN);
    }

    /** Somebody who types 2006 on the list of a fact has answered by its first digit. */
    @Test
    void theDigitsOfAYearOnAFactStandInTheNextFactAndAreUndoneWithIt() {
        Assessment begun = InterviewSamples.halfDone().withAnswers(Map.of()).withProfile(Profile.EMPTY);
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.resume(InterviewSamples.setting(), begun, List.of()));
        walk.write("Ministry of Justice").on(new Event.Numbered(1));
        assertThat(walk.open()).isEqualTo("protocol-since");
        for (String digit : List.of("9", "9", "8")) {
            assertThat(walk.type(digit).said()).containsExactly("interview.note.digits");
        }
        walk.press(Command.UNDO);
        assertThat(walk.open()).isEqualTo("protocol-party");
        assertThat(walk.interview().assessment().profile()).isEqualTo(Profile.EMPTY);
        assertThat(walk.interview().halfTyped()).isEmpty();
    }

    @Test
    void anAnswerTakenByAWrongDigitIsUndoneByOneKeyOrChangedByAnotherDigit() {
        InterviewDriver walk = digit(1).press(Command.UNDO);
        assertThat(walk.interview().answerTo(InterviewSamples.PROCURING)).isEmpty();
        assertThat(walk.open()).isEqualTo("answer");
        walk.on(new Event.Numbered(1)).type("Section 1").edit("answer").on(new Event.Numbered(3));
        assertThat(answer(walk, InterviewSamples.PROCURING).kind()).isEqualTo(AnswerKind.NO);
        assertThat(walk.asked()).as("nothing is lost").containsExactly("interview.leftovers");
        walk.press(EditKey.CONFIRM, EditKey.CONFIRM);
        assertThat(answer(walk, InterviewSamples.PROCURING).text(AnswerTextField.MEASURES))
                .isEqualTo("Section 1");
    }

    /** A digit can be the slip of somebody who means to type: what is answered changes by Enter, or the digit again. */
    @Test
    void aDigitOnTheClosedPageOfAnAnswerOpensItsLineOnly() {
        InterviewDriver walk = digit(1).goTo(1).to("answer").on(new Event.Numbered(3));
        assertThat(answer(walk, InterviewSamples.PROCURING).kind()).isEqualTo(AnswerKind.YES);
        assertThat(walk.open()).isEqualTo("answer");
        walk.on(new Event.Numbered(3));
        assertThat(answer(walk, InterviewSamples.PROCURING).kind()).isEqualTo(AnswerKind.NO);
    }
}
