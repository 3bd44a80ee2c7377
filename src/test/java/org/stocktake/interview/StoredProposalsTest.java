package org.stocktake.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.finding.Prefill;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.ProgressText;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Carryover;
import org.stocktake.model.Evidence;

/** Answers from an earlier version of the checklist, each confirmed when its question comes. */
final class StoredProposalsTest {
    private static CarriedAnswer carried(String id, Answer answer) {
        return new CarriedAnswer(new CarriedAnswer.Origin(id, "1.0.0", "It asks for more now.", ""), answer);
    }

    private static Answer partly(String measures) {
        return Answer.of(AnswerKind.PARTLY)
                .with(AnswerTextField.MEASURES, measures)
                .with(AnswerTextField.QUALIFIER, "not-declared-any-more")
                .with(AnswerTextField.BY, "Another office")
                .withNeeds(List.of("training", "not-declared-any-more"))
                .withEvidence(List.of(Evidence.of(measures, "s. 108")));
    }

    private static Assessment opened(CarriedAnswer... proposed) {
        Carryover carryover = Carryover.NONE;
        for (CarriedAnswer one : proposed) {
            carryover = carryover.proposing(InterviewSamples.CAMPAIGN, one);
        }
        return InterviewSamples.halfDone()
                .withCarryover(carryover.proposing(InterviewSamples.LINES, carried("c.other", partly("Other"))));
    }

    private static InterviewDriver resumed(Assessment opened) {
        InterviewConfig config = InterviewSamples.setting().with(Prefill.NONE.with(opened.carryover()));
        return InterviewDriver.from(InterviewFlow.resume(config, opened, List.of()))
                .goTo(3);
    }

    private static Optional<Answer> answer(InterviewDriver walk) {
        return walk.interview().answerTo(InterviewSamples.CAMPAIGN);
    }

    @Test
    void theOldAnswerIsShownWithTheReasonAndAnswersNothing() {
        Assessment opened = opened(carried("c.old", partly("Section 108")));
        InterviewDriver walk = resumed(opened);
        assertThat(walk.view().toString())
                .contains("interview.proposal.earlier, values=[1.0.0", "It asks for more now.", "", "Section 108");
        assertThat(walk.interview().assessment()).isEqualTo(opened);
        assertThat(walk.press(Command.SKIP).interview().assessment()).isEqualTo(opened);
        assertThat(walk.interview().completeness().open()).contains(InterviewSamples.CAMPAIGN);
    }

    @Test
    void theQuestionOfThenIsShownWhereItIsKnown() {
        CarriedAnswer.Origin from =
                new CarriedAnswer.Origin("c.old", "1.0.0", "It asks for more now.", "Are there any?");
        Assessment opened = opened(new CarriedAnswer(from, partly("Section 108")));
        assertThat(resumed(opened).view().toString()).contains("interview.proposal.asked, values=[Are there any?]");
        Assessment unknown = opened(carried("c.old", partly("Section 108")));
        assertThat(resumed(unknown).view().toString()).doesNotContain("interview.proposal.asked");
    }

    @Test
    void ofSeveralAnswersEachNamesItsQuestion() {
        Assessment opened = opened(carried("c.one", partly("One")), carried("c.two", Answer.of(AnswerKind.NO)));
        assertThat(resumed(opened).view().toString())
                .contains("interview.proposal.asked, values=[c.one]", "interview.proposal.asked, values=[c.two]");
    }

    @Test
    void enterConfirmsItAndTheFileHoldsTheProposalNoMore() {
        InterviewDriver walk =
                resumed(opened(carried("c.old", partly("Section 108")))).press(EditKey.CONFIRM);
        Answer confirmed = answer(walk).orElseThrow();
        assertThat(confirmed.text(AnswerTextField.MEASURES)).isEqualTo("Section 108");
        assertThat(confirmed.text(AnswerTextField.QUALIFIER)).isEmpty();
        assertThat(confirmed.needs()).containsExactly("training");
        assertThat(confirmed.text(AnswerTextField.BY))
                .as("nobody was asked for an office")
                .isEqualTo("Another office");
        assertThat(confirmed.text(AnswerTextField.AT)).startsWith("2026-11-25");
        Carryover left = walk.interview().assessment().carryover();
        assertThat(left.proposals()).containsOnlyKeys(InterviewSamples.LINES);
    }

    @Test
    void anotherAnswerReplacesItAndKeepsItsTexts() {
        InterviewDriver walk =
                resumed(opened(carried("c.old", partly("Section 108")))).choose(1);
        assertThat(answer(walk).orElseThrow().kind()).isEqualTo(AnswerKind.YES);
        assertThat(walk.interview().assessment().carryover().proposedTo(InterviewSamples.CAMPAIGN))
                .isEmpty();
        assertThat(answer(walk).orElseThrow().text(AnswerTextField.MEASURES)).isEqualTo("Section 108");
        assertThat(walk.said()).containsExactly("interview.note.rest-kept");
    }

    @Test
    void whatIsConfirmedLosesNothing() {
        Answer full = partly("Section 108")
                .with(AnswerTextField.REVIEW_BY, "2027-06-30")
                .with(AnswerTextField.INTERNAL_NOTE, "Ask Anna.")
                .with(AnswerTextField.OBSERVATIONS, "Seen.")
                .withConfidential(true);
        InterviewDriver walk = resumed(opened(carried("c.old", full)));
        assertThat(walk.view().body().toString())
                .contains("interview.proposal.not-offered")
                .contains("qualifier: not-declared-any-more", "needs: not-declared-any-more")
                .contains("interview.mark.confidential.here");
        assertThat(walk.view().field().toString()).contains("Ask Anna.", "Seen.", "report.month.6");
        Answer confirmed = answer(walk.press(EditKey.CONFIRM)).orElseThrow();
        assertThat(confirmed.text(AnswerTextField.REVIEW_BY)).isEqualTo("2027-06-30");
        assertThat(confirmed.text(AnswerTextField.INTERNAL_NOTE))
                .isEqualTo("Ask Anna.\n\nqualifier: not-declared-any-more\n\nneeds: not-declared-any-more");
        assertThat(confirmed.text(AnswerTextField.OBSERVATIONS)).isEqualTo("Seen.");
        assertThat(confirmed.confidential()).isTrue();
    }

    @Test
    void anOfficeNamedInThisSessionConfirms() {
        InterviewDriver walk = resumed(opened(carried("c.old", partly("Section 108"))))
                .press(Command.OFFICE)
                .write("Coast guard");
        assertThat(answer(walk.press(EditKey.CONFIRM)).orElseThrow().text(AnswerTextField.BY))
                .isEqualTo("Coast guard");
    }

    @Test
    void answersThatBecomeOneKeepBothOfficesAndBothDays() {
        Answer other = partly("Two")
                .with(AnswerTextField.BY, "Coast guard")
                .with(AnswerTextField.QUALIFIER, "another-word")
                .with(AnswerTextField.REVIEW_BY, "2027-02-28");
        InterviewDriver walk = resumed(opened(
                        carried("c.a", partly("One").with(AnswerTextField.REVIEW_BY, "2027-01-31")),
                        carried("c.b", other)))
                .press(EditKey.CONFIRM);
        Answer confirmed = answer(walk).orElseThrow();
        assertThat(confirmed.text(AnswerTextField.BY)).isEqualTo("Another office; Coast guard");
        assertThat(confirmed.text(AnswerTextField.REVIEW_BY)).isEqualTo("2027-01-31");
        assertThat(confirmed.text(AnswerTextField.INTERNAL_NOTE))
                .contains("qualifier: another-word", "review-by: 2027-02-28", "qualifier: not-declared-any-more");
    }

    @Test
    void undoBringsTheProposalBack() {
        Assessment opened = opened(carried("c.old", partly("Section 108")));
        InterviewDriver walk = resumed(opened).press(EditKey.CONFIRM).press(Command.UNDO);
        assertThat(walk.interview().assessment()).isEqualTo(opened);
    }

    @Test
    void answersThatBecameOneAndAgreeAreConfirmedTogether() {
        InterviewDriver walk = resumed(opened(carried("c.a", partly("One")), carried("c.b", partly("Two"))))
                .press(EditKey.CONFIRM);
        Answer confirmed = answer(walk).orElseThrow();
        assertThat(confirmed.text(AnswerTextField.MEASURES)).isEqualTo("One\n\nTwo");
        assertThat(confirmed.evidence()).hasSize(2);
    }

    /** Nobody should confirm with one key a "yes" where the other answer was "no". */
    @Test
    void answersThatBecameOneAndDifferAreShownAndNoneIsOffered() {
        InterviewDriver walk = resumed(opened(
                carried("c.a", partly("One")),
                carried("c.b", Answer.of(AnswerKind.NO).with(AnswerTextField.MISSING, "Two"))));
        assertThat(walk.view().body().toString()).contains("One", "Two");
        assertThat(walk.labels()).doesNotContain("keep");
        assertThat(walk.open()).isEqualTo("answer");
        assertThat(answer(walk)).isEmpty();
    }

    @Test
    void answersThatDifferAreKeptAsRetiredWhenAnotherOneIsGiven() {
        CarriedAnswer one = carried("c.a", partly("One"));
        CarriedAnswer two = carried("c.b", Answer.of(AnswerKind.NO).with(AnswerTextField.MISSING, "Two"));
        InterviewDriver walk = resumed(opened(one, two)).choose(1);
        Carryover left = walk.interview().assessment().carryover();
        assertThat(left.retired()).containsExactly(one, two);
        assertThat(left.proposals()).containsOnlyKeys(InterviewSamples.LINES);
        assertThat(walk.said()).contains("interview.note.retired");
        assertThat(walk.press(Command.UNDO).interview().assessment()).isEqualTo(opened(one, two));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7})
    void aProposalThatIsChangedOrPutOffIsKeptAsRetired(int number) {
        CarriedAnswer old = carried("c.old", partly("Section 108"));
        InterviewDriver walk = resumed(opened(old)).choose(number);
        assertThat(walk.interview().assessment().carryover().retired()).containsExactly(old);
        assertThat(walk.said()).doesNotContain("interview.note.retired");
    }

    @Test
    void whatIsConfirmedAsItWasProposedRetiresNothing() {
        InterviewDriver walk = resumed(opened(carried("c.a", partly("One")), carried("c.b", partly("Two"))));
        assertThat(walk.press(EditKey.CONFIRM)
                        .interview()
                        .assessment()
                        .carryover()
                        .retired())
                .isEmpty();
    }

    /** "From 2000" was said of them: the year of an assessment that there was not. */
    @Test
    void theStartNamesTheVersionThatTheyComeFromAlsoWhereTheyDiffer() {
        Assessment opened = opened(
                carried("c.a", partly("One")),
                carried("c.b", Answer.of(AnswerKind.NO).with(AnswerTextField.MISSING, "Two")));
        InterviewConfig config = InterviewSamples.setting().with(Prefill.NONE.with(opened.carryover()));
        InterviewDriver start = InterviewDriver.from(InterviewFlow.resume(config, opened, List.of()));
        assertThat(ProgressText.proposed(start.interview()))
                .containsExactly(
                        Phrase.of("interview.start.proposed", 2, Phrase.of("interview.proposal.version", "1.0.0")));
    }

    @Test
    void whatTheOlderAssessmentProposesComesAfterIt() {
        Assessment opened = opened(carried("c.old", partly("Section 108")));
        Prefill both = new Prefill(
                        "old.yaml", InterviewSamples.halfDone().with(InterviewSamples.CAMPAIGN, partly("Last year")))
                .with(opened.carryover());
        InterviewDriver walk = InterviewDriver.from(
                        InterviewFlow.resume(InterviewSamples.setting().with(both), opened, List.of()))
                .goTo(3);
        assertThat(walk.view().toString()).contains("Section 108").doesNotContain("Last year");
    }
}
