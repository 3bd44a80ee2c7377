package org.stocktake.files.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.files.worksheet.FilledWorksheet.WORDS;
import static org.stocktake.files.worksheet.FilledWorksheet.column;
import static org.stocktake.files.worksheet.FilledWorksheet.told;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Evidence;
import org.stocktake.model.Figure;
import org.stocktake.model.QuestionId;

/** The row of the headings is known by its texts: whatever stands in another row is content, or is told. */
final class WorksheetHeadingsTest {
    private static FilledWorksheet worksheet;
    private static QuestionId first;

    @BeforeAll
    static void makesWorksheet() throws IOException {
        Answer partly = Answer.of(AnswerKind.PARTLY)
                .with(AnswerTextField.MEASURES, "MEASURES-1")
                .with(AnswerTextField.MISSING, "MISSING-1")
                .withEvidence(List.of(Evidence.of("TITLE-1", "s. 1"), Evidence.of("TITLE-2", "s. 2")))
                .withActions(List.of(new Action("STEP-1", "", "", "")));
        worksheet = FilledWorksheet.of(3, partly, Answer.of(AnswerKind.NO));
        first = worksheet.asked().get(0);
    }

    private static ReturnedWorksheet changed(String sheet, Consumer<XSSFSheet> change) throws IOException {
        return worksheet.excel(workbook -> change.accept(workbook.getSheet(sheet)));
    }

    /** Deletes a row as office programs do: the rows below it move up. */
    private static void delete(XSSFSheet sheet, int row) {
        for (int i = row; i < sheet.getLastRowNum(); i++) {
            copy(sheet.getRow(i + 1), sheet.getRow(i));
        }
        sheet.removeRow(sheet.getRow(sheet.getLastRowNum()));
    }

    private static void copy(XSSFRow from, XSSFRow to) {
        for (int i = 0; i < from.getLastCellNum(); i++) {
            XSSFCell cell = to.getCell(i) == null ? to.createCell(i) : to.getCell(i);
            cell.setCellValue(from.getCell(i) == null ? "" : from.getCell(i).getStringCellValue());
        }
    }

    private static Answer answer(ReturnedWorksheet returned) {
        return returned.part().answerTo(first).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Answers", "Citations", "Steps", "Figures"})
    void withoutItsHeadingsASheetComesBackWhole(String sheet) throws IOException {
        ReturnedWorksheet returned = changed(sheet, one -> delete(one, 1));
        assertThat(told(returned)).isEmpty();
        assertThat(returned.part().answers())
                .isEqualTo(worksheet.content().worksheet().answers());
    }

    @Test
    void whatIsNewInTheFirstRowOfASheetWithoutHeadingsComesBack() throws IOException {
        ReturnedWorksheet returned = worksheet.excel(workbook -> {
            XSSFSheet citations = workbook.getSheet("Citations");
            citations.getRow(2).getCell(column(citations, "title")).setCellValue("TITLE-NEW");
            delete(citations, 1);
            XSSFSheet figures = workbook.getSheet("Figures");
            figures.getRow(2).getCell(column(figures, "for")).setCellValue("1.1");
            figures.getRow(2).getCell(column(figures, "what")).setCellValue("Cases");
            figures.getRow(2).getCell(column(figures, "number")).setCellValue("7");
            delete(figures, 1);
        });
        assertThat(told(returned)).isEmpty();
        assertThat(answer(returned).evidence()).extracting(Evidence::title).containsExactly("TITLE-NEW", "TITLE-2");
        assertThat(answer(returned).figures()).extracting(Figure::what).containsExactly("Cases");
    }

    @Test
    void headingsMayStandBelowTheAnswersAsAfterASort() throws IOException {
        ReturnedWorksheet returned = changed("Answers", sheet -> {
            XSSFRow headings = sheet.createRow(sheet.getLastRowNum() + 1);
            copy(sheet.getRow(1), headings);
            copy(sheet.getRow(2), sheet.getRow(1));
            sheet.getRow(1).getCell(column(sheet, "measures")).setCellValue("MEASURES-NEW");
            sheet.removeRow(sheet.getRow(2));
        });
        assertThat(told(returned)).isEmpty();
        assertThat(answer(returned).text(AnswerTextField.MEASURES)).isEqualTo("MEASURES-NEW");
    }

    @Test
    void aRowThatSomebodyInsertedBelowTheHiddenRowOrAboveItIsQuoted() throws IOException {
        ReturnedWorksheet below = changed("Answers", sheet -> {
            sheet.shiftRows(1, sheet.getLastRowNum(), 1);
            sheet.createRow(1).createCell(column(sheet, "measures")).setCellValue("Words of a person");
        });
        assertThat(told(below)).containsExactly("text-outside @ sheet \"Answers\", J2");
        assertThat(below.notices().get(0).sentence(WORDS)).contains("Words of a person");
        assertThat(below.part().answers())
                .isEqualTo(worksheet.content().worksheet().answers());
        ReturnedWorksheet above = changed("Answers", sheet -> {
            sheet.shiftRows(0, sheet.getLastRowNum(), 1);
            sheet.createRow(0).createCell(9).setCellValue("Words of a person");
        });
        assertThat(told(above)).containsExactly("text-outside @ sheet \"Answers\", J1");
    }

    @Test
    void aTextOverAHeadingAKeyOrANumberIsQuoted() throws IOException {
        ReturnedWorksheet returned = worksheet.excel(workbook -> {
            XSSFSheet answers = workbook.getSheet("Answers");
            answers.getRow(1).getCell(column(answers, "measures")).setCellValue("Over a heading");
            answers.getRow(0).createCell(30).setCellValue("Beside the keys");
            answers.getRow(2).getCell(column(answers, "number")).setCellValue("Over a number");
            XSSFSheet steps = workbook.getSheet("Steps");
            steps.getRow(4).getCell(column(steps, "for")).setCellValue("Ask the police");
        });
        assertThat(told(returned))
                .containsExactlyInAnyOrder(
                        "text-outside @ sheet \"Answers\", J2",
                        "text-outside @ sheet \"Answers\", AE1",
                        "text-outside @ sheet \"Answers\", D3",
                        "text-outside @ sheet \"Steps\", B5");
        assertThat(returned.part().answers())
                .isEqualTo(worksheet.content().worksheet().answers());
    }

    @Test
    void anotherTextInASecondRowOfAQuestionIsQuoted() throws IOException {
        ReturnedWorksheet returned = changed("Answers", sheet -> {
            XSSFRow second = sheet.createRow(sheet.getLastRowNum() + 1);
            copy(sheet.getRow(2), second);
            second.getCell(column(sheet, "note")).setCellValue("Only in the second");
        });
        assertThat(told(returned))
                .containsExactlyInAnyOrder(
                        "question-twice @ sheet \"Answers\", D6", "field-twice @ sheet \"Answers\", Q6");
    }
}
