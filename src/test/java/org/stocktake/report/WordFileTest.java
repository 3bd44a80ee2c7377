package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Evidence;
import org.stocktake.model.brand.Brand;
import org.stocktake.report.chapter.ReportBuilder;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Document;
import org.stocktake.report.document.FileMetadata;
import org.stocktake.report.facts.Report;
import org.stocktake.report.facts.ReportOrigin;
import org.stocktake.report.office.WordLayout;
import org.stocktake.text.Messages;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The parts of the Word file that Word and its users rely on. */
final class WordFileTest {
    private static final Map<String, byte[]> PARTS =
            OfficeFileContent.entries(ReportFormatTest.bytes(ReportFormat.DOCX, SampleAnswers.coastal(), false));

    private static Element part(String name) {
        return OfficeFileContent.xml(OfficeFileContent.entry(PARTS, name));
    }

    static List<Element> all(Element within, String name) {
        NodeList nodes = within.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<String> values(Element within, String name, String attribute) {
        return all(within, name).stream()
                .map(element -> element.getAttribute(attribute))
                .toList();
    }

    @Test
    void everyStyleThatItNamesExists() {
        Set<String> declared = new TreeSet<>(values(part("word/styles.xml"), "w:style", "w:styleId"));
        Element document = part("word/document.xml");
        for (String kind : List.of("w:pStyle", "w:rStyle", "w:tblStyle")) {
            assertThat(declared).as(kind).containsAll(values(document, kind, "w:val"));
        }
        assertThat(declared).containsAll(values(part("word/numbering.xml"), "w:pStyle", "w:val"));
    }

    @Test
    void nothingIsLaidOutByHand() {
        assertThat(all(part("word/document.xml"), "w:rPr"))
                .allSatisfy(run -> assertThat(run.getChildNodes().getLength()).isEqualTo(1));
    }

    @Test
    void everyLinkInsideLeadsToABookmarkOfALegalName() {
        Element document = part("word/document.xml");
        List<String> bookmarks = values(document, "w:bookmarkStart", "w:name");
        assertThat(bookmarks).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-zA-Z][a-zA-Z0-9_]{0,39}"));
        assertThat(values(document, "w:bookmarkStart", "w:id")).doesNotHaveDuplicates();
        List<String> anchors = values(document, "w:hyperlink", "w:anchor");
        assertThat(anchors.stream().filter(anchor -> !anchor.isEmpty())).isSubsetOf(bookmarks);
    }

    @Test
    void theFirstRowOfEveryTableOfTheReportIsRepeatedOnEachPage() {
        for (Element table : all(part("word/document.xml"), "w:tbl")) {
            boolean form = all(table, "w:tblStyle").get(0).getAttribute("w:val").equals("FormTable");
            if (!form) {
                Element first = all(table, "w:tr").get(0);
                assertThat(all(first, "w:tblHeader")).hasSize(1);
            }
        }
    }

    static String style(Element paragraph) {
        List<Element> styles = all(paragraph, "w:pStyle");
        return styles.isEmpty() ? "" : styles.get(0).getAttribute("w:val");
    }

    @Test
    void noPageEndsInsideAShortParagraphWhichMayEndInsideACitation() {
        assertThat(all(part("word/document.xml"), "w:p"))
                .filteredOn(
                        paragraph -> Set.of("Normal", "CardText", "ListBullet").contains(style(paragraph)))
                .hasSizeGreaterThan(50)
                .filteredOn(paragraph -> paragraph.getTextContent().length() < 800)
                .allSatisfy(
                        paragraph -> assertThat(all(paragraph, "w:keepLines")).hasSize(1));
    }

    @Test
    void theLastTwoLinesOfAFindingStayOnOnePage() {
        List<Element> paragraphs = all(part("word/document.xml"), "w:p");
        int findings = 0;
        for (int i = 2; i < paragraphs.size(); i++) {
            boolean ends = style(paragraphs.get(i)).startsWith("Finding")
                    && style(paragraphs.get(i - 1)).startsWith("Fact")
                    && style(paragraphs.get(i - 2)).startsWith("Fact");
            if (ends) {
                findings++;
                assertThat(all(paragraphs.get(i - 2), "w:keepNext")).hasSize(1);
                assertThat(all(paragraphs.get(i - 1), "w:keepNext")).isEmpty();
            }
        }
        assertThat(findings).isGreaterThan(2);
    }

    @Test
    void anIntroductionStaysOnThePageOfWhatItIntroduces() {
        List<Element> paragraphs = all(part("word/document.xml"), "w:p");
        int introductions = 0;
        for (int i = 1; i < paragraphs.size(); i++) {
            Element before = paragraphs.get(i - 1);
            String next = style(paragraphs.get(i));
            if (style(before).equals("Normal") && (next.startsWith("Finding") || next.equals("Caption"))) {
                introductions++;
                assertThat(all(before, "w:keepNext"))
                        .as(before.getTextContent())
                        .hasSize(1);
            }
        }
        assertThat(introductions).isGreaterThan(5);
    }

    @Test
    void headingsAreNumberedByTheirStyle() {
        assertThat(values(part("word/numbering.xml"), "w:lvlText", "w:val")).startsWith("%1", "%1.%2", "%1.%2.%3");
        assertThat(OfficeFileContent.ofWord(ReportFormatTest.bytes(ReportFormat.DOCX, SampleAnswers.coastal(), false)))
                .contains("\nHeading1: What was assessed\n");
    }

    @Test
    void theContentsAreAFieldThatWordFillsWhenItOpensTheFile() {
        Element document = part("word/document.xml");
        assertThat(values(document, "w:instrText", "xml:space")).isNotEmpty();
        assertThat(all(document, "w:instrText").get(0).getTextContent()).contains("TOC \\o \"1-2\"");
        Element begin = all(document, "w:fldChar").get(0);
        assertThat(begin.getAttribute("w:dirty")).isIn("true", "1");
        assertThat(values(document, "w:fldChar", "w:fldCharType")).containsExactly("begin", "separate", "end");
        Element end =
                (Element) all(document, "w:fldChar").get(2).getParentNode().getParentNode();
        assertThat(style(end)).startsWith("TOC"); // of its own, it can stand alone on a page
    }

    @Test
    void theSumOfAHeatMapStaysOnThePageOfWhatExplainsIt() {
        List<Element> paragraphs = all(part("word/document.xml"), "w:p");
        int explained = 0;
        for (int i = 1; i < paragraphs.size() - 1; i++) {
            boolean ends = style(paragraphs.get(i)).equals("AfterTable")
                    && style(paragraphs.get(i - 1)).equals("TableFigure")
                    && style(paragraphs.get(i + 1)).equals("Normal");
            if (ends) {
                explained++;
                assertThat(all(paragraphs.get(i), "w:keepNext")).hasSize(1);
                Element sum = (Element) paragraphs.get(i - 1).getParentNode().getParentNode();
                assertThat(all(sum, "w:keepNext")).hasSize(1);
            }
        }
        assertThat(explained).isEqualTo(2);
    }

    @Test
    void theMarksOfAFindingAreNotTorn() {
        assertThat(all(part("word/document.xml"), "w:p"))
                .filteredOn(paragraph -> style(paragraph).equals("Marks"))
                .anySatisfy(marks -> assertThat(marks.getTextContent()).contains("Danger\u00A0to\u00A0life"));
    }

    @Test
    void whoAnsweredIsANoteOnTheTableAboveInItsType() {
        List<Element> paragraphs = all(part("word/document.xml"), "w:p");
        int notes = 0;
        for (int i = 2; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).getTextContent().startsWith("Answered by:")) {
                notes++;
                assertThat(style(paragraphs.get(i))).isEqualTo("TableNote");
                assertThat(style(paragraphs.get(i - 1))).isEqualTo("AfterTable");
                assertThat(all(paragraphs.get(i - 1), "w:keepNext")).hasSize(1);
                Element last = (Element) paragraphs.get(i - 2).getParentNode().getParentNode();
                assertThat(all(last, "w:keepNext")).hasSize(1);
            }
        }
        assertThat(notes).isPositive();
    }

    @Test
    void theHeadOfAPageIsApartFromTheTextBelow() {
        Element header = all(part("word/styles.xml"), "w:style").stream()
                .filter(style -> style.getAttribute("w:styleId").equals("Header"))
                .findFirst()
                .orElseThrow();
        assertThat(Integer.parseInt(all(header, "w:spacing").get(0).getAttribute("w:after")))
                .isGreaterThanOrEqualTo(100);
        assertThat(values(part("word/document.xml"), "w:pgMar", "w:header")).containsExactly("340");
    }

    @Test
    void noLineEndsInsideOfACitation() {
        assertThat(all(part("word/document.xml"), "w:t"))
                .anySatisfy(text -> assertThat(text.getTextContent()).contains("article\u00A06(3)"))
                .allSatisfy(text -> assertThat(text.getTextContent()).doesNotContainPattern("\\barticle [0-9]"));
    }

    @Test
    void tablesOfThePagesForThoseWhoDecideHaveLargeHeads() {
        Element document = part("word/document.xml");
        List<String> used = values(document, "w:pStyle", "w:val");
        assertThat(used).contains("TableHeaderLarge", "TableHeader");
        assertThat(used.lastIndexOf("TableHeaderLarge")).isLessThan(used.indexOf("TableHeader"));
    }

    @Test
    void itSaysItsLanguageItsPageAndNothingElseAboutItself() {
        assertThat(values(part("word/styles.xml"), "w:lang", "w:val")).containsExactly("en-GB");
        assertThat(values(part("word/document.xml"), "w:pgSz", "w:w")).containsExactly("11906");
        assertThat(new String(OfficeFileContent.entry(PARTS, "docProps/core.xml"), StandardCharsets.UTF_8))
                .contains("Self-assessment report: Invented State XA", "creator>Invented State XA")
                .containsPattern("created[^<]*>2026-11-25T00:00:00Z<")
                .containsPattern("modified[^<]*>2026-11-25T00:00:00Z<")
                .doesNotContain("Stocktake", "Apache POI", "lastModifiedBy");
        assertThat(String.join(" ", PARTS.keySet())).contains("word/header", "word/footer");
    }

    @Test
    void thereIsAPlaceToSign() {
        assertThat(OfficeFileContent.ofWord(ReportFormatTest.bytes(ReportFormat.DOCX, SampleAnswers.coastal(), false)))
                .contains("Prepared by", "Approved by", "Name, function, signature, date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org/%zz", "https://example.org/a|b", "https://example.org/{x}", "https://["})
    void anAddressThatWordWouldNotOpenIsText(String address) {
        Assessment assessment = SampleAnswers.coastal();
        var id = assessment.answers().keySet().iterator().next();
        assessment = assessment.with(
                id,
                assessment
                        .answerTo(id)
                        .orElseThrow()
                        .withEvidence(List.of(new Evidence("Title", "", "", address, "", "", ""))));
        byte[] file = ReportFormatTest.bytes(ReportFormat.DOCX, assessment, false);
        String links = OfficeFileContent.text(file, "word/_rels/document.xml.rels");
        assertThat(OfficeFileContent.ofWord(file)).contains(address);
        assertThat(links).doesNotContain(address);
    }

    @Test
    void theLineBreaksOfATextStay() {
        Assessment assessment = SampleAnswers.coastal();
        var id = assessment.answers().keySet().iterator().next();
        assessment = assessment.with(
                id, assessment.answerTo(id).orElseThrow().with(AnswerTextField.NOTE, "one\n  two\n\nfour\n"));
        assertThat(ReportFormatTest.write(ReportFormat.DOCX, assessment, false))
                .contains("one\n  two\n\nfour\n")
                .doesNotContain("four\n\n");
    }

    /** A column of a heat map, as wide as the longest word of its head. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ru"})
    void aHeatMapGivesALongWordOfAHeadAWiderColumn(String language) throws IOException {
        List<Element> cells = headOfHeatMap(language);
        assertThat(Integer.parseInt(all(cells.get(0), "w:tcW").get(0).getAttribute("w:w")))
                .as("the names of sections")
                .isGreaterThan(1_900);
        for (Element cell : cells.subList(1, cells.size())) {
            int longest = 0;
            for (String word : cell.getTextContent().split("[ \u00A0]", -1)) {
                longest = Math.max(
                        longest,
                        word.chars()
                                .map(letter -> "ijltfr.".indexOf(letter) < 0 ? 108 : 55)
                                .sum());
            }
            int width = Integer.parseInt(all(cell, "w:tcW").get(0).getAttribute("w:w"));
            assertThat(width)
                    .as("twentieths of a point for %s", cell.getTextContent())
                    .isGreaterThan(40 + longest);
            assertThat(style(all(cell, "w:p").get(0))).isEqualTo("TableHeaderFigure");
        }
    }

    /** A cell has 170 twentieths of a point beside its text, and a bold digit of 10 points is 112 wide. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aHeatMapHasRoomForASumOfThreeDigitsBelowAShortHead(String language) throws IOException {
        List<Element> cells = headOfHeatMap(language);
        for (Element cell : cells.subList(1, cells.size())) {
            assertThat(Integer.parseInt(all(cell, "w:tcW").get(0).getAttribute("w:w")))
                    .as("twentieths of a point for %s", cell.getTextContent())
                    .isGreaterThan(170 + 3 * 112);
        }
    }

    private static List<Element> headOfHeatMap(String language) throws IOException {
        Report report =
                Report.of(SampleAnswers.findings(SampleAnswers.coastal()), new ReportOrigin("a.yaml", "", "1"), false);
        Messages words = Messages.in(language);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordLayout.write(
                ReportBuilder.of(report, words),
                new FileMetadata("title", "Stocktake", LocalDate.of(2026, 11, 27)),
                words,
                out);
        Element document = OfficeFileContent.xml(
                OfficeFileContent.entry(OfficeFileContent.entries(out.toByteArray()), "word/document.xml"));
        Element head = all(document, "w:tr").stream()
                .filter(row -> row.getTextContent().contains(words.say("report.heat.life")))
                .findFirst()
                .orElseThrow();
        return all(head, "w:tc");
    }

    @Test
    void aChoiceStaysOnALineUnlessItIsLongerThanOne() throws IOException {
        String longer = "Ratified or joined at the United Nations, but not yet in force for our State";
        Block form = new Block.Form(
                List.of(new Block.Form.Field("Party?", "", List.of("Signed, not yet a party", longer), 3)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordLayout.write(
                Document.of(
                        "en",
                        new Document.Title("kicker", "main", List.of()),
                        new Document.Furniture("", "", "", "", Messages.in("en"), Brand.NONE),
                        List.of(Chapter.of("one", "One", List.of(form)))),
                new FileMetadata("title", "Stocktake", LocalDate.of(2026, 11, 27)),
                Messages.in("en"),
                out);
        assertThat(OfficeFileContent.ofWord(out.toByteArray()))
                .contains("\u2610\u00A0Signed,\u00A0not\u00A0yet\u00A0a\u00A0party    \u2610\u00A0" + longer);
    }

    @Test
    void shortLabelsLeaveMoreOfTheLineToWhatStandsBesideThem() {
        assertThat(all(part("word/document.xml"), "w:p"))
                .filteredOn(paragraph -> style(paragraph).startsWith("Fact")
                        && paragraph.getTextContent().startsWith("Next step"))
                .isNotEmpty()
                .allSatisfy(paragraph -> assertThat(style(paragraph)).isEqualTo("FactShort"));
    }

    /** So that five of them stay on one page in every language. */
    @Test
    void theLinesOfACardAreSetClose() {
        List<String> close = new ArrayList<>();
        for (Element style : all(part("word/styles.xml"), "w:style")) {
            List<Element> spacing = all(style, "w:spacing");
            if (!spacing.isEmpty() && spacing.get(0).getAttribute("w:line").equals("240")) {
                close.add(style.getAttribute("w:styleId"));
            }
        }
        assertThat(close).contains("Finding2", "Marks", "Fact");
    }
}
