package org.stocktake.finding.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stocktake.SampleChecklist;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Evidence;
import org.stocktake.model.Figure;

/** Whoever chooses between two answers sees in words whatever differs in them. */
final class AnswerPartTest {
    private static final Answer PARTLY = Answer.of(AnswerKind.PARTLY)
            .withNeeds(List.of("training", "equipment"))
            .with(AnswerTextField.QUALIFIER, "some-word")
            .with(AnswerTextField.MISSING, "A decree.")
            .withFigures(List.of(new Figure("Convictions", "12", "2025-01-01", "2025-12-31")))
            .withActions(List.of(new Action("Write a decree", "", "", "")))
            .withEvidence(List.of(Evidence.of("Act", "s. 1"), Evidence.of("Order", "")));

    private static String written(AnswerPart part) {
        return part.written(PARTLY, SampleChecklist.checklist().vocabulary());
    }

    @Test
    void idsAreShownByTheirLabelsOrByThemselves() {
        assertThat(written(AnswerPart.NEEDS)).isEqualTo("training; equipment");
        assertThat(written(AnswerPart.QUALIFIER)).isEqualTo("some-word");
    }

    @Test
    void itemsAreShownWithWhatTellsThemApart() {
        assertThat(written(AnswerPart.FIGURES)).isEqualTo("Convictions: 12 (2025-01-01/2025-12-31)");
        assertThat(written(AnswerPart.EVIDENCE)).isEqualTo("Act, s. 1; Order");
        assertThat(written(AnswerPart.ACTIONS)).isEqualTo("Write a decree");
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
