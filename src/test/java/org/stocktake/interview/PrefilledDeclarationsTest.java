package org.stocktake.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stocktake.finding.Prefill;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.model.Assessment;
import org.stocktake.model.Declaration;
import org.stocktake.model.DeclarationEffect;
import org.stocktake.model.DeclarationKind;
import org.stocktake.model.FactId;
import org.stocktake.model.ProvisionId;

/** Declarations of an older assessment, which are proposed with its facts. */
final class PrefilledDeclarationsTest {
    private static final FactId RESERVATIONS = new FactId("reservations");

    /** Returns an older assessment with a reservation. */
    private static Assessment withReservation() {
        Declaration reservation = new Declaration(
                DeclarationKind.RESERVATION,
                List.of(new ProvisionId("smp-8-6")),
                DeclarationEffect.EXCLUDES,
                "The State is not bound.",
                "2004-01-28",
                "",
                List.of());
        Assessment old = InterviewSamples.halfDone();
        return old.withProfile(old.profile().with(RESERVATIONS, List.of("art-18")))
                .withDeclarations(List.of(reservation));
    }

    @Test
    void theDeclarationsOfTheOlderAssessmentAreKeptWithTheFactsAndSoSaid() {
        Assessment old = withReservation();
        InterviewConfig config = InterviewSamples.setting().with(new Prefill("old.yaml", old));
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.begin(config));
        walk.press(EditKey.CONFIRM, EditKey.CONFIRM, EditKey.CONFIRM).write("Office");
        walk.on(new Event.Numbered(0)).press(EditKey.CONFIRM);
        assertThat(walk.interview().assessment().declarations()).isEqualTo(old.declarations());
        assertThat(walk.said()).contains("interview.note.declarations-kept");
        walk.press(Command.UNDO);
        assertThat(walk.interview().assessment().declarations()).isEmpty();
    }

    @Test
    void whoConfirmsTheFactsOneByOneIsOfferedTheDeclarationsInTheirList() {
        Assessment old = withReservation();
        InterviewConfig config = InterviewSamples.setting().with(new Prefill("old.yaml", old));
        Assessment begun = InterviewSamples.halfDone().withProfile(old.profile());
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.resume(config, begun, List.of()));
        walk.press(Command.DECLARATIONS);
        assertThat(walk.interview().assessment().declarations())
                .as("only proposed")
                .isEmpty();
        walk.press(EditKey.CONFIRM);
        assertThat(walk.interview().assessment().declarations()).isEqualTo(old.declarations());
        assertThat(walk.view().toString()).doesNotContain("interview.declarations.take");
    }
}
