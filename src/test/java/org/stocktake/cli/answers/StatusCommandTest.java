package org.stocktake.cli.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stocktake.cli.CliRun;

final class StatusCommandTest {
    private static final String CHECKLIST = "checklists/ctoc-cop-res-5-3.yaml";

    @Test
    void withoutTheTimesOfTheAnswersNothingIsSaidOfTheTimeLeft() {
        CliRun run = CliRun.with("status", "src/test/resources/transcripts/files/xa.yaml");
        assertThat(run.code()).isZero();
        assertThat(run.out()).doesNotContain(" left at your pace");
    }

    @Test
    void theTimeLeftIsToldFromThePaceSoFar() {
        CliRun run = CliRun.with("status", "src/examples/xc-2026.yaml", "--checklist", CHECKLIST);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("44 of 74 questions answered\nAbout 4 hours left at your pace so far.\n");
    }
}
