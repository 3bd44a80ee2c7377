package org.stocktake.finding.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Carryover;
import org.stocktake.model.Coordination;
import org.stocktake.model.Depth;
import org.stocktake.model.Evidence;
import org.stocktake.model.Figure;
import org.stocktake.model.Period;
import org.stocktake.model.QuestionId;

/** A person settles a conflict, and no word of either side is lost where both are kept. */
final class ConflictChoiceTest {
    private static final QuestionId QUESTION = new QuestionId("laws.offence");
    private static final Answer OURS = Answer.of(AnswerKind.PARTLY)
            .with(AnswerTextField.MEASURES, "Our law.")
            .with(AnswerTextField.BY, "Justice")
            .withEvidence(List.of(Evidence.of("Our Act", "s. 1")))
            .withNeeds(List.of("training"));
    private static final Answer OTHER = Answer.of(AnswerKind.NO)
            .with(AnswerTextField.MEASURES, "Their law.")
            .with(AnswerTextField.MISSING, "Everything.")
            .with(AnswerTextField.BY, "Interior")
            .withEvidence(List.of(Evidence.of("Our Act", "s. 1"), Evidence.of("Their Act", "s. 2")))
            .withNeeds(List.of("equipment"))
            .withActions(List.of(new Action("Amend the Act", "", "", "")));

    private static Assessment conflict() {
        Assessment.Subject subject = new Assessment.Subject("small", "1.0.0", "XA", Period.ofYear(2026), "en");
        return Assessment.begin(subject, Depth.FULL)
                .with(QUESTION, OURS)
                .withCoordination(Coordination.NONE.withConflict(QUESTION, OTHER));
    }

    private static Answer settled(ConflictChoice choice) {
        Assessment settled = choice.settle(conflict(), QUESTION, OTHER);
        assertThat(settled.coordination().conflicts()).isEmpty();
        return settled.answerTo(QUESTION).orElseThrow();
    }

    @Test
    void keepingChangesNothingInTheAnswer() {
        assertThat(settled(ConflictChoice.KEEP)).isEqualTo(OURS);
    }

    @Test
    void takingReplacesTheAnswer() {
        assertThat(settled(ConflictChoice.TAKE)).isEqualTo(OTHER);
    }

    @Test
    void aProposalThatGivesWayToTheChoiceIsRetired() {
        CarriedAnswer old = new CarriedAnswer(new CarriedAnswer.Origin("old", "0.9.0", "", ""), OURS);
        Assessment waits = conflict().without(QUESTION).withCarryover(Carryover.NONE.proposing(QUESTION, old));
        assertThat(ConflictChoice.TAKE.settle(waits, QUESTION, OTHER).carryover())
                .isEqualTo(Carryover.NONE.retiring(old));
        assertThat(ConflictChoice.LATER.settle(waits, QUESTION, OTHER)).isEqualTo(waits);
    }

    /** A citation that stood beside our "no" went without a word when the other office's "partly" was taken. */
    @Test
    void whatOursHadNoPlaceForAndTheOtherHasStaysInTheAnswerThatIsTaken() {
        Evidence theirs = Evidence.of("Their Act", "s. 2");
        Answer ours = OURS.withKind(AnswerKind.NO);
        Answer other = Answer.of(AnswerKind.PARTLY)
                .with(AnswerTextField.BY, "Interior")
                .withEvidence(List.of(theirs));
        assertThat(ConflictChoice.TAKE
                        .settle(conflict().with(QUESTION, ours), QUESTION, other)
                        .answerTo(QUESTION))
                .contains(other.withEvidence(List.of(theirs, ours.evidence().get(0)))
                        .with(AnswerTextField.MEASURES, "Our law.")
                        .with(AnswerTextField.BY, "Interior; Justice"));
    }

    @Test
    void everyListOfOursThatTheOtherHasAPlaceForIsJoinedToItsOwn() {
        Figure counted = new Figure("Cases", "12", "", "");
        Action step = new Action("Train the police", "", "", "");
        Answer ours = OURS.withKind(AnswerKind.NOT_APPLICABLE)
                .withFigures(List.of(counted))
                .withActions(List.of(step));
        Answer other = OTHER.withKind(AnswerKind.PARTLY).with(AnswerTextField.PRACTICE, "Theirs.");
        Answer taken = ConflictChoice.TAKE
                .settle(conflict().with(QUESTION, ours), QUESTION, other)
                .answerTo(QUESTION)
                .orElseThrow();
        assertThat(taken.figures()).containsExactly(counted);
        assertThat(taken.needs()).containsExactly("equipment", "training");
        assertThat(taken.actions()).containsExactly(other.actions().get(0), step);
        assertThat(taken.evidence()).isEqualTo(other.evidence());
        assertThat(taken.text(AnswerTextField.MEASURES)).isEqualTo("Their law.");
        assertThat(taken.text(AnswerTextField.BY)).isEqualTo("Interior; Justice");
    }

    @Test
    void partsOfOursWithoutAPlaceInTheTakenAnswerComeInOnlyWhenSomebodyIsAsked() {
        Answer whole = ConflictChoice.withForeign(OURS.with(AnswerTextField.PRACTICE, "Ours."), OTHER);
        assertThat(whole)
                .isEqualTo(OTHER.with(AnswerTextField.PRACTICE, "Ours.").with(AnswerTextField.BY, "Interior; Justice"));
        assertThat(ConflictChoice.withForeign(OURS, OTHER))
                .as("it has all of them")
                .isEqualTo(OTHER);
    }

    /** The parts that nobody contested are merged already, and stand in both answers. */
    @Test
    void anAnswerThatIsTakenWithPartsOfOursNamesBothOffices() {
        Answer other = OURS.with(AnswerTextField.MEASURES, "Their law.").with(AnswerTextField.BY, "Interior");
        Answer taken = ConflictChoice.TAKE
                .settle(conflict(), QUESTION, other)
                .answerTo(QUESTION)
                .orElseThrow();
        assertThat(taken).isEqualTo(other.with(AnswerTextField.BY, "Interior; Justice"));
    }

    @Test
    void anAnswerThatIsTakenWithNoPartOfOursNamesItsOffice() {
        Answer other = Answer.of(AnswerKind.PARTLY)
                .with(AnswerTextField.MEASURES, "Their law.")
                .with(AnswerTextField.BY, "Interior");
        assertThat(ConflictChoice.TAKE.settle(conflict(), QUESTION, other).answerTo(QUESTION))
                .contains(other);
    }

    @Test
    void bothKeepsTheAnswerAndEveryTextOfEither() {
        Answer both = ConflictChoice.BOTH
                .settle(conflict(), QUESTION, OTHER.withKind(AnswerKind.PARTLY))
                .answerTo(QUESTION)
                .orElseThrow();
        assertThat(both.kind()).isEqualTo(AnswerKind.PARTLY);
        assertThat(both.text(AnswerTextField.MEASURES)).isEqualTo("Our law.\n\nTheir law.");
        assertThat(both.text(AnswerTextField.MISSING)).isEqualTo("Everything.");
        assertThat(both.text(AnswerTextField.BY)).isEqualTo("Interior; Justice");
        assertThat(both.evidence()).hasSize(2);
        assertThat(both.needs()).containsExactly("training", "equipment");
        assertThat(both.actions()).hasSize(1);
    }

    @Test
    void twoKindsOfAnswerCannotBothStay() {
        assertThat(ConflictChoice.between(Optional.of(OURS), OTHER)).doesNotContain(ConflictChoice.BOTH);
        assertThat(ConflictChoice.between(Optional.of(OURS), OTHER.withKind(AnswerKind.PARTLY)))
                .containsExactly(ConflictChoice.values());
    }

    @Test
    void textsThatAreTooLongTogetherCannotBothStay() {
        Answer ours = OURS.with(AnswerTextField.MEASURES, "a".repeat(AnswerTextField.CHARS_MAX / 2));
        Answer other = OURS.with(AnswerTextField.MEASURES, "b".repeat(AnswerTextField.CHARS_MAX / 2));
        assertThat(ConflictChoice.between(Optional.of(ours), other)).doesNotContain(ConflictChoice.BOTH);
    }

    @Test
    void officesWhoseNamesAreTooLongTogetherCannotBothStay() {
        Answer other = OURS.with(AnswerTextField.BY, "b".repeat(AnswerTextField.CHARS_MAX));
        assertThat(ConflictChoice.between(Optional.of(OURS), other)).doesNotContain(ConflictChoice.BOTH);
    }

    @Test
    void aTextThatIsAPartOfAWordOfOursIsAdded() {
        Assessment ours = conflict().with(QUESTION, OURS.with(AnswerTextField.NOTE, "In 2010."));
        Answer other = OURS.with(AnswerTextField.NOTE, "10");
        assertThat(ConflictChoice.BOTH
                        .settle(ours, QUESTION, other)
                        .answerTo(QUESTION)
                        .orElseThrow()
                        .text(AnswerTextField.NOTE))
                .isEqualTo("In 2010.\n\n10");
    }

    @Test
    void aTextThatContainsTheOtherIsNotDoubled() {
        Answer longer = OTHER.with(AnswerTextField.MEASURES, "Our law.");
        Assessment settled = ConflictChoice.BOTH.settle(conflict(), QUESTION, longer);
        assertThat(settled.answerTo(QUESTION).orElseThrow().text(AnswerTextField.MEASURES))
                .isEqualTo("Our law.");
    }

    @ParameterizedTest
    @CsvSource({"2026-10-30, 2026-11-28", "2026-11-28, 2026-10-30", "'', 2026-11-28", "2026-11-28, ''"})
    void bothAnswerOnTheLaterDay(String ours, String others) {
        Answer our = OURS.with(AnswerTextField.AT, at(ours));
        Answer other = OTHER.with(AnswerTextField.AT, at(others));
        Assessment settled = ConflictChoice.BOTH.settle(conflict().with(QUESTION, our), QUESTION, other);
        assertThat(settled.answerTo(QUESTION).orElseThrow().text(AnswerTextField.AT))
                .isEqualTo("2026-11-28T08:00:00Z");
    }

    private static String at(String day) {
        return day.isEmpty() ? "" : day + "T08:00:00Z";
    }

    @Test
    void laterLeavesEverything() {
        assertThat(ConflictChoice.LATER.settle(conflict(), QUESTION, OTHER)).isEqualTo(conflict());
    }

    @Test
    void ofTwoOtherAnswersOneIsSettledAtATime() {
        Answer third = Answer.of(AnswerKind.UNKNOWN);
        Assessment two = conflict().withCoordination(conflict().coordination().withConflict(QUESTION, third));
        assertThat(ConflictChoice.KEEP
                        .settle(two, QUESTION, OTHER)
                        .coordination()
                        .conflictsAt(QUESTION))
                .containsExactly(third);
    }

    @Test
    void bothWaitsWhereTheTextsTogetherAreLongerThanTheFileHolds() {
        Answer other = OTHER.with(AnswerTextField.MEASURES, "m".repeat(AnswerTextField.CHARS_MAX));
        Assessment before = conflict().withCoordination(Coordination.NONE.withConflict(QUESTION, other));
        assertThat(ConflictChoice.BOTH.settle(before, QUESTION, other)).isEqualTo(before);
    }
}
