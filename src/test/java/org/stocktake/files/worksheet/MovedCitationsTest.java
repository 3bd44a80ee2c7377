package org.stocktake.files.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.files.worksheet.FilledWorksheet.column;
import static org.stocktake.files.worksheet.FilledWorksheet.told;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Evidence;

/** Where the cells of citations that people see were moved and the hidden ones were not, each citation keeps its file. */
final class MovedCitationsTest {
    private static final int FIRST = 2;
    private static final String SHA256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a";

    private static FilledWorksheet worksheet;

    private static Evidence cited(String title, String section, String file) {
        return Evidence.of(title, section)
                .withFile(file + ".pdf", SHA256 + file)
                .withReviewBy("2027-01-01");
    }

    @BeforeAll
    static void makesAWorksheet() throws IOException {
        worksheet = FilledWorksheet.of(
                3,
                Answer.of(AnswerKind.YES)
                        .withEvidence(List.of(
                                cited("Alpha", "s. 1", "a"),
                                Evidence.of("No file", "s. 2"),
                                cited("Beta", "s. 3", "b"))),
                Answer.of(AnswerKind.YES)
                        .withEvidence(List.of(cited("Alpha", "s. 9", "c"), cited("Gamma", "s. 4", "d"))));
    }

    private static ReturnedWorksheet changed(Consumer<XSSFSheet> change) throws IOException {
        return worksheet.excel(workbook -> change.accept(workbook.getSheet("Citations")));
    }

    /** Returns what people see in a row. */
    private static List<String> seen(XSSFSheet sheet, int row) {
        List<String> texts = new ArrayList<>();
        for (int i = column(sheet, "for"); i < column(sheet, "file"); i++) {
            XSSFCell cell = sheet.getRow(row).getCell(i);
            texts.add(cell == null ? "" : cell.getStringCellValue());
        }
        return texts;
    }

    private static void write(XSSFSheet sheet, int row, List<String> texts) {
        XSSFRow cells = sheet.getRow(row);
        for (int i = 0; i < texts.size(); i++) {
            int at = column(sheet, "for") + i;
            XSSFCell cell = cells.getCell(at) == null ? cells.createCell(at) : cells.getCell(at);
            cell.setCellValue(texts.get(i));
        }
    }

    private static void reverse(XSSFSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = FIRST; row < FIRST + 5; row++) {
            rows.add(seen(sheet, row));
        }
        Collections.reverse(rows);
        for (int row = FIRST; row < FIRST + 5; row++) {
            write(sheet, row, rows.get(row - FIRST));
        }
    }

    private static List<Evidence> citations(ReturnedWorksheet returned, int question) {
        return returned.part()
                .answerTo(worksheet.asked().get(question))
                .orElseThrow()
                .evidence();
    }

    private static List<Evidence> sent(int question) {
        return worksheet
                .content()
                .worksheet()
                .answerTo(worksheet.asked().get(question))
                .orElseThrow()
                .evidence();
    }

    @Test
    void sortedCitationsKeepTheirFiles() throws IOException {
        ReturnedWorksheet returned = changed(MovedCitationsTest::reverse);
        assertThat(told(returned)).isEmpty();
        assertThat(citations(returned, 0)).containsExactlyInAnyOrderElementsOf(sent(0));
        assertThat(citations(returned, 1)).containsExactlyInAnyOrderElementsOf(sent(1));
    }

    @Test
    void citationsThatMovedUpKeepTheirFilesAndTheOneThatWasCutIsGone() throws IOException {
        ReturnedWorksheet returned = changed(sheet -> {
            for (int row = FIRST; row < FIRST + 4; row++) {
                write(sheet, row, seen(sheet, row + 1));
            }
            write(sheet, FIRST + 4, Collections.nCopies(seen(sheet, FIRST).size(), ""));
        });
        assertThat(told(returned)).isEmpty();
        assertThat(citations(returned, 0)).containsExactlyElementsOf(sent(0).subList(1, 3));
        assertThat(citations(returned, 1)).isEqualTo(sent(1));
    }

    @Test
    void aMovedCitationOfWhichTheSectionChangedKeepsTheOnlyFileOfItsTitle() throws IOException {
        ReturnedWorksheet returned = changed(sheet -> {
            reverse(sheet);
            sheet.getRow(FIRST).getCell(column(sheet, "reference")).setCellValue("s. 5");
        });
        assertThat(told(returned)).isEmpty();
        assertThat(citations(returned, 1)).contains(cited("Gamma", "s. 5", "d"));
    }

    @Test
    void aNewTitleAmongMovedOnesGetsNoFile() throws IOException {
        ReturnedWorksheet returned = changed(sheet -> {
            reverse(sheet);
            sheet.getRow(FIRST).getCell(column(sheet, "title")).setCellValue("Delta");
        });
        assertThat(citations(returned, 1)).contains(Evidence.of("Delta", "s. 4"));
    }

    /** The citation of an emptied number was told as taken out too. */
    @Test
    void aCitationThatLostOnlyItsNumberIsToldAndStays() throws IOException {
        ReturnedWorksheet returned = changed(
                sheet -> sheet.getRow(FIRST + 1).getCell(column(sheet, "for")).setBlank());
        assertThat(told(returned)).containsExactly("item-without-number @ sheet \"Citations\", B4");
        assertThat(citations(returned, 0)).containsExactlyInAnyOrderElementsOf(sent(0));
        assertThat(citations(returned, 1)).isEqualTo(sent(1));
    }

    @Test
    void citationsOfAQuestionWhoseRowIsRefusedAreNotTold() throws IOException {
        ReturnedWorksheet returned = worksheet.excel(workbook -> {
            XSSFSheet answers = workbook.getSheet("Answers");
            answers.getRow(FIRST).getCell(column(answers, "number")).setCellValue("1.2");
            XSSFSheet sheet = workbook.getSheet("Citations");
            write(sheet, FIRST + 5, List.of("1.1", "New act"));
        });
        assertThat(told(returned))
                .containsExactly(
                        "row-unclear @ sheet \"Answers\", D3",
                        "text-not-taken @ sheet \"Answers\", G3",
                        "text-not-taken @ sheet \"Citations\", C8");
        assertThat(citations(returned, 1)).isEqualTo(sent(1));
    }

    /** Rows of one title are not all compared with each other. */
    @Test
    @Timeout(30)
    void manyRowsOfOneTitleAreReadSoon() throws IOException {
        ReturnedWorksheet returned = changed(sheet -> {
            String named = sheet.getRow(FIRST).getCell(column(sheet, "named")).getStringCellValue();
            for (int row = FIRST + 5; row < 20_000; row++) {
                XSSFRow cells = sheet.createRow(row);
                cells.createCell(column(sheet, "title")).setCellValue("Alpha");
                cells.createCell(column(sheet, "named")).setCellValue(named);
            }
        });
        assertThat(citations(returned, 0)).isEqualTo(sent(0));
    }
}
