package org.stocktake.finding.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.finding.JudgedAssessment.BASE;
import static org.stocktake.finding.JudgedAssessment.OFFENCE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.SampleChecklist;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Coordination;
import org.stocktake.model.Evidence;

/** Copies of one worksheet come back: filled in by several offices, corrected, or as they were sent. */
final class WorksheetCopiesTest {
    private static final Checklist CHECKLIST = SampleChecklist.checklist();
    private static final String LAB = "Laboratory";
    private static final String GUARD = "Border Guard";
    private static final Answer SENT = Answer.of(AnswerKind.PARTLY)
            .with(AnswerTextField.MISSING, "A desk.")
            .with(AnswerTextField.BY, "Coordinator");
    private static final Assessment MASTER = BASE.assessment().with(OFFENCE, SENT);

    /** Returns a copy of the one worksheet as an office returns it; an answer that is not as sent is signed by it. */
    private static Assessment copy(String office, Answer answer) {
        Answer signed = answer.equals(SENT) ? answer : answer.with(AnswerTextField.BY, office);
        String base = AnswerBase.of(MASTER.answerTo(OFFENCE)).line();
        return MASTER.withAnswers(Map.of(OFFENCE, signed))
                .withCoordination(Coordination.NONE.withWorksheet(
                        new Coordination.Worksheet("interior", office, "2026-11-01", "", Map.of(OFFENCE, base))));
    }

    private static AssessmentMerge.Result result(Assessment into, String office, Answer answer) {
        return AssessmentMerge.ofWorksheet(into, copy(office, answer), CHECKLIST);
    }

    private static Assessment merged(Assessment into, String office, Answer answer) {
        return result(into, office, answer).merged();
    }

    private static Answer answer(Assessment assessment) {
        return assessment.answerTo(OFFENCE).orElseThrow();
    }

    @Test
    void twoOfficesThatContradictInCopiesOfOneWorksheetAreAConflictThatNamesBoth() {
        Answer no = Answer.of(AnswerKind.NO).with(AnswerTextField.MISSING, "All of it.");
        Answer yes = Answer.of(AnswerKind.YES).with(AnswerTextField.PRACTICE, "Since May.");
        Assessment both = merged(merged(MASTER, LAB, no), GUARD, yes);
        assertThat(answer(both)).isEqualTo(no.with(AnswerTextField.BY, LAB));
        assertThat(both.coordination().conflictsAt(OFFENCE)).containsExactly(yes.with(AnswerTextField.BY, GUARD));
    }

    @Test
    void whatOneOfficeAddedInAnotherPartStays() {
        Answer note = SENT.with(AnswerTextField.NOTE, "Of the laboratory.");
        Answer practice = SENT.with(AnswerTextField.PRACTICE, "Of the guard.");
        Assessment both = merged(merged(MASTER, LAB, note), GUARD, practice);
        assertThat(answer(both).text(AnswerTextField.NOTE)).isEqualTo("Of the laboratory.");
        assertThat(answer(both).text(AnswerTextField.PRACTICE)).isEqualTo("Of the guard.");
        assertThat(answer(both).text(AnswerTextField.BY)).isEqualTo(GUARD + "; Coordinator; " + LAB);
        assertThat(both.coordination().conflicts()).isEmpty();
    }

    @Test
    void noOfficeIsLeftOutWhereTheNamesAreTooLongTogether() {
        String name = "Office of ".repeat(AnswerTextField.CHARS_MAX / 10 - 1);
        Answer sent = SENT.with(AnswerTextField.BY, name);
        Answer theirs = SENT.with(AnswerTextField.PRACTICE, "Since May.");
        AssessmentMerge.Result result = result(MASTER.with(OFFENCE, sent), name + "B", theirs);
        assertThat(answer(result.merged())).isEqualTo(sent);
        assertThat(result.merged().coordination().conflictsAt(OFFENCE))
                .containsExactly(theirs.with(AnswerTextField.BY, name + "B"));
    }

    @Test
    void aWaitingAnswerThatItsOfficeCorrectsToNoKeepsNothingOfOurYes() {
        Answer yes = Answer.of(AnswerKind.YES).withEvidence(List.of(Evidence.of("Act", "s. 1")));
        Answer partly = SENT.with(AnswerTextField.MISSING, "Two desks.");
        Answer no = Answer.of(AnswerKind.NO).with(AnswerTextField.MISSING, "All of it.");
        Assessment waits = merged(MASTER.with(OFFENCE, yes), GUARD, partly);
        assertThat(answer(waits)).isEqualTo(yes);
        Assessment corrected = merged(waits, GUARD, no);
        assertThat(corrected.coordination().conflictsAt(OFFENCE)).containsExactly(no.with(AnswerTextField.BY, GUARD));
        assertThat(merged(corrected, GUARD, no)).isEqualTo(corrected);
    }

    @Test
    void citationsOfTwoOfficesStandBesideEachOther() {
        Answer one = SENT.withEvidence(List.of(Evidence.of("Act", "s. 1")));
        Answer other = SENT.withEvidence(List.of(Evidence.of("Manual", "p. 2")));
        assertThat(answer(merged(merged(MASTER, LAB, one), GUARD, other)).evidence())
                .containsExactlyInAnyOrder(Evidence.of("Act", "s. 1"), Evidence.of("Manual", "p. 2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {LAB, GUARD, ""})
    void aCopyAsSentAfterTheFilledOneChangesNothing(String office) {
        Assessment filled = merged(MASTER, LAB, Answer.of(AnswerKind.YES).with(AnswerTextField.PRACTICE, "Since May."));
        AssessmentMerge.Result again = result(filled, office, SENT);
        assertThat(again.merged()).isEqualTo(filled);
        assertThat(again.with(MergeOutcome.KEPT)).hasSize(1);
        boolean same = !office.equals(GUARD);
        assertThat(again.sentAgain()).isEqualTo(same ? List.of(OFFENCE) : List.of());
    }

    @Test
    void aPartThatAnOfficeTakesBackStaysAndIsTold() {
        Answer first = SENT.with(AnswerTextField.NOTE, "A remark.")
                .with(AnswerTextField.PRACTICE, "By day.")
                .with(AnswerTextField.MISSING, "A patrol.");
        Answer second = SENT.with(AnswerTextField.PRACTICE, "By day.").with(AnswerTextField.MISSING, "Two patrols.");
        AssessmentMerge.Result corrected = result(merged(MASTER, LAB, first), LAB, second);
        assertThat(answer(corrected.merged()).text(AnswerTextField.NOTE)).isEqualTo("A remark.");
        assertThat(answer(corrected.merged()).text(AnswerTextField.MISSING)).isEqualTo("Two patrols.");
        assertThat(corrected.sentAgain()).containsExactly(OFFENCE);
    }

    @Test
    void twoUnitsOfAnOfficeThatContradictInCopiesAreAConflict() {
        Answer one = SENT.with(AnswerTextField.NOTE, "Of the north.").with(AnswerTextField.MISSING, "A patrol.");
        Answer two = SENT.with(AnswerTextField.PRACTICE, "Of the south.").with(AnswerTextField.MISSING, "A boat.");
        Assessment both = merged(merged(MASTER, GUARD, one), GUARD, two);
        assertThat(answer(both))
                .isEqualTo(one.with(AnswerTextField.PRACTICE, "Of the south.")
                        .with(AnswerTextField.BY, GUARD + "; Coordinator"));
        assertThat(both.coordination().conflictsAt(OFFENCE))
                .containsExactly(two.with(AnswerTextField.NOTE, "Of the north.").with(AnswerTextField.BY, GUARD));
        assertThat(result(merged(MASTER, GUARD, one), GUARD, two).sentAgain())
                .as("what one unit leaves as it was sent takes back nothing of the other, and that is told")
                .containsExactly(OFFENCE);
        assertThat(result(both, GUARD, one).sentAgain()).as("told once").isEmpty();
        assertThat(merged(both, GUARD, one)).as("the first again").isEqualTo(both);
        assertThat(merged(both, GUARD, two)).as("the second again").isEqualTo(both);
    }

    @Test
    void eachUnitOfAnOfficeCorrectsItsOwnAnswer() {
        Answer one = SENT.with(AnswerTextField.NOTE, "Of the north.").with(AnswerTextField.MISSING, "A patrol.");
        Answer two = SENT.with(AnswerTextField.PRACTICE, "Of the south.").with(AnswerTextField.MISSING, "A boat.");
        Assessment both = merged(merged(MASTER, GUARD, one), GUARD, two);
        Assessment first = merged(both, GUARD, one.with(AnswerTextField.MISSING, "Two patrols."));
        assertThat(answer(first).text(AnswerTextField.MISSING)).isEqualTo("Two patrols.");
        assertThat(first.coordination().conflictsAt(OFFENCE))
                .isEqualTo(both.coordination().conflictsAt(OFFENCE));
        Assessment second = merged(first, GUARD, two.with(AnswerTextField.MISSING, "Two boats."));
        assertThat(answer(second)).isEqualTo(answer(first));
        assertThat(second.coordination().conflictsAt(OFFENCE))
                .extracting(waiting -> waiting.text(AnswerTextField.MISSING))
                .containsExactly("Two boats.");
    }

    @Test
    void aCorrectionTellsTheWordsThatGiveWay() {
        Answer first = SENT.with(AnswerTextField.NOTE, "A remark.").with(AnswerTextField.MISSING, "A patrol.");
        Answer second = first.with(AnswerTextField.MISSING, "Two patrols.");
        assertThat(result(MASTER, LAB, first).replaced()).isEmpty();
        assertThat(result(merged(MASTER, LAB, first), LAB, second).replaced())
                .containsExactly(
                        Map.entry(OFFENCE, Answer.of(AnswerKind.PARTLY).with(AnswerTextField.MISSING, "A patrol.")));
    }

    @Test
    void aFileOfWhichNobodyCanTellIsACorrectionAndTellsTheWordsThatGiveWay() {
        Answer first = SENT.with(AnswerTextField.MISSING, "A patrol.");
        AssessmentMerge.Result second =
                result(merged(MASTER, LAB, first), LAB, SENT.with(AnswerTextField.MISSING, "A boat."));
        assertThat(answer(second.merged()).text(AnswerTextField.MISSING)).isEqualTo("A boat.");
        assertThat(second.merged().coordination().conflicts()).isEmpty();
        assertThat(second.replaced().get(OFFENCE))
                .isEqualTo(Answer.of(AnswerKind.PARTLY).with(AnswerTextField.MISSING, "A patrol."));
    }

    @Test
    void anOfficeThatAddsAPartIsNamedBesideTheOneThatAnswered() {
        Assessment added = merged(MASTER, LAB, SENT.with(AnswerTextField.NOTE, "Of the laboratory."));
        assertThat(answer(added).text(AnswerTextField.BY)).isEqualTo("Coordinator; " + LAB);
        Assessment third = merged(added, GUARD, SENT.with(AnswerTextField.PRACTICE, "Of the guard."));
        assertThat(answer(third).text(AnswerTextField.BY)).isEqualTo(GUARD + "; Coordinator; " + LAB);
    }

    @Test
    void anOfficeThatAnswersOtherwiseAnswersAlone() {
        Assessment other = merged(MASTER, LAB, Answer.of(AnswerKind.YES).with(AnswerTextField.PRACTICE, "Since May."));
        assertThat(answer(other).text(AnswerTextField.BY)).isEqualTo(LAB);
    }

    @Test
    void whoeverAddsAPartBesideAConflictIsNamedToo() {
        Assessment ours = MASTER.with(OFFENCE, SENT.with(AnswerTextField.MISSING, "Two desks."));
        Answer theirs = SENT.with(AnswerTextField.MISSING, "A patrol.").with(AnswerTextField.NOTE, "A remark.");
        Assessment apart = merged(ours, LAB, theirs);
        assertThat(answer(apart).text(AnswerTextField.NOTE)).isEqualTo("A remark.");
        assertThat(answer(apart).text(AnswerTextField.BY)).isEqualTo("Coordinator; " + LAB);
        assertThat(apart.coordination().conflictsAt(OFFENCE)).containsExactly(theirs.with(AnswerTextField.BY, LAB));
    }

    @Test
    void whatAnOfficeSaidBesideAnEarlierKindOfAnswerGoesWithIt() {
        Answer first = Answer.of(AnswerKind.NO)
                .with(AnswerTextField.MISSING, "A desk.")
                .with(AnswerTextField.CHALLENGES, "Money.");
        Answer second = Answer.of(AnswerKind.YES).with(AnswerTextField.PRACTICE, "Since May.");
        Assessment corrected = merged(merged(MASTER, LAB, first), LAB, second);
        assertThat(answer(corrected)).isEqualTo(second.with(AnswerTextField.BY, LAB));
        assertThat(corrected.coordination().conflicts()).isEmpty();
    }

    @Test
    void whatAnotherCopyAlreadySaidIsNoNewAnswerOfWhoeverPassesItOn() {
        Answer first = SENT.with(AnswerTextField.MISSING, "A patrol.");
        Assessment decided =
                merged(MASTER, LAB, first).with(OFFENCE, first.with(AnswerTextField.MISSING, "A patrol and a boat."));
        Assessment passedOn = merged(decided, GUARD, first.with(AnswerTextField.NOTE, "Seen."));
        assertThat(answer(passedOn).text(AnswerTextField.MISSING)).isEqualTo("A patrol and a boat.");
        assertThat(answer(passedOn).text(AnswerTextField.NOTE)).isEqualTo("Seen.");
        assertThat(passedOn.coordination().conflicts()).isEmpty();
    }

    @Test
    void aCorrectionWhileTheConflictWaitsReplacesTheWholeAnswerOfTheOffice() {
        Answer ours = Answer.of(AnswerKind.YES).with(AnswerTextField.PRACTICE, "By telephone.");
        Answer first = SENT.with(AnswerTextField.MISSING, "A round-the-clock desk.");
        Answer second = first.with(AnswerTextField.PRACTICE, "A correction.");
        Assessment waiting = merged(MASTER.with(OFFENCE, ours), GUARD, first);
        assertThat(waiting.coordination().conflictsAt(OFFENCE)).hasSize(1);
        Assessment corrected = merged(waiting, GUARD, second);
        assertThat(corrected.coordination().conflictsAt(OFFENCE))
                .containsExactly(second.with(AnswerTextField.BY, GUARD));
        assertThat(answer(corrected)).isEqualTo(ours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"border guard", " Border  Guard"})
    void anOfficeThatSpellsItsNameOtherwiseCorrectsItsOwnAnswer(String name) {
        Answer ours = Answer.of(AnswerKind.YES).with(AnswerTextField.PRACTICE, "By telephone.");
        Answer second = SENT.with(AnswerTextField.MISSING, "Two desks.");
        Assessment waiting = merged(MASTER.with(OFFENCE, ours), GUARD, SENT.with(AnswerTextField.MISSING, "No desk."));
        assertThat(merged(waiting, name, second).coordination().conflictsAt(OFFENCE))
                .extracting(answer -> answer.text(AnswerTextField.MISSING))
                .containsExactly("Two desks.");
    }

    @Test
    void anOfficeThatComesToAgreeSettlesItsConflict() {
        Answer ours = Answer.of(AnswerKind.PARTLY).with(AnswerTextField.MISSING, "Two desks.");
        Assessment waiting = merged(MASTER.with(OFFENCE, ours), GUARD, SENT.with(AnswerTextField.MISSING, "A patrol."));
        Assessment agreed = merged(waiting, GUARD, SENT.with(AnswerTextField.MISSING, "Two desks."));
        assertThat(agreed.coordination().conflicts()).isEmpty();
        assertThat(answer(agreed)).isEqualTo(ours);
    }

    @Test
    void anAnswerThatItsOfficeEmptiesWaitsOn() {
        Assessment waiting = merged(
                MASTER.with(OFFENCE, Answer.of(AnswerKind.YES)),
                GUARD,
                SENT.with(AnswerTextField.MISSING, "A patrol."));
        Assessment emptied = AssessmentMerge.ofWorksheet(
                        waiting, copy(GUARD, SENT).withAnswers(Map.of()), CHECKLIST)
                .merged();
        assertThat(emptied.coordination().conflicts())
                .isEqualTo(waiting.coordination().conflicts());
    }

    @Test
    void anotherKindOfAnswerIsPartOfTheConflictAboutItsWords() {
        Answer ours = SENT.with(AnswerTextField.NOTE, "Ours.").with(AnswerTextField.MISSING, "Two desks.");
        Answer no =
                Answer.of(AnswerKind.NO).with(AnswerTextField.NOTE, "Theirs.").with(AnswerTextField.MISSING, "A desk.");
        Assessment both = merged(MASTER.with(OFFENCE, ours), LAB, no);
        assertThat(answer(both)).isEqualTo(ours);
        Answer waiting = both.coordination().conflictsAt(OFFENCE).get(0);
        assertThat(waiting).isEqualTo(no.with(AnswerTextField.BY, LAB));
        assertThat(answer(ConflictChoice.KEEP.settle(both, OFFENCE, waiting))).isEqualTo(ours);
    }

    @Test
    void aRemarkOfAnAnswerOfAnotherKindDoesNotJoinOurs() {
        Answer ours = SENT.with(AnswerTextField.MISSING, "Two desks.");
        Answer no = Answer.of(AnswerKind.NO)
                .with(AnswerTextField.NOTE, "Theirs.")
                .with(AnswerTextField.MISSING, "All of it.");
        Assessment both = merged(MASTER.with(OFFENCE, ours), LAB, no);
        assertThat(answer(both)).isEqualTo(ours);
        assertThat(both.coordination().conflictsAt(OFFENCE)).containsExactly(no.with(AnswerTextField.BY, LAB));
        AssessmentMerge.Result versions = AssessmentMerge.ofVersions(
                MASTER.with(OFFENCE, ours), MASTER.with(OFFENCE, no), Optional.of(MASTER), CHECKLIST);
        assertThat(answer(versions.merged())).isEqualTo(ours);
        assertThat(versions.merged().coordination().conflictsAt(OFFENCE)).containsExactly(no);
    }

    @Test
    void whoeverWroteARemarkIsNamedBesideTheOfficeThatChangesTheKind() {
        Answer ours = SENT.with(AnswerTextField.NOTE, "Ours.");
        Answer no = SENT.withKind(AnswerKind.NO);
        Answer merged = answer(merged(MASTER.with(OFFENCE, ours), LAB, no));
        assertThat(merged)
                .isEqualTo(no.with(AnswerTextField.NOTE, "Ours.").with(AnswerTextField.BY, "Coordinator; " + LAB));
    }

    private static Stream<Answer> additions() {
        return Stream.of(
                SENT.with(AnswerTextField.NOTE, "Of the laboratory."),
                SENT.with(AnswerTextField.PRACTICE, "Of the laboratory."),
                SENT.withEvidence(List.of(Evidence.of("Of the laboratory", ""))),
                SENT.withConfidential(true));
    }

    /** Also if the worksheets come back again, in any order. */
    @ParameterizedTest
    @MethodSource("additions")
    void whoeverAddsToAnAnswerIsNamedWhoeverChangesItsKind(Answer added) {
        Answer yes = Answer.of(AnswerKind.YES).with(AnswerTextField.MEASURES, "Of the guard.");
        Assessment one = merged(merged(MASTER, LAB, added), GUARD, yes);
        Assessment other = merged(merged(MASTER, GUARD, yes), LAB, added);
        for (Assessment both : List.of(one, other)) {
            assertThat(answer(both).kind()).isEqualTo(AnswerKind.YES);
            assertThat(answer(both).text(AnswerTextField.BY)).contains(GUARD, LAB);
            assertThat(both.coordination().conflicts()).isEmpty();
            assertThat(merged(merged(both, LAB, added), GUARD, yes)).isEqualTo(both);
        }
        assertThat(answer(other).text(AnswerTextField.BY)).isEqualTo(GUARD + "; " + LAB);
    }

    @Test
    void whoeverOnlyTakesWordsOutOfAnAnswerOfAnotherKindIsNotNamed() {
        Answer empty = SENT.with(AnswerTextField.MISSING, "");
        Answer yes = Answer.of(AnswerKind.YES).with(AnswerTextField.PRACTICE, "Of the guard.");
        Assessment both = merged(merged(MASTER, GUARD, yes), LAB, empty);
        assertThat(answer(both)).isEqualTo(yes.with(AnswerTextField.BY, GUARD));
    }

    @Test
    void aConflictThatWasSettledDoesNotComeBackAndNobodySignsAnotherKind() {
        Answer step = SENT.withActions(List.of(new Action("Buy lamps", "", "", "")));
        Answer yes = Answer.of(AnswerKind.YES).with(AnswerTextField.PRACTICE, "Of the guard.");
        Assessment both = merged(merged(MASTER, LAB, step), GUARD, yes);
        assertThat(both.coordination().conflictsAt(OFFENCE)).containsExactly(yes.with(AnswerTextField.BY, GUARD));
        Answer waiting = both.coordination().conflictsAt(OFFENCE).get(0);
        Assessment taken = ConflictChoice.TAKE.settle(both, OFFENCE, waiting);
        assertThat(answer(taken)).isEqualTo(yes.with(AnswerTextField.BY, GUARD));
        assertThat(merged(merged(taken, LAB, step), GUARD, yes)).isEqualTo(taken);
    }

    /** One office rewrites the missing part; the other says yes and leaves it as it was sent. */
    @Test
    void whatNobodyWroteBesideANewKindDoesNotWaitInItsConflict() {
        Answer ours = SENT.with(AnswerTextField.MISSING, "Two desks.");
        Answer yes = SENT.withKind(AnswerKind.YES).with(AnswerTextField.PRACTICE, "Of the guard.");
        Assessment both = merged(merged(MASTER, LAB, ours), GUARD, yes);
        Answer waiting = both.coordination().conflictsAt(OFFENCE).get(0);
        assertThat(waiting).isEqualTo(yes.with(AnswerTextField.MISSING, "").with(AnswerTextField.BY, GUARD));
        assertThat(merged(both, GUARD, yes)).isEqualTo(both);
        Answer wrote = yes.with(AnswerTextField.MISSING, "One desk.");
        assertThat(merged(merged(MASTER, LAB, ours), GUARD, wrote)
                        .coordination()
                        .conflictsAt(OFFENCE))
                .containsExactly(wrote.with(AnswerTextField.BY, GUARD));
    }
}
