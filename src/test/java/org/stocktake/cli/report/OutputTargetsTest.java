package org.stocktake.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.cli.CliRun;

final class OutputTargetsTest {
    private static final String FILE = "src/test/resources/transcripts/files/xa.yaml";

    @ParameterizedTest
    @CsvSource({
        "report, report.pdf",
        "out/report, out/report.pdf",
        "out.d/report, out.d/report.pdf",
        "report.pdf, report.pdf",
        "report.txt, report.txt",
        "version 1.2, version 1.2.pdf",
        ".hidden, .hidden",
        "-, -"
    })
    void aNameWithoutAnExtensionGetsThatOfTheFormat(String named, String file) {
        assertThat(OutputTargets.withExtension(named, "pdf")).isEqualTo(file);
    }

    @Test
    void whatIsThereKeepsItsName() {
        assertThat(OutputTargets.withExtension("/dev/null", "pdf")).isEqualTo("/dev/null");
    }

    @Test
    void aReportUnderANewNameHasAnExtension(@TempDir Path folder) {
        String name = folder.resolve("NEWNAME").toString();
        assertThat(CliRun.with("report", FILE, "--format", "markdown", "-o", name)
                        .code())
                .isZero();
        assertThat(folder.resolve("NEWNAME.md")).isRegularFile();
        assertThat(folder.resolve("NEWNAME")).doesNotExist();
    }

    @Test
    void aQuestionnaireUnderANewNameHasAnExtension(@TempDir Path folder) {
        String name = folder.resolve("NEWNAME").toString();
        assertThat(CliRun.with("guide", "lighthouses", "--format", "markdown", "-o", name)
                        .code())
                .isZero();
        assertThat(folder.resolve("NEWNAME.md")).isRegularFile();
    }
}
