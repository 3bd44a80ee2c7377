package org.stocktake.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.finding.Findings;
import org.stocktake.finding.QuestionSelection;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.ProgressText;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Coordination;
import org.stocktake.model.Evidence;
import org.stocktake.model.QuestionId;
import org.stocktake.terminal.PhraseFormatter;
import org.stocktake.text.Messages;

/** Two answers of different offices to one question, settled on the page of the question. */
final class ConflictTest {
    private static final Answer OTHER = Answer.of(AnswerKind.NO)
            .with(AnswerTextField.MISSING, "Everything.")
            .with(AnswerTextField.BY, "Coast guard")
            .with(AnswerTextField.AT, "2026-11-20T09:00:00Z");

    private static Assessment opened() {
        return InterviewSamples.halfDone()
                .withCoordination(Coordination.NONE.withConflict(InterviewSamples.PROCURING, OTHER));
    }

    private static InterviewDriver resumed(Assessment opened) {
        return InterviewDriver.from(InterviewFlow.resume(InterviewSamples.setting(), opened, List.of()))
                .goTo(1)
                .press(EditKey.CONFIRM);
    }

    /** Returns an interview that goes through two conflicts alone, at the first. */
    private static InterviewDriver onlyConflicts() {
        Assessment twice = opened().withCoordination(opened().coordination().withConflict(later(), OTHER));
        InterviewConfig setting = InterviewSamples.setting()
                .with(new QuestionSelection(List.of(), List.of(), Set.of(QuestionSelection.Only.CONFLICTS)));
        return InterviewDriver.from(InterviewFlow.resume(setting, twice, List.of()))
                .goTo(1)
                .press(EditKey.CONFIRM);
    }

    private static QuestionId later() {
        return InterviewSamples.AUTHORITY;
    }

    private static Optional<Answer> answer(InterviewDriver walk) {
        return walk.interview().answerTo(InterviewSamples.PROCURING);
    }

    private static List<Answer> waiting(InterviewDriver walk) {
        return walk.interview().assessment().coordination().conflictsAt(InterviewSamples.PROCURING);
    }

    @Test
    void bothAnswersAreShownWithWhoGaveThemAndWhen() {
        InterviewDriver walk = resumed(opened());
        assertThat(walk.open()).isEqualTo("conflict");
        assertThat(walk.view().toString())
                .contains("interview.mark.conflict.here", "Coast guard", "report.month.11", "Everything.");
    }

    @Test
    void betweenOfficesThatAnsweredTogetherStandsTheSignOfTheLanguage() {
        Answer joint = OTHER.with(AnswerTextField.BY, "Coast guard; Navy").with(AnswerTextField.AT, "");
        Assessment opened = InterviewSamples.halfDone()
                .withCoordination(Coordination.NONE.withConflict(InterviewSamples.PROCURING, joint));
        PhraseFormatter french = new PhraseFormatter(Messages.in("fr"));
        PageField.Form form = (PageField.Form) resumed(opened).view().field();
        assertThat(form.rows()).extracting(row -> french.say(row.value())).contains("Coast guard\u00a0; Navy");
    }

    private static List<String> listed(InterviewDriver walk) {
        return walk.view().field().options().stream()
                .map(option -> option.group() + ": " + option.label())
                .toList();
    }

    @Test
    void whatIsLeftListsTheQuestionWithItsMarkAndLeadsToTheChoice() {
        InterviewDriver walk = InterviewDriver.from(
                        InterviewFlow.resume(InterviewSamples.setting(), opened(), List.of()))
                .press(Command.COMPLETENESS);
        assertThat(walk.interview().completeness().isComplete()).isFalse();
        int line = IntStream.range(0, listed(walk).size())
                .filter(i -> listed(walk).get(i).contains("interview.completeness.contested"))
                .findFirst()
                .orElseThrow();
        assertThat(listed(walk).get(line)).contains("interview.mark.conflict", "procuring");
        walk.take(line + 1);
        assertThat(walk.open()).isEqualTo("conflict");
        walk.choose(1);
        assertThat(walk.press(Command.COMPLETENESS).interview().completeness().contested())
                .isEmpty();
        assertThat(listed(walk)).noneMatch(one -> one.contains("interview.completeness.contested"));
    }

    private static ListOption firstSection(Assessment assessment) {
        return resumed(assessment)
                .press(Command.SECTIONS)
                .view()
                .field()
                .options()
                .get(0);
    }

    @Test
    void itsSectionIsMarkedAndNotFull() {
        Answer complete = Answer.of(AnswerKind.NOT_APPLICABLE)
                .with(AnswerTextField.REASON, "No borders.")
                .with(AnswerTextField.BY, "Ministry of Justice")
                .with(AnswerTextField.AT, "2026-11-24T11:00:00Z");
        Assessment full = opened().with(InterviewSamples.PROCURING, complete);
        ListOption section = firstSection(full);
        assertThat(section.label().toString()).contains("Laws: criminal offences, 1, ", "interview.sections.contested");
        assertThat(section.mark()).isEqualTo(ListOption.Mark.PART);
        section = firstSection(full.withCoordination(Coordination.NONE));
        assertThat(section.label().toString()).doesNotContain("interview.sections.contested");
        assertThat(section.mark()).isEqualTo(ListOption.Mark.FULL);
    }

    @Test
    void theOtherAnswerTakesThePlaceAndUndoBringsBothBack() {
        InterviewDriver walk = resumed(opened()).choose(2);
        assertThat(answer(walk)).contains(OTHER);
        assertThat(waiting(walk)).isEmpty();
        walk.press(Command.UNDO);
        assertThat(walk.interview().assessment()).isEqualTo(opened());
    }

    private static final Answer OURS = Answer.of(AnswerKind.NO)
            .with(AnswerTextField.MISSING, "A law.")
            .with(AnswerTextField.BY, "Ministry of Justice");

    private static InterviewDriver taken(Answer ours, Answer other) {
        return resumed(InterviewSamples.halfDone()
                        .with(InterviewSamples.PROCURING, ours)
                        .withCoordination(Coordination.NONE.withConflict(InterviewSamples.PROCURING, other)))
                .choose(2);
    }

    /** The parts went without a question, and only a note told it. */
    @ParameterizedTest(name = "the other answer says of it: \"{0}\"")
    @ValueSource(strings = {"", "A law.", "A rule."})
    void whatHasNoPlaceInTheTakenAnswerStaysTillAPersonSaysThatItGoes(String theirs) {
        Answer other = OTHER.withKind(AnswerKind.YES).with(AnswerTextField.MISSING, theirs);
        InterviewDriver walk = taken(OURS, other);
        assertThat(answer(walk).orElseThrow().text(AnswerTextField.MISSING))
                .isEqualTo(theirs.isEmpty() ? "A law." : theirs);
        assertThat(walk.asked()).containsExactly("interview.leftovers");
        assertThat(waiting(walk)).isEmpty();
        walk.choose(2);
        assertThat(answer(walk)).as("by the other office alone").contains(other.with(AnswerTextField.MISSING, ""));
        walk.press(Command.UNDO, Command.UNDO);
        assertThat(answer(walk)).contains(OURS);
        assertThat(waiting(walk)).containsExactly(other);
    }

    @Test
    void whoKeepsPartsOfBothAnswersNamesBothOffices() {
        InterviewDriver walk = taken(OURS, OTHER.withKind(AnswerKind.YES).with(AnswerTextField.MISSING, ""))
                .choose(1);
        assertThat(answer(walk).orElseThrow().text(AnswerTextField.MISSING)).isEqualTo("A law.");
        assertThat(answer(walk).orElseThrow().text(AnswerTextField.BY)).isEqualTo("Coast guard; Ministry of Justice");
    }

    /** A citation that the other office had deleted came back with "Keep them", and nobody had named it. */
    @Test
    void whoMayKeepPartsReadsWhichOfThemTheOtherAnswerDoesNotHave() {
        Evidence both = Evidence.of("Penal Code", "s. 9");
        Answer ours = OURS.withKind(AnswerKind.YES).withEvidence(List.of(both, Evidence.of("Old Act", "s. 1")));
        InterviewDriver walk = taken(ours, OTHER.withEvidence(List.of(both)));
        assertThat(walk.asked()).containsExactly("interview.leftovers");
        List<Paragraph> page = walk.view().body();
        int brought = page.indexOf(Paragraph.plain("interview.leftovers.brought"));
        assertThat(brought).isNotNegative();
        assertThat(page.get(brought - 2)).isEqualTo(Paragraph.plain("interview.leftovers.theirs"));
        assertThat(page.get(brought - 1).toString()).contains("Penal Code").doesNotContain("Old Act");
        assertThat(page.get(brought + 1).toString()).contains("Old Act").doesNotContain("Penal Code");
        assertThat(page.get(brought + 2).tone()).isEqualTo(Paragraph.Tone.QUESTION);
    }

    @Test
    void aCitationBesideNoStaysBesideThePartlyThatTakesItsPlace() {
        Answer cited = OURS.withEvidence(List.of(Evidence.of("Laboratory results", "p. 2")));
        Evidence theirs = Evidence.of("Penal Code", "s. 9");
        Answer other = OTHER.withKind(AnswerKind.PARTLY).withEvidence(List.of(theirs));
        InterviewDriver walk = taken(cited, other);
        assertThat(walk.asked()).doesNotContain("interview.leftovers");
        assertThat(answer(walk).orElseThrow().evidence())
                .containsExactly(theirs, cited.evidence().get(0));
        assertThat(answer(walk).orElseThrow().text(AnswerTextField.BY)).isEqualTo("Coast guard; Ministry of Justice");
    }

    @Test
    void aDigitOnTheClosedRowOfTheOtherAnswerOpensTheChoiceAndNotTheAnswer() {
        InterviewDriver walk = InterviewDriver.from(
                        InterviewFlow.resume(InterviewSamples.setting(), opened(), List.of()))
                .goTo(1);
        assertThat(walk.row()).isEqualTo("conflict");
        assertThat(walk.isOpen()).isFalse();
        assertThat(walk.on(new Event.Numbered(9)).said()).containsExactly("interview.error.number");
        assertThat(walk.on(new Event.Numbered(1)).open()).isEqualTo("conflict");
        walk.press(EditKey.CONFIRM);
        assertThat(answer(walk)).isEqualTo(opened().answerTo(InterviewSamples.PROCURING));
        assertThat(waiting(walk)).isEmpty();
    }

    @Test
    void theOfficeThatWasWaitedForIsNoPartOfTheTakenAnswer() {
        Answer waiting = Answer.of(AnswerKind.WAITING).with(AnswerTextField.WAITING_FOR, "Coast guard");
        InterviewDriver walk = resumed(InterviewSamples.halfDone()
                        .with(InterviewSamples.PROCURING, waiting)
                        .withCoordination(Coordination.NONE.withConflict(InterviewSamples.PROCURING, OTHER)))
                .choose(2);
        assertThat(answer(walk)).contains(OTHER);
        assertThat(walk.asked()).doesNotContain("interview.leftovers");
    }

    /** Good practice of ours, and who was waited for, went without a word. */
    @Test
    void theChoiceNamesWhatOfOursIsRemovedIfTheOtherAnswerIsTaken() {
        Answer ours = OURS.with(AnswerTextField.GOOD_PRACTICE, "A joint desk.")
                .with(AnswerTextField.WAITING_FOR, "The laboratory")
                .with(AnswerTextField.OBSERVATIONS, "Seen in May.");
        Answer other = OTHER.withKind(AnswerKind.YES)
                .with(AnswerTextField.MISSING, "")
                .with(AnswerTextField.GOOD_PRACTICE, "A hotline.")
                .with(AnswerTextField.OBSERVATIONS, "Seen in May.");
        InterviewDriver walk = resumed(InterviewSamples.halfDone()
                .with(InterviewSamples.PROCURING, ours)
                .withCoordination(Coordination.NONE.withConflict(InterviewSamples.PROCURING, other)));
        assertThat(walk.rows().get(0).prompt())
                .as("first, so that a short screen shows it")
                .startsWith(Paragraph.plain(
                        "interview.conflict.gone",
                        Phrase.enumerated(List.of(
                                Phrase.of("interview.follow-up.waiting-for"),
                                Phrase.of("interview.follow-up.good-practice")))));
    }

    /** A conflict of two kinds becomes one of one kind when somebody types the kind of the other answer. */
    @Test
    void whatIsRemovedIsNamedBetweenAnswersOfOneKindToo() {
        Answer ours = OURS.with(AnswerTextField.OBSERVATIONS, "Seen in May.");
        InterviewDriver walk = resumed(InterviewSamples.halfDone()
                .with(InterviewSamples.PROCURING, ours)
                .withCoordination(Coordination.NONE.withConflict(InterviewSamples.PROCURING, OTHER)));
        assertThat(walk.rows().get(0).prompt())
                .startsWith(Paragraph.plain(
                        "interview.conflict.gone",
                        Phrase.enumerated(List.of(
                                Phrase.of("interview.follow-up.missing"),
                                Phrase.of("interview.follow-up.observations")))));
    }

    @Test
    void theChoiceSaysInWhichPartsTheAnswersDiffer() {
        Answer other = opened().answerTo(InterviewSamples.PROCURING)
                .orElseThrow()
                .withKind(AnswerKind.PARTLY)
                .with(AnswerTextField.NOTE, "Asked twice.");
        InterviewDriver walk = resumed(InterviewSamples.halfDone()
                .withCoordination(Coordination.NONE.withConflict(InterviewSamples.PROCURING, other)));
        assertThat(walk.rows().get(0).prompt())
                .contains(Paragraph.plain(
                        "interview.conflict.differ",
                        Phrase.enumerated(List.of(
                                Phrase.of("interview.follow-up.answer"), Phrase.of("interview.follow-up.note")))));
    }

    /** The day of ours gave way to that of the other office, and nobody had named it. */
    @Test
    void theDayOfTheReviewIsNamedAndSaidLikeTheTexts() {
        Answer ours = OURS.with(AnswerTextField.REVIEW_BY, "2027-06-01");
        Answer other = OURS.with(AnswerTextField.REVIEW_BY, "2028-06-01").with(AnswerTextField.BY, "Coast guard");
        InterviewDriver walk = resumed(InterviewSamples.halfDone()
                .with(InterviewSamples.PROCURING, ours)
                .withCoordination(Coordination.NONE.withConflict(InterviewSamples.PROCURING, other)));
        Phrase day = Phrase.enumerated(List.of(Phrase.of("interview.follow-up.review-by")));
        List<Paragraph> prompt = walk.rows().get(0).prompt();
        assertThat(prompt).startsWith(Paragraph.plain("interview.conflict.gone", day));
        assertThat(prompt).contains(Paragraph.plain("interview.conflict.differ", day));
        assertThat(prompt.toString()).contains("report.month.6", "2027", "2028").doesNotContain("2027-06");
    }

    @Test
    void theAnswerOfTheFileStays() {
        InterviewDriver walk = resumed(opened()).choose(1);
        assertThat(answer(walk)).isEqualTo(opened().answerTo(InterviewSamples.PROCURING));
        assertThat(waiting(walk)).isEmpty();
    }

    @Test
    void laterLeavesTheConflict() {
        assertThat(resumed(opened()).choose(4).interview().assessment()).isEqualTo(opened());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void oneConflictAfterTheOtherAndThenTheEnd(int choice) {
        InterviewDriver walk = onlyConflicts().choose(choice).press(Command.NEXT_OPEN);
        assertThat(walk.interview().page().question()).contains(later());
        walk.press(EditKey.CONFIRM).choose(1).press(Command.NEXT_OPEN);
        assertThat(walk.interview().page().question()).isEmpty();
        assertThat(walk.interview().assessment().coordination().conflicts()).isEmpty();
    }

    @Test
    void aConflictThatWasPassedByIsShownAgainBeforeTheEnd() {
        InterviewDriver walk = onlyConflicts().press(Command.NEXT_OPEN);
        assertThat(walk.interview().page().question()).contains(later());
        walk.press(EditKey.CONFIRM).choose(1).press(Command.NEXT_OPEN);
        assertThat(walk.interview().page().question()).contains(InterviewSamples.PROCURING);
    }

    @Test
    void goingOnFromTheLastLeadsToTheOneThatWasPassedBy() {
        InterviewDriver walk = onlyConflicts().press(Command.NEXT_OPEN);
        assertThat(walk.interview().page().question()).contains(later());
        walk.press(EditKey.CONFIRM).choose(1);
        for (int row = 0; row < 20 && walk.interview().page().question().equals(Optional.of(later())); row++) {
            walk.press(Command.SKIP);
        }
        assertThat(walk.interview().page().question()).contains(InterviewSamples.PROCURING);
    }

    /** "2 of 2 done" was said before anything was settled, because both questions have an answer. */
    @Test
    void whereConflictsAloneAreGoneThroughWhatIsSettledIsCounted() {
        InterviewDriver walk = onlyConflicts();
        assertThat(ProgressText.counts(walk.interview())).isEqualTo(Phrase.of("interview.counts.settled", 0, 2));
        assertThat(walk.press(EditKey.CONFIRM).choose(1).view().heading().toString())
                .contains("[######------]");
        assertThat(ProgressText.counts(walk.interview())).isEqualTo(Phrase.of("interview.counts.settled", 1, 2));
        assertThat(walk.press(Command.SECTIONS).view().field().options().toString())
                .contains("interview.sections.line");
    }

    @Test
    void onlyConflictsAreSelected() {
        Findings findings = Findings.of(
                InterviewSamples.checklist(),
                opened(),
                InterviewSamples.setting().today());
        QuestionSelection conflicts =
                new QuestionSelection(List.of(), List.of(), Set.of(QuestionSelection.Only.CONFLICTS));
        assertThat(conflicts.of(findings)).containsExactly(InterviewSamples.PROCURING);
    }
}
