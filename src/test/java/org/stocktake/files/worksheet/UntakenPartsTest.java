package org.stocktake.files.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.files.worksheet.FilledWorksheet.WORDS;
import static org.stocktake.files.worksheet.FilledWorksheet.column;
import static org.stocktake.files.worksheet.FilledWorksheet.told;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Evidence;
import org.stocktake.model.QuestionId;

/** A part of an answer that cannot be taken is told as lost, and takes nothing else with it. */
final class UntakenPartsTest {
    private static FilledWorksheet worksheet;
    private static QuestionId first;

    @BeforeAll
    static void makesAWorksheet() throws IOException {
        Answer yes = Answer.of(AnswerKind.YES)
                .with(AnswerTextField.MEASURES, "MEASURES-1")
                .with(AnswerTextField.NOTE, "NOTE-1")
                .withEvidence(List.of(Evidence.of("TITLE-1", "s. 1"), Evidence.of("TITLE-2", "s. 2")));
        worksheet = FilledWorksheet.of(1, yes);
        first = worksheet.asked().get(0);
    }

    private static Answer answer(ReturnedWorksheet returned) {
        return returned.part().answerTo(first).orElseThrow();
    }

    private static ReturnedWorksheet noted(String text) throws IOException {
        return worksheet.word(document -> document.replace("NOTE-1", text));
    }

    private static boolean isAnswerLost(ReturnedWorksheet returned) {
        return returned.notices().stream().anyMatch(notice -> notice.kind().isAnswerLost());
    }

    @Test
    void aTextThatIsTooLongIsQuotedWithItsLength() throws IOException {
        ReturnedWorksheet returned = noted("The beginning " + "x".repeat(32_000));
        assertThat(told(returned)).containsExactly("value-refused @ question 1.1, Remark");
        assertThat(returned.notices().get(0).sentence(WORDS)).contains("32014", "32000", "The beginning xxx");
        assertThat(isAnswerLost(returned)).isTrue();
    }

    @Test
    void aFormulaAndAnErrorInPlaceOfATextAreLostAnswers() throws IOException {
        ReturnedWorksheet formula = worksheet.excel(workbook -> {
            XSSFSheet sheet = workbook.getSheet("Answers");
            sheet.getRow(2).getCell(column(sheet, "note")).setCellFormula("1/0");
        });
        assertThat(told(formula)).containsExactly("formula @ sheet \"Answers\", Q3");
        assertThat(isAnswerLost(formula)).isTrue();
        assertThat(WorksheetNotice.Kind.ERROR_VALUE.isAnswerLost()).isTrue();
        assertThat(WorksheetNotice.Kind.FIELD_TWICE.isAnswerLost()).isTrue();
        assertThat(WorksheetNotice.Kind.TEXT_OUTSIDE.isAnswerLost()).isFalse();
    }

    @Test
    void whatIsNewInAListThatCannotBeReadIsQuotedAndTheListStays() throws IOException {
        ReturnedWorksheet returned = worksheet.excel(workbook -> {
            XSSFSheet sheet = workbook.getSheet("Citations");
            sheet.getRow(2).getCell(column(sheet, "reference")).setCellFormula("1+1");
            sheet.getRow(4).getCell(column(sheet, "for")).setCellValue("1.1");
            sheet.getRow(4).getCell(column(sheet, "title")).setCellValue("TITLE-NEW");
        });
        assertThat(told(returned)).contains("item-not-taken @ sheet \"Citations\", C5");
        assertThat(returned.notices()).anyMatch(notice -> notice.sentence(WORDS).contains("TITLE-NEW"));
        assertThat(baseOfFirst(returned)).contains("evidence:-");
    }

    @Test
    void aTitleThatIsTooLongTakesNoOtherCitationWithIt() throws IOException {
        ReturnedWorksheet returned = worksheet.word(
                document -> document.replace("TITLE-1", "T".repeat(33_000)).replace("s. 2", "s. 22"));
        assertThat(told(returned)).containsOnlyOnce("value-refused @ question 1.1, Evidence, Title");
        assertThat(returned.notices()).anyMatch(notice -> notice.sentence(WORDS).contains("TITLE-2; s. 22"));
        assertThat(baseOfFirst(returned)).contains("evidence:-");
    }

    @Test
    void aQuestionThatWasCopiedWholeBringsItsCitationsOnce() throws IOException {
        ReturnedWorksheet returned = worksheet.excel(workbook -> {
            XSSFSheet sheet = workbook.getSheet("Citations");
            for (String key : List.of("for", "title", "reference", "named")) {
                sheet.getRow(4)
                        .getCell(column(sheet, key))
                        .setCellValue(
                                sheet.getRow(2).getCell(column(sheet, key)).getStringCellValue());
            }
        });
        assertThat(told(returned)).isEmpty();
        assertThat(answer(returned).evidence()).extracting(Evidence::title).containsExactly("TITLE-1", "TITLE-2");
    }

    @Test
    void twoCitationsThatWereTheSameBeforeStayTwo() throws IOException {
        Evidence same = Evidence.of("TITLE-1", "s. 1");
        FilledWorksheet twice = FilledWorksheet.of(1, Answer.of(AnswerKind.YES).withEvidence(List.of(same, same)));
        assertThat(twice.good("a.docx", twice.word()).part().answers())
                .isEqualTo(twice.content().worksheet().answers());
        assertThat(twice.good("a.xlsx", twice.excel()).part().answers())
                .isEqualTo(twice.content().worksheet().answers());
    }

    @Test
    void theTextsOfAQuestionThatLostItsMarkAreQuoted() throws IOException {
        ReturnedWorksheet returned = worksheet.word(document -> document.replace("l:1.1:", "l:9.9:"));
        assertThat(told(returned)).contains("line-missing @ question 1.1", "text-not-taken @ question 1.1, Remark");
        assertThat(returned.notices()).anyMatch(notice -> notice.sentence(WORDS).contains("NOTE-1"));
        assertThat(returned.notices()).anyMatch(notice -> notice.sentence(WORDS).contains("TITLE-2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202E", "\u2066", "\u202A", "\uFEFF", "\u0085"})
    void aCharacterThatChangesHowATextIsShownIsLeftOutAndTold(String hidden) throws IOException {
        ReturnedWorksheet returned = noted("one" + hidden + "two");
        assertThat(told(returned)).containsExactly("hidden-characters @ question 1.1, Remark");
        assertThat(answer(returned).text(AnswerTextField.NOTE)).isEqualTo("onetwo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200C", "\u200D", "\u200F", "\u00AD", "\u200B"})
    void whatSomeScriptsNeedStays(String needed) throws IOException {
        ReturnedWorksheet returned = noted("one" + needed + "two");
        assertThat(told(returned)).isEmpty();
        assertThat(answer(returned).text(AnswerTextField.NOTE)).isEqualTo("one" + needed + "two");
    }

    @Test
    void aLinkToTheDataOfAProgramIsToldWithoutAnEmptyName() throws IOException {
        ReturnedWorksheet returned = worksheet.good(
                "a.xlsx", ZipEdits.with(worksheet.excel(), "xl/externalLinks/externalLink1.xml", new byte[] {'<'}));
        assertThat(told(returned)).containsExactly("outside-data @ ");
        assertThat(returned.notices().get(0).sentence(WORDS)).doesNotContain("''");
    }

    @Test
    void aLineEndOfAnotherKindIsALineEnd() throws IOException {
        ReturnedWorksheet returned = noted("one\u2028two");
        assertThat(told(returned)).isEmpty();
        assertThat(answer(returned).text(AnswerTextField.NOTE)).isEqualTo("one\ntwo");
    }

    private String baseOfFirst(ReturnedWorksheet returned) {
        return Objects.requireNonNull(
                returned.part().coordination().worksheet().orElseThrow().base().get(first));
    }
}
