package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.stocktake.Cases;
import org.stocktake.files.assessment.AssessmentDocument;

/** The fullest sample, the longest texts (a hundred in the whole run) and the most findings as a PDF. */
final class FullPdfProof {
    @Test
    void theFullestSampleIsValidAndWhole() throws IOException {
        byte[] file = ExampleAssessments.bytes(ReportFormat.PDF, "xa");
        assertThat(PdfChecks.faults(file)).isEmpty();
        String letters = ExampleReportsTest.letters(PdfReadingOrder.of(file));
        for (String text :
                ExampleReportsTest.texts(ExampleAssessments.read("xa").assessment())) {
            assertThat(letters.contains(ExampleReportsTest.letters(text)))
                    .as(text)
                    .isTrue();
        }
    }

    @Test
    void textsOfTheGreatestLengthAreWhole() throws IOException {
        AssessmentDocument document = ExampleAssessments.read("xa");
        int texts = Cases.count(4, 4, 100);
        byte[] file = ExampleAssessments.bytes(ReportFormat.PDF, document, ExampleReportsTest.longest(document, texts));
        assertThat(ExampleReportsTest.letters(PdfReadingOrder.of(file)))
                .contains("begin0end", "begin" + (texts - 1) + "end");
    }

    @Test
    void fiveHundredFindingsWithLongTextsAreWhole() {
        assertThat(LargeReportTest.missing(ReportFormat.PDF)).isEmpty();
    }

    @Test
    void fiveHundredFindingsAreThere() throws IOException {
        assertThat(PdfReadingOrder.of(ManyFindings.bytes(ReportFormat.PDF))
                        .lines()
                        .filter(line -> line.startsWith("H") || line.startsWith("TH")))
                .hasSizeGreaterThan(500);
    }
}
