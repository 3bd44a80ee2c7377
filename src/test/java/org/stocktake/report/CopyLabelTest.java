package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Assessment;

/** A copy with confidential answers and one without them cannot be confused: each page, title and file says which it is. */
final class CopyLabelTest {
    private static byte[] bytes(ReportFormat format, boolean redact) {
        return ReportFormatTest.bytes(format, SampleAnswers.coastal(), redact);
    }

    private static String text(ReportFormat format, boolean redact) {
        return new String(bytes(format, redact), StandardCharsets.UTF_8);
    }

    /** Returns answers of which none is confidential. */
    private static Assessment open() {
        return SampleAnswers.coastal().with(SampleAnswers.id("protection.children"), Answer.of(AnswerKind.NO));
    }

    @ParameterizedTest
    @CsvSource({"false, Confidential", "true, Redacted copy"})
    void eachPageOfThePdfBeginsWithItAndSoDoTheTitleAndTheKeywords(boolean redact, String label) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(ReportFormat.PDF, redact))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf).strip()).as("page " + page).startsWith(label);
            }
            assertThat(pdf.getDocumentInformation().getTitle()).endsWith(" (" + label + ")");
            assertThat(pdf.getDocumentInformation().getKeywords()).isEqualTo(label);
            String xmp = new String(
                    pdf.getDocumentCatalog().getMetadata().exportXMPMetadata().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(xmp).contains("<pdf:Keywords>" + label + "<");
        }
    }

    @ParameterizedTest
    @CsvSource({"false, Confidential", "true, Redacted copy"})
    void eachHeaderOfTheWordFileHasItTheOneOfTheCoverToo(boolean redact, String label) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes(ReportFormat.DOCX, redact)))) {
            assertThat(word.getHeaderList()).hasSize(2);
            assertThat(word.getHeaderList()).extracting(XWPFHeader::getText).allMatch(text -> text.contains(label));
            described(word, label);
        }
    }

    @ParameterizedTest
    @CsvSource({"false, Confidential", "true, Redacted copy"})
    void eachSheetOfTheWorkbookIsPrintedWithIt(boolean redact, String label) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(ReportFormat.XLSX, redact)))) {
            List<String> headers = new ArrayList<>();
            workbook.sheetIterator()
                    .forEachRemaining(sheet -> headers.add(sheet.getHeader().getCenter()));
            assertThat(headers).isNotEmpty().allMatch(header -> header.startsWith(label + ". "));
            described(workbook, label);
        }
    }

    private static void described(POIXMLDocument file, String label) {
        var core = file.getProperties().getCoreProperties();
        assertThat(core.getTitle()).endsWith(" (" + label + ")");
        assertThat(core.getCategory()).isEqualTo(label);
        assertThat(core.getKeywords()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"false, Confidential", "true, Redacted copy"})
    void theWebPageHasItInItsTitleInItsMetadataAndOnTop(boolean redact, String label) {
        assertThat(text(ReportFormat.HTML, redact))
                .containsPattern("<title>[^<]*\\(" + label + "\\)</title>")
                .contains("<meta name=\"keywords\" content=\"" + label + "\">")
                .contains("<div class=\"copy\">" + label + "</div>")
                .contains("@top-center { content: \"" + label.replace(" ", "\\20 ") + "\";");
    }

    @ParameterizedTest
    @CsvSource({"false, Confidential, confidential", "true, Redacted copy, redacted"})
    void textAndFilesForProgramsHaveItInTheirHead(boolean redact, String label, String word) {
        assertThat(text(ReportFormat.MARKDOWN, redact)).startsWith("**" + label + "**\n\n# ");
        assertThat(text(ReportFormat.JSON, redact)).contains("\"copy\" : \"" + word + "\"");
        for (ReportFormat oscal : List.of(ReportFormat.OSCAL_PLAN, ReportFormat.OSCAL_RESULTS)) {
            assertThat(text(oscal, redact).replaceAll("\\s+", " "))
                    .contains("{ \"name\" : \"marking\", \"value\" : \"" + label + "\" }")
                    .containsPattern("\"title\" : \"[^\"]*\\(" + label + "\\)\"");
        }
    }

    @Test
    void thePackageOfARedactedCopyNamesTheRedactedTables() {
        assertThat(text(ReportFormat.CSV_PACKAGE, true).replaceAll("\\s+", " "))
                .contains("(Redacted copy)\"", "\"keywords\" : [ \"Redacted copy\" ]")
                .contains("\"path\" : \"assessment.redacted.steps.csv\"");
        assertThat(text(ReportFormat.CSV_PACKAGE, false)).contains("\"path\" : \"assessment.steps.csv\"");
    }

    /** A sentence with the text of the question would make each row long, and is of no use to a program. */
    @ParameterizedTest
    @CsvSource({"false, Confidential", "true, Redacted copy"})
    void aRowOfTheTableHasTheLabelAndNotTheSentence(boolean redact, String label) {
        List<String> lines = text(ReportFormat.CSV, redact).lines().toList();
        assertThat(lines.get(lines.size() - 1)).contains(",\"" + label + "\",");
        assertThat(text(ReportFormat.CSV, redact)).doesNotContain("not for circulation", "left out of this copy");
    }

    @ParameterizedTest
    @EnumSource
    void aCopyThatNeedsNoLabelHasNone(ReportFormat format) {
        assertThat(new String(ReportFormatTest.bytes(format, open(), false), StandardCharsets.UTF_8))
                .doesNotContain("(Confidential)", "**Confidential**\n\n# ", "Redacted copy");
    }

    @Test
    void theResultsOfARedactedCopyReferToTheRedactedPlan() {
        assertThat(text(ReportFormat.OSCAL_RESULTS, true)).contains("\"./assessment.redacted.oscal-plan.json\"");
        assertThat(text(ReportFormat.OSCAL_RESULTS, false)).contains("\"./assessment.oscal-plan.json\"");
    }
}
