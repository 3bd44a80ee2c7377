package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stocktake.interview.HalfTypedText;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.ItemKind;
import org.stocktake.interview.Page;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Assessment;
import org.stocktake.model.Evidence;

/** An item with only its first part is removed when the user goes back; an item with more parts is kept. */
final class UnfinishedItemTest {
    private static final Page EVIDENCE = new ItemsPage(InterviewSamples.PROCURING, ItemKind.EVIDENCE);
    private static final Page ACTIONS = new ItemsPage(InterviewSamples.PROCURING, ItemKind.ACTIONS);

    /** Returns the interview at the list of evidence of the first question, which is empty. */
    private static InterviewDriver atEvidence() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(1).write("Section 108");
        assertThat(walk.interview().page()).isEqualTo(EVIDENCE);
        return walk;
    }

    private static Answer answer(InterviewDriver walk) {
        return walk.interview().answerTo(InterviewSamples.PROCURING).orElseThrow();
    }

    @Test
    void aTitleAloneIsNotAddedByGoingBackAndItsTextIsThereAgain() {
        InterviewDriver walk = atEvidence();
        Assessment before = walk.interview().assessment();
        walk.choose(2).write("Penal Code");
        assertThat(walk.asked()).containsExactly("interview.ask.evidence.reference");
        walk.press(Command.BACK);
        assertThat(walk.text()).as("a step back first").isEqualTo("Penal Code");
        assertThat(answer(walk).evidence()).hasSize(1);
        walk.press(Command.BACK);
        assertThat(walk.interview().page()).isEqualTo(EVIDENCE);
        assertThat(walk.interview().assessment()).isEqualTo(before);
        assertThat(walk.view().notices())
                .containsExactly(Paragraph.note(Phrase.of("interview.note.not-added", "Penal Code")));
        assertThat(walk.choose(2).text()).isEqualTo("Penal Code");
        assertThat(walk.interview().halfTyped()).extracting(HalfTypedText::text).containsExactly("Penal Code");
    }

    /** The text that was not added is not the title of another law. */
    @Test
    void whatWasNotAddedIsNotTakenForACitationThatIsPicked() {
        InterviewDriver walk =
                atEvidence().choose(2).write("Penal Code").type("s. 9").press(Command.BACK, Command.BACK);
        Evidence act = Evidence.of("Extradition Act", "s. 12");
        Interview cited = walk.interview();
        walk = InterviewDriver.from(cited.with(cited.assessment()
                .with(InterviewSamples.ATTEMPT, Answer.of(AnswerKind.YES).withEvidence(List.of(act)))));
        walk.choose(3).choose(1).press(EditKey.CONFIRM);
        assertThat(walk.interview().page()).isEqualTo(EVIDENCE);
        for (int part = 0; part < 2; part++) {
            walk = InterviewDriver.from(
                    walk.interview().open(new ItemFieldPage(InterviewSamples.PROCURING, ItemKind.EVIDENCE, 0, part)));
            assertThat(walk.text()).isEqualTo(part == 0 ? "Extradition Act" : "s. 12");
            walk.press(EditKey.CONFIRM);
        }
        assertThat(answer(walk).evidence()).containsExactly(act);
        walk = InterviewDriver.from(
                walk.interview().open(new ItemFieldPage(InterviewSamples.PROCURING, ItemKind.EVIDENCE, 1, 0)));
        assertThat(walk.text()).as("there again when one is added").isEqualTo("Penal Code");
    }

    @Test
    void whatWasNotAddedIsBroughtAgainLikeAStepThatWasTakenBack() {
        InterviewDriver walk = atEvidence().choose(2).write("Penal Code").press(Command.BACK, Command.BACK);
        walk.press(Command.REDO);
        assertThat(answer(walk).evidence()).containsExactly(Evidence.of("Penal Code", ""));
        assertThat(walk.interview().halfTyped()).isEmpty();
    }

    @Test
    void aTitleThatWasNotConfirmedIsKeptAsAnyTextAndNothingIsRecorded() {
        InterviewDriver walk = atEvidence().choose(2).type("Penal").press(Command.BACK);
        assertThat(walk.interview().page()).isEqualTo(EVIDENCE);
        assertThat(walk.said()).isEmpty();
        assertThat(answer(walk).evidence()).isEmpty();
        assertThat(walk.choose(2).text()).isEqualTo("Penal");
    }

    @Test
    void aTitleThatIsEmptiedBeforeAnythingElseIsKnownIsTakenAway() {
        InterviewDriver walk =
                atEvidence().choose(2).write("Penal Code").press(Command.BACK).write("");
        assertThat(walk.interview().page()).isEqualTo(EVIDENCE);
        assertThat(answer(walk).evidence()).isEmpty();
        assertThat(walk.interview().halfTyped()).isEmpty();
    }

    @Test
    void whatSaysMoreThanItsTitleStaysAndThatIsSaid() {
        InterviewDriver walk = atEvidence().choose(2).write("Penal Code").write("s. 12");
        walk.press(Command.BACK, Command.BACK, Command.BACK);
        assertThat(walk.interview().page()).isEqualTo(EVIDENCE);
        assertThat(answer(walk).evidence()).containsExactly(Evidence.of("Penal Code", "s. 12"));
        assertThat(walk.view().notices())
                .containsExactly(Paragraph.note(Phrase.of("interview.note.added", "Penal Code, s. 12")));
    }

    @Test
    void whatWasThereBeforeStaysWhenOneGoesBackFromChangingIt() {
        InterviewDriver walk = atEvidence()
                .choose(2)
                .write("Penal Code")
                .press(Command.SKIP, Command.SKIP, Command.SKIP, Command.SKIP);
        assertThat(walk.interview().page()).isEqualTo(EVIDENCE);
        walk.choose(3).choose(1).press(Command.BACK);
        assertThat(walk.said()).isEmpty();
        assertThat(answer(walk).evidence()).hasSize(1);
    }

    /** An item that was left with a text is kept. */
    @Test
    void aTitleAloneStaysWhenSomethingElseWasAnsweredSince() {
        InterviewDriver walk = atEvidence().choose(2).write("Penal Code");
        walk.press(Command.GO_TO).choose(2).choose(5);
        walk.press(Command.BACK, Command.BACK, Command.BACK, Command.BACK);
        assertThat(walk.interview().page()).isEqualTo(EVIDENCE);
        assertThat(answer(walk).evidence()).containsExactly(Evidence.of("Penal Code", ""));
        assertThat(walk.said()).containsExactly("interview.note.added");
    }

    @Test
    void aStepThatWasOnlyBegunIsGivenUpAsWell() {
        InterviewDriver walk = InterviewDriver.from(
                InterviewDriver.atFirstQuestion().choose(3).interview().open(ACTIONS));
        walk.choose(2).write("Amend").press(Command.BACK, Command.BACK);
        assertThat(walk.interview().page()).isEqualTo(ACTIONS);
        assertThat(answer(walk).actions()).isEqualTo(List.<Action>of());
        assertThat(walk.said()).containsExactly("interview.note.not-added");
    }
}
