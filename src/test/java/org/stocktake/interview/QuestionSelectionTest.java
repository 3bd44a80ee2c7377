package org.stocktake.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.finding.QuestionSelection;
import org.stocktake.finding.QuestionSelection.Only;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.page.ReviewPage;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Question;

/** The sample has four questions at its depth: a "no" without follow-ups, a "yes" without evidence, and two to do. */
final class QuestionSelectionTest {
    private static InterviewDriver selecting(QuestionSelection selection, Assessment assessment) {
        return InterviewDriver.from(
                InterviewFlow.resume(InterviewSamples.setting().with(selection), assessment, List.of()));
    }

    private static InterviewDriver sections(String... ids) {
        return selecting(new QuestionSelection(List.of(ids), List.of(), Set.of()), InterviewSamples.halfDone());
    }

    @Test
    void onlyTheQuestionsOfTheSectionsAreAskedAndCounted() {
        InterviewDriver walk = sections("prevention", "sea");
        assertThat(walk.interview().progress().asked()).isEqualTo(3);
        assertThat(walk.said()).contains("interview.selection");
        assertThat(walk.press(EditKey.CONFIRM).position()).isEqualTo("2/3");
        assertThat(walk.press(Command.GO_TO).view().body().toString()).contains("Smuggling by sea", "Prevention");
    }

    @ParameterizedTest(name = "only {0}: {1} questions")
    @CsvSource({"OPEN, 2", "TO_COMPLETE, 2", "GAPS, 1", "EXPIRED, 1"})
    void onlyWhatStandsThereIsAsked(Only only, int questions) {
        Assessment sample = InterviewSamples.halfDone();
        Assessment expired = sample.with(
                InterviewSamples.AUTHORITY,
                sample.answerTo(InterviewSamples.AUTHORITY)
                        .orElseThrow()
                        .with(AnswerTextField.REVIEW_BY, "2026-11-24"));
        InterviewDriver walk = selecting(new QuestionSelection(List.of(), List.of(), Set.of(only)), expired);
        assertThat(walk.interview().progress().asked()).isEqualTo(questions);
        assertThat(walk.press(EditKey.CONFIRM).position()).isEqualTo("1/" + questions);
    }

    @ParameterizedTest(name = "{0} is asked for again by --only {1}: {2}")
    @CsvSource({
        "UNKNOWN, OPEN, true",
        "WITHHELD, OPEN, true",
        "NO, OPEN, false",
        "WAITING, OPEN, true",
        "LATER, OPEN, true",
        "UNKNOWN, PENDING, true",
        "WITHHELD, PENDING, true",
        "NO, PENDING, false"
    })
    void openIsWhatEveryPageCountsAsOpenAndWhatIsNotStarted(AnswerKind kind, Only only, boolean again) {
        Assessment sample = InterviewSamples.halfDone().with(InterviewSamples.CAMPAIGN, Answer.of(kind));
        InterviewDriver walk = selecting(new QuestionSelection(List.of(), List.of(), Set.of(only)), sample);
        assertThat(walk.interview().asked().stream().map(Question::id).toList().contains(InterviewSamples.CAMPAIGN))
                .isEqualTo(again);
    }

    @Test
    void theInterviewGoesOnPastWhatIsSaidToBeNotKnownAndTheListsShowIt() {
        Assessment sample = InterviewSamples.halfDone().with(InterviewSamples.CAMPAIGN, Answer.of(AnswerKind.UNKNOWN));
        InterviewDriver walk = selecting(QuestionSelection.ALL, sample).press(EditKey.CONFIRM);
        assertThat(walk.position()).isEqualTo("4/4");
        assertThat(walk.press(Command.NEXT_OPEN).position()).isEqualTo("4/4");
        assertThat(walk.interview().completeness().open()).contains(InterviewSamples.CAMPAIGN);
        assertThat(walk.interview().progress().pending()).containsEntry(AnswerKind.UNKNOWN, 1);
    }

    @Test
    void listsThatAreNotEmptyHaveToAgree() {
        QuestionSelection both = new QuestionSelection(List.of("sea"), List.of("justice"), Set.of(Only.OPEN));
        assertThat(selecting(both, InterviewSamples.halfDone()).interview().asked())
                .isEmpty();
        QuestionSelection any = new QuestionSelection(List.of(), List.of("justice"), Set.of(Only.OPEN, Only.GAPS));
        assertThat(selecting(any, InterviewSamples.halfDone()).interview().asked())
                .hasSize(3);
    }

    @Test
    void aQuestionStaysWhileItIsAnsweredAndTheLastLeadsToTheReview() {
        InterviewDriver walk =
                selecting(new QuestionSelection(List.of(), List.of(), Set.of(Only.OPEN)), InterviewSamples.halfDone());
        walk.press(EditKey.CONFIRM).choose(7).choose(8);
        assertThat(walk.interview().page()).isEqualTo(new ReviewPage());
        assertThat(walk.interview().progress().asked()).isEqualTo(2);
        assertThat(walk.interview().assessment().answers()).hasSize(4);
    }

    @Test
    void whatIsLeftIsListedForTheSelectionAlone() {
        InterviewDriver walk = sections("sea").press(Command.COMPLETENESS);
        assertThat(walk.interview().completeness().open()).isEmpty();
        assertThat(walk.interview().completeness().unsubstantiated()).containsExactly(InterviewSamples.AUTHORITY);
    }
}
