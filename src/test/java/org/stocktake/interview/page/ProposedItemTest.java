package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.finding.ItemKind;
import org.stocktake.finding.Prefill;
import org.stocktake.interview.InterviewConfig;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Evidence;
import org.stocktake.model.Figure;

/** A citation, a step or a figure of an answer that is proposed as a whole is opened as any other. */
final class ProposedItemTest {
    private static final Answer PARTLY = Answer.of(AnswerKind.PARTLY)
            .with(AnswerTextField.MEASURES, "Section 108")
            .withEvidence(List.of(Evidence.of("Immigration Act", "s. 108")))
            .withFigures(List.of(new Figure("Convictions", "9", "2025-01-01", "2025-12-31")))
            .withActions(List.of(new Action("Amend it", "", "", "")));

    private static InterviewDriver resumed() {
        Prefill prefill = new Prefill("old.yaml", InterviewSamples.halfDone().with(InterviewSamples.CAMPAIGN, PARTLY));
        InterviewConfig config = InterviewSamples.setting().with(prefill);
        return InterviewDriver.from(InterviewFlow.resume(config, InterviewSamples.halfDone(), List.of()))
                .goTo(3);
    }

    private static Answer answer(InterviewDriver walk) {
        return walk.interview().answerTo(InterviewSamples.CAMPAIGN).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void anItemOfAProposalIsOpenedAndCanBeChangedBeforeAllIsConfirmed(ItemKind items) {
        InterviewDriver walk = resumed().edit(items.word() + ".0");
        assertThat(walk.interview().page()).isEqualTo(new ItemPage(InterviewSamples.CAMPAIGN, items, 0));
        assertThat(walk.view().body().toString())
                .contains("interview.proposal.item")
                .doesNotContain("interview.your-answer");
        String first = items.parts().get(0);
        walk.edit(first).press(EditKey.ERASE_LINE).write("Law of 2026");
        assertThat(items.part(answer(walk), 0, first)).isEqualTo("Law of 2026");
        assertThat(items.count(answer(walk))).isEqualTo(1);
        assertThat(walk.said()).contains("interview.note.rest-kept");
        assertThat(answer(walk).text(AnswerTextField.MEASURES)).isEqualTo("Section 108");
        walk.press(Command.UNDO);
        assertThat(walk.interview().answerTo(InterviewSamples.CAMPAIGN)).isEmpty();
    }

    @Test
    void whoOnlyLooksAtACitationOfAProposalConfirmsNothing() {
        InterviewDriver walk = resumed().edit("evidence.0").edit("title").press(EditKey.CONFIRM);
        assertThat(walk.said()).doesNotContain("interview.note.rest-kept");
        walk.press(Command.BACK);
        assertThat(walk.interview().page()).isEqualTo(new QuestionPage(InterviewSamples.CAMPAIGN));
        assertThat(walk.interview().answerTo(InterviewSamples.CAMPAIGN)).isEmpty();
    }

    @Test
    void whatIsCitedBesideAProposalTakesThePlaceOfNoCitation() {
        InterviewDriver walk = resumed().edit("evidence.new").write("Penal Code");
        assertThat(answer(walk).evidence())
                .extracting(Evidence::title)
                .containsExactly("Immigration Act", "Penal Code");
    }

    @Test
    void aCitationOfAProposalCanBeRemoved() {
        InterviewDriver walk = resumed().edit("evidence.0").edit("remove");
        assertThat(answer(walk).evidence()).isEmpty();
        assertThat(answer(walk).actions()).hasSize(1);
        assertThat(walk.interview().page()).isEqualTo(new QuestionPage(InterviewSamples.CAMPAIGN));
    }
}
