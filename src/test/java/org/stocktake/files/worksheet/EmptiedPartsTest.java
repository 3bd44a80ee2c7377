package org.stocktake.files.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.files.worksheet.FilledWorksheet.WORDS;
import static org.stocktake.files.worksheet.FilledWorksheet.column;
import static org.stocktake.files.worksheet.FilledWorksheet.told;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Evidence;

/** A part of an answer that was emptied, or whose box was removed, is told once, in a whole sentence. */
final class EmptiedPartsTest {
    private static FilledWorksheet worksheet;

    @BeforeAll
    static void makesAWorksheet() throws IOException {
        Answer partly = Answer.of(AnswerKind.PARTLY)
                .with(AnswerTextField.MEASURES, "SENT-TEXT")
                .with(AnswerTextField.MISSING, "SENT-GAP")
                .withEvidence(List.of(Evidence.of("SENT-ACT", "s. 1")))
                .withActions(List.of(new Action("SENT-STEP", "Police", "2027-01-31", "planned")));
        worksheet = FilledWorksheet.of(2, partly);
    }

    private static void write(XSSFWorkbook workbook, String sheet, int row, String key, String text) {
        XSSFSheet cells = workbook.getSheet(sheet);
        cells.getRow(row).getCell(column(cells, key)).setCellValue(text);
    }

    private static Answer answer(ReturnedWorksheet returned) {
        return returned.part().answerTo(worksheet.asked().get(0)).orElseThrow();
    }

    /** Returns the document with the box of the measures turned into plain text, as Remove Content Control does. */
    private static String withoutBox(String document, String words) {
        Matcher box = Pattern.compile("<w:sdt>(?:(?!<w:sdt>).)*?\"a:1\\.1:measures\".*?</w:sdt>")
                .matcher(document);
        assertThat(box.find()).isTrue();
        return box.replaceFirst("<w:r><w:t>" + words + "</w:t></w:r>");
    }

    @Test
    void wordsInPlaceOfABoxThatWasRemovedCountAsLost() throws IOException {
        ReturnedWorksheet returned = worksheet.word(document -> withoutBox(document, "NEW-TEXT"));
        assertThat(told(returned))
                .containsExactlyInAnyOrder("field-missing @ question 1.1", "text-without-box @ question 1.1");
        assertThat(WorksheetNotice.Kind.TEXT_WITHOUT_BOX.isAnswerLost()).isTrue();
        assertThat(returned.notices()).anyMatch(notice -> notice.sentence(WORDS).contains("NEW-TEXT"));
    }

    @Test
    void theWordsThatWereSentAreNotLostWithTheirBox() throws IOException {
        ReturnedWorksheet returned = worksheet.word(document -> withoutBox(document, "SENT-TEXT"));
        assertThat(told(returned))
                .containsExactlyInAnyOrder("field-missing @ question 1.1", "text-outside @ question 1.1");
    }

    @Test
    void anEmptiedAnswerWhoseCitationStaysIsNamed() throws IOException {
        ReturnedWorksheet returned = worksheet.excel(workbook -> {
            for (String key : new String[] {"answer", "measures", "missing"}) {
                write(workbook, "Answers", 2, key, "");
            }
        });
        assertThat(told(returned)).containsExactly("answer-emptied @ question 1.1");
        assertThat(returned.notices().get(0).sentence(WORDS))
                .contains(": Evidence, ")
                .doesNotContain("Measures");
        assertThat(returned.notices().get(0).kind().isAnswerLost()).isTrue();
    }

    @Test
    void aStepThatLostItsNameIsToldOnceAndStays() throws IOException {
        ReturnedWorksheet returned = worksheet.excel(workbook -> write(workbook, "Steps", 2, "what", ""));
        assertThat(told(returned)).containsExactly("item-incomplete @ sheet \"Steps\", F3");
        assertThat(returned.part()
                        .coordination()
                        .worksheet()
                        .orElseThrow()
                        .base()
                        .get(worksheet.asked().get(0)))
                .contains("actions:-");
    }

    @Test
    void aNewStepWithoutANameDoesNotKeepTheOthersBack() throws IOException {
        ReturnedWorksheet returned = worksheet.excel(workbook -> {
            write(workbook, "Steps", 3, "for", "1.1");
            write(workbook, "Steps", 3, "owner", "Coast guard");
            write(workbook, "Steps", 4, "for", "1.1");
            write(workbook, "Steps", 4, "what", "NEW-STEP");
        });
        assertThat(told(returned)).containsExactly("item-incomplete @ sheet \"Steps\", D4");
        assertThat(answer(returned).actions()).extracting(Action::what).containsExactly("SENT-STEP", "NEW-STEP");
    }

    @Test
    void aLineWithoutANumberAndAChoiceWhereThereIsNoneAreToldInWholeSentences() throws IOException {
        ReturnedWorksheet returned = worksheet.excel(workbook -> {
            write(workbook, "Steps", 3, "what", "NEW-STEP");
            write(workbook, "Answers", 2, "qualifier", "as we see fit");
        });
        assertThat(told(returned))
                .containsExactlyInAnyOrder(
                        "item-without-number @ sheet \"Steps\", B4", "nothing-to-choose @ sheet \"Answers\", I3");
        assertThat(returned.notices())
                .noneMatch(notice -> notice.sentence(WORDS).contains("''")
                        || notice.remedy(WORDS).contains(": ."));
    }

    @Test
    void aTextOfTheFirstPageThatWasEmptiedIsNotQuoted() throws IOException {
        ReturnedWorksheet returned = worksheet.excel(workbook -> {
            XSSFSheet about = workbook.getSheet("Read me");
            about.getRow(about.getLastRowNum()).forEach(cell -> {
                if (cell.getColumnIndex() > 0) {
                    cell.setCellValue("");
                }
            });
        });
        assertThat(told(returned)).isEmpty();
    }
}
