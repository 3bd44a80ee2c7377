package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.report.WordFileTest.all;
import static org.stocktake.report.WordFileTest.style;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The rows of a table in Word that stay on one page, and the lines that stay with them. */
final class WordTableRowsTest {
    private static final Element DOCUMENT = OfficeFileContent.xml(OfficeFileContent.entry(
            OfficeFileContent.entries(ReportFormatTest.bytes(ReportFormat.DOCX, SampleAnswers.coastal(), false)),
            "word/document.xml"));

    @Test
    void noPageHasOneRowOfATableAlone() {
        int pairs = 0;
        for (Element table : all(DOCUMENT, "w:tbl")) {
            List<Element> rows = all(table, "w:tr");
            int last = rows.size() - 1;
            if (!style(all(rows.get(0), "w:p").get(0)).startsWith("TableHeader")) {
                continue;
            }
            for (int i = 0; i < last; i++) {
                boolean isWhole = all(rows.get(i), "w:cantSplit").size() == 1
                        && all(rows.get(i + 1), "w:cantSplit").size() == 1;
                if (isWhole && (i <= 1 || i == last - 1)) {
                    pairs++;
                    assertThat(all(all(rows.get(i), "w:p").get(0), "w:keepNext"))
                            .as(rows.get(i).getTextContent())
                            .hasSize(1);
                }
            }
        }
        assertThat(pairs).isGreaterThan(40);
    }

    @Test
    void whatBelongsToATableStaysOnItsPage() {
        List<Element> paragraphs = all(DOCUMENT, "w:p");
        int after = 0;
        for (int i = 1; i < paragraphs.size(); i++) {
            boolean isAfter = style(paragraphs.get(i - 1)).equals("AfterTable")
                    && Set.of("Normal", "TableNote").contains(style(paragraphs.get(i)))
                    && paragraphs.get(i).getTextContent().length() < 300
                    && !isForm(paragraphs.get(i - 2));
            if (isAfter) {
                after++;
                assertThat(all(paragraphs.get(i - 1), "w:keepNext"))
                        .as(paragraphs.get(i).getTextContent())
                        .hasSize(1);
            }
        }
        assertThat(after).isGreaterThan(3);
    }

    private static boolean isForm(Element line) {
        Element row = (Element) line.getParentNode().getParentNode();
        return row.getTagName().equals("w:tr")
                && all((Element) row.getParentNode(), "w:tblStyle").stream()
                        .anyMatch(style -> style.getAttribute("w:val").equals("FormTable"));
    }
}
