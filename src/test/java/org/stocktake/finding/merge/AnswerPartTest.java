package org.stocktake.finding.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stocktake.SampleChecklist;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;

/** Whoever chooses between two answers sees in words whatever differs in them. */
final class AnswerPartTest {
    private static final Answer PARTLY = Answer.of(AnswerKind.PARTLY)
            .withNeeds(List.of("training", "equipment"))
            .with(AnswerTextField.QUALIFIER, "some-word")
            .with(AnswerTextField.MISSING, "A decree.");

    private static String written(AnswerPart part) {
        return part.written(PARTLY, SampleChecklist.checklist().vocabulary());
    }

    @Test
    void idsAreShownByTheirLabelsOrByThemselves() {
        assertThat(written(AnswerPart.QUALIFIER)).isEqualTo("some-word");
    }

    @Test
    void whatIsStatedHasASentence() {
        Answer none = Answer.of(AnswerKind.NO).withNoHelp().withNoChallenges().withConfidential(true);
        assertThat(AnswerPart.NEEDS.statement(none)).contains("worksheet.no-help");
        assertThat(AnswerPart.CHALLENGES.statement(none)).contains("worksheet.mark.no-challenges");
        assertThat(AnswerPart.CONFIDENTIAL.statement(none)).contains("worksheet.yes");
        for (AnswerPart part : AnswerPart.values()) {
            assertThat(part.statement(PARTLY)).isEmpty();
        }
    }
}
