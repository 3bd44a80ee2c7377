package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.finding.ForeignParts;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.view.FormRow;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Figure;

/** Figures stand below the practice. Enter does not lead to them: not every State counts. */
final class FiguresTest {
    private static InterviewDriver atPractice() {
        return InterviewDriver.atFirstQuestion().choose(1).press(Command.SKIP, Command.SKIP);
    }

    private static InterviewDriver atFigures() {
        InterviewDriver walk = atPractice().type("Two cases a year").press(EditKey.DOWN);
        assertThat(walk.row()).isEqualTo("figures.new");
        return walk;
    }

    private static Answer answer(InterviewDriver walk) {
        return walk.interview().answerTo(InterviewSamples.PROCURING).orElseThrow();
    }

    @Test
    void withoutAPracticeNoFiguresAreAskedFor() {
        assertThat(atPractice().write("").position()).isEqualTo("2/5");
    }

    @Test
    void enterAfterThePracticeGoesOnWithoutFigures() {
        InterviewDriver walk = atPractice().write("Two cases a year");
        assertThat(walk.position()).isEqualTo("2/5");
        assertThat(walk.press(Command.BACK).mark("figures")).isEqualTo(FormRow.Mark.OPTIONAL);
        assertThat(answer(walk).figures()).isEmpty();
    }

    @Test
    void inTheEmptyRowTwoEntersGoOn() {
        InterviewDriver walk = atFigures().press(EditKey.CONFIRM, EditKey.CONFIRM);
        assertThat(walk.position()).isEqualTo("2/5");
        assertThat(answer(walk).figures()).isEmpty();
    }

    @Test
    void aFigureIsRecordedPartByPart() {
        InterviewDriver walk = atFigures().press(EditKey.CONFIRM);
        assertThat(walk.asked()).containsExactly("interview.ask.figures");
        walk.write("Convictions");
        assertThat(walk.asked()).containsExactly("interview.ask.figures.number");
        walk.write("12.5").write("2026-01-01").write("2026-12-31");
        assertThat(walk.open()).isEqualTo("figures.new");
        assertThat(answer(walk).figures())
                .containsExactly(new Figure("Convictions", "12.5", "2026-01-01", "2026-12-31"));
    }

    @Test
    void digitsOfAnotherScriptAreDigits() {
        InterviewDriver walk = atFigures().write("Convictions").write("١٢");
        assertThat(answer(walk).figures()).containsExactly(new Figure("Convictions", "12", "", ""));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource({
        "'1,200', '', '', interview.error.figure",
        "twelve, '', '', interview.error.figure",
        "12, 2026, '', interview.day.not-whole",
        "12, 2026-12-31, 2026-01-01, interview.error.backwards.figures"
    })
    void whatIsNoFigureIsRefused(String number, String from, String to, String error) {
        InterviewDriver walk = atFigures().write("Convictions").write(number);
        if (!from.isEmpty()) {
            walk.write(from);
        }
        if (!to.isEmpty()) {
            walk.write(to);
        }
        assertThat(walk.said()).containsExactly(error);
        assertThat(answer(walk).figures().get(0).to()).isEmpty();
    }

    @Test
    void aFigureCanBeTakenAway() {
        InterviewDriver walk = atFigures().write("Convictions").press(Command.SKIP, Command.SKIP);
        walk.press(Command.SKIP, EditKey.UP, EditKey.CONFIRM, EditKey.END, EditKey.CONFIRM);
        assertThat(answer(walk).figures()).isEmpty();
    }

    @Test
    void figuresGoWithThePracticeWhenTheAnswerIsAnother() {
        InterviewDriver walk = atFigures().write("Convictions").press(Command.BACK);
        Answer counted = answer(atFigures().write("Convictions").write("9"));
        assertThat(ForeignParts.keys(counted.withKind(AnswerKind.NO))).containsExactly("practice", "figures");
        assertThat(ForeignParts.without(counted.withKind(AnswerKind.NO)).figures())
                .isEmpty();
        assertThat(answer(walk).figures()).hasSize(1);
    }

    @Test
    void thoseConsultedStandOneOnEachLine() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().press(Command.CONSULTED);
        walk.write("Supreme Court\n\n Bar association \nSupreme Court");
        assertThat(walk.interview().assessment().consulted()).containsExactly("Supreme Court", "Bar association");
        assertThat(walk.position()).isEqualTo("1/5");
        walk.press(Command.CONSULTED);
        assertThat(walk.text()).isEqualTo("Supreme Court\nBar association");
        walk.press(Command.SKIP);
        assertThat(walk.interview().assessment().consulted()).hasSize(2);
    }

    @Test
    void theFieldsOfAReviewAreOpenedByTheirCommands() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(3).press(Command.GOOD_PRACTICE);
        assertThat(walk.asked()).containsExactly("interview.ask.good-practice");
        walk.write("A joint unit").press(Command.OBSERVATIONS);
        assertThat(walk.asked()).containsExactly("interview.ask.observations");
        walk.write("Seen in May").press(Command.FIGURES);
        assertThat(walk.asked()).containsExactly("interview.ask.figures");
        assertThat(answer(walk).text(AnswerTextField.GOOD_PRACTICE)).isEqualTo("A joint unit");
        assertThat(answer(walk).text(AnswerTextField.OBSERVATIONS)).isEqualTo("Seen in May");
    }
}
