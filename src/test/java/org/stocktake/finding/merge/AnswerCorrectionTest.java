package org.stocktake.finding.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;

/** An office corrects its answer that waits in a conflict. */
final class AnswerCorrectionTest {
    private static final Answer WAITING =
            Answer.of(AnswerKind.PARTLY).with(AnswerTextField.MISSING, "A duty officer on weekends.");
    private static final Answer SENT = Answer.of(AnswerKind.NOT_APPLICABLE);

    private static Answer corrected(Answer given) {
        return AnswerCorrection.of(WAITING, given, AnswerBase.of(Optional.of(SENT)));
    }

    /** Another copy began with another kind; that kind is nothing that the office says. */
    @Test
    void whatTheOfficeDidNotChangeStaysAlsoIfItsCopyBeganWithAnotherKind() {
        assertThat(corrected(SENT.with(AnswerTextField.NOTE, "See the order.")))
                .isEqualTo(WAITING.with(AnswerTextField.NOTE, "See the order."));
    }

    @Test
    void whatHasNoPlaceBesideANewKindGoes() {
        assertThat(corrected(Answer.of(AnswerKind.YES))).isEqualTo(Answer.of(AnswerKind.YES));
    }
}
