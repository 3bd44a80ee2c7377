package org.stocktake.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.SampleChecklist;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Depth;
import org.stocktake.model.Period;
import org.stocktake.model.QuestionId;

/** The pace of the answers so far, and the time that is left at this pace. */
final class AnswerPaceTest {
    private static final Instant BEGIN = Instant.parse("2026-11-24T08:00:00Z");

    /** Returns an assessment with one answer for each minute after the beginning. */
    private static Assessment answeredAt(int... minutes) {
        Assessment assessment = Assessment.begin(
                new Assessment.Subject("sample", "1.0.0", "XA", Period.ofYear(2026), "en"), Depth.FULL);
        assessment = assessment.withProfile(assessment
                .profile()
                .with(SampleChecklist.PARTY, List.of("yes"))
                .with(SampleChecklist.COAST, List.of("coastal"))
                .with(SampleChecklist.RESERVATION, List.of("no")));
        for (int index = 0; index < minutes.length; index++) {
            String at = BEGIN.plus(Duration.ofMinutes(minutes[index])).toString();
            assessment = assessment.with(
                    new QuestionId("any.question-" + index),
                    Answer.of(AnswerKind.YES).with(AnswerTextField.AT, at));
        }
        return assessment;
    }

    private static AssessmentProgress progress(Assessment assessment) {
        return AssessmentProgress.of(Findings.of(SampleChecklist.checklist(), assessment, LocalDate.of(2026, 11, 24)));
    }

    @Test
    void fourAnswersDoNotTellThePace() {
        assertThat(AnswerPace.of(answeredAt())).isEmpty();
        assertThat(AnswerPace.of(answeredAt(0, 3, 6, 9))).isEmpty();
    }

    @Test
    void answersRecordedTogetherDoNotTellThePace() {
        assertThat(AnswerPace.of(answeredAt(7, 7, 7, 7, 7, 7, 7))).isEmpty();
    }

    @Test
    void anAnswerWithoutATimeDoesNotTellThePace() {
        Assessment four = answeredAt(0, 3, 6, 9);
        assertThat(AnswerPace.of(four.with(new QuestionId("any.other"), Answer.of(AnswerKind.NO))))
                .isEmpty();
    }

    @Test
    void thePaceIsTheMedianOfTheTimesBetweenAnswers() {
        assertThat(AnswerPace.of(answeredAt(0, 1, 4, 8, 22))).contains(new AnswerPace(Duration.ofMinutes(4)));
    }

    @Test
    void theOrderOfTheFileIsNotTheOrderOfTheAnswers() {
        assertThat(AnswerPace.of(answeredAt(22, 8, 1, 4, 0))).contains(new AnswerPace(Duration.ofMinutes(4)));
    }

    @Test
    void moreThanFifteenMinutesAreABreak() {
        assertThat(AnswerPace.of(answeredAt(0, 2, 4, 20, 22))).isEmpty();
        assertThat(AnswerPace.of(answeredAt(0, 2, 4, 20, 22, 24))).contains(new AnswerPace(Duration.ofMinutes(2)));
        assertThat(AnswerPace.of(answeredAt(0, 15, 30, 45, 60))).contains(new AnswerPace(Duration.ofMinutes(15)));
    }

    @Test
    void anAnswerTakesSomeTime() {
        assertThatThrownBy(() -> new AnswerPace(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AnswerPace(Duration.ofMinutes(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TimeLeft(0, TimeLeft.Unit.HOURS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyQuestionsThatAreNotStartedTakeTime() {
        AnswerPace pace = new AnswerPace(Duration.ofMinutes(6));
        Assessment begun = answeredAt();
        assertThat(progress(begun).count(QuestionStatus.NOT_STARTED)).isEqualTo(5);
        assertThat(pace.left(progress(begun))).contains(new TimeLeft(30, TimeLeft.Unit.MINUTES));
        Assessment waiting = begun;
        for (String id : List.of("laws.offence", "laws.thought", "laws.everyone", "sea.boarding")) {
            waiting = waiting.with(new QuestionId(id), Answer.of(AnswerKind.LATER));
        }
        assertThat(pace.left(progress(waiting))).contains(new TimeLeft(5, TimeLeft.Unit.MINUTES));
        assertThat(pace.left(progress(waiting.with(new QuestionId("sea.return"), Answer.of(AnswerKind.NO)))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} seconds are about {1} {2}")
    @CsvSource({
        "1, 5, minutes",
        "449, 5, minutes",
        "451, 10, minutes",
        "1349, 20, minutes",
        "1351, 20, minutes",
        "1501, 30, minutes",
        "3299, 50, minutes",
        "3301, 1, hours",
        "3899, 1, hours",
        "3901, 70, minutes",
        "6299, 100, minutes",
        "6300, 2, hours",
        "10000, 3, hours",
        "180000, 50, hours"
    })
    void aTimeIsSaidAsPeopleSayIt(int seconds, int number, String unit) {
        TimeLeft left = TimeLeft.of(Duration.ofSeconds(seconds));
        assertThat(left.number()).isEqualTo(number);
        assertThat(left.unit().word()).isEqualTo(unit);
    }
}
