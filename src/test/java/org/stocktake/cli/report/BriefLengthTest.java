package org.stocktake.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        assertFivePagesAtMost(language, "--no-redact");
    }

    /** The words on what is left out move the last of the gravest shortfalls down. */
    @OnlyInProofs
    @ParameterizedTest
    @ValueSource(strings = {"fr", "ru"})
    void aRedactedBriefHasFivePagesAtMost(String language) throws IOException {
        assertFivePagesAtMost(language, "--redact");
    }

    /** The steps have one more column, so that the heads of the quarters have one more line. */
    @OnlyInProofs
    @ParameterizedTest
    @ValueSource(strings = {"--redact", "--no-redact"})
    void aBriefWithOverdueStepsHasFivePagesAtMost(String copy) throws IOException {
        assertFivePagesAtMost("ru", copy, "--today", "2027-12-01");
    }

    private void assertFivePagesAtMost(String language, String... options) throws IOException {
        Path pdf = folder.resolve("brief.pdf");
        List<String> all = new ArrayList<>(List.of("--brief", "--format", "pdf=" + pdf, "--lang", language));
        all.addAll(List.of(options));
        CliRun.on(Path.of("src/examples/xa-2026.yaml"), "report", all.toArray(new String[0]));
        try (PDDocument brief = Loader.loadPDF(pdf.toFile())) {
            assertThat(brief.getNumberOfPages()).isLessThanOrEqualTo(PAGES_MAX);
        }
    }
}
