package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.stocktake.model.brand.Brand;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Document;
import org.stocktake.report.document.FileMetadata;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.html.HtmlLayout;
import org.stocktake.report.office.WordLayout;
import org.stocktake.report.pdf.PdfLayout;
import org.stocktake.text.Messages;

/** A document in a language that is written from right to left is set from right to left in every format. */
final class RightToLeftTest {
    private static final String ARABIC = "ثغرة";
    private static final String LATIN_FIRST = "ctoc-1، الإصدار 1.1.0";
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
        assertThat(HtmlLayout.of(document("ar"))).contains("<html lang=\"ar\" dir=\"rtl\">");
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
        XWPFParagraph found = word.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .findFirst()
                .orElseThrow();
        return isSetFromRightToLeft(found.getCTP().getPPr());
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
