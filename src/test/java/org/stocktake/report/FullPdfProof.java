package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.stocktake.Cases;
import org.stocktake.files.assessment.AssessmentDocument;

/** The fullest sample, the longest texts (a hundred in the whole run) and the most findings as a PDF. */
final class FullPdfProof {
    /** Where the bar of a card is drawn from left to right, and the texts beside it. */
    private static final int BAR_MM_TENTHS = 155;

    private static final int TEXT_MM = 18;
    private static final int GAP_MM_MAX = 4;

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

    /** A card that goes on on the next page ends with its text, and its bar does not run on to the foot of the page. */
    @Test
    void noBarOfACardStandsBesideAnEmptyPlace() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(ExampleAssessments.bytes(ReportFormat.PDF, "xa"))) {
            PDFRenderer renderer = new PDFRenderer(pdf);
            int bars = 0;
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                BufferedImage picture = renderer.renderImageWithDPI(page, 25.4f * 2);
                int empty = 0;
                for (int y = 0; y < picture.getHeight(); y++) {
                    boolean bar = isInk(picture, 2 * BAR_MM_TENTHS / 10, y);
                    empty = bar && isBlank(picture, y) ? empty + 1 : 0;
                    bars += bar ? 1 : 0;
                    assertThat(empty).as("page %d at %d mm", page + 1, y / 2).isLessThanOrEqualTo(2 * GAP_MM_MAX);
                }
            }
            assertThat(bars).as("rows of pixels with a bar").isPositive();
        }
    }

    private static boolean isBlank(BufferedImage picture, int y) {
        return IntStream.range(2 * TEXT_MM, picture.getWidth()).noneMatch(x -> isInk(picture, x, y));
    }

    private static boolean isInk(BufferedImage picture, int x, int y) {
        Color colour = new Color(picture.getRGB(x, y));
        return colour.getRed() + colour.getGreen() + colour.getBlue() < 3 * 220;
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
