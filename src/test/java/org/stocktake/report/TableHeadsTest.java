package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.finding.Findings;
import org.stocktake.report.chapter.ReportBuilder;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Document;
import org.stocktake.report.document.FileMetadata;
import org.stocktake.report.facts.Report;
import org.stocktake.report.facts.ReportOrigin;
import org.stocktake.report.office.WordLayout;
import org.stocktake.report.pdf.PdfLayout;
import org.stocktake.report.worksheet.SampleWorksheets;
import org.stocktake.text.Messages;
import org.w3c.dom.Element;

/** No word is torn in the head of a table, in any of the six languages. */
final class TableHeadsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String IDENTITY = "0".repeat(64);

    /** The space at both sides of a cell in Word, in twentieths of a point. */
    private static final int CELL_MARGINS = 216;

    /** The width of bold letters of Arial, in percent of that of its usual ones. */
    private static final int BOLD = 109;

    /** The widths of the longest Arabic words of the heat map in DejaVu Sans, in thousandths of the size of the type. */
    private static final Map<String, Integer> ARABIC =
            Map.of("مستوفى", 3_558, "مستخدم", 3_519, "ينطبق", 2_537, "الأرواح", 2_777);

    /** Returns a report of all tables of the sample, each with its first row only. */
    private static Document tables(Messages words) throws IOException {
        var read = SampleWorksheets.master("xa", words.language());
        Findings findings = Findings.of(read.checklist(), read.assessment(), TODAY);
        Document whole = ReportBuilder.of(Report.of(findings, new ReportOrigin("a.yaml", "", "1"), false), words);
        List<Document.Part> parts = new ArrayList<>();
        for (Document.Part part : whole.parts()) {
            List<Chapter> chapters =
                    part.chapters().stream().map(TableHeadsTest::tables).toList();
            parts.add(new Document.Part(part.kind(), part.title(), chapters));
        }
        return new Document(
                        whole.language(),
                        whole.title(),
                        whole.furniture(),
                        List.of(),
                        parts,
                        whole.filters(),
                        whole.languages())
                .closed();
    }

    private static Chapter tables(Chapter chapter) {
        List<Block> tables = new ArrayList<>();
        for (Block block : chapter.blocks()) {
            if (block instanceof Block.Table table) {
                tables.add(new Block.Table(
                        table.caption(),
                        table.introduction(),
                        table.header(),
                        table.shares(),
                        table.rows().subList(0, Math.min(1, table.rows().size()))));
            } else if (block instanceof Block.HeatMap) {
                tables.add(block);
            }
        }
        List<Chapter> parts =
                chapter.parts().stream().limit(3).map(TableHeadsTest::tables).toList();
        return new Chapter(chapter.id(), chapter.number(), chapter.title(), tables, parts);
    }

    private static List<String> headWords(List<Chapter> chapters) {
        List<String> words = new ArrayList<>();
        for (Chapter chapter : chapters) {
            for (Block block : chapter.blocks()) {
                if (block instanceof Block.Table table) {
                    table.header().forEach(head -> words.addAll(words(head)));
                } else if (block instanceof Block.HeatMap map) {
                    map.columns().forEach(column -> words.addAll(words(column.label())));
                }
            }
            words.addAll(headWords(chapter.parts()));
        }
        return words;
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split("[\\s\u00A0]+", -1));
    }

    /** Chinese is not here, as a line may end after any of its characters; nor Arabic, whose letters are drawn as others. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ru"})
    void thePdfHasEachWordWhole(String language) throws IOException {
        Document document = tables(Messages.in(language));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfLayout.write(document, new FileMetadata("title", "Stocktake", TODAY), IDENTITY, List.of(), out);
        String text = Normalizer.normalize(PdfChecks.text(out.toByteArray()), Normalizer.Form.NFKC);
        List<String> shown = words(text);
        List<String> heads = headWords(document.chapters());
        assertThat(heads).hasSizeGreaterThan(40);
        assertThat(heads)
                .allSatisfy(word -> assertThat(Collections.frequency(shown, word))
                        .as(word)
                        .isGreaterThanOrEqualTo(Collections.frequency(heads, word)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh"})
    void inWordEachColumnIsAsWideAsTheLongestWordOfItsHead(String language) throws IOException {
        Messages words = Messages.in(language);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordLayout.write(tables(words), new FileMetadata("title", "Stocktake", TODAY), words, out);
        Element document = OfficeFileContent.xml(
                OfficeFileContent.entry(OfficeFileContent.entries(out.toByteArray()), "word/document.xml"));
        int measured = 0;
        try (PDDocument pdf = new PDDocument();
                InputStream file = PDFont.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            PDFont font = PDType0Font.load(pdf, file, false);
            for (Element cell : WordFileTest.all(document, "w:tc")) {
                String style = WordFileTest.style(WordFileTest.all(cell, "w:p").get(0));
                if (style.equals("TableHeader") || style.equals("TableHeaderLarge")) {
                    int width = Integer.parseInt(
                            WordFileTest.all(cell, "w:tcW").get(0).getAttribute("w:w"));
                    int size = style.endsWith("Large") ? 10 : 8;
                    float longest = longest(font, cell.getTextContent()) * size * 20 / 1_000 * BOLD / 100;
                    assertThat(longest)
                            .as(cell.getTextContent() + " in " + style)
                            .isLessThan(width - CELL_MARGINS);
                    measured++;
                } else if (style.equals("TableHeaderFigure")) {
                    int width = Integer.parseInt(
                            WordFileTest.all(cell, "w:tcW").get(0).getAttribute("w:w"));
                    assertThat(longest(font, cell.getTextContent()) * 10 * 20 / 1_000)
                            .as(cell.getTextContent() + " in the heat map")
                            .isLessThan(width - 40);
                    int margin = Integer.parseInt(
                            WordFileTest.all(WordFileTest.all(cell, "w:tcMar").get(0), "w:left")
                                    .get(0)
                                    .getAttribute("w:w"));
                    assertThat(othersInHeatMap(cell.getTextContent()))
                            .as(cell.getTextContent() + " in the heat map")
                            .isLessThan(width - 2 * margin);
                    measured++;
                }
            }
        }
        assertThat(measured).isGreaterThan(20);
    }

    /**
     * Returns what the longest word needs that the font of the test has no letters for, in twentieths of a point: four Chinese
     * characters stay together, and Arabic is as wide as DejaVu Sans draws it.
     */
    private static int othersInHeatMap(String head) {
        int characters = head.matches("\\p{IsIdeographic}+") ? head.length() : 0;
        int longest = 200 * (characters <= 4 ? characters : (characters + 1) / 2);
        for (String word : words(head)) {
            longest = Math.max(longest, ARABIC.getOrDefault(word, 0) / 5);
        }
        return longest;
    }

    private static float longest(PDFont font, String text) throws IOException {
        float longest = 0;
        for (String word : words(text.replaceAll("\\p{IsIdeographic}", ""))) {
            String drawn = word.codePoints()
                    .mapToObj(letter -> letter < 0x530 ? Character.toString(letter) : "")
                    .collect(Collectors.joining());
            longest = Math.max(longest, font.getStringWidth(drawn));
        }
        return longest;
    }
}
