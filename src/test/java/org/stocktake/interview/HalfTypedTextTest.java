package org.stocktake.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stocktake.finding.Prefill;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.page.QuestionPage;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Coordination;
import org.stocktake.model.Evidence;

/** Nobody loses a letter: what is typed or ticked is recorded, or it is there again. */
final class HalfTypedTextTest {
    /**
     * A reason before there is an answer, a remark, a day, each part of a citation and of a step, a fact, and those
     * consulted.
     */
    @Test
    void onEveryPageHalfTypedTextIsKeptToTheLetterAndFoundAgain() {
        InterviewDriver cited =
                InterviewDriver.atFirstQuestion().choose(1).edit("evidence.new").write("Penal Code");
        List<InterviewDriver> pages = List.of(
                InterviewDriver.atFirstQuestion().choose(4),
                InterviewDriver.atFirstQuestion().choose(1),
                InterviewDriver.atFirstQuestion().choose(1).press(Command.NOTE),
                InterviewDriver.atFirstQuestion().choose(1).press(Command.INTERNAL_NOTE),
                InterviewDriver.atFirstQuestion().choose(1).press(Command.REVIEW_BY),
                InterviewDriver.atFirstQuestion().choose(1).press(Command.FIGURES),
                InterviewDriver.atFirstQuestion().choose(1).edit("evidence.new"),
                cited,
                InterviewDriver.from(cited.interview()).edit("date"),
                InterviewDriver.atFirstQuestion().press(Command.PROFILE).edit("protocol-since"),
                InterviewDriver.atFirstQuestion().choose(5).press(Command.OFFICE),
                InterviewDriver.atFirstQuestion().press(Command.CONSULTED));
        for (InterviewDriver walk : pages) {
            String text = walk.type("half a  sent ").text();
            assertThat(text).endsWith("half a  sent ");
            List<HalfTypedText> kept = walk.interview().halfTyped();
            assertThat(kept).singleElement().matches(HalfTypedText::shown);
            InterviewDriver again = InterviewDriver.from(InterviewFlow.resume(
                    InterviewSamples.setting(), walk.interview().assessment(), kept));
            assertThat(again.interview().page()).isEqualTo(walk.interview().page());
            assertThat(again.open()).isEqualTo(walk.row());
            assertThat(again.text()).isEqualTo(text);
            assertThat(again.interview().halfTyped()).isEqualTo(kept);
            assertThat(again.said()).containsOnlyOnce("interview.note.half-typed");
        }
    }

    @Test
    void anOfficeThatGaveNoAnswerYetIsKnownAgain() {
        Interview left = InterviewDriver.atFirstQuestion().interview();
        assertThat(left.halfTyped()).isEmpty();
        InterviewDriver again =
                InterviewDriver.from(InterviewFlow.resume(InterviewSamples.setting(), left.assessment(), left.kept()));
        assertThat(again.open()).isNotEqualTo("office");
        assertThat(again.interview().work().office()).isEqualTo("Ministry of Justice");
        again.goTo(1).choose(1);
        assertThat(again.interview().kept()).as("the answer names it").isEmpty();
    }

    /** The office that answered last may be a ministry whose worksheet came back, and not the one that sits here. */
    @Test
    void whereSeveralOfficesAnswerIsAskedOnceWhichOneItIs() {
        Answer other = Answer.of(AnswerKind.NO).with(AnswerTextField.BY, "Police");
        Assessment shared = InterviewSamples.halfDone()
                .withCoordination(Coordination.NONE.withConflict(InterviewSamples.AUTHORITY, other));
        InterviewDriver first =
                InterviewDriver.from(InterviewFlow.resume(InterviewSamples.setting(), shared, List.of()));
        assertThat(first.open()).isEqualTo("office");
        assertThat(first.text()).isEmpty();
        first.type("Coordinator").press(EditKey.CONFIRM);
        InterviewDriver again = left(first);
        assertThat(again.interview().page()).isEqualTo(first.interview().page());
        assertThat(again.interview().work().office()).isEqualTo("Coordinator");
        assertThat(left(again).interview().work().office()).as("the third time").isEqualTo("Coordinator");
    }

    @Test
    void anOfficeThatWasHalfTypedIsAskedAndKeepsTheOneBefore() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().press(Command.OFFICE).type("Mini");
        assertThat(walk.text()).as("typing replaces what is known").isEqualTo("Mini");
        InterviewDriver again = left(walk);
        assertThat(again.open()).isEqualTo("office");
        assertThat(again.text()).isEqualTo("Mini");
        assertThat(again.interview().work().office()).isEqualTo("Ministry of Justice");
        assertThat(again.type("stry").text()).isEqualTo("Ministry");
    }

    /** The office that was named is beside it in the draft, and no text of its own. */
    @Test
    void anOfficeThatIsHalfTypedIsCountedOnceAlsoAfterAnotherWasNamed() {
        InterviewDriver again =
                left(InterviewDriver.atFirstQuestion().press(Command.OFFICE).type("Mini"));
        assertThat(again.interview().halfTyped()).containsExactly(new HalfTypedText("set-up/office", "Mini", true));
        assertThat(left(again).interview().halfTyped()).hasSize(1);
    }

    @Test
    void anArrowOrEndEditsTheOfficeThatIsKnown() {
        assertThat(InterviewDriver.atFirstQuestion()
                        .press(Command.OFFICE, EditKey.END)
                        .type("!")
                        .text())
                .isEqualTo("Ministry of Justice!");
    }

    private static InterviewDriver left(InterviewDriver walk) {
        Interview left = walk.interview();
        return InterviewDriver.from(InterviewFlow.resume(InterviewSamples.setting(), left.assessment(), left.kept()));
    }

    @Test
    void aWorksheetIsAnsweredByTheOfficeThatItWasSentTo() {
        Coordination.Worksheet sent = new Coordination.Worksheet("police", "Border Police", "2026-11-25", "", Map.of());
        Assessment worksheet = InterviewSamples.halfDone().withCoordination(Coordination.NONE.withWorksheet(sent));
        InterviewDriver walk =
                InterviewDriver.from(InterviewFlow.resume(InterviewSamples.setting(), worksheet, List.of()));
        assertThat(walk.interview().work().office()).isEqualTo("Border Police");
    }

    private static String listed(InterviewDriver walk) {
        return walk.view().field().options().toString();
    }

    /** The question was shown as done, and only its file knew of the text. */
    @Test
    void aHalfTypedTextIsMarkedInItsRowAndInTheListsAndCountedTillItIsConfirmed() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .choose(1)
                .edit("evidence.new")
                .write("Penal Code")
                .write("s. 9")
                .edit("reference")
                .type("s. 77")
                .press(Command.BACK);
        assertThat(walk.interview().page()).isEqualTo(new QuestionPage(InterviewSamples.PROCURING));
        assertThat(walk.mark("evidence")).isEqualTo(FormRow.Mark.HALF_TYPED);
        assertThat(listed(walk.press(Command.REVIEW))).containsOnlyOnce("interview.mark.half-typed");
        for (Command overview : List.of(Command.REVIEW, Command.SECTIONS, Command.COMPLETENESS)) {
            assertThat(walk.press(overview).view().body()).contains(Paragraph.note("interview.counts.half-typed", 1));
        }
        assertThat(listed(walk)).contains("interview.completeness.half-typed", "interview.row.evidence.reference");
        walk.on(new Event.Placed(0)).press(EditKey.CONFIRM);
        assertThat(walk.text()).isEqualTo("s. 77");
        walk.press(EditKey.CONFIRM, Command.COMPLETENESS);
        assertThat(walk.view().body().toString()).doesNotContain("half-typed");
        assertThat(listed(walk.press(Command.REVIEW))).doesNotContain("half-typed");
        assertThat(walk.goTo(1).mark("evidence")).isEqualTo(FormRow.Mark.GIVEN);
    }

    @Test
    void aHalfTypedReasonIsListedThoughItsRowIsShownWithTheAnswerOnly() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(4);
        assertThat(walk.open()).isEqualTo("reason");
        walk.type("No bor").press(Command.BACK).press(Command.COMPLETENESS);
        assertThat(listed(walk)).contains("interview.completeness.half-typed", "interview.row.reason");
        walk.on(new Event.Placed(0)).press(EditKey.CONFIRM);
        assertThat(walk.open()).isEqualTo("reason");
        assertThat(walk.text()).isEqualTo("No bor");
    }

    @Test
    void aHalfTypedTextOfAPartIsMarkedBesideWhatTheFileHas() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .choose(1)
                .edit("measures")
                .write("A law.")
                .to("measures")
                .type(" Two")
                .press(Command.BACK)
                .goTo(1)
                .press(Command.BACK);
        assertThat(walk.press(Command.COMPLETENESS).view().body())
                .contains(Paragraph.note("interview.counts.half-typed", 1));
        assertThat(walk.interview().halfTyped()).extracting(HalfTypedText::text).containsExactly("A law. Two");
    }

    @Test
    void aTextThatIsRefusedAndSkippedIsThereAgainInItsRow() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .press(Command.PROFILE)
                .edit("protocol-since")
                .type("31 June");
        String text = walk.text();
        walk.press(Command.SKIP);
        assertThat(walk.said()).contains("interview.note.refused-kept");
        assertThat(walk.open()).isNotEqualTo("protocol-since");
        List<HalfTypedText> kept = walk.interview().halfTyped();
        assertThat(kept).containsExactly(new HalfTypedText("profile/protocol-since", text));
        InterviewDriver again = InterviewDriver.from(InterviewFlow.resume(
                        InterviewSamples.setting(), walk.interview().assessment(), kept))
                .press(Command.PROFILE)
                .edit("protocol-since");
        assertThat(again.text()).isEqualTo(text);
        InterviewDriver recorded =
                InterviewDriver.from(walk.interview()).press(Command.PROFILE).edit("protocol-since");
        assertThat(recorded.text()).isEqualTo(text);
        assertThat(recorded.write("2004-01-28").interview().halfTyped()).isEmpty();
    }

    /** An item of a proposal is there only with the older assessment; its text was dropped without it. */
    @Test
    void aTextInAnItemOfAProposalIsSaidAndKeptTillTheProposalIsThereAgain() {
        Answer older = Answer.of(AnswerKind.YES).withEvidence(List.of(Evidence.of("Immigration Act", "s. 108")));
        InterviewConfig proposing = InterviewSamples.setting()
                .with(new Prefill("old.yaml", InterviewSamples.halfDone().with(InterviewSamples.CAMPAIGN, older)));
        Assessment begun = InterviewSamples.halfDone();
        InterviewDriver first = InterviewDriver.from(InterviewFlow.resume(proposing, begun, List.of()))
                .goTo(3)
                .edit("evidence.0")
                .edit("reference")
                .type("s. 109");
        InterviewDriver without = InterviewDriver.from(InterviewFlow.resume(
                InterviewSamples.setting(), begun, first.interview().halfTyped()));
        assertThat(without.said()).contains("interview.note.half-typed.away");
        assertThat(without.interview().notices().toString()).contains("s. 109");
        List<HalfTypedText> kept = without.goTo(1).interview().halfTyped();
        assertThat(kept).extracting(HalfTypedText::text).containsExactly("s. 109");
        InterviewDriver again = InterviewDriver.from(InterviewFlow.resume(proposing, begun, kept))
                .goTo(3)
                .edit("evidence.0")
                .edit("reference");
        assertThat(again.text()).isEqualTo("s. 109");
    }

    @Test
    void whatWasTickedAndNotConfirmedIsKeptAndFoundAgain() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .choose(3)
                .edit("needs")
                .press(EditKey.TICK, EditKey.DOWN, EditKey.DOWN, EditKey.TICK);
        walk.press(Command.INTERRUPT);
        assertThat(walk.view().body().toString()).contains("interview.leave.half-typed");
        List<HalfTypedText> kept = walk.press(Command.INTERRUPT).interview().halfTyped();
        assertThat(kept)
                .containsExactly(
                        new HalfTypedText("offences.procuring/needs", "legislative-drafting\nequipment", true));
        InterviewDriver again = InterviewDriver.from(InterviewFlow.resume(
                InterviewSamples.setting(), walk.interview().assessment(), kept));
        assertThat(again.interview().page()).isEqualTo(new QuestionPage(InterviewSamples.PROCURING));
        assertThat(again.open()).isEqualTo("needs");
        assertThat(again.said()).contains("interview.note.half-ticked").doesNotContain("interview.note.half-typed");
        again.press(EditKey.CONFIRM);
        assertThat(again.interview()
                        .answerTo(InterviewSamples.PROCURING)
                        .orElseThrow()
                        .needs())
                .containsExactly("legislative-drafting", "equipment");
        assertThat(again.interview().halfTyped()).isEmpty();
    }

    @Test
    void ticksOfAFactAreKeptButNotThoseOfALineThatIsNoLongerThereNorAMovedCursor() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().press(Command.PROFILE).edit("reservations");
        assertThat(walk.press(EditKey.DOWN).interview().halfTyped()).isEmpty();
        List<HalfTypedText> kept = walk.press(EditKey.TICK).interview().halfTyped();
        assertThat(kept).contains(new HalfTypedText("profile/reservations", "art-18", true));
        Interview again = InterviewFlow.resume(
                InterviewSamples.setting(),
                walk.interview().assessment(),
                List.of(new HalfTypedText("profile/reservations", "art-99\nart-20", true)));
        assertThat(again.draft().ticks()).containsExactly(2);
    }

    /** The removal of all ticks is kept, as is the removal of a text. */
    @Test
    void aTickThatWasTakenAwayIsNotThereAgain() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .choose(3)
                .edit("needs")
                .press(EditKey.TICK, EditKey.CONFIRM)
                .edit("needs")
                .press(EditKey.TICK);
        List<HalfTypedText> kept = walk.interview().halfTyped();
        assertThat(kept).contains(new HalfTypedText("offences.procuring/needs", "", true));
        Interview again = InterviewFlow.resume(
                InterviewSamples.setting(), walk.interview().assessment(), kept);
        assertThat(again.draft().ticks()).isEmpty();
    }

    @Test
    void oneSentenceIsEnoughForSeveralTextsThatAreFoundAgain() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .choose(1)
                .edit("evidence.new")
                .write("Penal Code")
                .type("half")
                .press(Command.BACK)
                .edit("measures")
                .type("half");
        List<HalfTypedText> kept = walk.interview().halfTyped();
        assertThat(kept)
                .containsExactly(
                        new HalfTypedText("offences.procuring/evidence.0/reference", "half"),
                        new HalfTypedText("offences.procuring/measures", "half", true));
        Interview again = InterviewFlow.resume(
                InterviewSamples.setting(), walk.interview().assessment(), kept);
        assertThat(again.halfTyped()).isEqualTo(kept);
        assertThat(InterviewDriver.from(again).said()).containsOnlyOnce("interview.note.half-typed");
    }

    @Test
    void halfTypedTextIsKeptWhenTheInterviewIsInterrupted() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .choose(1)
                .type("half a sent")
                .press(Command.INTERRUPT, Command.INTERRUPT);
        List<HalfTypedText> kept = walk.interview().halfTyped();
        assertThat(kept).contains(new HalfTypedText("offences.procuring/measures", "half a sent", true));
        Interview again = InterviewFlow.resume(
                InterviewSamples.setting(), walk.interview().assessment(), kept);
        assertThat(InterviewDriver.from(again).text()).isEqualTo("half a sent");
    }

    @Test
    void noCommandLosesALetterThatIsBeingTyped() {
        for (Command command : Command.values()) {
            InterviewDriver walk = InterviewDriver.atFirstQuestion()
                    .choose(1)
                    .type("half a sent")
                    .press(command);
            Interview at = walk.interview();
            boolean isRecorded = at.answerTo(InterviewSamples.PROCURING)
                    .orElseThrow()
                    .text(AnswerTextField.MEASURES)
                    .equals("half a sent");
            boolean isDraft = at.halfTyped().stream()
                    .anyMatch(text -> text.page().equals("offences.procuring/measures")
                            && text.text().equals("half a sent"));
            boolean canBeBroughtAgain = command == Command.UNDO
                    && walk.press(Command.REDO)
                            .interview()
                            .answerTo(InterviewSamples.PROCURING)
                            .orElseThrow()
                            .text(AnswerTextField.MEASURES)
                            .equals("half a sent");
            assertThat(isRecorded || isDraft || canBeBroughtAgain)
                    .as(command.name())
                    .isTrue();
        }
    }

    @Test
    void atAQuestionTheCursorStandsOnTheRowInWhichSomethingIsHalfTyped() {
        InterviewDriver refused = InterviewDriver.atFirstQuestion().choose(3).press(Command.NOTE);
        refused.type("12").press(Command.SKIP).goTo(2).goTo(1);
        assertThat(refused.row()).isEqualTo("note");
        assertThat(refused.mark("note")).isEqualTo(FormRow.Mark.HALF_TYPED);
        assertThat(refused.press(EditKey.CONFIRM).text()).isEqualTo("12");
        InterviewDriver cited =
                InterviewDriver.atFirstQuestion().choose(1).edit("evidence.new").write("Penal Code");
        cited.type("s. 1").press(Command.BACK).goTo(2).goTo(1);
        assertThat(cited.row()).isEqualTo("evidence.0");
        assertThat(cited.press(EditKey.CONFIRM).text()).isEqualTo("s. 1");
    }
}
