package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.report.WordFileTest.all;
import static org.stocktake.report.WordFileTest.style;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.report.chapter.ReportBuilder;
import org.stocktake.report.document.FileMetadata;
import org.stocktake.report.document.LineWidth;
import org.stocktake.report.facts.Grouping;
import org.stocktake.report.facts.Report;
import org.stocktake.report.facts.ReportOrigin;
import org.stocktake.report.facts.ReportView;
import org.stocktake.report.office.WordLayout;
import org.stocktake.text.Messages;
import org.w3c.dom.Element;

/** The layout in Word of the pages for those who decide. */
final class WordBriefTest {
    private static final ReportView BRIEF = new ReportView(Grouping.SECTION, false, true);

    private static Element brief(String language) throws IOException {
        Report report = Report.of(
                SampleAnswers.findings(SampleAnswers.coastal()),
                new ReportOrigin("a.yaml", "", "1"),
                false,
                BRIEF,
                Optional.empty());
        Messages words = Messages.in(language);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordLayout.write(
                ReportBuilder.of(report, words),
                new FileMetadata("title", "Stocktake", LocalDate.of(2026, 11, 27)),
                words,
                out);
        return OfficeFileContent.xml(
                OfficeFileContent.entry(OfficeFileContent.entries(out.toByteArray()), "word/document.xml"));
    }

    /** So that no last page holds one table alone. */
    @Test
    void theStepsOfTheNextQuartersStayOnOnePageIfTheyAreFew() throws IOException {
        Element body = all(brief("en"), "w:body").get(0);
        List<Element> last = new ArrayList<>();
        for (Element block : children(body)) {
            if (block.getTagName().equals("w:p") && style(block).equals("Heading1")) {
                last.clear();
            }
            last.add(block);
        }
        last.removeIf(block -> block.getTagName().equals("w:sectPr"));
        assertThat(last).filteredOn(block -> block.getTagName().equals("w:tbl")).hasSize(2);
        assertThat(last.subList(0, last.size() - 1)).allSatisfy(block -> {
            boolean table = block.getTagName().equals("w:tbl");
            assertThat(table ? all(block, "w:tr") : List.of(block))
                    .allSatisfy(line -> assertThat(all(table ? all(line, "w:p").get(0) : line, "w:keepNext"))
                            .hasSize(1));
        });
        assertThat(all(last.get(last.size() - 1), "w:keepNext")).isEmpty();
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** Two words of neighbouring heads are as far apart as the margins of both cells. */
    @ParameterizedTest
    @CsvSource({"en, 60", "fr, 20", "es, 20", "ru, 20", "zh, 60"})
    void theHeadsOfAHeatMapAreApart(String language, int least) throws IOException {
        int heads = 0;
        for (Element cell : all(brief(language), "w:tc")) {
            if (style(all(cell, "w:p").get(0)).equals("TableHeaderFigure")) {
                int side = width(all(all(cell, "w:tcMar").get(0), "w:left").get(0));
                assertThat(side).isGreaterThanOrEqualTo(least);
                assertThat(width(all(cell, "w:tcW").get(0)) - 2 * side)
                        .as(cell.getTextContent())
                        .isGreaterThanOrEqualTo(longest(cell.getTextContent()));
                heads++;
            }
        }
        assertThat(heads).isGreaterThan(8);
    }

    /** Returns the width of the longest word in type of 10 points, in twentieths of a point. */
    private static int longest(String text) {
        int longest = 0;
        for (String word : text.split("[\\s\u00A0]|(?<=\\p{IsIdeographic})", -1)) {
            longest = Math.max(longest, LineWidth.of(word) / 5);
        }
        return longest;
    }

    private static int width(Element of) {
        return Integer.parseInt(of.getAttribute("w:w"));
    }

    @Test
    void theRowsOfAHeatMapAreClose() throws IOException {
        assertThat(all(brief("en"), "w:tbl"))
                .filteredOn(table ->
                        all(table, "w:p").stream().anyMatch(line -> style(line).equals("TableFigure")))
                .hasSize(2)
                .allSatisfy(table -> {
                    Element margins = all(table, "w:tblCellMar").get(0);
                    assertThat(width(all(margins, "w:top").get(0))).isZero();
                    assertThat(width(all(margins, "w:bottom").get(0))).isZero();
                });
    }
}
