package org.stocktake.files.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.files.worksheet.FilledWorksheet.WORDS;
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
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;

/** Where the cells that people see were moved and the hidden ones were not, no answer comes to another question. */
final class MovedCellsTest {
    private static final int FIRST = 2;
    private static final int LAST = 5;

    private static FilledWorksheet worksheet;

    @BeforeAll
    static void makesAWorksheet() throws IOException {
        worksheet = FilledWorksheet.of(
                4,
                Answer.of(AnswerKind.YES).with(AnswerTextField.NOTE, "NOTE-1"),
                Answer.of(AnswerKind.NO).with(AnswerTextField.NOTE, "NOTE-2"),
                Answer.of(AnswerKind.UNKNOWN).with(AnswerTextField.NOTE, "NOTE-3"));
    }

    private static ReturnedWorksheet changed(Consumer<XSSFSheet> change) throws IOException {
        return worksheet.excel(workbook -> change.accept(workbook.getSheet("Answers")));
    }

    /** Returns the texts of a row from a column on. */
    private static List<String> texts(XSSFSheet sheet, int row, String from) {
        List<String> texts = new ArrayList<>();
        for (int i = column(sheet, from); i <= column(sheet, "confidential"); i++) {
            XSSFCell cell = sheet.getRow(row).getCell(i);
            texts.add(cell == null ? "" : cell.getStringCellValue());
        }
        return texts;
    }

    private static void write(XSSFSheet sheet, int row, String from, List<String> texts) {
        XSSFRow cells = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        for (int i = 0; i < texts.size(); i++) {
            int at = column(sheet, from) + i;
            XSSFCell cell = cells.getCell(at) == null ? cells.createCell(at) : cells.getCell(at);
            cell.setCellValue(texts.get(i));
        }
    }

    /** Turns the order of the rows about, from a column on. */
    private static void reverse(XSSFSheet sheet, String from) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = FIRST; row <= LAST; row++) {
            rows.add(texts(sheet, row, from));
        }
        Collections.reverse(rows);
        for (int row = FIRST; row <= LAST; row++) {
            write(sheet, row, from, rows.get(row - FIRST));
        }
    }

    /** Deletes the cells of a row from a column on, so that those below move up. */
    private static void deleteCells(XSSFSheet sheet, int deleted, String from) {
        for (int row = deleted; row < LAST; row++) {
            write(sheet, row, from, texts(sheet, row + 1, from));
        }
        write(sheet, LAST, from, Collections.nCopies(texts(sheet, LAST, from).size(), ""));
    }

    private static boolean isAnswerLost(ReturnedWorksheet returned) {
        return returned.notices().stream().anyMatch(notice -> notice.kind().isAnswerLost());
    }

    private static List<String> quoted(ReturnedWorksheet returned) {
        return returned.notices().stream()
                .filter(notice -> notice.kind() == WorksheetNotice.Kind.TEXT_NOT_TAKEN)
                .map(notice -> notice.details().get(0))
                .toList();
    }

    @Test
    void answersGoByTheNumberAndTheQuestionBesideThem() throws IOException {
        ReturnedWorksheet returned = changed(sheet -> reverse(sheet, "number"));
        assertThat(told(returned)).containsExactly("rows-moved @ Answers");
        assertThat(returned.notices().get(0).sentence(WORDS)).contains("1.1", "1.4");
        assertThat(returned.part().answers())
                .isEqualTo(worksheet.content().worksheet().answers());
        assertThat(isAnswerLost(returned)).isFalse();
    }

    @Test
    void cellsThatMovedUpGoWithTheirQuestions() throws IOException {
        ReturnedWorksheet returned = changed(sheet -> deleteCells(sheet, FIRST, "number"));
        assertThat(told(returned)).containsExactly("rows-moved @ Answers", "question-missing @ question 1.1");
        assertThat(returned.part().answers())
                .containsOnlyKeys(worksheet.asked().get(1), worksheet.asked().get(2));
        assertThat(returned.part()
                        .answerTo(worksheet.asked().get(1))
                        .orElseThrow()
                        .text(AnswerTextField.NOTE))
                .isEqualTo("NOTE-2");
    }

    @Test
    void whereTheNumberStayedNothingIsTaken() throws IOException {
        for (ReturnedWorksheet returned : List.of(
                changed(sheet -> reverse(sheet, "question")),
                changed(sheet -> deleteCells(sheet, FIRST, "question")),
                changed(sheet -> deleteCells(sheet, FIRST, "about")))) {
            assertThat(returned.part().answers()).isEmpty();
            assertThat(told(returned)).contains("row-unclear @ sheet \"Answers\", D4");
            assertThat(quoted(returned)).contains("NOTE-2", "NOTE-3", "No");
            assertThat(isAnswerLost(returned)).isTrue();
        }
    }

    @Test
    void anEditedTextOfTheQuestionIsToldAndTheAnswerTaken() throws IOException {
        ReturnedWorksheet returned =
                changed(sheet -> write(sheet, FIRST, "question", List.of("Words over the question")));
        assertThat(told(returned)).containsExactly("text-outside @ sheet \"Answers\", E3");
        assertThat(returned.part().answers())
                .isEqualTo(worksheet.content().worksheet().answers());
    }

    @Test
    void questionsThatSomebodyTranslatedInPlaceKeepTheirAnswers() throws IOException {
        FilledWorksheet whole = FilledWorksheet.of(150, Answer.of(AnswerKind.YES));
        ReturnedWorksheet returned = whole.excel(workbook -> {
            XSSFSheet sheet = workbook.getSheet("Answers");
            for (int row = FIRST; row < FIRST + whole.asked().size(); row++) {
                write(sheet, row, "question", List.of("Question traduite " + row));
            }
        });
        assertThat(told(returned)).noneMatch(notice -> notice.startsWith("row-unclear"));
        assertThat(returned.part().answers()).containsOnlyKeys(whole.asked().get(0));
    }

    @Test
    void aRowWithTheNumberOfAnotherIsNotTaken() throws IOException {
        ReturnedWorksheet returned = changed(sheet -> write(sheet, FIRST, "number", List.of("1.2")));
        assertThat(told(returned))
                .containsExactly(
                        "row-unclear @ sheet \"Answers\", D3",
                        "text-not-taken @ sheet \"Answers\", G3",
                        "text-not-taken @ sheet \"Answers\", Q3");
        assertThat(quoted(returned)).containsExactly("Yes", "NOTE-1");
        assertThat(returned.part().answers())
                .containsOnlyKeys(worksheet.asked().get(1), worksheet.asked().get(2));
    }

    /** Somebody filled the cells of a row down over the next one: one message says it. */
    @Test
    void aRowWrittenOverAnotherIsToldOnceWithBothQuestions() throws IOException {
        ReturnedWorksheet returned = changed(sheet -> write(sheet, FIRST + 1, "number", texts(sheet, FIRST, "number")));
        assertThat(told(returned)).containsExactly("question-over @ sheet \"Answers\", D4");
        assertThat(returned.notices().get(0).sentence(WORDS)).contains("Question 1.1", "question 1.2");
        assertThat(returned.part().answers())
                .containsOnlyKeys(worksheet.asked().get(0), worksheet.asked().get(2));
    }

    @Test
    void cellsThatMovedDownBelowTheHiddenKeysGoWithTheirQuestions() throws IOException {
        ReturnedWorksheet returned = changed(sheet -> {
            sheet.createRow(LAST + 1);
            for (int row = LAST; row >= FIRST; row--) {
                write(sheet, row + 1, "number", texts(sheet, row, "number"));
            }
            write(
                    sheet,
                    FIRST,
                    "number",
                    Collections.nCopies(texts(sheet, LAST, "number").size(), ""));
            write(sheet, FIRST, "note", List.of("WRITTEN-ABOVE"));
        });
        assertThat(returned.part().answers())
                .isEqualTo(worksheet.content().worksheet().answers());
        assertThat(told(returned)).contains("row-unclear @ sheet \"Answers\", D3", "rows-moved @ Answers");
        assertThat(quoted(returned)).containsExactly("WRITTEN-ABOVE");
    }

    @Test
    void aRowWithANumberButWithoutItsHiddenKeyIsAnAnswerLost() throws IOException {
        ReturnedWorksheet returned = changed(sheet -> {
            sheet.getRow(FIRST).getCell(column(sheet, "line")).setCellValue("");
            sheet.getRow(FIRST).getCell(column(sheet, "fixed")).setCellValue("");
        });
        assertThat(told(returned)).contains("row-unclear @ sheet \"Answers\", D3");
        assertThat(quoted(returned)).containsExactly("Yes", "NOTE-1");
    }
}
