package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.ItemKind;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Figure;

/** Figures are asked for after a practice that was written down, and can be left out by one Enter. */
final class FiguresTest {
    private static final ItemsPage FIGURES = new ItemsPage(InterviewSamples.PROCURING, ItemKind.FIGURES);

    private static InterviewDriver atPractice() {
        return InterviewDriver.atFirstQuestion().choose(1).press(Command.SKIP, Command.SKIP);
    }

    private static InterviewDriver atFigures() {
        InterviewDriver walk = atPractice().write("Two cases a year");
        assertThat(walk.interview().page()).isEqualTo(FIGURES);
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
    void oneEnterGoesOn() {
        InterviewDriver walk = atFigures().press(EditKey.CONFIRM);
        assertThat(walk.position()).isEqualTo("2/5");
        assertThat(answer(walk.press(Command.BACK)).figures()).isEmpty();
    }

    @Test
    void aFigureIsRecordedPartByPart() {
        InterviewDriver walk = atFigures().choose(2);
        assertThat(walk.asked()).containsExactly("interview.ask.figures.what");
        walk.write("Convictions").write("12.5").write("2026-01-01").write("2026-12-31");
        assertThat(walk.interview().page()).isEqualTo(FIGURES);
        assertThat(answer(walk).figures())
                .containsExactly(new Figure("Convictions", "12.5", "2026-01-01", "2026-12-31"));
    }

    @Test
    void digitsOfAnotherScriptAreDigits() {
        InterviewDriver walk = atFigures().choose(2).write("Convictions").write("١٢");
        assertThat(answer(walk).figures()).containsExactly(new Figure("Convictions", "12", "", ""));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource({
        "'1,200', '', '', interview.error.figure",
        "twelve, '', '', interview.error.figure",
        "12, 2026, '', interview.error.day",
        "12, 2026-12-31, 2026-01-01, interview.error.backwards.figures"
    })
    void whatIsNoFigureIsRefused(String number, String from, String to, String error) {
        InterviewDriver walk = atFigures().choose(2).write("Convictions").write(number);
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
        InterviewDriver walk = atFigures().choose(2).write("Convictions").press(Command.SKIP, Command.SKIP);
        walk.press(Command.SKIP).choose(3).choose(2);
        assertThat(answer(walk).figures()).isEmpty();
    }

    @Test
    void figuresGoWithThePracticeWhenTheAnswerIsAnother() {
        InterviewDriver walk = atFigures().choose(2).write("Convictions").press(Command.BACK);
        Answer counted = answer(atFigures().choose(2).write("Convictions").write("9"));
        assertThat(ObsoleteParts.in(counted.withKind(AnswerKind.NO)).toString()).contains("follow-up.practice");
        assertThat(ObsoleteParts.without(counted.withKind(AnswerKind.NO)).figures())
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
