package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.finding.Prefill;
import org.stocktake.interview.Interview;
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

    /** Somebody types a sentence before the row for it is open, and presses Enter. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "Two requests came in 2026, and both were answered.",
                "y2",
                "just",
                "know 3",
                "Yes",
                "ask 12"
            })
    void aSentenceTypedTooEarlyChoosesNoAnswer(String sentence) {
        InterviewDriver walk = InterviewDriver.atFirstQuestion();
        typeOnList(sentence, walk);
        assertThat(walk.press(EditKey.CONFIRM).said()).containsExactly("interview.note.word");
        assertThat(walk.interview().assessment().answers()).isEmpty();
        assertThat(walk.interview().page()).isEqualTo(new QuestionPage(InterviewSamples.PROCURING));
    }

    /** As the screen reads it on a list: digits and spaces are keys of their own. */
    private static void typeOnList(String sentence, InterviewDriver walk) {
        for (String letter : sentence.codePoints().mapToObj(Character::toString).toList()) {
            boolean isDigit = Character.isDigit(letter.codePointAt(0));
            walk.on(
                    letter.equals(" ")
                            ? EditKey.TICK
                            : isDigit ? new Event.Numbered(Integer.parseInt(letter)) : new Event.Typed(letter));
        }
    }

    @Test
    void afterAWordTheFirstLineIsStillDoubted() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().type("x").press(EditKey.CONFIRM);
        assertThat(walk.press(EditKey.CONFIRM).said()).containsExactly("interview.note.nothing-chosen");
        assertThat(walk.interview().assessment().answers()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = EditKey.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DOWN", "PAGE_DOWN", "END", "CONFIRM", "END_OR_ERASE"})
    void noKeyThatMovesNothingTakesTheDoubtAboutTheFirstLine(EditKey key) {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().press(key, EditKey.CONFIRM);
        assertThat(walk.interview().assessment().answers()).isEmpty();
    }

    @Test
    void aWordTypedAtAProposalDoesNotTakeIt() {
        Prefill older = new Prefill("old.yaml", InterviewSamples.halfDone());
        Interview begun = InterviewFlow.resume(
                InterviewSamples.setting().with(older),
                InterviewSamples.halfDone().withAnswers(Map.of()),
                List.of());
        InterviewDriver walk = InterviewDriver.from(begun.open(new QuestionPage(InterviewSamples.PROCURING)));
        typeOnList("Section 12", walk);
        walk.press(EditKey.CONFIRM);
        assertThat(walk.interview().assessment().answers()).isEmpty();
    }

    @Test
    void arrowsEndAWordSoThatALineCanBeChosenByItsNumber() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().type("x").press(EditKey.DOWN);
        assertThat(walk.choose(3).interview().answerTo(InterviewSamples.PROCURING))
                .isPresent();
    }

    /** The text stays where it was typed; the same keys go on typing elsewhere otherwise. */
    @Test
    void oneCanLeaveATextThatIsRefusedAndItIsKept() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(4).write("x");
        assertThat(walk.said()).containsExactly("interview.error.reason-short");
        walk.press(Command.GO_TO);
        assertThat(walk.interview().page()).isEqualTo(new GoToPage());
        assertThat(walk.said()).containsExactly("interview.note.not-taken");
        assertThat(walk.press(Command.BACK).text()).isEqualTo("x");
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
        assertThat(atQuestion).as("the list does not grow with an answer").hasSize(24);
        assertThat(atQuestion).containsAll(before);
        assertThat(before).hasSize(5);
        InterviewDriver chosen =
                InterviewDriver.atFirstQuestion().press(Command.MENU).choose(24);
        assertThat(chosen.interview().page()).isEqualTo(new LeavePage());
        assertThat(InterviewDriver.atFirstQuestion()
                        .press(Command.MENU)
                        .choose(17)
                        .said())
                .containsExactly("interview.error.answer-first");
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
