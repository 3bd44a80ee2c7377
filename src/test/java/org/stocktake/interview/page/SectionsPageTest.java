package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stocktake.finding.Prefill;
import org.stocktake.finding.QuestionSelection;
import org.stocktake.interview.HalfTypedText;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.PageField;
import org.stocktake.model.Profile;

final class SectionsPageTest {
    private static final SectionsPage START = new SectionsPage(true);

    private static InterviewDriver resumed() {
        return InterviewDriver.from(
                InterviewFlow.resume(InterviewSamples.setting(), InterviewSamples.halfDone(), List.of()));
    }

    private static List<String> labels(Interview at) {
        return START.options(at).stream()
                .map(option -> option.label().toString())
                .toList();
    }

    @Test
    void theQuestionsStartWithTheSectionsTheirProgressAndWhoLeads() {
        InterviewDriver walk = resumed();
        assertThat(walk.interview().page()).isEqualTo(START);
        assertThat(labels(walk.interview())).hasSize(4);
        assertThat(labels(walk.interview()).get(1))
                .contains("Laws: criminal offences, 0, 1, [---", "Ministry of justice");
        assertThat(labels(walk.interview()).get(3)).contains("Prevention, 0, 2, [---");
    }

    /** On the screen the offices would take half of the list; in plain mode each line says them. */
    @Test
    void onlyTheLineWithTheCursorSaysOnTheScreenWhoLeads() {
        InterviewDriver walk = resumed().press(EditKey.DOWN, EditKey.DOWN);
        assertThat(labels(walk.interview()).get(1)).startsWith("Phrase[key=interview.sections.lead,");
        assertThat(labels(walk.interview()).get(2)).startsWith("Phrase[key=interview.sections.lead.here,");
    }

    @Test
    void itsFirstLineGoesOnWhereOneStopped() {
        InterviewDriver walk = resumed();
        assertThat(labels(walk.interview()).get(0)).contains("interview.start.go-on", "Is the public informed");
        assertThat(walk.press(EditKey.CONFIRM).position()).isEqualTo("3/4");
    }

    /** The first questions may belong to another office. */
    @Test
    void theNextOpenQuestionIsTheOneThatItsFirstLineNames() {
        Interview answered = InterviewDriver.atFirstQuestion().goTo(3).choose(5).interview();
        Interview again = InterviewFlow.resume(InterviewSamples.setting(), answered.assessment(), List.of());
        assertThat(again.page()).isEqualTo(START);
        assertThat(labels(again).get(0)).contains("interview.start.go-on, values=[3.1, ");
        assertThat(InterviewDriver.from(again).press(Command.NEXT_OPEN).position())
                .isEqualTo("4/5");
        assertThat(InterviewDriver.from(again)
                        .press(Command.MENU, Command.NEXT_OPEN)
                        .position())
                .as("from the menu over it as well")
                .isEqualTo("4/5");
    }

    @Test
    void theListOfQuestionsOpensAtTheOneThatItsFirstLineNames() {
        InterviewDriver walk = resumed().press(Command.GO_TO);
        assertThat(walk.interview().draft().focus()).isEqualTo(2);
    }

    /** "3" is the section whose questions are 3.1, 3.2, whichever sections are left out. */
    @Test
    void aSectionHasTheNumberThatBeginsTheNumbersOfItsQuestions() {
        QuestionSelection selection = new QuestionSelection(List.of("prevention"), List.of(), Set.of());
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.resume(
                InterviewSamples.setting().with(selection), InterviewSamples.halfDone(), List.of()));
        assertThat(((PageField.Choices) walk.view().field()).options())
                .extracting(ListOption::number)
                .containsExactly("0", "3");
        assertThat(walk.choose(3).view().heading().toString()).contains("3.1");
    }

    /** Reports name questions by these numbers; the list of sections has only the first part of them. */
    @Test
    void theNumberOfAQuestionLeadsToItThroughTheListOfAllQuestions() {
        InterviewDriver walk = resumed().on(new Event.Numbered(3)).type(".");
        assertThat(walk.view().field().options()).extracting(ListOption::number).containsExactly("3.1", "3.2");
        walk.type("2").press(EditKey.CONFIRM);
        assertThat(walk.position()).isEqualTo("4/4");
        assertThat(walk.press(Command.BACK).interview().page()).isEqualTo(START);
        walk.on(new Event.Numbered(3)).type(".").type("7").press(EditKey.CONFIRM);
        assertThat(walk.said()).containsExactly("interview.error.not-asked");
    }

    /** With 1 and, after another page, 4 nobody means 14. */
    @Test
    void aDigitTypedBeforeAnotherPageWasSeenBeginsNoNumber() {
        InterviewDriver walk = resumed().on(new Event.Numbered(1));
        assertThat(walk.interview().draft().number()).isEqualTo(1);
        walk.press(Command.NEXT_OPEN, Command.BACK);
        assertThat(walk.interview().page()).isEqualTo(START);
        assertThat(walk.interview().draft().number()).isZero();
    }

    @Test
    void aSectionLeadsToItsFirstOpenQuestionAndBackToTheList() {
        InterviewDriver walk = resumed().choose(3);
        assertThat(walk.position()).isEqualTo("3/4");
        assertThat(walk.press(Command.BACK).interview().page()).isEqualTo(START);
    }

    @Test
    void whatWasHalfTypedComesBeforeIt() {
        HalfTypedText text = new HalfTypedText("sea.authority/measures", "half", true);
        Interview again = InterviewFlow.resume(InterviewSamples.setting(), InterviewSamples.halfDone(), List.of(text));
        assertThat(InterviewDriver.from(again).text()).isEqualTo("half");
        assertThat(InterviewDriver.from(again).press(Command.BACK).interview().page())
                .isEqualTo(START);
    }

    @Test
    void factsThatAreMissingComeBeforeIt() {
        Interview again = InterviewFlow.resume(
                InterviewSamples.setting().with(new Prefill("old.yaml", InterviewSamples.halfDone())),
                InterviewSamples.halfDone()
                        .without(InterviewSamples.PROCURING)
                        .without(InterviewSamples.AUTHORITY)
                        .withProfile(Profile.EMPTY),
                List.of());
        InterviewDriver walk = InterviewDriver.from(again).press(EditKey.CONFIRM);
        assertThat(walk.interview().page()).isEqualTo(new FactsPage());
        assertThat(walk.row()).as("one Enter keeps the facts of last year").isEqualTo("keep");
    }
}
