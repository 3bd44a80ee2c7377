package org.stocktake.finding.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.finding.JudgedAssessment.BASE;
import static org.stocktake.finding.JudgedAssessment.OFFENCE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stocktake.SampleChecklist;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Coordination;
import org.stocktake.model.Evidence;
import org.stocktake.model.Figure;

/** An office sorts the lines of its worksheet, and nothing changes. */
final class SentOrderTest {
    private static final Evidence ACT = Evidence.of("Act", "s. 1");
    private static final Evidence ORDER = Evidence.of("Order", "s. 2");
    private static final Evidence MANUAL = Evidence.of("Manual", "p. 3");
    private static final Action DESK = new Action("Open a desk", "Police", "2027-01-31", "");
    private static final Action LINE = new Action("Open a line", "Police", "2027-02-28", "");
    private static final Figure CASES = new Figure("Cases", "7", "", "");
    private static final Figure FILES = new Figure("Files", "8", "", "");
    private static final Answer SENT = Answer.of(AnswerKind.PARTLY)
            .withEvidence(List.of(ACT, ORDER, ACT))
            .withActions(List.of(DESK, LINE))
            .withFigures(List.of(CASES, FILES))
            .withNeeds(List.of("training", "equipment"))
            .with(AnswerTextField.BY, "Coordinator");
    private static final Assessment MASTER = BASE.assessment().with(OFFENCE, SENT);

    private static AssessmentMerge.Result returned(Assessment into, Answer answer) {
        String base = AnswerBase.of(MASTER.answerTo(OFFENCE)).line();
        Assessment worksheet = MASTER.withAnswers(Map.of(OFFENCE, answer.with(AnswerTextField.BY, "Police")))
                .withCoordination(Coordination.NONE.withWorksheet(
                        new Coordination.Worksheet("police", "Police", "2026-11-01", "", Map.of(OFFENCE, base))));
        return AssessmentMerge.ofWorksheet(into, worksheet, SampleChecklist.checklist());
    }

    @Test
    void anotherOrderAloneChangesNothingAndNamesNobody() {
        Answer sorted = SENT.withEvidence(List.of(ACT, ACT, ORDER))
                .withActions(List.of(LINE, DESK))
                .withFigures(List.of(FILES, CASES))
                .withNeeds(List.of("equipment", "training"));
        AssessmentMerge.Result result = returned(MASTER, sorted);
        assertThat(result.merged()).isEqualTo(MASTER);
        assertThat(result.with(MergeOutcome.SAME)).hasSize(1);
    }

    @Test
    void anItemMoreOrLessIsAChangeInAnyOrder() {
        assertThat(returned(MASTER, SENT.withEvidence(List.of(ACT, ORDER)))
                        .merged()
                        .answerTo(OFFENCE))
                .contains(SENT.withEvidence(List.of(ACT, ORDER)).with(AnswerTextField.BY, "Coordinator; Police"));
        Answer more = SENT.withEvidence(List.of(MANUAL, ORDER, ACT, ACT));
        assertThat(returned(MASTER, more)
                        .merged()
                        .answerTo(OFFENCE)
                        .orElseThrow()
                        .evidence())
                .containsExactlyInAnyOrder(ACT, ACT, ORDER, MANUAL);
    }
}
