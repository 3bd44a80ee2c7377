package org.stocktake.finding.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Coordination;
import org.stocktake.model.QuestionId;

/** A worksheet that does not say when it was answered gets the time of the merge, and is the same at another time. */
final class MergeTimeTest {
    private static final String FIRST = "2026-11-27T10:00:00Z";
    private static final String SECOND = "2026-11-28T10:00:00Z";
    private static final QuestionId QUESTION = InterviewSamples.PROCURING;
    private static final Answer RETURNED = Answer.of(AnswerKind.NO)
            .with(AnswerTextField.MISSING, "Everything.")
            .with(AnswerTextField.BY, "Coast guard");

    private static Assessment worksheet(Optional<Answer> was) {
        Map<QuestionId, String> base = Map.of(QUESTION, AnswerBase.of(was).line());
        return InterviewSamples.halfDone()
                .withAnswers(Map.of(QUESTION, RETURNED))
                .withCoordination(Coordination.NONE.withWorksheet(
                        new Coordination.Worksheet("police", "Coast guard", "2026-11-01", "", base)));
    }

    private static Assessment merged(Assessment ours, Assessment theirs, String now) {
        return AssessmentMerge.ofWorksheet(ours, theirs, InterviewSamples.checklist())
                .mergedAt(now);
    }

    @Test
    void aNewAnswerHasTheTimeOfItsFirstMerge() {
        Assessment blank = InterviewSamples.halfDone().without(QUESTION);
        Assessment once = merged(blank, worksheet(Optional.empty()), FIRST);
        assertThat(once.answerTo(QUESTION)).contains(RETURNED.with(AnswerTextField.AT, FIRST));
        assertThat(merged(once, worksheet(Optional.empty()), SECOND)).isEqualTo(once);
    }

    @Test
    void anOfficeThatSaysTheSameChangesNothing() {
        Assessment blank = InterviewSamples.halfDone().without(QUESTION);
        Assessment once = merged(blank, worksheet(Optional.empty()), FIRST);
        Assessment second = worksheet(Optional.empty())
                .withAnswers(Map.of(QUESTION, RETURNED.with(AnswerTextField.BY, "Another office")));
        AssessmentMerge.Result result = AssessmentMerge.ofWorksheet(once, second, InterviewSamples.checklist());
        assertThat(result.questions().get(0).outcome()).isEqualTo(MergeOutcome.SAME);
        assertThat(result.mergedAt(SECOND)).isEqualTo(once);
    }

    @ParameterizedTest
    @EnumSource(ConflictChoice.class)
    void aConflictThatWasSettledDoesNotComeBackAtAnotherTime(ConflictChoice choice) {
        Assessment ours = InterviewSamples.halfDone()
                .with(QUESTION, Answer.of(AnswerKind.PARTLY).with(AnswerTextField.MISSING, "A part."));
        Assessment theirs = worksheet(InterviewSamples.halfDone().answerTo(QUESTION));
        Assessment once = merged(ours, theirs, FIRST);
        Answer other = once.coordination().conflictsAt(QUESTION).get(0);
        assertThat(other.text(AnswerTextField.AT)).isEqualTo(FIRST);
        Assessment settled = choice.settle(once, QUESTION, other);
        assertThat(merged(settled, theirs, SECOND)).isEqualTo(settled);
    }
}
