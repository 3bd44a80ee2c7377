package org.stocktake.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class QuestionTest {
    @Test
    void aContradictionOfNoAnswerIsRefused() {
        assertThatThrownBy(() -> new Question.Contradicting(List.of(), Condition.ALWAYS, "Every State has borders."))
                .hasMessageContaining("answer");
    }

    @Test
    void aContradictionWithoutAReasonIsRefused() {
        assertThatThrownBy(() -> new Question.Contradicting(List.of(AnswerKind.NO), Condition.ALWAYS, " "))
                .hasMessageContaining("reason");
    }
}
