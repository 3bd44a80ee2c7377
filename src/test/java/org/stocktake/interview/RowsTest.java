package org.stocktake.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.finding.ItemKind;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.page.ItemPage;
import org.stocktake.interview.page.QuestionPage;
import org.stocktake.interview.page.SectionsPage;
import org.stocktake.interview.view.FormRow;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Evidence;
import org.stocktake.model.QuestionId;

/** A question, its answer and all that belongs to the answer are the rows of one page. */
final class RowsTest {
    private static final QuestionPage FIRST = new QuestionPage(InterviewSamples.PROCURING);

    private static Answer answer(InterviewDriver walk, QuestionId id) {
        return walk.interview().answerTo(id).orElseThrow();
    }

    private static Answer first(InterviewDriver walk) {
        return answer(walk, InterviewSamples.PROCURING);
    }

    @ParameterizedTest(name = "{0} has the rows {1}")
    @CsvSource({
        "1, answer measures evidence practice figures note",
        "2, answer measures evidence practice figures missing challenges needs actions note",
        "3, answer missing challenges needs actions note",
        "5, answer note",
        "6, answer waiting-for note"
    })
    void anAnswerHasTheRowsOfItsParts(int number, String rows) {
        InterviewDriver walk = InterviewDriver.atFirstQuestion();
        assertThat(walk.labels()).containsExactly("answer");
        walk.choose(number);
        InterviewDriver there = InterviewDriver.from(walk.interview().open(FIRST));
        assertThat(there.labels()).containsExactly(rows.split(" "));
    }

    /** The duty of the second question is softened by words of the provision. */
    @Test
    void aPartlyWhereADutyIsSoftenedIsAskedWhichWordsItRestsOn() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().press(Command.SKIP).choose(2);
        assertThat(walk.labels()).containsSubsequence("practice", "qualifier", "missing");
        assertThat(walk.shown("qualifier").prompt().get(0).phrase().toString())
                .contains("subject to the basic concepts of its legal system");
    }

    @Test
    void whoSaysThatNoWordsSoftenItSeesThatAtOnceAndUndoTakesItBack() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().press(Command.SKIP).choose(2).edit("qualifier");
        assertThat(walk.mark("qualifier")).isEqualTo(FormRow.Mark.EMPTY);
        walk.choose(1);
        assertThat(walk.open()).isEqualTo("missing");
        assertThat(walk.says("qualifier")).isEqualTo("interview.row.none");
        assertThat(walk.press(Command.UNDO).choose(2).mark("qualifier")).isEqualTo(FormRow.Mark.EMPTY);
    }

    @Test
    void whoOnlyTypesAndPressesEnterGetsToTheNextQuestion() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(2);
        assertThat(walk.open()).isEqualTo("measures");
        assertThat(walk.write("In force").open()).isEqualTo("evidence.new");
        assertThat(walk.write("Penal Code").open()).isEqualTo("reference");
        assertThat(walk.interview().page()).isEqualTo(new ItemPage(InterviewSamples.PROCURING, ItemKind.EVIDENCE, 0));
        assertThat(walk.write("s. 9").open()).isEqualTo("date");
        assertThat(walk.write("2011-06-03").open()).isEqualTo("link");
        assertThat(walk.write("").interview().page()).isEqualTo(FIRST);
        assertThat(walk.open()).isEqualTo("practice");
        assertThat(walk.write("Nine convictions").open()).isEqualTo("missing");
        assertThat(walk.write("Possession").open()).isEqualTo("challenges");
        assertThat(walk.write("0").open()).isEqualTo("needs");
        assertThat(walk.on(new Event.Numbered(1)).press(EditKey.CONFIRM).open()).isEqualTo("actions.new");
        assertThat(walk.write("Amend it").open()).isEqualTo("owner");
        assertThat(walk.write("Ministry of Justice")
                        .write("2027-03-31")
                        .interview()
                        .page())
                .isEqualTo(new QuestionPage(InterviewSamples.ATTEMPT));
        assertThat(walk.said()).doesNotContain("interview.note.to-complete");
        assertThat(ItemKind.EVIDENCE.line(first(walk), 0)).isEqualTo("Penal Code, s. 9, 2011-06-03");
    }

    @ParameterizedTest
    @EnumSource(
            value = Command.class,
            names = {"NEXT_OPEN", "SKIP", "GO_TO", "REVIEW", "COMPLETENESS", "PROFILE", "NOTE", "SECTIONS"})
    void whatIsTypedIsRecordedWhenOneGoesElsewhere(Command command) {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().choose(3).type("All of it").press(command);
        assertThat(first(walk).text(AnswerTextField.MISSING)).isEqualTo("All of it");
    }

    /** Returns the first question, answered "no", with what is missing erased and not confirmed. */
    private static InterviewDriver erased() {
        return InterviewDriver.atFirstQuestion()
                .choose(3)
                .write("All of it")
                .edit("missing")
                .press(EditKey.ERASE_LINE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Command.class,
            names = {"NEXT_OPEN", "SKIP", "GO_TO", "REVIEW"})
    void aTextThatWasErasedIsRemovedWithItsNameAndUndoBringsItBack(Command command) {
        InterviewDriver walk = erased().press(command);
        assertThat(first(walk).text(AnswerTextField.MISSING)).isEmpty();
        assertThat(walk.view().notices().toString())
                .contains("interview.note.erased", "values=[1.1, ", "interview.follow-up.missing");
        assertThat(first(walk.press(Command.UNDO)).text(AnswerTextField.MISSING))
                .isEqualTo("All of it");
    }

    @Test
    void backBringsATextThatWasErasedBackToItsRow() {
        InterviewDriver walk = erased().press(Command.BACK).goTo(1);
        assertThat(walk.says("missing")).isEqualTo("All of it");
        walk.press(Command.GO_TO);
        assertThat(first(walk).text(AnswerTextField.MISSING)).isEqualTo("All of it");
        assertThat(walk.said()).doesNotContain("interview.note.erased");
    }

    @ParameterizedTest(name = "\"{0}\" and \"{1}\" are \"{2}\"")
    @CsvSource({
        "'Two requests.', N, 'Two requests. N'",
        "'Two requests. ', N, 'Two requests. N'",
        "'Two requests', ',', 'Two requests,'",
        "两项请求。, 三, 两项请求。三"
    })
    void aWordThatIsTypedOnAClosedRowOrAfterEnterStandsApartFromTheTextBefore(
            String before, String typed, String whole) {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(3);
        walk = InterviewDriver.from(walk.interview()
                .with(walk.interview()
                        .assessment()
                        .with(InterviewSamples.PROCURING, first(walk).with(AnswerTextField.MISSING, before))));
        walk.press(Command.BACK).goTo(1).to("missing");
        assertThat(walk.isOpen()).isFalse();
        InterviewDriver opened = InterviewDriver.from(walk.interview()).press(EditKey.CONFIRM);
        assertThat(walk.type(typed).text()).isEqualTo(whole);
        assertThat(opened.type(typed).text()).isEqualTo(whole);
        assertThat(opened.type(typed).text()).as("only the first word").isEqualTo(whole + typed);
    }

    @ParameterizedTest
    @EnumSource(
            value = Command.class,
            names = {"NEXT_OPEN", "GO_TO", "REVIEW"})
    void aTextThatIsRefusedIsKeptWhereItWasTyped(Command command) {
        InterviewDriver walk = refusedDay().press(command);
        assertThat(walk.interview().page()).isNotEqualTo(new QuestionPage(InterviewSamples.PROCURING));
        assertThat(walk.said()).contains("interview.note.not-taken");
        walk.press(Command.BACK);
        assertThat(walk.open()).isEqualTo("review-by");
        assertThat(walk.text()).isEqualTo("some day");
    }

    @Test
    void aTextThatIsRefusedIsNotReplacedByAnotherRowOfItsPage() {
        InterviewDriver walk = refusedDay().press(Command.NOTE);
        assertThat(walk.said()).containsExactly("interview.day.none");
        assertThat(walk.open()).isEqualTo("review-by");
        assertThat(walk.text()).isEqualTo("some day");
    }

    private static InterviewDriver refusedDay() {
        return InterviewDriver.atFirstQuestion()
                .choose(3)
                .press(Command.REVIEW_BY)
                .type("some day");
    }

    @Test
    void aQuestionWithAnAnswerShowsItsRowsClosedAndTheCursorWhereSomethingIsLacking() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().choose(3).write("All of it").goTo(1);
        assertThat(walk.open()).isEmpty();
        assertThat(walk.row()).isEqualTo("challenges");
        assertThat(walk.press(EditKey.CONFIRM).open()).isEqualTo("challenges");
    }

    @Test
    void aDigitThatNoAnswerHasIsRefused() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(3).to("answer");
        assertThat(walk.on(new Event.Numbered(10)).said()).containsExactly("interview.error.number");
        assertThat(walk.on(new Event.Numbered(0)).said()).containsExactly("interview.error.number");
    }

    @Test
    void aDigitInATextIsText() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(3).on(new Event.Numbered(1));
        assertThat(walk.open()).isEqualTo("missing");
        assertThat(walk.text()).isEqualTo("1");
    }

    @Test
    void keysForTextAreRefusedOnAClosedRow() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().choose(3).press(EditKey.UP).to("missing");
        assertThat(walk.press(EditKey.ERASE_BEFORE).said()).containsExactly("interview.error.nothing-here");
        assertThat(walk.press(EditKey.NEW_LINE).said()).containsExactly("interview.error.only-in-text");
        assertThat(walk.on(new Event.Pasted("pasted")).text()).isEqualTo("pasted");
    }

    @Test
    void anOfficeTypedBeforeIsOfferedAndTakenWithDownAndEnter() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(6).type("just");
        assertThat(walk.offers()).containsExactly("Ministry of Justice");
        walk.press(EditKey.DOWN, EditKey.CONFIRM);
        assertThat(first(walk).text(AnswerTextField.WAITING_FOR)).isEqualTo("Ministry of Justice");
    }

    @Test
    void upFromTheOffersLeadsBackToWhatWasTyped() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().choose(6).type("just").press(EditKey.DOWN, EditKey.UP);
        assertThat(walk.open()).isEqualTo("waiting-for");
        walk.type("ice board").press(EditKey.CONFIRM);
        assertThat(first(walk).text(AnswerTextField.WAITING_FOR)).isEqualTo("justice board");
    }

    @Test
    void aCitationOfAnotherQuestionIsOfferedWithItsSectionAndWithoutIt() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .choose(1)
                .edit("evidence.new")
                .write("Penal Code")
                .write("s. 9")
                .goTo(2)
                .choose(1)
                .edit("evidence.new")
                .type("pen");
        assertThat(walk.offers()).containsExactly("Penal Code, s. 9", "Penal Code");
        walk.press(EditKey.DOWN, EditKey.CONFIRM);
        assertThat(walk.open()).isEqualTo("practice");
        assertThat(walk.said()).contains("interview.note.picked");
        assertThat(answer(walk, InterviewSamples.ATTEMPT).evidence())
                .containsExactly(Evidence.of("Penal Code", "s. 9"));
    }

    @Test
    void theObstaclesOfOtherAnswersAreOfferedAndANumberAndEnterTakeOne() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion();
        for (String obstacle : List.of("No time.", "No money.\nNone at all.", "No staff.")) {
            walk.choose(3).edit("challenges").write(obstacle).press(Command.NEXT_OPEN);
        }
        walk.choose(3).edit("challenges");
        assertThat(walk.offers()).containsExactly("No staff.", "No time.");
        assertThat(walk.type("no s").offers()).containsExactly("No staff.");
        assertThat(walk.type("2").text()).isEqualTo("no s2");
        walk.press(EditKey.ERASE_LINE).type("3");
        assertThat(walk.text()).as("there is no third").isEqualTo("3");
        walk.press(EditKey.ERASE_LINE).type("2");
        assertThat(walk.open()).isEqualTo("challenges");
        walk.press(EditKey.CONFIRM);
        assertThat(walk.open()).isEqualTo("needs");
        assertThat(walk.interview().assessment().answers().values())
                .extracting(answer -> answer.text(AnswerTextField.CHALLENGES))
                .endsWith("No time.");
    }

    @Test
    void aDayWhoseDayAndMonthCouldBeEitherIsAskedBackAndOffered() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .choose(3)
                .press(Command.REVIEW_BY)
                .write("03/04/2027");
        assertThat(walk.open()).isEqualTo("review-by");
        assertThat(walk.offers()).hasSize(2);
        walk.press(EditKey.DOWN, EditKey.CONFIRM);
        assertThat(first(walk).text(AnswerTextField.REVIEW_BY)).isIn("2027-04-03", "2027-03-04");
    }

    @Test
    void anAnswerWithAReasonIsRecordedTogetherWithIt() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(4);
        assertThat(walk.open()).isEqualTo("reason");
        assertThat(walk.interview().answerTo(InterviewSamples.PROCURING)).isEmpty();
        assertThat(walk.mark("answer")).isEqualTo(FormRow.Mark.TYPED);
        assertThat(walk.write("").said()).containsExactly("interview.error.no-reason");
        walk.write("No borders");
        assertThat(first(walk).kind()).isEqualTo(AnswerKind.NOT_APPLICABLE);
        assertThat(first(walk).text(AnswerTextField.REASON)).isEqualTo("No borders");
        assertThat(walk.interview().page()).isEqualTo(new QuestionPage(InterviewSamples.ATTEMPT));
    }

    @Test
    void whatMattersAboutAnAnswerStandsOnItsPage() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(1).press(Command.CONFIDENTIAL);
        assertThat(walk.view().body().toString()).contains("interview.mark.confidential.here");
        assertThat(walk.press(Command.CONFIDENTIAL).view().body().toString()).doesNotContain("interview.mark");
        walk.press(Command.REVIEW_BY).write("2026-11-24");
        assertThat(walk.view().body().toString()).contains("interview.mark.expired.here");
    }

    /** The declared rows of a page have the same place, whatever is recorded; a row for a rare part comes when it is used. */
    @Test
    void theRowOfARarePartIsThereWhileItIsOpenedOrSaysSomething() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(1);
        assertThat(walk.labels()).doesNotContain("internal-note");
        assertThat(walk.press(Command.INTERNAL_NOTE).open()).isEqualTo("internal-note");
        walk.write("Ask Anna.");
        assertThat(InterviewDriver.from(walk.interview().open(FIRST)).says("internal-note"))
                .isEqualTo("Ask Anna.");
    }

    @Test
    void theStartAsksOneRowAfterTheOtherAndCanBePutRight() {
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.begin(InterviewSamples.setting()));
        assertThat(walk.labels()).isEqualTo(List.of("set-up.state", "set-up.period", "set-up.depth", "set-up.office"));
        assertThat(walk.write("NO").open()).isEqualTo("period");
        walk.edit("state").write("CI");
        assertThat(walk.interview().assessment().subject().state()).isEqualTo("CI");
        assertThat(walk.open()).isEqualTo("period");
        walk.press(EditKey.CONFIRM).choose(1);
        assertThat(walk.open()).isEqualTo("office");
    }

    @Test
    void onceAllFactsAreKnownEnterLeadsToTheQuestions() {
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.begin(InterviewSamples.setting()))
                .write("NO")
                .press(EditKey.CONFIRM, EditKey.CONFIRM, EditKey.CONFIRM);
        walk.choose(2).choose(1).choose(1);
        assertThat(walk.interview().page()).isEqualTo(new SectionsPage(true));
    }
}
