package org.stocktake.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.model.brand.Brand;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Document;
import org.stocktake.report.document.FileMetadata;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.text.Messages;

/** The lines of a PDF in Chinese and in Arabic stand where a reader expects them. */
final class PdfLinesTest {
    private static final List<String> HEADS = List.of("已落实", "部分落实", "差距", "经考虑未采纳", "未使用", "不适用", "尚无最终答案", "危及生命");

    @Test
    void shortHeadsOfAHeatMapInChineseStayOnOneLine() throws IOException {
        List<Block.HeatMap.Column> columns = HEADS.stream()
                .map(head -> new Block.HeatMap.Column("gap", head, false))
                .toList();
        List<Integer> figures = HEADS.stream().map(head -> 1).toList();
        Block.HeatMap map = new Block.HeatMap(
                "caption", "章节", columns, List.of(new Block.HeatMap.Row(TextLine.of("法律：保障和与贩运的区别"), figures, false)));
        List<TextPosition> drawn = letters("zh", List.of(Chapter.of("one", "One", List.of(map))));
        List<Float> heights = drawn.stream()
                .filter(letter -> String.join("", HEADS).contains(letter.getUnicode()) && letter.getXDirAdj() > 200)
                .map(TextPosition::getYDirAdj)
                .toList();
        assertThat(heights).hasSize(String.join("", HEADS).length());
        assertThat(heights.stream().distinct()).hasSize(1);
    }

    @Test
    void aShortNoteInChineseBracketsStaysOnOneLine() throws IOException {
        List<List<TextLine>> rows = IntStream.range(1, 15)
                .mapToObj(
                        i -> List.of(TextLine.of("q".repeat(i)).and(TextLine.of(Span.soft("（已开始）"))), TextLine.of("q")))
                .toList();
        Block table = new Block.Table("caption", List.of("a", "b"), List.of(20, 80), rows);
        List<TextPosition> drawn = letters("zh", List.of(Chapter.of("one", "One", List.of(table))));
        List<Float> first = heights(drawn, "已");
        assertThat(first).hasSize(rows.size()).isEqualTo(heights(drawn, "始"));
    }

    @ParameterizedTest
    @CsvSource({"zh, （", "ru, (", "fr, («"})
    void noLineEndsWithABracketThatOpens(String language, String brackets) throws IOException {
        List<TextLine> lines = IntStream.range(70, 130)
                .mapToObj(length -> TextLine.of(
                        new Span(Span.Kind.TEXT, "q q ".repeat(length / 4) + "q".repeat(length % 4 + 1), "", "en"),
                        Span.strong(brackets),
                        new Span(Span.Kind.STRONG, "Zone of the office", "", "en"),
                        Span.strong("；二）")))
                .toList();
        List<TextPosition> drawn =
                letters(language, List.of(Chapter.of("one", "一", List.of(new Block.Bullets(lines)))));
        assertThat(heights(drawn, brackets.substring(0, 1)))
                .hasSize(lines.size())
                .isEqualTo(heights(drawn, "Z"));
    }

    /** Two heads on one line would read as one. */
    @Test
    void theYearOfAQuarterStandsOnALineOfItsOwn() throws IOException {
        List<Block.HeatMap.Column> columns = List.of(
                new Block.HeatMap.Column("steps", "oct. à déz. 2026", false),
                new Block.HeatMap.Column("steps", "avr. à juiz 2026", false));
        Block.HeatMap.Row row = new Block.HeatMap.Row(TextLine.of("q"), List.of(1, 1), false);
        Block.HeatMap map = new Block.HeatMap("caption", "q", columns, List.of(row));
        List<TextPosition> drawn = letters("fr", List.of(Chapter.of("one", "One", List.of(map))));
        List<Float> years = heights(drawn, "6");
        assertThat(years).hasSize(2);
        heights(drawn, "z").forEach(height -> assertThat(height).isLessThan(years.get(0) - 5));
    }

    @Test
    void aDateInACellOfATableStaysOnOneLine() throws IOException {
        List<List<TextLine>> rows = IntStream.range(1, 60)
                .mapToObj(i -> List.of(
                        TextLine.of("q".repeat(i % 9) + " q".repeat(i) + " [1 de febrero de 2026]"), TextLine.of("q")))
                .toList();
        Block table = new Block.Table("caption", List.of("a", "b"), List.of(50, 50), rows);
        List<TextPosition> drawn = letters("es", List.of(Chapter.of("one", "One", List.of(table))));
        assertThat(heights(drawn, "[")).hasSize(rows.size()).isEqualTo(heights(drawn, "]"));
    }

    private static List<Float> heights(List<TextPosition> drawn, String letter) {
        return drawn.stream()
                .filter(one -> one.getUnicode().equals(letter))
                .map(TextPosition::getYDirAdj)
                .toList();
    }

    /** The title stands at the right edge of its line, and the number of its page at the left one. */
    @Test
    void thePagesOfTheContentsInArabicStandAtTheLeft() throws IOException {
        List<Chapter> chapters = List.of(
                Chapter.of("one", "QQ", List.of(Block.Paragraph.of("text"))),
                Chapter.of(
                        "two",
                        "\u062b\u063a\u0631\u0629 \u062b\u063a\u0631\u0629 QQ",
                        List.of(Block.Paragraph.of("text"))));
        List<TextPosition> drawn = letters("ar", chapters);
        List<TextPosition> pages = drawn.stream()
                .filter(letter -> letter.getUnicode().equals("1") && letter.getYDirAdj() < 800)
                .toList();
        // Each further digit stands 10 points farther left, and what is left of 42 points is cut off: three have room.
        assertThat(pages).hasSize(2).allMatch(letter -> letter.getXDirAdj() < 100 && letter.getXDirAdj() > 62);
        assertThat(drawn)
                .filteredOn(letter -> "Q\uFE9B".contains(letter.getUnicode()) && letter.getYDirAdj() < 200)
                .filteredOn(letter -> letter.getXDirAdj() + letter.getWidthDirAdj() > 549)
                .extracting(TextPosition::getYDirAdj)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void theNumberOfAChapterInArabicStandsAtTheRightOfATitleThatBeginsWithANumber() throws IOException {
        Chapter chapter = new Chapter(
                "one", "Q.1", "33 \u062b\u063a\u0631\u0629", List.of(Block.Paragraph.of("text")), List.of());
        List<TextPosition> drawn = letters("ar", List.of(chapter));
        assertThat(across(drawn, "Q")).isGreaterThan(across(drawn, "3"));
        assertThat(across(drawn, "3")).isGreaterThan(across(drawn, "\uFE9B"));
        assertThat(drawn).extracting(TextPosition::getUnicode).doesNotContain("#", "\u200F");
    }

    private static float across(List<TextPosition> drawn, String letter) {
        return drawn.stream()
                .filter(one -> one.getUnicode().equals(letter))
                .findFirst()
                .orElseThrow()
                .getXDirAdj();
    }

    /** The first fill of a box is its background. */
    @Test
    void theBoxesOfMarksInArabicLeaveTheLinesBesideThemFree() throws IOException {
        TextLine line = new TextLine(List.of(new Span(Span.Kind.MARK, "\u062b\u063a\u0631\u0629", "partly-met")));
        Chapter chapter = Chapter.of("one", "One", List.of(new Block.Bullets(List.of(line, line))));
        List<Float> heights = new ArrayList<>();
        try (PDDocument read = Loader.loadPDF(pdf("ar", List.of(chapter)))) {
            boolean isBox = false;
            List<Object> tokens = new PDFStreamParser(read.getPage(0)).parse();
            for (int i = 0; i < tokens.size(); i++) {
                String name = tokens.get(i) instanceof Operator operator ? operator.getName() : "";
                if (name.equals("rg")) {
                    isBox = Math.abs(((COSNumber) tokens.get(i - 3)).floatValue() - 0xfb / 255f) < 0.001;
                } else if (isBox && (name.equals("m") || name.equals("l"))) {
                    heights.add(((COSNumber) tokens.get(i - 1)).floatValue());
                }
            }
        }
        assertThat(heights).hasSize(8);
        float bottom = Collections.min(heights.subList(0, 4));
        float top = Collections.max(heights.subList(4, 8));
        assertThat(bottom - top).isGreaterThan(1.5f);
    }

    /** The renderer draws the marks of a list at the left, also where the text begins at the right. */
    @Test
    void aListInArabicHasItsMarksAtTheRight() throws IOException {
        List<TextLine> lines =
                List.of(TextLine.of("\u062b\u063a\u0631\u0629"), TextLine.of("\u062b\u063a\u0631\u0629"));
        List<TextPosition> drawn = letters("ar", List.of(Chapter.of("one", "QQ", List.of(new Block.Bullets(lines)))));
        List<TextPosition> marks = drawn.stream()
                .filter(letter -> letter.getUnicode().equals("\u2022"))
                .toList();
        assertThat(marks).hasSize(2);
        assertThat(drawn)
                .filteredOn(letter -> "\uFE9B".contains(letter.getUnicode()))
                .hasSize(2)
                .allMatch(letter -> letter.getXDirAdj() < marks.get(0).getXDirAdj());
    }

    /** Farther away, it would stand at the edge of the column, beside the text of the next one. */
    @Test
    void thePageOfASectionInArabicStandsBesideItsTitle() throws IOException {
        TextLine title = TextLine.of(Span.reference("\u062b\u063a\u0631\u0629", "one"));
        Block table =
                new Block.Table("", List.of("a", "b"), List.of(50, 50), List.of(List.of(title, TextLine.of("q"))));
        List<TextPosition> drawn = letters("ar", List.of(Chapter.of("one", "QQ", List.of(table))));
        TextPosition last = drawn.stream()
                .filter(letter -> letter.getUnicode().equals("\uFE93"))
                .findFirst()
                .orElseThrow();
        assertThat(drawn)
                .filteredOn(letter -> "\u0635\uFEB9".contains(letter.getUnicode()))
                .hasSize(1)
                .allMatch(page -> page.getXDirAdj() + page.getWidthDirAdj() > last.getXDirAdj() - 14)
                .allMatch(page -> page.getXDirAdj() + page.getWidthDirAdj() < last.getXDirAdj() - 2);
    }

    /** The number of the page ends inside the text, not in the margin. */
    @Test
    void theNumberOfAPageInArabicStandsInsideOfTheMargin() throws IOException {
        List<TextPosition> drawn = letters("ar", List.of(Chapter.of("one", "QQ", List.of(Block.Paragraph.of("text")))));
        assertThat(drawn)
                .filteredOn(letter -> letter.getUnicode().equals("1"))
                .hasSize(2)
                .allMatch(letter -> letter.getXDirAdj() > 42);
    }

    private static List<TextPosition> letters(String language, List<Chapter> chapters) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                letters.add(letter);
            }
        };
        try (PDDocument read = Loader.loadPDF(pdf(language, chapters))) {
            reader.getText(read);
        }
        return letters;
    }

    private static byte[] pdf(String language, List<Chapter> chapters) throws IOException {
        Document document = Document.of(
                language,
                new Document.Title("kicker", "main", List.of("line")),
                new Document.Furniture("", "", "\u0635", "", Messages.in("en"), Brand.NONE),
                chapters);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FileMetadata metadata = new FileMetadata("title", "Stocktake", LocalDate.of(2026, 11, 27));
        PdfLayout.write(document, metadata, "0".repeat(64), List.of(), out);
        return out.toByteArray();
    }
}
