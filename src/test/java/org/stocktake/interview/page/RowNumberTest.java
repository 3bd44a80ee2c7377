package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.finding.ItemKind;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.FactId;
import org.stocktake.model.Profile;

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

    /** Whatever way the cursor came to the text: here by going to the question, and by Undo. */
    @Test
    void aNumberOnATextToWhichTheProgramTookTheCursorChangesNoAnswer() {
        InterviewDriver walk = yes().goTo(1);
        assertThat(walk.row()).isEqualTo("measures");
        assertThat(keys(walk, "12 officials").text()).isEqualTo("12 officials");
        InterviewDriver undone = yes().write("Section 108").press(Command.UNDO, Command.BACK);
        assertThat(keys(undone.goTo(1), "3 convictions").text()).isEqualTo("3 convictions");
        assertThat(answer(undone.press(EditKey.CONFIRM)).kind()).isEqualTo(AnswerKind.YES);
    }

    /** The rows show no numbers there, and below them stands the row that removes the whole thing. */
    @ParameterizedTest(name = "{2} in {1} of {0}")
    @CsvSource(textBlock = """
            ACTIONS,  due,       31.5.2027, 2027-05-31
            ACTIONS,  due,       2027-07-04, 2027-07-04
            ACTIONS,  owner,     2 offices,  2 offices
            EVIDENCE, reference, 7(1),       7(1)
            EVIDENCE, date,      25.5.2011, 2011-05-25
            FIGURES,  number,    250,        250""")
    void aNumberOnAClosedRowOfAnItemIsTheTextOfThatRow(ItemKind items, String part, String typed, String recorded) {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .choose(2)
                .edit(items.word() + ".new")
                .write("Act A")
                .to(items.parts().get(0));
        keys(walk.to(part), typed).press(EditKey.CONFIRM);
        assertThat(items.part(answer(walk), 0, part)).isEqualTo(recorded);
        assertThat(items.part(answer(walk), 0, items.parts().get(0))).isEqualTo("Act A");
    }

    @Test
    void aNumberOnTheRowThatRemovesAnItemRemovesNothing() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().choose(1).edit("figures.new").write("Rescued");
        keys(walk.to("remove"), "250").press(EditKey.CONFIRM);
        assertThat(walk.said()).containsExactly("interview.note.word");
        assertThat(answer(walk).figures()).hasSize(1);
    }

    @Test
    void aYearOnTheFirstPageIsTypedWhereTheCursorIs() {
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.begin(InterviewSamples.setting()))
                .write("NO")
                .to("depth")
                .to("period");
        assertThat(keys(walk, "2027").press(EditKey.CONFIRM).says("set-up.period"))
                .isEqualTo("2027");
        assertThat(walk.interview().assessment().subject().state()).isEqualTo("NO");
    }

    @Test
    void aDayOnAClosedFactIsTypedThereAndOnAListItOpensItsLineOnly() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .press(Command.PROFILE)
                .to("coast")
                .to("protocol-since");
        assertThat(keys(walk, "3.2.2006").text()).isEqualTo("3.2.2006");
        Profile known = walk.press(EditKey.CONFIRM).interview().assessment().profile();
        assertThat(known.of(new FactId("protocol-since"))).containsExactly("2006-02-03");
        keys(walk.to("protocol-since").to("coast"), "3.2.2006").press(EditKey.CONFIRM);
        assertThat(walk.open()).isEqualTo("coast");
        assertThat(walk.said()).containsExactly("interview.note.word");
        assertThat(walk.press(EditKey.CONFIRM).interview().assessment().profile())
                .isEqualTo(known);
    }

    /** Presses the keys of that text; a digit comes as what it is where no text is open. */
    private static InterviewDriver keys(InterviewDriver walk, String typed) {
        typed.chars()
                .forEach(c -> walk.on(
                        Character.isDigit(c) ? new Event.Numbered(c - '0') : new Event.Typed(Character.toString(c))));
        return walk;
    }

    @Test
    void aPeriodThatIsNoYearIsShownAsPeopleWriteDays() {
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.begin(InterviewSamples.setting()))
                .write("NO")
                .write("2025-07-01/2026-06-30");
        assertThat(walk.shown("set-up.period").value().toString())
                .contains("report.from-to", "report.date", "2026")
                .doesNotContain("2026-06-30");
    }
}
