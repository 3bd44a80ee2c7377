package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.Page;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.view.KeyHint;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.QuestionId;

final class NavigationTest {
    private static Answer answer(InterviewDriver walk, QuestionId id) {
        return walk.interview().assessment().answerTo(id).orElseThrow();
    }

    @Test
    void goingBackNeverValidatesAndComingBackFindsWhatWasTyped() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().choose(1).type("half a sent").press(Command.BACK);
        assertThat(walk.interview().page()).isEqualTo(SectionsPage.START);
        assertThat(answer(walk, InterviewSamples.PROCURING).text(AnswerTextField.MEASURES))
                .isEmpty();
        walk.goTo(1);
        assertThat(walk.open()).isEqualTo("measures");
        assertThat(walk.text()).isEqualTo("half a sent");
    }

    @Test
    void whatIsTypedIsRecordedWhenOneGoesElsewhere() {
        for (Command command : List.of(Command.GO_TO, Command.NEXT_OPEN, Command.REVIEW, Command.PROFILE)) {
            InterviewDriver walk = InterviewDriver.atFirstQuestion()
                    .choose(1)
                    .type("half a sent")
                    .press(command);
            assertThat(answer(walk, InterviewSamples.PROCURING).text(AnswerTextField.MEASURES))
                    .as(command.name())
                    .isEqualTo("half a sent");
            assertThat(walk.interview().halfTyped()).isEmpty();
        }
    }

    /** If Enter is typed before the terminal is in raw mode, it arrives as a line feed. */
    @Test
    void aLineFeedConfirmsATextOfOneLine() {
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.begin(InterviewSamples.setting()))
                .type("NO")
                .press(EditKey.NEW_LINE);
        assertThat(walk.press(EditKey.CONFIRM)
                        .interview()
                        .assessment()
                        .subject()
                        .state())
                .isEqualTo("NO");
    }

    @Test
    void skippingLeavesAQuestionToDo() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().press(Command.SKIP);
        assertThat(walk.position()).isEqualTo("2/5");
        assertThat(walk.interview().progress().untouched()).isEqualTo(5);
    }

    @Test
    void aQuestionOpenedFromTheReviewLeadsBackToIt() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().press(Command.REVIEW).take(4).choose(7);
        assertThat(walk.interview().page()).isEqualTo(new ReviewPage());
        assertThat(walk.interview().progress().open()).isEqualTo(1);
    }

    @Test
    void aLineAboutAQuestionHasItsNumberAndTheNumberOfASectionLeadsToItsFirstQuestion() {
        for (Command list : List.of(Command.REVIEW, Command.GO_TO, Command.COMPLETENESS)) {
            InterviewDriver walk = InterviewDriver.atFirstQuestion().press(list);
            assertThat(walk.view().field().options().stream().map(ListOption::number))
                    .contains("1.1", "1.2", "2.1", "3.1", "3.2")
                    .doesNotContain("1", "2", "3");
            InterviewDriver section = walk.on(new Event.Numbered(3));
            assertThat(section.press(EditKey.CONFIRM).view().heading().toString())
                    .as("from " + list)
                    .contains("3.1");
        }
        assertThat(InterviewDriver.atFirstQuestion()
                        .press(Command.REVIEW)
                        .choose(4)
                        .interview()
                        .page())
                .as("a line behind those of the questions")
                .isEqualTo(new CompletenessPage());
    }

    /** An interview for one ministry does not go to the questions of another. */
    @Test
    void theReviewBeginsWhereOneCameFrom() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().goTo(4).press(Command.REVIEW);
        assertThat(walk.interview().draft().focus()).isEqualTo(3);
    }

    @Test
    void theListOfQuestionsOpensAtTheOneThatOneComesFromWhereverOneLeftIt() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().goTo(4).press(Command.GO_TO);
        assertThat(walk.interview().draft().focus()).isEqualTo(3);
        walk.press(EditKey.HOME, Command.BACK, Command.GO_TO);
        assertThat(walk.interview().draft().focus()).isEqualTo(3);
        walk.press(Command.BACK).choose(1).type("Section").press(Command.GO_TO);
        assertThat(walk.interview().draft().focus()).as("from a page after it").isEqualTo(3);
    }

    /** Without this, 2.3 would lead to 12.3 where 2.3 is not asked. */
    @Test
    void theNumberOfAQuestionThatIsNotAskedLeadsToNoOther() {
        InterviewDriver walk = InterviewDriver.resumed().press(Command.GO_TO).type("1.2");
        assertThat(walk.view().field().options()).isEmpty();
        walk.press(EditKey.CONFIRM);
        assertThat(walk.said()).contains("interview.error.not-asked");
        assertThat(walk.interview().page()).isEqualTo(new GoToPage());
    }

    @Test
    void digitsThatNoQuestionHasOpenNone() {
        InterviewDriver walk = InterviewDriver.resumed().press(Command.GO_TO);
        walk.on(new Event.Numbered(3)).on(new Event.Numbered(9));
        assertThat(walk.view().field().options()).isEmpty();
        assertThat(walk.press(EditKey.CONFIRM).said()).contains("interview.error.not-asked");
        assertThat(walk.interview().page()).isEqualTo(new GoToPage());
    }

    @Test
    void aNumberListsTheQuestionOfThatNumberAndTheBeginningOfOneItsSection() {
        InterviewDriver walk = InterviewDriver.resumed().press(Command.GO_TO).type("3.");
        assertThat(walk.view().field().options()).hasSize(2);
        walk.type("2").press(EditKey.CONFIRM);
        assertThat(walk.interview().page()).isEqualTo(new QuestionPage(InterviewSamples.LINES));
    }

    @Test
    void fromAnOverviewTheNextOpenQuestionIsTheOneThatOneCameFromOrTheOneAfterIt() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().goTo(3).press(Command.REVIEW, Command.NEXT_OPEN);
        assertThat(walk.position()).isEqualTo("3/5");
        walk.choose(1).press(Command.REVIEW, Command.NEXT_OPEN);
        assertThat(walk.position()).as("it is answered").isEqualTo("4/5");
    }

    @ParameterizedTest(name = "from {0}")
    @EnumSource(names = {"REVIEW", "COMPLETENESS"})
    void whoGoesOnFromAListComesBackToItByBackButNotByAnAnswer(Command list) {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().press(list);
        Page listed = walk.interview().page();
        walk.press(Command.NEXT_OPEN);
        assertThat(walk.position()).isEqualTo("1/5");
        assertThat(walk.press(Command.BACK).interview().page()).isEqualTo(listed);
        walk.press(Command.NEXT_OPEN).choose(7);
        assertThat(walk.position()).as("on to the next question").isEqualTo("2/5");
        walk.press(Command.BACK, Command.BACK);
        assertThat(walk.interview().page()).isEqualTo(listed);
    }

    @Test
    void aLineChosenFromAListThatWasPassedLeadsBackToIt() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().press(Command.REVIEW, Command.NEXT_OPEN, Command.BACK);
        walk.take(4);
        assertThat(walk.position()).isEqualTo("4/5");
        assertThat(walk.choose(7).interview().page()).isEqualTo(new ReviewPage());
    }

    @Test
    void theNextOpenQuestionStartsFromTheFirstAgain() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().goTo(5).choose(6);
        assertThat(walk.press(Command.NEXT_OPEN).position()).isEqualTo("1/5");
    }

    @Test
    void digitsTypedOneAfterTheOtherMakeOneNumberWhereThereIsSuchALine() {
        InterviewDriver menu = InterviewDriver.atFirstQuestion().press(Command.MENU);
        assertThat(menu.on(new Event.Numbered(1))
                        .on(new Event.Numbered(2))
                        .interview()
                        .draft()
                        .focus())
                .isEqualTo(11);
        assertThat(menu.on(new Event.Numbered(9)).interview().draft().focus()).isEqualTo(8);
        assertThat(menu.press(EditKey.DOWN)
                        .on(new Event.Numbered(1))
                        .interview()
                        .draft()
                        .focus())
                .isZero();
    }

    @Test
    void theListIsNarrowedWhateverTheAccentsAndEscWidensItAgain() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .press(Command.GO_TO, EditKey.FILTER)
                .type("ÁGENCIES");
        assertThat(((ListPage) walk.interview().page()).shown(walk.interview())).containsExactly(4);
        assertThat(walk.press(Command.BACK).interview().page()).isEqualTo(new GoToPage());
        assertThat(((ListPage) walk.interview().page()).shown(walk.interview())).hasSize(5);
    }

    @Test
    void aQuestionIsFoundByItsShortNumber() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .press(Command.GO_TO, EditKey.FILTER)
                .type("3.1");
        assertThat(walk.press(EditKey.CONFIRM).view().heading().toString()).contains("3.1");
    }

    @Test
    void whatIsFoundInAListOfTicksIsTicked() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(3).edit("needs");
        walk.press(EditKey.FILTER).type("equip").press(EditKey.CONFIRM, EditKey.CONFIRM);
        assertThat(answer(walk, InterviewSamples.PROCURING).needs()).containsExactly("equipment");
    }

    @Test
    void theListIsNarrowedByWhatAnswersAndTheirEvidenceSay() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .choose(1)
                .write("Décret of the cabinet")
                .write("Port Act");
        walk.press(Command.GO_TO, EditKey.FILTER).type("decret");
        assertThat(((ListPage) walk.interview().page()).shown(walk.interview())).containsExactly(0);
        walk.press(Command.BACK, Command.BACK, Command.REVIEW, EditKey.FILTER).type("port act");
        assertThat(((ListPage) walk.interview().page()).shown(walk.interview())).containsExactly(0);
    }

    @Test
    void theDepthCanBeChangedWithoutLosingAnAnswer() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .press(Command.SKIP)
                .choose(5)
                .press(Command.DEPTH)
                .choose(1);
        assertThat(walk.interview().progress().asked()).isEqualTo(4);
        assertThat(walk.interview().assessment().answerTo(InterviewSamples.ATTEMPT))
                .isPresent();
        walk.press(Command.DEPTH).choose(2);
        assertThat(walk.interview().progress().open()).isEqualTo(1);
    }

    @Test
    void consideredIsReopenedWhenAnotherProfileNoLongerAcceptsIt() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .press(Command.PROFILE, EditKey.CONFIRM)
                .choose(2)
                .choose(1);
        int campaign = walk.interview().work().numberOf(InterviewSamples.CAMPAIGN);
        walk.goTo(campaign).choose(9).write("Cabinet, 2025");
        assertThat(answer(walk, InterviewSamples.CAMPAIGN).kind()).isEqualTo(AnswerKind.CONSIDERED);
        walk.press(Command.PROFILE, EditKey.CONFIRM).choose(1);
        assertThat(answer(walk, InterviewSamples.CAMPAIGN).kind()).isEqualTo(AnswerKind.LATER);
        assertThat(answer(walk, InterviewSamples.CAMPAIGN).text(AnswerTextField.DECISION))
                .isEqualTo("Cabinet, 2025");
    }

    @Test
    void pastedTextNeverAnswersAQuestion() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().on(new Event.Pasted("1\n2\n3"));
        assertThat(walk.interview().assessment().answers()).isEmpty();
        walk.choose(1).on(new Event.Pasted("one\r\ntwo\rthree"));
        assertThat(walk.text()).isEqualTo("one\ntwo\nthree");
        assertThat(walk.interview().assessment().answers()).hasSize(1);
    }

    @Test
    void aTextIsAtMostAsLongAsAFileMayHoldIt() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .choose(1)
                .type("x".repeat(32_000))
                .type("y");
        assertThat(walk.said()).containsExactly("interview.error.too-long");
        assertThat(walk.text()).hasSize(32_000);
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithItsLengthAndAnEnterTypedMeanwhileDoesNotHideThat() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(1).on(new Event.Pasted("x".repeat(45_000)));
        Paragraph refusal = Paragraph.error(Phrase.of("interview.error.too-long", "32,000", "45,000", "45,000"));
        assertThat(walk.view().notices()).containsExactly(refusal);
        assertThat(walk.press(EditKey.CONFIRM).view().notices()).containsExactly(refusal);
        assertThat(walk.asked()).containsExactly("interview.ask.measures");
        assertThat(walk.press(EditKey.CONFIRM).open()).isEqualTo("evidence.new");
    }

    @Test
    void whoComesBackToATextIsToldThatTypingAddsToItAndThenWhatErasesIt() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(1);
        assertThat(walk.view().hints())
                .startsWith(KeyHint.NEXT)
                .contains(KeyHint.NEW_LINE)
                .doesNotContain(KeyHint.APPEND);
        walk.write("Section 108").press(EditKey.UP);
        assertThat(walk.view().hints()).startsWith(KeyHint.EDIT).doesNotContain(KeyHint.APPEND, KeyHint.ERASE_LINE);
        walk.press(EditKey.CONFIRM);
        assertThat(walk.text()).isEqualTo("Section 108");
        assertThat(walk.view().hints()).startsWith(KeyHint.NEXT).contains(KeyHint.APPEND, KeyHint.ERASE_LINE);
        walk.type(".");
        assertThat(walk.text()).isEqualTo("Section 108.");
        assertThat(walk.view().hints())
                .startsWith(KeyHint.NEXT)
                .contains(KeyHint.NEW_LINE)
                .contains(KeyHint.ERASE_LINE)
                .doesNotContain(KeyHint.APPEND);
        assertThat(walk.press(EditKey.ERASE_LINE).text()).isEmpty();
        assertThat(walk.press(EditKey.RESTORE).text()).isEqualTo("Section 108.");
    }

    @Test
    void whatIsTypedAfterTheRefusalIsTakenByOneEnter() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(1).on(new Event.Pasted("x".repeat(45_000)));
        walk.type("Short").press(EditKey.CONFIRM);
        assertThat(answer(walk, InterviewSamples.PROCURING).text(AnswerTextField.MEASURES))
                .isEqualTo("Short");
    }
}
