package org.stocktake.files.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.files.worksheet.FilledWorksheet.WORDS;
import static org.stocktake.files.worksheet.FilledWorksheet.column;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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

/** Words at a question that is not taken are told; those that were sent with it are not. */
final class UntakenTextsTest {
    private static final String SHA256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static FilledWorksheet worksheet;
    private static String number;

    @BeforeAll
    static void makesAWorksheet() throws IOException {
        Answer partly = Answer.of(AnswerKind.PARTLY)
                .with(AnswerTextField.MEASURES, "SENT-TEXT")
                .withEvidence(List.of(Evidence.of("SENT-ACT", "s. 1").withFile("act.pdf", SHA256)))
                .withFigures(List.of(new Figure("SENT-FIGURE", "777", "2026-01-01", "")))
                .withActions(List.of(new Action("SENT-STEP", "Police", "2027-01-31", "planned")));
        worksheet = FilledWorksheet.of(2, partly);
        number = worksheet
                .content()
                .checklist()
                .numberOf(worksheet
                        .content()
                        .checklist()
                        .question(worksheet.asked().get(0))
                        .orElseThrow());
    }

    private static List<String> quoted(Consumer<XSSFWorkbook> change) throws IOException {
        return worksheet.excel(change).notices().stream()
                .filter(notice -> notice.kind() == WorksheetNotice.Kind.TEXT_NOT_TAKEN)
                .map(notice -> notice.details().get(0))
                .toList();
    }

    private static void answer(XSSFWorkbook workbook, String text) {
        XSSFSheet answers = workbook.getSheet("Answers");
        answers.getRow(2).getCell(column(answers, "answer")).setCellValue(text);
    }

    private static void addRows(XSSFWorkbook workbook) {
        add(workbook.getSheet("Citations"), "title", "NEW-REPORT", "reference", "p. 9");
        add(workbook.getSheet("Steps"), "what", "NEW-STEP", "owner", "Coast guard");
        add(workbook.getSheet("Figures"), "what", "NEW-FIGURE", "number", "12");
    }

    private static void add(XSSFSheet sheet, String... values) {
        Row row = sheet.getRow(3);
        row.getCell(column(sheet, "for")).setCellValue(number);
        for (int i = 0; i < values.length; i += 2) {
            row.getCell(column(sheet, values[i])).setCellValue(values[i + 1]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Yes, mostly"})
    void citationsStepsAndFiguresWithoutAnAnswerOrWithOneThatIsNoneAreQuoted(String answer) throws IOException {
        assertThat(quoted(workbook -> {
                    answer(workbook, answer);
                    addRows(workbook);
                }))
                .containsExactlyInAnyOrder("NEW-REPORT; p. 9", "NEW-STEP; Coast guard", "NEW-FIGURE; 12");
    }

    @Test
    void aSentCitationWithAnotherSectionIsQuoted() throws IOException {
        assertThat(quoted(workbook -> {
                    answer(workbook, "Yes, mostly");
                    XSSFSheet citations = workbook.getSheet("Citations");
                    citations.getRow(2).getCell(column(citations, "reference")).setCellValue("s. 2");
                }))
                .containsExactly("SENT-ACT; s. 2");
    }

    @Test
    void aCitationOfAQuestionWhoseRowWasRemovedIsQuotedWhole() throws IOException {
        ReturnedWorksheet returned = worksheet.excel(workbook -> {
            XSSFSheet answers = workbook.getSheet("Answers");
            answers.removeRow(answers.getRow(2));
            addRows(workbook);
        });
        assertThat(returned.notices())
                .filteredOn(notice -> notice.kind() == WorksheetNotice.Kind.ITEM_OF_NO_QUESTION)
                .anyMatch(notice -> notice.sentence(WORDS).contains("NEW-REPORT; p. 9"));
    }

    @Test
    void theWordsOfAQuestionWhoseHiddenMarkIsThatOfAnotherAreQuoted() throws IOException {
        List<String> quoted = quoted(workbook -> {
            XSSFSheet answers = workbook.getSheet("Answers");
            int line = column(answers, "line");
            answers.getRow(2)
                    .getCell(line)
                    .setCellValue(answers.getRow(3).getCell(line).getStringCellValue());
            answers.getRow(2).getCell(column(answers, "note")).setCellValue("NEW-REMARK");
        });
        assertThat(quoted).contains("NEW-REMARK");
    }
}
