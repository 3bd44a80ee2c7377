package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Samples;
import org.stocktake.interview.Walk;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.event.Motion;
import org.stocktake.interview.view.Field;
import org.stocktake.interview.view.Option;

final class LettersTest {
    @Test
    void aWordTypedOnAListDoesNothing() {
        Walk walk = Walk.atFirstQuestion();
        for (String letter : List.of("y", "e", "s", "n", "o", "b", "r", "i", "n", "g", "q")) {
            walk.type(letter);
            assertThat(walk.position()).isEqualTo("1/5");
        }
        assertThat(walk.interview().assessment().answers()).isEmpty();
    }

    @Test
    void aLetterSaysWhatItWouldDoAndPressedAgainDoesIt() {
        Walk walk = Walk.atFirstQuestion().type("s");
        assertThat(walk.said()).containsExactly("interview.note.letter");
        assertThat(walk.position()).isEqualTo("1/5");
        assertThat(walk.type("s").position()).isEqualTo("2/5");
    }

    /** A double letter inside a word is no command pressed twice. */
    @Test
    void aWordWithADoubleLetterDoesNothing() {
        Walk walk = Walk.atFirstQuestion();
        for (String letter : List.of("c", "r", "o", "s", "s", "i", "n", "g", "u", "c", "c", "e", "s", "s")) {
            walk.type(letter);
        }
        assertThat(walk.position()).isEqualTo("1/5");
        assertThat(walk.interview().page()).isInstanceOf(QuestionPage.class);
    }

    @Test
    void inALongListAWordNarrowsIt() {
        Walk walk = Walk.atFirstQuestion().press(Command.GO_TO).type("prev");
        assertThat(((Field.Choices) walk.interview().view().field()).options()).hasSize(2);
    }

    @Test
    void theNumberThatAQuestionHasInTheReportLeadsToIt() {
        Walk walk = Walk.atFirstQuestion().press(Command.GO_TO).on(new Event.Numbered(3));
        walk.type(".").type("2").press(Motion.CONFIRM);
        assertThat(walk.interview().page()).isEqualTo(new QuestionPage(Samples.LINES));
    }

    @Test
    void theGlossaryIsNarrowedByWordsOfTermsAndOfTheirExplanations() {
        for (String words : List.of("MIGRANT", "who is", "protocol 5")) {
            Walk walk = Walk.atFirstQuestion().press(Command.GLOSSARY).type(words);
            assertThat(((Field.Choices) walk.interview().view().field()).options())
                    .as(words)
                    .hasSize(1);
            assertThat(walk.press(Motion.CONFIRM).asked()).containsExactly("Smuggled migrant");
        }
        Walk closed = Walk.atFirstQuestion().press(Command.GLOSSARY, Motion.CONFIRM);
        assertThat(closed.interview().page()).isEqualTo(new QuestionPage(Samples.PROCURING));
    }

    @Test
    void anActionHasTheSameNumberOnEveryPage() {
        List<Option> before = menu(Walk.from(Interview.begin(Samples.setting())));
        List<Option> atQuestion = menu(Walk.atFirstQuestion());
        List<Option> answered = menu(Walk.atFirstQuestion().choose(3));
        assertThat(answered).hasSize(19).containsAll(atQuestion);
        assertThat(atQuestion).hasSize(15).containsAll(before);
        assertThat(before).hasSize(5);
        Walk chosen = Walk.atFirstQuestion().press(Command.MENU).choose(19);
        assertThat(chosen.interview().page()).isEqualTo(new LeavePage());
        assertThat(Walk.atFirstQuestion()
                        .press(Command.MENU)
                        .on(new Event.Numbered(15))
                        .said())
                .containsExactly("interview.error.number-shown");
    }

    private static List<Option> menu(Walk walk) {
        return ((Field.Choices) walk.press(Command.MENU).interview().view().field()).options();
    }

    @Test
    void betweenTwoPressesOfALetterNothingElseMayHappen() {
        Walk walk = Walk.atFirstQuestion().type("q").press(Motion.DOWN).type("q");
        assertThat(walk.position()).isEqualTo("1/5");
        assertThat(walk.type("q").interview().page()).isEqualTo(new LeavePage());
    }

    @Test
    void onAPageThatIsReadItIsTheSame() {
        Walk walk = Walk.atFirstQuestion().press(Command.HELP).type("b");
        assertThat(walk.said()).containsExactly("interview.note.letter");
        assertThat(walk.type("b").position()).isEqualTo("1/5");
    }

    @Test
    void aLetterThatMeansNothingSaysSo() {
        assertThat(Walk.atFirstQuestion().type("x").said()).containsExactly("interview.error.key");
    }
}
