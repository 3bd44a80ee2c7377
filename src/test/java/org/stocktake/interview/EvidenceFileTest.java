package org.stocktake.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stocktake.interview.InterviewConfig.AttachmentLookup;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.model.Evidence;

final class EvidenceFileTest {
    private static final String DIGITS = "ab".repeat(32);
    private static final AttachmentLookup ONE = path -> path.equals("act.pdf") ? Optional.of(DIGITS) : Optional.empty();

    private static InterviewDriver atFile() {
        InterviewDriver walk = InterviewDriver.from(
                InterviewFlow.resume(InterviewSamples.setting().with(ONE), InterviewSamples.halfDone(), List.of()));
        walk.press(EditKey.CONFIRM).choose(1).edit("evidence.new").write("Port Act");
        return walk.press(Command.SKIP, Command.SKIP, Command.SKIP);
    }

    private static Evidence evidence(InterviewDriver walk) {
        return walk.interview()
                .answerTo(InterviewSamples.CAMPAIGN)
                .orElseThrow()
                .evidence()
                .get(0);
    }

    @Test
    void aFileThatStandsBesideTheAssessmentIsRecordedWithItsFingerprint() {
        InterviewDriver walk = atFile();
        assertThat(walk.asked()).containsExactly("interview.ask.evidence.file");
        walk.write("act.pdf");
        assertThat(evidence(walk).file()).isEqualTo("act.pdf");
        assertThat(evidence(walk).sha256()).isEqualTo(DIGITS);
        assertThat(walk.open()).as("back at the question, at the next part").isEqualTo("practice");
    }

    @Test
    void aFileThatIsNotThereIsRefusedAndNothingIsRecorded() {
        InterviewDriver walk = atFile().write("gone.pdf");
        assertThat(walk.said()).containsExactly("interview.error.file");
        assertThat(evidence(walk).file()).isEmpty();
    }

    @Test
    void takingTheFileAwayTakesItsFingerprintAway() {
        InterviewDriver walk = atFile().write("act.pdf").edit("evidence.0").edit("file");
        assertThat(walk.text()).isEqualTo("act.pdf");
        walk.write("");
        assertThat(evidence(walk).file()).isEmpty();
        assertThat(evidence(walk).sha256()).isEmpty();
    }
}
