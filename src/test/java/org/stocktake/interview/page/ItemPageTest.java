package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.finding.ItemKind;
import org.stocktake.interview.HalfTypedText;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.Page;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.DayText;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.Evidence;

/** A citation, a step or a figure is one page; each of its parts is recorded as soon as it is confirmed. */
final class ItemPageTest {
    private static final Page QUESTION = new QuestionPage(InterviewSamples.PROCURING);
    private static final Page CITATION = new ItemPage(InterviewSamples.PROCURING, ItemKind.EVIDENCE, 0);

    /** Returns the interview at the row in which the first citation of the first question is begun. */
    private static InterviewDriver atEvidence() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(1).write("Section 108");
        assertThat(walk.open()).isEqualTo("evidence.new");
        return walk;
    }

    private static Answer answer(InterviewDriver walk) {
        return walk.interview().answerTo(InterviewSamples.PROCURING).orElseThrow();
    }

    @Test
    void theTitleIsTypedInItsRowAndOpensThePageAtTheNextPart() {
        InterviewDriver walk = atEvidence().write("Penal Code");
        assertThat(walk.interview().page()).isEqualTo(CITATION);
        assertThat(walk.open()).isEqualTo("reference");
        assertThat(walk.position()).as("it is still the same question").isEqualTo("1/5");
        assertThat(walk.labels())
                .containsExactly(
                        "evidence.title",
                        "evidence.reference",
                        "evidence.date",
                        "evidence.link",
                        "evidence.kind",
                        "remove.evidence");
        assertThat(walk.says("evidence.title")).isEqualTo("Penal Code");
    }

    @Test
    void itsLineInTheQuestionSaysItsDayAsPeopleWriteIt() {
        InterviewDriver walk =
                atEvidence().write("Penal Code").write("").write("2011-06-03").write("");
        assertThat(walk.shown("evidence").value())
                .isEqualTo(
                        Phrase.of("interview.row.item.parts", Phrase.asIs("Penal Code"), DayText.said("2011-06-03")));
    }

    @Test
    void theLastEnterLeadsToTheNextPartAndUpLeadsBackToOneMore() {
        InterviewDriver walk = atEvidence().write("Penal Code").write("s. 12").write("");
        assertThat(walk.open()).isEqualTo("link");
        walk.press(EditKey.CONFIRM);
        assertThat(walk.interview().page()).isEqualTo(QUESTION);
        assertThat(walk.open()).isEqualTo("practice");
        assertThat(walk.said()).containsExactly("interview.note.one-more.evidence");
        assertThat(walk.says("evidence")).isEqualTo("Penal Code, s. 12");
        walk.press(EditKey.UP).type("Ports Act").press(EditKey.CONFIRM);
        walk.press(Command.SKIP, Command.SKIP, Command.SKIP);
        assertThat(walk.labels()).contains("evidence 1", "evidence 2", "evidence.more");
        assertThat(walk.open()).isEqualTo("practice");
        assertThat(answer(walk).evidence())
                .containsExactly(Evidence.of("Penal Code", "s. 12"), Evidence.of("Ports Act", ""));
    }

    @Test
    void aTitleAloneStaysWhenOneGoesBackAndUndoTakesItAway() {
        InterviewDriver walk = atEvidence();
        Assessment before = walk.interview().assessment();
        walk.write("Penal Code").press(Command.BACK);
        assertThat(walk.interview().page()).isEqualTo(QUESTION);
        assertThat(answer(walk).evidence()).containsExactly(Evidence.of("Penal Code", ""));
        walk.press(Command.UNDO);
        assertThat(walk.interview().assessment()).isEqualTo(before);
        assertThat(walk.interview().page()).isEqualTo(QUESTION);
        walk.press(Command.REDO);
        assertThat(answer(walk).evidence()).containsExactly(Evidence.of("Penal Code", ""));
    }

    @Test
    void aTitleThatWasNotConfirmedIsKeptAsAnyTextAndNothingIsRecorded() {
        InterviewDriver walk = atEvidence().type("Penal").press(Command.BACK);
        assertThat(walk.said()).isEmpty();
        assertThat(answer(walk).evidence()).isEmpty();
        assertThat(walk.interview().halfTyped())
                .containsExactly(new HalfTypedText("offences.procuring/evidence.new", "Penal"));
        walk.goTo(1);
        assertThat(walk.open()).isEqualTo("evidence.new");
        assertThat(walk.text()).isEqualTo("Penal");
    }

    @Test
    void anArrowOutOfTheTitleRecordsItAndOpensItsPage() {
        InterviewDriver walk = atEvidence().type("Penal Code").press(EditKey.DOWN);
        assertThat(walk.interview().page()).isEqualTo(CITATION);
        assertThat(answer(walk).evidence()).containsExactly(Evidence.of("Penal Code", ""));
    }

    @Test
    void whatIsHalfTypedInAPartIsThereAgainAlsoTheNextTime() {
        InterviewDriver walk = atEvidence().write("Penal Code").type("s. 1").press(Command.BACK);
        assertThat(walk.interview().halfTyped())
                .containsExactly(new HalfTypedText("offences.procuring/evidence.0/reference", "s. 1"));
        assertThat(walk.edit("evidence.0").text()).isEqualTo("s. 1");
        assertThat(walk.open()).isEqualTo("reference");
    }

    @Test
    void aTitleCannotBeEmptied() {
        InterviewDriver walk = atEvidence().write("Penal Code").edit("title").write("");
        assertThat(walk.said()).containsExactly("interview.error.no-title.evidence");
        assertThat(answer(walk).evidence()).hasSize(1);
    }

    @Test
    void thePageOfOneThatIsThereOpensNoRow() {
        InterviewDriver walk =
                atEvidence().write("Penal Code").press(Command.BACK).edit("evidence.0");
        assertThat(walk.interview().page()).isEqualTo(CITATION);
        assertThat(walk.open()).as("where one left it").isEqualTo("reference");
        walk.press(EditKey.UP, Command.BACK).edit("evidence.0");
        assertThat(walk.open()).isEmpty();
        assertThat(walk.press(Command.BACK).said()).isEmpty();
    }

    @Test
    void theLastRowTakesItAwayAndTheOthersMoveUp() {
        InterviewDriver walk = atEvidence().write("Penal Code").press(Command.SKIP, Command.SKIP, Command.SKIP);
        walk.edit("evidence.new").write("Ports Act").press(Command.SKIP, Command.SKIP, Command.SKIP);
        walk.edit("evidence.0").press(EditKey.END);
        assertThat(walk.mark("remove.evidence")).isEqualTo(FormRow.Mark.ACTION);
        walk.press(EditKey.CONFIRM);
        assertThat(walk.said()).containsExactly("interview.note.removed");
        assertThat(walk.interview().page()).isEqualTo(QUESTION);
        assertThat(answer(walk).evidence()).containsExactly(Evidence.of("Ports Act", ""));
        assertThat(walk.edit("evidence.0").says("evidence.title")).isEqualTo("Ports Act");
    }

    @Test
    void aStepAsksWhoAndByWhen() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(3).edit("actions.new");
        walk.write("Amend");
        assertThat(walk.open()).isEqualTo("owner");
        walk.type("just");
        assertThat(walk.offers()).containsExactly("Ministry of Justice");
        walk.press(EditKey.DOWN, EditKey.CONFIRM).write("2027-06-30");
        assertThat(answer(walk).actions())
                .isEqualTo(List.of(new Action("Amend", "Ministry of Justice", "2027-06-30", "")));
    }

    @Test
    void theOfficeThatAnswersIsProposedForTheFirstStepAndTheOfficeAndDayOfTheLastForTheNext() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(3).edit("actions.new");
        walk.write("Amend");
        assertThat(walk.mark("actions.owner")).isEqualTo(FormRow.Mark.PROPOSED);
        assertThat(walk.text()).isEqualTo("Ministry of Justice");
        assertThat(walk.press(EditKey.CONFIRM).text())
                .as("no day was given yet")
                .isEmpty();
        walk.write("2027-06-30").goTo(2).choose(3).edit("actions.new").write("Train");
        walk.type("Ministry of Labour").press(EditKey.CONFIRM, EditKey.CONFIRM);
        walk.goTo(3).choose(3).edit("actions.new").write("Print").press(EditKey.CONFIRM, EditKey.CONFIRM);
        assertThat(walk.interview().assessment().answers().values())
                .flatExtracting(Answer::actions)
                .containsExactly(
                        new Action("Amend", "Ministry of Justice", "2027-06-30", ""),
                        new Action("Train", "Ministry of Labour", "2027-06-30", ""),
                        new Action("Print", "Ministry of Labour", "2027-06-30", ""));
    }

    @ParameterizedTest
    @EnumSource(
            value = Command.class,
            names = {"SKIP", "NEXT_OPEN", "BACK", "REVIEW"})
    void whatIsProposedForAStepIsTakenByEnterAlone(Command elsewhere) {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(3).edit("actions.new");
        walk.write("Amend").press(EditKey.DOWN, EditKey.UP, EditKey.CONFIRM).press(elsewhere);
        assertThat(answer(walk).actions()).containsExactly(new Action("Amend", "", "", ""));
    }

    @Test
    void aStepIsGivenNobodyByErasingWhatIsProposed() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(3).edit("actions.new");
        walk.write("Amend").press(EditKey.ERASE_LINE, EditKey.CONFIRM);
        assertThat(walk.open()).isEqualTo("due");
        assertThat(answer(walk).actions()).containsExactly(new Action("Amend", "", "", ""));
    }

    @Test
    void theLastStepLeadsToTheNextQuestionAndBackLeadsToOneMore() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(3).edit("actions.new");
        walk.write("Amend").write("").write("2027-06-30");
        assertThat(walk.interview().page()).isEqualTo(new QuestionPage(InterviewSamples.ATTEMPT));
        assertThat(walk.said()).contains("interview.note.one-more.actions.left");
        walk.press(Command.BACK);
        assertThat(walk.interview().page()).isEqualTo(QUESTION);
        assertThat(walk.row()).isEqualTo("actions.new");
        walk.type("Train").press(EditKey.CONFIRM);
        assertThat(answer(walk).actions()).extracting(Action::what).containsExactly("Amend", "Train");
    }

    /** In plain mode no arrow leads back, so that one more is asked for at once. */
    @Test
    void inPlainModeOneMoreIsAskedFor() {
        InterviewDriver walk =
                InterviewDriver.from(atEvidence().interview().inLines()).write("Penal Code");
        walk.press(Command.SKIP, Command.SKIP, Command.SKIP);
        assertThat(walk.open()).isEqualTo("evidence.new");
        assertThat(walk.said()).isEmpty();
    }

    /** Whoever came from a list is led back to it. */
    @Test
    void theLastStepLeadsBackToTheListFromWhichItsQuestionWasOpened() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().goTo(2).choose(3);
        walk.goTo(1).press(Command.REVIEW).take(2);
        assertThat(walk.interview().page()).isEqualTo(new QuestionPage(InterviewSamples.ATTEMPT));
        walk.edit("actions.new").write("Amend").write("").write("2027-06-30");
        assertThat(walk.interview().page()).isEqualTo(new ReviewPage());
        assertThat(walk.said()).as("Back leads elsewhere").doesNotContain("interview.note.one-more.actions.left");
    }
}
