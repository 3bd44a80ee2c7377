package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.PageField;

final class GlobalCommandsTest {
    @Test
    void aWordTypedOnAListDoesNothing() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion();
        for (String letter : List.of("y", "e", "s", "n", "o", "b", "r", "i", "n", "g", "q")) {
            walk.type(letter);
            assertThat(walk.position()).isEqualTo("1/5");
        }
        assertThat(walk.interview().assessment().answers()).isEmpty();
    }

    @Test
    void aLetterSaysWhatItWouldDoAndPressedAgainDoesIt() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().type("s");
        assertThat(walk.said()).containsExactly("interview.note.letter");
        assertThat(walk.position()).isEqualTo("1/5");
        assertThat(walk.type("s").position()).isEqualTo("2/5");
    }

    /** A double letter in a word is not a command that is pressed twice. */
    @Test
    void aWordWithADoubleLetterDoesNothing() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion();
        for (String letter : List.of("c", "r", "o", "s", "s", "i", "n", "g", "u", "c", "c", "e", "s", "s")) {
            walk.type(letter);
        }
        assertThat(walk.position()).isEqualTo("1/5");
        assertThat(walk.interview().page()).isInstanceOf(QuestionPage.class);
    }

    @Test
    void inALongListAWordNarrowsIt() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().press(Command.GO_TO).type("prev");
        assertThat(((PageField.Choices) walk.view().field()).options()).hasSize(2);
    }

    @Test
    void theNumberThatAQuestionHasInTheReportLeadsToIt() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().press(Command.GO_TO).on(new Event.Numbered(3));
        walk.type(".").type("2").press(EditKey.CONFIRM);
        assertThat(walk.interview().page()).isEqualTo(new QuestionPage(InterviewSamples.LINES));
    }

    @Test
    void theGlossaryIsNarrowedByWordsOfTermsAndOfTheirExplanations() {
        for (String words : List.of("MIGRANT", "who is", "protocol 5")) {
            InterviewDriver walk =
                    InterviewDriver.atFirstQuestion().press(Command.GLOSSARY).type(words);
            assertThat(((PageField.Choices) walk.view().field()).options())
                    .as(words)
                    .hasSize(1);
            assertThat(walk.press(EditKey.CONFIRM).asked()).containsExactly("Smuggled migrant");
        }
        InterviewDriver closed = InterviewDriver.atFirstQuestion().press(Command.GLOSSARY, EditKey.CONFIRM);
        assertThat(closed.interview().page()).isEqualTo(new QuestionPage(InterviewSamples.PROCURING));
    }

    @Test
    void anActionHasTheSameNumberOnEveryPage() {
        List<ListOption> before = menu(InterviewDriver.from(InterviewFlow.begin(InterviewSamples.setting())));
        List<ListOption> atQuestion = menu(InterviewDriver.atFirstQuestion());
        List<ListOption> answered = menu(InterviewDriver.atFirstQuestion().choose(3));
        assertThat(answered).hasSize(24).containsAll(atQuestion);
        assertThat(atQuestion).hasSize(17).containsAll(before);
        assertThat(before).hasSize(5);
        InterviewDriver chosen =
                InterviewDriver.atFirstQuestion().press(Command.MENU).choose(24);
        assertThat(chosen.interview().page()).isEqualTo(new LeavePage());
        assertThat(InterviewDriver.atFirstQuestion()
                        .press(Command.MENU)
                        .on(new Event.Numbered(17))
                        .said())
                .containsExactly("interview.error.number-shown");
    }

    private static List<ListOption> menu(InterviewDriver walk) {
        return ((PageField.Choices) walk.press(Command.MENU).view().field()).options();
    }

    @Test
    void betweenTwoPressesOfALetterNothingElseMayHappen() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().type("q").press(EditKey.DOWN).type("q");
        assertThat(walk.position()).isEqualTo("1/5");
        assertThat(walk.type("q").interview().page()).isEqualTo(new LeavePage());
    }

    @Test
    void onAPageThatIsReadItIsTheSame() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().press(Command.HELP).type("b");
        assertThat(walk.said()).containsExactly("interview.note.letter");
        assertThat(walk.type("b").position()).isEqualTo("1/5");
    }

    @Test
    void aLetterThatMeansNothingSaysSo() {
        assertThat(InterviewDriver.atFirstQuestion().type("x").said()).containsExactly("interview.error.key");
    }
}
