package org.stocktake.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.stocktake.model.brand.Brand;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Document;
import org.stocktake.report.document.FileMetadata;
import org.stocktake.report.document.TextLine;
import org.stocktake.text.Messages;

/** A label before its text, and both ends of the head of a page, have room on one line of a Word file. */
final class WordFactColumnTest {
    private static final FileMetadata METADATA = new FileMetadata("title", "Stocktake", LocalDate.of(2026, 11, 27));

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Repose sur, 2381, 2381",
        "Vaut comme pièce justificative, 2900, 3200",
        "Выводы по состоянию на, 2600, 2900",
        "Observaciones de los examinadores, 3300, 3700",
        "掌握一部分答案的其他方面和部门的名称, 3700, 3790",
        "A label that is a whole sentence and leaves no room for its text, 2381, 2381"
    })
    void theTextsBeginBehindTheLongestLabel(String label, int least, int most) throws IOException {
        try (XWPFDocument word = word(label, "main")) {
            CTPPrGeneral fact = style(word, "Fact");
            int tab = number(fact.getTabs().getTabArray(0).getPos());
            assertThat(tab).isBetween(least, most);
            assertThat(number(fact.getInd().getLeft())).isEqualTo(tab);
            assertThat(number(fact.getInd().getHanging())).isEqualTo(tab);
            assertThat(number(style(word, "FactMore").getInd().getLeft())).isEqualTo(tab);
        }
    }

    @Test
    void aHeadWithoutRoomForBothEndsIsTheSubjectAlone() throws IOException {
        try (XWPFDocument word = word("Label", "State XA, Ministry of the Interior")) {
            assertThat(head(word)).noneMatch(run -> run.sizeOfBrArray() > 0).anyMatch(run -> run.sizeOfTabArray() > 0);
        }
        String line = "Ministry of the Interior or of public security, ".repeat(2) + "police and coast guard of";
        try (XWPFDocument word = word("Label", line)) {
            assertThat(head(word)).noneMatch(run -> run.sizeOfBrArray() > 0).noneMatch(run -> run.sizeOfTabArray() > 0);
        }
        try (XWPFDocument word = word("Label", line + " " + line + " the islands")) {
            assertThat(head(word)).anyMatch(run -> run.sizeOfBrArray() > 0).noneMatch(run -> run.sizeOfTabArray() > 0);
        }
    }

    @Test
    void aFootWithoutRoomForThePageNumberIsTheKindOfDocumentAlone() throws IOException {
        try (XWPFDocument word = word("Label", "State XA, Ministry of the Interior")) {
            assertThat(foot(word)).startsWith("Worksheet: State XA, Ministry of the Interior\t");
        }
        try (XWPFDocument word = word("Label", "Ministry of the Interior or of public security, ".repeat(3))) {
            assertThat(foot(word)).startsWith("Worksheet\t").doesNotContain("Ministry");
        }
    }

    private static String foot(XWPFDocument word) {
        return word.getHeaderFooterPolicy().getDefaultFooter().getText();
    }

    private static List<CTR> head(XWPFDocument word) {
        return word.getHeaderFooterPolicy()
                .getDefaultHeader()
                .getParagraphs()
                .get(0)
                .getCTP()
                .getRList();
    }

    private static CTPPrGeneral style(XWPFDocument word, String name) {
        return word.getStyles().getStyle(name).getCTStyle().getPPr();
    }

    private static int number(Object twentieths) {
        return Integer.parseInt(twentieths.toString());
    }

    private static XWPFDocument word(String label, String main) throws IOException {
        Block facts = new Block.Facts(List.of(
                new Block.Facts.Fact("Short", List.of(TextLine.of("one"))),
                new Block.Facts.Fact(label, List.of(TextLine.of("two"), TextLine.of("three")))));
        Document document = Document.of(
                "en",
                new Document.Title("Worksheet", main, List.of()),
                new Document.Furniture("", "", "", "", Messages.in("en"), Brand.NONE),
                List.of(Chapter.of("one", "One", List.of(facts))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordLayout.write(document, METADATA, Messages.in("en"), out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }
}
