package org.stocktake.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Force;

final class OutcomeTest {
    @ParameterizedTest(name = "{0} to a question of force {1} is {2}")
    @CsvSource(textBlock = """
                    NO,         OBLIGATION, GAP
                    NO,         QUALIFIED,  GAP
                    NO,         ENDEAVOUR,  GAP
                    NO,         CONSIDER,   GAP
                    NO,         CALL,       GAP
                    NO,         OPTIONAL,   NOT_USED
                    CONSIDERED, OBLIGATION, OPEN
                    CONSIDERED, QUALIFIED,  OPEN
                    CONSIDERED, ENDEAVOUR,  OPEN
                    CONSIDERED, CONSIDER,   CONSIDERED
                    CONSIDERED, CALL,       CONSIDERED
                    CONSIDERED, OPTIONAL,   CONSIDERED""")
    void anAnswerBecomesAFindingByForce(AnswerKind answer, Force force, Outcome outcome) {
        assertThat(Outcome.of(answer, force)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "whatever the force {0}")
    @EnumSource(Force.class)
    void theOtherAnswersMeanTheSameAtEveryForce(Force force) {
        assertThat(Outcome.of(AnswerKind.YES, force)).isEqualTo(Outcome.MET);
        assertThat(Outcome.of(AnswerKind.PARTLY, force)).isEqualTo(Outcome.PARTLY_MET);
        assertThat(Outcome.of(AnswerKind.NOT_APPLICABLE, force)).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @EnumSource(
            value = AnswerKind.class,
            names = {"UNKNOWN", "WAITING", "LATER", "WITHHELD"})
    void aPendingAnswerLeavesTheQuestionOpen(AnswerKind pending) {
        assertThat(pending.isPending()).isTrue();
        assertThat(Outcome.of(pending, Force.OBLIGATION)).isEqualTo(Outcome.OPEN);
    }

    @Test
    void anOutcomeIsFoundByItsWord() {
        assertThat(Outcome.of("partly-met")).contains(Outcome.PARTLY_MET);
        assertThat(Outcome.of("partly")).isEmpty();
    }
}
