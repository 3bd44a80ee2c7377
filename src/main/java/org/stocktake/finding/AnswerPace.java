package org.stocktake.finding;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;

/**
 * The time that a person takes for one question, measured from the times of the answers given.
 *
 * @param perQuestion the median of the times between two answers, one after the other in the same sitting
 */
public record AnswerPace(Duration perQuestion) {
    /** A longer time between two answers is a break, and no time that an answer took. */
    private static final Duration SITTING_GAP_MAX = Duration.ofMinutes(15);

    private static final int ANSWERS_MIN = 5;

    public AnswerPace {
        if (perQuestion.isNegative() || perQuestion.isZero()) {
            throw new IllegalArgumentException("an answer takes some time");
        }
    }

    /**
     * Returns the pace; empty until there are five answers in sittings. Answers with the same time were recorded
     * together by a command, and count as one.
     */
    public static Optional<AnswerPace> of(Assessment assessment) {
        List<Instant> times = assessment.answers().values().stream()
                .map(answer -> answer.text(AnswerTextField.AT))
                .filter(at -> !at.isEmpty())
                .map(Instant::parse) // the reader lets nothing else through
                .distinct()
                .sorted()
                .toList();
        List<Duration> gaps = new ArrayList<>();
        for (int index = 1; index < times.size(); index++) {
            Duration gap = Duration.between(times.get(index - 1), times.get(index));
            if (gap.compareTo(SITTING_GAP_MAX) <= 0) {
                gaps.add(gap);
            }
        }
        Collections.sort(gaps);
        return gaps.size() < ANSWERS_MIN - 1
                ? Optional.empty()
                : Optional.of(new AnswerPace(gaps.get(gaps.size() / 2)));
    }

    /** Returns the time for the questions that are not started; empty if there is none. */
    public Optional<TimeLeft> left(AssessmentProgress progress) {
        int questions = progress.count(QuestionStatus.NOT_STARTED);
        return questions == 0 ? Optional.empty() : Optional.of(TimeLeft.of(perQuestion.multipliedBy(questions)));
    }
}
