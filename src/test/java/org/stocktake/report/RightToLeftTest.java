package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.stocktake.model.brand.Brand;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Document;
import org.stocktake.report.document.FileMetadata;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.html.HtmlLayout;
import org.stocktake.report.office.WordLayout;
import org.stocktake.report.office.WorkbookContent;
import org.stocktake.report.office.WorkbookLayout;
import org.stocktake.report.pdf.PdfLayout;
import org.stocktake.report.sheet.Dashboard;
import org.stocktake.report.sheet.Sheet;
import org.stocktake.report.sheet.SheetCell;
import org.stocktake.report.sheet.SheetColumn;
import org.stocktake.text.Messages;

/** A document in a language that is written from right to left is set from right to left in every format. */
final class RightToLeftTest {
    private static final String ARABIC = "ثغرة";
    private static final String LATIN_FIRST = "ctoc-1، الإصدار 1.1.0";
    private static final String OFFICE = "Border Guard";
    private static final String NUMBERED = "1 ثغرة";
    private static final String AGAINST = "Against the page.";

    private static final FileMetadata METADATA = new FileMetadata("title", "Stocktake", LocalDate.of(2026, 11, 27));

    private static Document document(String language) {
        Block table = new Block.Table(
                "table",
                "",
                List.of("header-one", "header-two"),
                List.of(50, 50),
                List.of(List.of(TextLine.of("cell-one"), TextLine.of("cell-two"))));
        Block fact = new Block.Facts(
                List.of(new Block.Facts.Fact("Label", List.of(TextLine.of(language.equals("ar") ? AGAINST : ARABIC)))));
        List<Block> blocks = List.of(Block.Paragraph.of(ARABIC), Block.Paragraph.of("Typed in English."), fact, table);
        return Document.of(
                language,
                new Document.Title("kicker", "main", List.of(LATIN_FIRST)),
                new Document.Furniture("", "", "", "", Messages.in("en"), Brand.NONE),
                List.of(Chapter.of("one", "One", blocks)));
    }

    @Test
    void aPageSaysItsDirection() {
        assertThat(HtmlLayout.of(document("ar")))
                .contains("<html lang=\"ar\" dir=\"rtl\">", "[dir=\"rtl\"] [dir=\"auto\"] { text-align: right; }");
        assertThat(HtmlLayout.of(document("fr"))).contains("<html lang=\"fr\">");
    }

    @Test
    void aPdfHasTheFirstColumnOnTheRightAndReadsItFirst() throws IOException {
        byte[] arabic = pdf("ar");
        assertThat(across(arabic, "header-one")).isGreaterThan(across(arabic, "header-two"));
        assertThat(across(arabic, "cell-one")).isGreaterThan(across(arabic, "cell-two"));
        assertThat(cellsAsRead(arabic)).containsExactly("header-one", "header-two", "cell-one", "cell-two");
        byte[] english = pdf("en");
        assertThat(across(english, "cell-one")).isLessThan(across(english, "cell-two"));
        assertThat(cellsAsRead(english)).isEqualTo(cellsAsRead(arabic));
    }

    @Test
    void aWordFileIsSetFromRightToLeftButNotWhatBeginsWithLatinLetters() throws IOException {
        try (XWPFDocument word = word("ar")) {
            assertThat(word.getDocument().getBody().getSectPr().isSetBidi()).isTrue();
            assertThat(word.getTables())
                    .allMatch(table -> table.getCTTbl().getTblPr().isSetBidiVisual());
            assertThat(isSetFromRightToLeft(word, ARABIC)).isTrue();
            assertThat(isSetFromRightToLeft(word, "Typed in English.")).isFalse();
            assertThat(paragraph(word, "Typed in English.").getJc().getVal()).isEqualTo(STJc.RIGHT);
        }
        try (XWPFDocument word = word("en")) {
            assertThat(word.getDocument().getBody().getSectPr().isSetBidi()).isFalse();
            assertThat(isSetFromRightToLeft(word, ARABIC)).isTrue();
            assertThat(isSetFromRightToLeft(word, "Typed in English.")).isFalse();
        }
    }

    @Test
    void inAWordFileTheCoverAndTheContentsRunWithTheDocumentWhateverTheyBeginWith() throws IOException {
        try (XWPFDocument word = word("ar")) {
            assertThat(isSetFromRightToLeft(word, LATIN_FIRST)).isTrue();
            assertThat(word.getDocument()
                            .getBody()
                            .getSdtArray(0)
                            .getSdtContent()
                            .getPList())
                    .filteredOn(entry -> entry.isSetPPr())
                    .hasSizeGreaterThan(1)
                    .allMatch(entry -> isSetFromRightToLeft(entry.getPPr()));
            assertThat(word.getStyles().getStyle("TOC1").getCTStyle().getPPr().isSetBidi())
                    .isTrue();
        }
        try (XWPFDocument word = word("en")) {
            assertThat(word.getStyles().getStyle("TOC1").getCTStyle().getPPr().isSetBidi())
                    .isFalse();
        }
    }

    /** A text that runs against the page must not take its label to the other side. */
    @Test
    void inAWordFileALabelIsOnTheSideOfThePageWhateverItsText() throws IOException {
        try (XWPFDocument word = word("ar")) {
            assertThat(isSetFromRightToLeft(word, "Label\t\u200E" + AGAINST + "\u200E"))
                    .isTrue();
        }
        try (XWPFDocument word = word("en")) {
            assertThat(isSetFromRightToLeft(word, "Label\t\u200F" + ARABIC + "\u200F"))
                    .isFalse();
        }
    }

    /** Only a sentence in Latin letters keeps their direction: it is what an office typed. All stand at the right. */
    @Test
    void inAWorkbookEachCellHasTheReadingOrderOfItsLanguage() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(workbook("ar")))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (int i : List.of(0, 1, 2, 4)) {
                assertThat(sheet.getRow(i).getCell(0).getCellStyle())
                        .returns(ReadingOrder.RIGHT_TO_LEFT, XSSFCellStyle::getReadingOrder)
                        .returns(HorizontalAlignment.RIGHT, XSSFCellStyle::getAlignment);
            }
            assertThat(sheet.getRow(3).getCell(0).getCellStyle())
                    .returns(ReadingOrder.LEFT_TO_RIGHT, XSSFCellStyle::getReadingOrder)
                    .returns(HorizontalAlignment.RIGHT, XSSFCellStyle::getAlignment);
            assertThat(sheet.getHeader().getCenter()).isEqualTo("\u200Fسري.\u200F");
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(workbook("en")))) {
            assertThat(workbook.getSheetAt(0)
                            .getRow(1)
                            .getCell(0)
                            .getCellStyle()
                            .getReadingOrder())
                    .isEqualTo(ReadingOrder.CONTEXT);
        }
    }

    @Test
    void aLatinNameStandsBesideItsCountsWhereTheOthersDo() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(workbook("ar")))) {
            XSSFSheet dashboard = workbook.getSheet("charts");
            assertThat(dashboard.getRow(4).getCell(0).getStringCellValue()).isEqualTo(OFFICE);
            assertThat(dashboard.getRow(4).getCell(0).getCellStyle())
                    .returns(ReadingOrder.LEFT_TO_RIGHT, XSSFCellStyle::getReadingOrder)
                    .returns(HorizontalAlignment.RIGHT, XSSFCellStyle::getAlignment);
        }
    }

    @Test
    void thePagesOfAWorkbookAreCountedByOneNumberWithoutBlanks() throws IOException {
        for (String language : List.of("ar", "en")) {
            String expected = language.equals("ar") ? "&P/&N" : "Page &P of &N";
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(workbook(language)))) {
                assertThat(workbook)
                        .extracting(sheet -> sheet.getFooter().getRight())
                        .containsOnly(expected);
            }
        }
    }

    @Test
    void theBarsOfAChartBeginOnTheSideOfTheFirstColumn() throws IOException {
        assertThat(charts(workbook("ar")))
                .satisfiesExactly(
                        bars -> assertThat(bars)
                                .contains("<c:axPos val=\"r\"/>", "<c:orientation val=\"maxMin\"/><c:min"),
                        timeline -> assertThat(timeline)
                                .contains("<c:orientation val=\"maxMin\"/></c:scaling>", "<c:axPos val=\"r\"/>"));
        assertThat(charts(workbook("en")))
                .allSatisfy(chart -> assertThat(chart)
                        .contains("<c:axPos val=\"l\"/>", "<c:orientation val=\"minMax\"/><c:min")
                        .doesNotContain("<c:axPos val=\"r\"/>"));
    }

    @Test
    void theNumberOfALabelStandsAtTheSideOfThePageInACellAndInItsChart() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(workbook("ar")))) {
            XSSFSheet dashboard = workbook.getSheet("charts");
            assertThat(dashboard.getRow(5).getCell(0).getStringCellValue()).isEqualTo("\u200F" + NUMBERED);
        }
        assertThat(charts(workbook("ar")))
                .allSatisfy(chart -> assertThat(chart)
                        .contains(
                                "<c:v>\u200F" + NUMBERED + "</c:v>",
                                "<c:txPr><a:bodyPr></a:bodyPr><a:p><a:pPr rtl=\"1\">"));
        assertThat(charts(workbook("en")))
                .allSatisfy(chart -> assertThat(chart)
                        .contains("<c:v>" + NUMBERED + "</c:v>")
                        .doesNotContain("rtl"));
    }

    /** Returns a workbook of a sheet of five rows and two charts. */
    private static byte[] workbook(String language) throws IOException {
        List<List<SheetCell>> rows = List.of(
                List.of(new SheetCell.Text(LATIN_FIRST)),
                List.of(new SheetCell.Text("XA")),
                List.of(new SheetCell.Text(AGAINST)),
                List.of(new SheetCell.Day(LocalDate.of(2026, 11, 27))));
        Sheet sheet = new Sheet("sheet", List.of(SheetColumn.of(ARABIC, 20)), 0, rows);
        List<Dashboard.Series> series = List.of(new Dashboard.Series("series", "gap"));
        List<Dashboard.Line> lines =
                List.of(new Dashboard.Line(OFFICE, List.of(2)), new Dashboard.Line(NUMBERED, List.of(1)));
        Dashboard dashboard = new Dashboard(
                "charts",
                "charts",
                List.of(),
                List.of(
                        new Dashboard.Block("bars", "label", series, lines, false),
                        new Dashboard.Block("time", "label", series, lines, true)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookContent content = new WorkbookContent(List.of(sheet), Optional.of(dashboard), "سري.");
        WorkbookLayout.write(content, METADATA, Messages.in(language), out);
        return out.toByteArray();
    }

    private static List<String> charts(byte[] workbook) throws IOException {
        List<String> charts = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().startsWith("xl/charts/chart")) {
                    charts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return charts;
    }

    /** Arial has no Chinese, so that Word would choose a font by itself. */
    @Test
    void aWordFileInChineseNamesAFontThatHasItsCharacters() throws Exception {
        assertThat(fontOfEastAsia("zh")).isEqualTo("Microsoft YaHei");
        assertThat(fontOfEastAsia("fr")).isEqualTo("Arial");
    }

    private static String fontOfEastAsia(String language) throws Exception {
        try (XWPFDocument word = word(language)) {
            return word.getStyle()
                    .getDocDefaults()
                    .getRPrDefault()
                    .getRPr()
                    .getRFontsArray(0)
                    .getEastAsia();
        }
    }

    /** A head in Chinese goes on in the next line, so that it needs no smaller type. */
    @Test
    void theMonthsAboveStepsInChineseHaveTheSizeOfOtherHeads() throws IOException {
        Block.HeatMap map = new Block.HeatMap(
                "caption",
                "corner",
                List.of(new Block.HeatMap.Column("steps", "2026年10月至12月", false)),
                List.of(new Block.HeatMap.Row(TextLine.of("row"), List.of(1), false)));
        Document document = Document.of(
                "zh",
                new Document.Title("kicker", "main", List.of("line")),
                new Document.Furniture("", "", "", "", Messages.in("en"), Brand.NONE),
                List.of(Chapter.of("one", "One", List.of(map))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfLayout.write(document, METADATA, "0".repeat(64), List.of(), out);
        AtomicReference<Float> size = new AtomicReference<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                int at = text.indexOf("2026");
                if (at >= 0) {
                    size.set(letters.get(at).getFontSizeInPt());
                }
            }
        };
        try (PDDocument read = Loader.loadPDF(out.toByteArray())) {
            reader.getText(read);
        }
        assertThat(size.get()).isGreaterThan(8);
    }

    private static byte[] pdf(String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfLayout.write(document(language), METADATA, "0".repeat(64), List.of(), out);
        return out.toByteArray();
    }

    private static XWPFDocument word(String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordLayout.write(document(language), METADATA, Messages.in(Messages.ENGLISH), out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private static boolean isSetFromRightToLeft(XWPFDocument word, String text) {
        return isSetFromRightToLeft(paragraph(word, text));
    }

    private static CTPPr paragraph(XWPFDocument word, String text) {
        XWPFParagraph found = word.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .findFirst()
                .orElseThrow();
        return found.getCTP().getPPr();
    }

    private static boolean isSetFromRightToLeft(CTPPr paragraph) {
        return paragraph.isSetBidi()
                && !(paragraph.getBidi().isSetVal()
                        && paragraph.getBidi().xgetVal().getStringValue().equals("false"));
    }

    /** Returns the distance of a word from the left edge of its page, in points. */
    private static float across(byte[] pdf, String word) throws IOException {
        AtomicReference<Float> found = new AtomicReference<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                int at = text.indexOf(word);
                if (at >= 0) {
                    found.set(letters.get(at).getXDirAdj());
                }
            }
        };
        try (PDDocument read = Loader.loadPDF(pdf)) {
            reader.getText(read);
        }
        return found.get();
    }

    /** Returns the texts of the cells in the order of the tags. */
    private static List<String> cellsAsRead(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            PDFMarkedContentExtractor reader = new PDFMarkedContentExtractor();
            Map<Integer, String> texts = new HashMap<>();
            for (PDPage page : read.getPages()) {
                reader.processPage(page);
            }
            for (PDMarkedContent content : reader.getMarkedContents()) {
                texts.put(content.getMCID(), text(content));
            }
            List<String> cells = new ArrayList<>();
            walk(read.getDocumentCatalog().getStructureTreeRoot().getKids(), false, texts, cells);
            return cells;
        }
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object piece : content.getContents()) {
            text.append(piece instanceof PDMarkedContent inner ? text(inner) : piece.toString());
        }
        return text.toString();
    }

    private static void walk(List<Object> kids, boolean inCell, Map<Integer, String> texts, List<String> cells) {
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement element) {
                boolean cell = inCell || List.of("TH", "TD").contains(element.getStructureType());
                walk(element.getKids(), cell, texts, cells);
            } else if (inCell && kid instanceof PDMarkedContentReference content) {
                cells.add(texts.getOrDefault(content.getMCID(), ""));
            } else if (inCell && kid instanceof Integer number) {
                cells.add(texts.getOrDefault(number, ""));
            }
        }
    }
}
