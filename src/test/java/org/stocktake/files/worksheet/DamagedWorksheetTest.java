package org.stocktake.files.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.files.worksheet.FilledWorksheet.WORDS;
import static org.stocktake.files.worksheet.FilledWorksheet.column;
import static org.stocktake.files.worksheet.FilledWorksheet.told;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Evidence;
import org.stocktake.model.QuestionId;

/** Damage to a worksheet, cut out of it or put into it, is told with its place and a way out; the rest comes back. */
final class DamagedWorksheetTest {
    private static FilledWorksheet worksheet;
    private static QuestionId first;
    private static QuestionId second;

    @BeforeAll
    static void makesWorksheets() throws IOException {
        Answer answer = Answer.of(AnswerKind.YES)
                .with(AnswerTextField.MEASURES, "MEASURES")
                .withEvidence(List.of(Evidence.of("TITLE", "s. 1")));
        worksheet = FilledWorksheet.of(2, answer, answer);
        first = worksheet.asked().get(0);
        second = worksheet.asked().get(1);
    }

    private static ReturnedWorksheet word(UnaryOperator<String> change) throws IOException {
        return worksheet.word(change);
    }

    private static ReturnedWorksheet excel(Consumer<XSSFWorkbook> change) throws IOException {
        return worksheet.excel(change);
    }

    /** Returns the text without the row of a table in which a field stands. */
    private static String withoutRow(String document, String tag) {
        int at = document.indexOf("\"" + tag + "\"");
        int from = document.lastIndexOf("<w:tr>", at);
        int to = document.indexOf("</w:tr>", at) + "</w:tr>".length();
        return document.substring(0, from) + document.substring(to);
    }

    private static String base(ReturnedWorksheet returned, QuestionId question) {
        return returned.part().coordination().worksheet().orElseThrow().base().getOrDefault(question, "");
    }

    @Test
    void aRowThatWasDeletedInWordIsToldAndItsTextStaysAsItIs() throws IOException {
        ReturnedWorksheet returned = word(text -> withoutRow(text, "a:1.1:measures"));
        assertThat(told(returned)).containsExactly("field-missing @ question 1.1");
        assertThat(returned.notices().get(0).sentence(WORDS))
                .contains(WORDS.say("worksheet.field.measures"))
                .doesNotContain(WORDS.say("worksheet.field.practice"));
        assertThat(returned.part().answers()).containsOnlyKeys(first, second);
        assertThat(base(returned, first)).contains("measures:-").contains("evidence:");
    }

    @Test
    void withoutTheRowOfTheAnswerNothingOfTheQuestionIsTaken() throws IOException {
        ReturnedWorksheet returned = word(text -> withoutRow(text, "a:1.1:answer"));
        assertThat(told(returned))
                .containsExactlyInAnyOrder("field-missing @ question 1.1", "answer-not-taken @ question 1.1");
        assertThat(returned.part().answers()).containsOnlyKeys(second);
    }

    @Test
    void aTableThatWasDeletedIsToldAndItsItemsStayAsTheyAre() throws IOException {
        ReturnedWorksheet returned = word(text -> {
            int at = text.indexOf("\"i:1.1:evidence.title\"");
            int from = text.lastIndexOf("<w:tbl>", at);
            int to = text.indexOf("</w:tbl>", at) + "</w:tbl>".length();
            return text.substring(0, from) + text.substring(to);
        });
        assertThat(told(returned)).containsExactly("field-missing @ question 1.1");
        assertThat(base(returned, first)).contains("evidence:-");
    }

    @Test
    void aQuestionThatWasDeletedIsToldAndTheOthersComeBack() throws IOException {
        Pattern heading = Pattern.compile("<w:p><w:pPr><w:pStyle w:val=\"Finding2\"/>");
        ReturnedWorksheet returned = word(text -> {
            int from = text.indexOf(heading.pattern());
            int to = text.indexOf(heading.pattern(), from + 1);
            return text.substring(0, from) + text.substring(to);
        });
        assertThat(told(returned)).containsExactly("question-missing @ question 1.1");
        assertThat(returned.part().answers()).containsOnlyKeys(second);
    }

    @Test
    void twentyParagraphsPastedIntoACellStayInTheText() throws IOException {
        ReturnedWorksheet returned = excel(workbook -> {
            XSSFSheet sheet = workbook.getSheet("Answers");
            sheet.getRow(2).getCell(column(sheet, "measures")).setCellValue("MEASURES" + "\npasted".repeat(20));
        });
        assertThat(returned.notices()).isEmpty();
        assertThat(returned.part().answerTo(first).orElseThrow().text(AnswerTextField.MEASURES))
                .isEqualTo("MEASURES" + "\npasted".repeat(20));
    }

    @Test
    void paragraphsPastedBelowTheQuestionsAreToldCellByCell() throws IOException {
        ReturnedWorksheet returned = excel(workbook -> {
            XSSFSheet sheet = workbook.getSheet("Answers");
            for (int row = 4; row < 24; row++) {
                sheet.createRow(row).createCell(column(sheet, "measures")).setCellValue("pasted " + row);
            }
        });
        assertThat(told(returned)).hasSize(20).contains("text-outside @ sheet \"Answers\", J5");
        assertThat(returned.part().answers()).containsOnlyKeys(first, second);
    }

    @Test
    void aPictureOnASheetIsToldWithItsCell() throws IOException {
        ReturnedWorksheet returned = excel(workbook -> {
            int picture = workbook.addPicture(new byte[] {1, 2, 3}, Workbook.PICTURE_TYPE_PNG);
            ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
            anchor.setCol1(9);
            anchor.setRow1(2);
            workbook.getSheet("Answers").createDrawingPatriarch().createPicture(anchor, picture);
        });
        assertThat(told(returned)).containsExactly("picture @ sheet \"Answers\", J3");
        assertThat(returned.part().answers()).containsOnlyKeys(first, second);
    }

    @Test
    void aCommentOnACellIsToldWithItsCell() throws IOException {
        ReturnedWorksheet returned = excel(workbook -> {
            XSSFSheet sheet = workbook.getSheet("Answers");
            CreationHelper helper = workbook.getCreationHelper();
            Comment comment = sheet.createDrawingPatriarch().createCellComment(helper.createClientAnchor());
            comment.setString(helper.createRichTextString("Is this so?"));
            sheet.getRow(3).getCell(column(sheet, "answer")).setCellComment(comment);
        });
        assertThat(told(returned)).contains("comment @ sheet \"Answers\", G4").doesNotContain("picture @ ");
        assertThat(returned.notices().get(0).sentence(WORDS)).contains("Is this so?");
    }

    @Test
    void aSheetOrAColumnThatIsGoneIsToldAndWhatItHadStaysAsItIs() throws IOException {
        ReturnedWorksheet returned = excel(workbook -> {
            XSSFSheet sheet = workbook.getSheet("Answers");
            sheet.getRow(0).removeCell(sheet.getRow(0).getCell(column(sheet, "note")));
            workbook.removeSheetAt(workbook.getSheetIndex("Citations"));
        });
        assertThat(told(returned)).contains("sheet-missing @ ", "column-missing @ Answers");
        assertThat(base(returned, first)).contains("evidence:-").contains("measures:");
        assertThat(returned.part().answers()).containsOnlyKeys(first, second);
    }

    @Test
    void whatWasWrittenBesideAnAnswerThatIsNoneIsToldWordForWord() throws IOException {
        ReturnedWorksheet returned = excel(workbook -> {
            XSSFSheet answers = workbook.getSheet("Answers");
            answers.getRow(2).getCell(column(answers, "answer")).setCellValue("Yes, mostly");
            answers.getRow(2).createCell(column(answers, "note")).setCellValue("Asked the ports.");
        });
        assertThat(returned.notices().stream().map(notice -> notice.sentence(WORDS)))
                .anySatisfy(sentence -> assertThat(sentence).contains("Yes, mostly"))
                .anySatisfy(sentence -> assertThat(sentence).contains("Asked the ports."))
                .hasSize(2);
        assertThat(returned.notices().get(0).kind().isAnswerLost()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Yes,true,0", "x,true,0", "No,false,0", "FALSE,false,0", "perhaps,false,1"})
    void aMarkIsSetByYesAloneAndDoubtIsTold(String written, boolean set, int told) throws IOException {
        ReturnedWorksheet returned = excel(workbook -> {
            XSSFSheet answers = workbook.getSheet("Answers");
            answers.getRow(2).createCell(column(answers, "confidential")).setCellValue(written);
        });
        assertThat(returned.part().answerTo(first).orElseThrow().confidential()).isEqualTo(set);
        assertThat(returned.notices()).hasSize(told);
    }
}
