package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Samples;
import org.stocktake.interview.Walk;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.event.Motion;
import org.stocktake.interview.view.Hint;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerText;
import org.stocktake.model.QuestionId;

final class MovingTest {
    private static Answer answer(Walk walk, QuestionId id) {
        return walk.interview().assessment().answerTo(id).orElseThrow();
    }

    @Test
    void goingBackNeverValidatesAndComingBackFindsWhatWasTyped() {
        Walk walk = Walk.atFirstQuestion().choose(1).type("half a sent").press(Command.BACK);
        assertThat(walk.asked()).containsExactly("Is procuring illegal entry an offence?");
        assertThat(walk.press(Motion.CONFIRM).text()).isEqualTo("half a sent");
        walk.press(Command.GO_TO).choose(4).press(Command.BACK);
        assertThat(walk.text()).isEqualTo("half a sent");
    }

    /** Typed before the terminal was the interview's own: then Enter is a line feed. */
    @Test
    void aLineFeedConfirmsATextOfOneLine() {
        Walk walk = Walk.from(Interview.begin(Samples.setting())).type("NO").press(Motion.NEW_LINE);
        assertThat(walk.press(Motion.CONFIRM).interview().assessment().subject().state())
                .isEqualTo("NO");
    }

    @Test
    void skippingLeavesAQuestionToDo() {
        Walk walk = Walk.atFirstQuestion().press(Command.SKIP);
        assertThat(walk.position()).isEqualTo("2/5");
        assertThat(walk.interview().progress().untouched()).isEqualTo(5);
    }

    @Test
    void aQuestionOpenedFromTheReviewLeadsBackToIt() {
        Walk walk = Walk.atFirstQuestion().press(Command.REVIEW).choose(4).choose(7);
        assertThat(walk.interview().page()).isEqualTo(new ReviewPage());
        assertThat(walk.interview().progress().open()).isEqualTo(1);
    }

    /** Who answers for one ministry is not led to the questions of another. */
    @Test
    void theReviewBeginsWhereOneCameFrom() {
        Walk walk = Walk.atFirstQuestion().press(Command.GO_TO).choose(4).press(Command.REVIEW);
        assertThat(walk.interview().draft().focus()).isEqualTo(3);
    }

    @Test
    void theListOfQuestionsOpensAtTheOneThatOneComesFromWhereverOneLeftIt() {
        Walk walk = Walk.atFirstQuestion().press(Command.GO_TO).choose(4).press(Command.GO_TO);
        assertThat(walk.interview().draft().focus()).isEqualTo(3);
        walk.press(Motion.HOME, Command.BACK, Command.GO_TO);
        assertThat(walk.interview().draft().focus()).isEqualTo(3);
        walk.press(Command.BACK).choose(1).type("Section").press(Command.GO_TO);
        assertThat(walk.interview().draft().focus()).as("from a page after it").isEqualTo(3);
    }

    @Test
    void fromAnOverviewTheNextOpenQuestionIsTheOneAfterTheOneThatOneCameFrom() {
        Walk walk = Walk.atFirstQuestion().press(Command.GO_TO).choose(3).press(Command.REVIEW, Command.NEXT_OPEN);
        assertThat(walk.position()).isEqualTo("4/5");
    }

    @Test
    void theNextOpenQuestionStartsFromTheFirstAgain() {
        Walk walk =
                Walk.atFirstQuestion().press(Command.GO_TO).choose(5).choose(6).press(Command.BACK);
        assertThat(walk.press(Command.NEXT_OPEN).position()).isEqualTo("1/5");
    }

    @Test
    void digitsTypedOneAfterTheOtherMakeOneNumberWhereThereIsSuchALine() {
        Walk menu = Walk.atFirstQuestion().press(Command.MENU);
        assertThat(menu.on(new Event.Numbered(1))
                        .on(new Event.Numbered(2))
                        .interview()
                        .draft()
                        .focus())
                .isEqualTo(11);
        assertThat(menu.on(new Event.Numbered(9)).interview().draft().focus()).isEqualTo(8);
        assertThat(menu.press(Motion.DOWN)
                        .on(new Event.Numbered(1))
                        .interview()
                        .draft()
                        .focus())
                .isZero();
    }

    @Test
    void theListIsNarrowedWhateverTheAccentsAndEscWidensItAgain() {
        Walk walk = Walk.atFirstQuestion().press(Command.GO_TO, Motion.FILTER).type("ÁGENCIES");
        assertThat(((ListPage) walk.interview().page()).shown(walk.interview())).containsExactly(4);
        assertThat(walk.press(Command.BACK).interview().page()).isEqualTo(new GoToPage());
        assertThat(((ListPage) walk.interview().page()).shown(walk.interview())).hasSize(5);
    }

    @Test
    void aQuestionIsFoundByItsShortNumber() {
        Walk walk = Walk.atFirstQuestion().press(Command.GO_TO, Motion.FILTER).type("3.1");
        assertThat(walk.press(Motion.CONFIRM).interview().view().heading().toString())
                .contains("3.1");
    }

    /** The footer says that Space ticks, and what was found is to be ticked. */
    @Test
    void whatIsFoundInAListOfTicksIsTicked() {
        Interview answered = Walk.atFirstQuestion().choose(3).interview();
        Walk walk = Walk.from(answered.open(new NeedsPage(Samples.PROCURING)));
        walk.press(Motion.FILTER).type("equip").type(" ").press(Motion.CONFIRM);
        assertThat(answer(walk, Samples.PROCURING).needs()).containsExactly("equipment");
    }

    @Test
    void theListIsNarrowedByWhatAnswersAndTheirEvidenceSay() {
        Walk walk = Walk.atFirstQuestion()
                .choose(1)
                .write("Décret of the cabinet")
                .choose(2)
                .write("Port Act");
        walk.press(Command.GO_TO, Motion.FILTER).type("decret");
        assertThat(((ListPage) walk.interview().page()).shown(walk.interview())).containsExactly(0);
        walk.press(Command.BACK, Command.BACK, Command.REVIEW, Motion.FILTER).type("port act");
        assertThat(((ListPage) walk.interview().page()).shown(walk.interview())).containsExactly(0);
    }

    @Test
    void theDepthCanBeChangedWithoutLosingAnAnswer() {
        Walk walk = Walk.atFirstQuestion()
                .press(Command.SKIP)
                .choose(5)
                .press(Command.DEPTH)
                .choose(1);
        assertThat(walk.interview().progress().asked()).isEqualTo(4);
        assertThat(walk.interview().assessment().answerTo(Samples.ATTEMPT)).isPresent();
        walk.press(Command.DEPTH).choose(2);
        assertThat(walk.interview().progress().open()).isEqualTo(1);
    }

    @Test
    void consideredIsReopenedWhenAnotherProfileNoLongerAcceptsIt() {
        Walk walk = Walk.atFirstQuestion()
                .press(Command.PROFILE)
                .choose(2)
                .choose(2)
                .choose(1)
                .press(Motion.CONFIRM);
        walk.choose(9).write("Cabinet, 2025");
        assertThat(answer(walk, Samples.CAMPAIGN).kind()).isEqualTo(AnswerKind.CONSIDERED);
        walk.press(Command.PROFILE).choose(1);
        assertThat(answer(walk, Samples.CAMPAIGN).kind()).isEqualTo(AnswerKind.LATER);
        assertThat(answer(walk, Samples.CAMPAIGN).text(AnswerText.DECISION)).isEqualTo("Cabinet, 2025");
    }

    @Test
    void pastedTextNeverAnswersAQuestion() {
        Walk walk = Walk.atFirstQuestion().on(new Event.Pasted("1\n2\n3"));
        assertThat(walk.interview().assessment().answers()).isEmpty();
        walk.choose(1).on(new Event.Pasted("one\r\ntwo\rthree"));
        assertThat(walk.text()).isEqualTo("one\ntwo\nthree");
        assertThat(walk.interview().assessment().answers()).hasSize(1);
    }

    @Test
    void aTextIsAtMostAsLongAsAFileMayHoldIt() {
        Walk walk = Walk.atFirstQuestion().choose(1).type("x".repeat(32_000)).type("y");
        assertThat(walk.said()).containsExactly("interview.error.too-long");
        assertThat(walk.text()).hasSize(32_000);
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithItsLengthAndAnEnterTypedMeanwhileDoesNotHideThat() {
        Walk walk = Walk.atFirstQuestion().choose(1).on(new Event.Pasted("x".repeat(45_000)));
        Paragraph refusal = Paragraph.error(Phrase.of("interview.error.too-long", "32,000", "45,000", "45,000"));
        assertThat(walk.interview().view().notices()).containsExactly(refusal);
        assertThat(walk.press(Motion.CONFIRM).interview().view().notices()).containsExactly(refusal);
        assertThat(walk.asked()).containsExactly("interview.ask.measures");
        assertThat(walk.press(Motion.CONFIRM).said()).containsExactly("interview.note.left-empty");
    }

    /** Before a key was pressed, Ctrl-U would take the last step back, so it is not offered for erasing. */
    @Test
    void whoComesBackToATextIsToldThatTypingAddsToItAndThenWhatErasesIt() {
        Walk walk = Walk.atFirstQuestion().choose(1);
        assertThat(walk.interview().view().hints()).doesNotContain(Hint.APPEND, Hint.ERASE_LINE);
        walk.write("Section 108").press(Command.BACK);
        assertThat(walk.text()).isEqualTo("Section 108");
        assertThat(walk.interview().view().hints())
                .startsWith(Hint.NEXT, Hint.APPEND, Hint.BACK)
                .doesNotContain(Hint.ERASE_LINE);
        walk.type(".");
        assertThat(walk.text()).isEqualTo("Section 108.");
        assertThat(walk.interview().view().hints())
                .startsWith(Hint.NEXT, Hint.NEW_LINE, Hint.BACK)
                .contains(Hint.ERASE_LINE)
                .doesNotContain(Hint.APPEND);
        assertThat(walk.press(Motion.ERASE_LINE).text()).isEmpty();
        assertThat(walk.interview().view().hints()).doesNotContain(Hint.ERASE_LINE);
    }

    @Test
    void whatIsTypedAfterTheRefusalIsTakenByOneEnter() {
        Walk walk = Walk.atFirstQuestion().choose(1).on(new Event.Pasted("x".repeat(45_000)));
        walk.type("Short").press(Motion.CONFIRM);
        assertThat(answer(walk, Samples.PROCURING).text(AnswerText.MEASURES)).isEqualTo("Short");
    }
}
