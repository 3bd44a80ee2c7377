package org.stocktake.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.cli.CliRun;

/** The shipped checklist is read once for each of two assessments. */
final class CompareCommandTest {
    private static final Path SHIPPED = Path.of("src/examples/xc-2026.yaml");

    @TempDir
    private Path folder;

    private String copy() throws IOException {
        return Files.copy(SHIPPED, folder.resolve("earlier.yaml")).toString();
    }

    @Test
    void nothingChangedInAnAssessmentThatIsComparedWithItsCopy() throws IOException {
        CliRun run = CliRun.with("compare", copy(), SHIPPED.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Nothing changed.").doesNotContain("because of the checklist");
    }

    @Test
    void noReportSaysThatTheChecklistChangedWhereItIsTheSame() throws IOException {
        CliRun run = CliRun.with("report", SHIPPED.toString(), "--since", copy(), "--format", "markdown=-");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Nothing changed.").doesNotContain("the checklist changed");
    }

    @Test
    void theTextSaysWhatIsMissingNowWhereTheStateBecameWorse() throws IOException {
        String earlier = copy();
        assertThat(CliRun.with("set", earlier, "7.10=yes").code()).isZero();
        CliRun run = CliRun.with("compare", earlier, SHIPPED.toString());
        assertThat(run.out())
                .containsPattern("\n  7\\.10 .*\n.*\n.*\n    Missing now: An end to detention for those aged 16");
    }
}
