package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.model.brand.Brand;
import org.stocktake.model.brand.BrandColor;
import org.stocktake.model.brand.BrandColors;
import org.stocktake.model.brand.Emblem;
import org.stocktake.model.brand.Signatory;
import org.stocktake.report.facts.ReportView;
import org.stocktake.text.Messages;

/** A report with a brand has the look and the words of the office, in every format as far as the format can. */
final class BrandedReportTest {
    /** A PNG file of one red pixel. */
    private static final String RED =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==";

    private static final String HOSTILE = "&Z\"} </style><script>alert(1)</script> *x* [a](javascript:x)";

    private static Brand brand(String text) {
        return new Brand(
                "Ministry " + text,
                List.of("Republic " + text, "Second line"),
                "Street " + text,
                Optional.of(new Emblem(RED, 1, 1, "Arms " + text)),
                new BrandColors(new BrandColor(0x7A1F1F), new BrandColor(0x0F5A3D)),
                "Restricted",
                "Public",
                List.of("Foreword " + text, "Thanks."),
                List.of(new Signatory("Name " + text, "Minister"), new Signatory("", "Secretary")));
    }

    private static byte[] bytes(ReportFormat format, Brand brand, boolean redact) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(
                    new ReportSubject(
                            SampleAnswers.findings(SampleAnswers.coastal()),
                            "assessment.yaml",
                            ReportFormatTest.SHA256,
                            new ReportChoices(redact, List.of(), ReportView.USUAL, brand),
                            "1.0.0",
                            Messages.in(Messages.ENGLISH)),
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String text(ReportFormat format, Brand brand) {
        return new String(bytes(format, brand, false), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "MARKDOWN", "PDF", "DOCX"})
    void aDocumentHasTheLetterheadTheForewordAndWhoSigns(ReportFormat format) {
        String read = ReportFormatTest.read(format, bytes(format, brand("of XA"), false));
        assertThat(read).containsSubsequence("Republic of XA", "Second line");
        assertThat(read).contains("Foreword of XA", "Thanks.", "Name of XA", "Minister", "Secretary");
    }

    @Test
    void inTheForewordAnOfficeWithoutANameStandsBelowNoName() {
        assertThat(ReportFormatTest.read(ReportFormat.PDF, bytes(ReportFormat.PDF, brand("of XA"), false)))
                .contains("Name of XA, Minister\nP Secretary");
    }

    @Test
    void aWebPageHasTheEmblemInItselfAndAllowsNoOtherImage() {
        String page = text(ReportFormat.HTML, brand("of XA"));
        assertThat(page)
                .contains("<img src=\"data:image/png;base64," + RED)
                .contains("alt=\"Arms of XA\"")
                .contains("img-src data:;")
                .contains("--accent: #7A1F1F", "--link: #0F5A3D", "--accent: #a9c7ee")
                .doesNotContain("#1d3f6b", "#1a4f91");
    }

    @Test
    void eachPageOfThePdfHasTheFootAndTheClassification() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(ReportFormat.PDF, brand("of XA"), false))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).as("page " + page).contains("Restricted", "Street of XA");
            }
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Ministry of XA");
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).isNotEmpty();
        }
    }

    @Test
    void aWordFileHasTheEmblemWithItsTextAndTheOfficeAsAuthor() throws IOException {
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(bytes(ReportFormat.DOCX, brand("of XA"), false)))) {
            assertThat(word.getAllPictures()).hasSize(1);
            assertThat(word.getDocument().xmlText()).contains("descr=\"Arms of XA\"");
            assertThat(word.getFooterList().get(0).getText())
                    .contains("Street of XA")
                    .doesNotContain("Stocktake");
            assertThat(word.getProperties().getCoreProperties().getCreator()).isEqualTo("Ministry of XA");
            assertThat(word.getTables().get(0).getText()).contains("Minister\tName of XA", "Secretary");
        }
    }

    @Test
    void aWorkbookHasTheColourTheFootAndTheClassification() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(bytes(ReportFormat.XLSX, brand("& Sons"), false)))) {
            XSSFCellStyle head = workbook.getSheetAt(0).getRow(0).getCell(0).getCellStyle();
            assertThat(head.getFillForegroundColorColor().getARGBHex()).isEqualTo("FF7A1F1F");
            workbook.sheetIterator().forEachRemaining(sheet -> {
                assertThat(sheet.getFooter().getCenter()).isEqualTo("Street && Sons");
                assertThat(sheet.getHeader().getCenter()).startsWith("Restricted. ");
            });
            assertThat(workbook.getProperties().getCoreProperties().getCreator())
                    .isEqualTo("Ministry & Sons");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "CSV", "CSV_STEPS", "OSCAL_PLAN", "OSCAL_RESULTS"})
    void filesForProgramsHaveTheClassification(ReportFormat format) {
        assertThat(text(format, brand("of XA"))).contains("Restricted");
        assertThat(new String(bytes(format, brand("of XA"), true), StandardCharsets.UTF_8))
                .contains("Public - Redacted copy")
                .doesNotContain("Restricted");
    }

    /** The words of the office are as foreign as those of an answer. */
    @Test
    void noWordOfABrandBecomesMarkup() {
        assertThat(text(ReportFormat.HTML, brand(HOSTILE)))
                .doesNotContain("<script", "alert(1)</", "}</style>")
                .containsOnlyOnce("</style>");
        assertThat(text(ReportFormat.MARKDOWN, brand(HOSTILE)))
                .doesNotContainPattern("(?<!\\\\)<script")
                .doesNotContain("*x*", "[a](");
        assertThat(ReportFormatTest.read(ReportFormat.PDF, bytes(ReportFormat.PDF, brand(HOSTILE), false)))
                .contains("<script>alert(1)</script>");
        assertThat(ReportFormatTest.read(ReportFormat.DOCX, bytes(ReportFormat.DOCX, brand(HOSTILE), false)))
                .contains("<script>alert(1)</script>");
    }

    @ParameterizedTest
    @EnumSource
    void theSameBrandMakesTheSameBytes(ReportFormat format) {
        assertThat(bytes(format, brand("of XA"), false)).isEqualTo(bytes(format, brand("of XA"), false));
    }

    @Test
    void theNameOfTheProgramStandsOnTheLastPageOnly() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(ReportFormat.PDF, brand("of XA"), false))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(pdf.getNumberOfPages() - 1);
            assertThat(stripper.getText(pdf)).doesNotContain("Stocktake 1.0.0");
            stripper.setStartPage(pdf.getNumberOfPages());
            stripper.setEndPage(pdf.getNumberOfPages());
            assertThat(stripper.getText(pdf)).contains("Stocktake 1.0.0");
        }
    }
}
