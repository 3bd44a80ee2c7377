package org.stocktake.files.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.files.worksheet.FilledWorksheet.column;
import static org.stocktake.files.worksheet.FilledWorksheet.told;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Evidence;

/** A text that stands only in the copy of a sheet is quoted, and never taken. */
final class CopiedSheetTest {
    private static FilledWorksheet worksheet;

    @BeforeAll
    static void makesAWorksheet() throws IOException {
        worksheet = FilledWorksheet.of(
                3,
                Answer.of(AnswerKind.YES)
                        .with(AnswerTextField.MEASURES, "SENT")
                        .withEvidence(List.of(Evidence.of("SENT-ACT", "s. 1"))));
    }

    private static XSSFSheet copied(XSSFWorkbook workbook, String sheet, String name) {
        XSSFSheet copy = workbook.cloneSheet(workbook.getSheetIndex(sheet));
        workbook.setSheetName(workbook.getSheetIndex(copy), name);
        return copy;
    }

    private static void write(XSSFSheet sheet, int row, String key, String text) {
        sheet.getRow(row).getCell(column(sheet, key)).setCellValue(text);
    }

    private static List<String> quoted(ReturnedWorksheet returned) {
        return returned.notices().stream()
                .filter(notice -> notice.kind() == WorksheetNotice.Kind.COPY_DIFFERS)
                .map(notice -> notice.details().get(0))
                .toList();
    }

    private static ReturnedWorksheet changed(Consumer<XSSFWorkbook> change) throws IOException {
        return worksheet.excel(change);
    }

    @Test
    void wordsOfASecondSheetAreQuotedAndCountAsLost() throws IOException {
        ReturnedWorksheet returned = changed(workbook -> {
            XSSFSheet copy = copied(workbook, "Answers", "Answers (2)");
            write(copy, 2, "measures", "ONLY-IN-COPY");
            write(copy, 3, "answer", "No");
            XSSFSheet citations = copied(workbook, "Citations", "Citations (2)");
            write(citations, 4, "for", "1.2");
            write(citations, 4, "title", "CITED-IN-COPY");
        });
        assertThat(quoted(returned)).containsExactly("ONLY-IN-COPY", "No", "CITED-IN-COPY");
        assertThat(told(returned)).contains("sheet-twice @ ", "copy-differs @ sheet \"Answers (2)\", J3");
        assertThat(WorksheetNotice.Kind.COPY_DIFFERS.isAnswerLost()).isTrue();
        assertThat(returned.part().answers())
                .isEqualTo(worksheet.content().worksheet().answers());
    }

    @Test
    void aCopyThatWasMadeBeforeTheSheetWasFilledInIsNotQuoted() throws IOException {
        ReturnedWorksheet returned = changed(workbook -> {
            copied(workbook, "Answers", "Answers (2)");
            copied(workbook, "Citations", "Citations (2)");
            write(workbook.getSheet("Answers"), 2, "answer", "No");
            write(workbook.getSheet("Answers"), 2, "measures", "");
            write(workbook.getSheet("Citations"), 2, "title", "OTHER-ACT");
        });
        assertThat(told(returned)).containsExactly("sheet-twice @ ", "sheet-twice @ ");
        assertThat(returned.part()
                        .answerTo(worksheet.asked().get(0))
                        .orElseThrow()
                        .kind())
                .isEqualTo(AnswerKind.NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mine", "Answers (2)", "Answers_2"})
    void theSheetWithItsOwnNameIsTakenWhereverItStands(String name) throws IOException {
        ReturnedWorksheet returned = changed(workbook -> {
            write(copied(workbook, "Answers", name), 2, "measures", "IN-COPY");
            workbook.setSheetOrder(name, 0);
        });
        assertThat(quoted(returned)).containsExactly("IN-COPY");
        assertThat(returned.part()
                        .answerTo(worksheet.asked().get(0))
                        .orElseThrow()
                        .text(AnswerTextField.MEASURES))
                .isEqualTo("SENT");
    }

    @Test
    void ofTwoRenamedSheetsTheOneThatIsNotNumberedIsTaken() throws IOException {
        ReturnedWorksheet returned = changed(workbook -> {
            write(copied(workbook, "Answers", "Mine (2)"), 2, "measures", "IN-COPY");
            workbook.setSheetOrder("Mine (2)", 0);
            workbook.setSheetName(workbook.getSheetIndex("Answers"), "Mine");
        });
        assertThat(quoted(returned)).containsExactly("IN-COPY");
    }

    @Test
    void anotherOfficeInASecondFirstPageIsQuoted() throws IOException {
        ReturnedWorksheet returned = changed(workbook -> {
            workbook.getSheet("Read me").getRow(11).getCell(2).setCellValue("Office A");
            XSSFSheet copy = copied(workbook, "Read me", "Read me (2)");
            copy.getRow(11).getCell(2).setCellValue("Office B");
        });
        assertThat(quoted(returned)).containsExactly("Office B");
    }
}
