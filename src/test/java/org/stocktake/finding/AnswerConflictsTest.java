package org.stocktake.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.interview.InterviewSamples.AUTHORITY;
import static org.stocktake.interview.InterviewSamples.CAMPAIGN;
import static org.stocktake.interview.InterviewSamples.PROCURING;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.finding.Contradiction.Kind;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Condition;
import org.stocktake.model.FactId;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/** The first question of the sample, changed to contradict the answer "no" to the question on the authority at sea. */
final class AnswerConflictsTest {
    private static Question procuring(Condition when, Question.Answered... others) {
        return InterviewSamples.contradicting(
                PROCURING,
                new Question.Contradicting(List.of(AnswerKind.YES), when, List.of(others), "There is no authority."));
    }

    private static List<Contradiction> found(Question question, Assessment assessment) {
        Findings findings = Findings.of(InterviewSamples.checklist(), assessment, LocalDate.of(2026, 11, 25));
        return assessment
                .answerTo(PROCURING)
                .flatMap(answer -> new AnswerConflicts(findings).of(question, answer))
                .stream()
                .toList();
    }

    private static Assessment answered(AnswerKind procuring, AnswerKind authority) {
        return InterviewSamples.halfDone()
                .with(PROCURING, Answer.of(procuring))
                .with(AUTHORITY, Answer.of(authority).with(AnswerTextField.REASON, "We have no ships."));
    }

    private static Question.Answered no(QuestionId id) {
        return new Question.Answered(id, List.of(AnswerKind.NO, AnswerKind.NOT_APPLICABLE));
    }

    @ParameterizedTest(name = "{0} beside {1} contradicts: {2}")
    @CsvSource({
        "YES, NO, true",
        "YES, NOT_APPLICABLE, true",
        "YES, PARTLY, false",
        "YES, LATER, false",
        "PARTLY, NO, false",
    })
    void anAnswerBesideAnother(AnswerKind answer, AnswerKind other, boolean contradicts) {
        List<Contradiction> found = found(procuring(Condition.ALWAYS, no(AUTHORITY)), answered(answer, other));
        assertThat(found)
                .extracting(Contradiction::kind)
                .isEqualTo(contradicts ? List.of(Kind.ANSWERS_APART) : List.of());
    }

    @Test
    void itNamesBothQuestionsAndWhy() {
        Contradiction found = found(procuring(Condition.ALWAYS, no(AUTHORITY)), answered(AnswerKind.YES, AnswerKind.NO))
                .get(0);
        assertThat(found.question()).contains(PROCURING);
        assertThat(found.others()).containsExactly(AUTHORITY);
        assertThat(found.value()).isEqualTo("There is no authority.");
        assertThat(found.isAbout(PROCURING)).isTrue();
        assertThat(found.isAbout(AUTHORITY)).isTrue();
        assertThat(found.isAbout(CAMPAIGN)).isFalse();
    }

    @Test
    void anAnswerThatIsNotGivenContradictsNothing() {
        Assessment without = answered(AnswerKind.YES, AnswerKind.NO).without(AUTHORITY);
        assertThat(found(procuring(Condition.ALWAYS, no(AUTHORITY)), without)).isEmpty();
    }

    @Test
    void anAnswerToWhatTheStateIsNotAskedContradictsNothing() {
        Assessment sample = answered(AnswerKind.YES, AnswerKind.NO);
        Assessment landlocked = sample.withProfile(sample.profile().with(new FactId("coast"), List.of("landlocked")));
        assertThat(found(procuring(Condition.ALWAYS, no(AUTHORITY)), landlocked))
                .isEmpty();
    }

    @Test
    void ofSeveralOtherAnswersEachHasToBeGivenSo() {
        Question both = procuring(Condition.ALWAYS, no(AUTHORITY), no(CAMPAIGN));
        Assessment one = answered(AnswerKind.YES, AnswerKind.NO);
        assertThat(found(both, one)).isEmpty();
        List<Contradiction> found = found(both, one.with(CAMPAIGN, Answer.of(AnswerKind.NO)));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).isAbout(CAMPAIGN))
                .as("it is about each of them")
                .isTrue();
        assertThat(found.get(0).numbers(InterviewSamples.checklist())).containsExactly("1.1", "2.1", "3.1");
    }

    @ParameterizedTest(name = "where the fact is {0}: {1}")
    @CsvSource({"coastal, true", "landlocked, false"})
    void theFactsHaveToBeSoAsWell(String coast, boolean contradicts) {
        Question coastal = procuring(new Condition.HasAny(new FactId("coast"), List.of(coast)), no(AUTHORITY));
        assertThat(found(coastal, answered(AnswerKind.YES, AnswerKind.NO))).hasSize(contradicts ? 1 : 0);
    }
}
