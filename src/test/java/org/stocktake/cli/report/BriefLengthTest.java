package org.stocktake.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.OnlyInProofs;
import org.stocktake.cli.CliRun;

/** The brief is short on paper, also in languages whose words are longer than those of English. */
final class BriefLengthTest {
    private static final int PAGES_MAX = 5;

    @TempDir
    private Path folder;

    @OnlyInProofs
    @ParameterizedTest
    @ValueSource(strings = {"fr", "ru"})
    void theBriefHasFivePagesAtMost(String language) throws IOException {
        Path pdf = folder.resolve("brief.pdf");
        CliRun.on(
                Path.of("src/examples/xa-2026.yaml"),
                "report",
                "--brief",
                "--format",
                "pdf=" + pdf,
                "--lang",
                language);
        try (PDDocument brief = Loader.loadPDF(pdf.toFile())) {
            assertThat(brief.getNumberOfPages()).isLessThanOrEqualTo(PAGES_MAX);
        }
    }
}
