package org.stocktake.files.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.files.worksheet.FilledWorksheet.WORDS;
import static org.stocktake.files.worksheet.FilledWorksheet.column;
import static org.stocktake.files.worksheet.FilledWorksheet.told;

import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Evidence;
import org.stocktake.model.Figure;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.QuestionId;

/** A row of a worksheet can be used for something else, and what came with it unseen does not stay with it. */
final class WorksheetItemsTest {
    private static final String SHA256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final Evidence CITED =
            Evidence.of("OLD-ACT", "s. 1").withFile("strategy.pdf", SHA256).withReviewBy("2027-01-01");

    private static FilledWorksheet worksheet;
    private static QuestionId first;

    @BeforeAll
    static void makesAWorksheet() throws IOException {
        Answer answer = Answer.of(AnswerKind.YES)
                .withEvidence(List.of(CITED))
                .withFigures(List.of(new Figure("COUNTED", "777", "", "")));
        worksheet = FilledWorksheet.of(2, answer);
        first = worksheet.asked().get(0);
    }

    private static Answer answer(ReturnedWorksheet returned) {
        return returned.part().answerTo(first).orElseThrow();
    }

    private static void write(XSSFWorkbook workbook, String sheet, String key, String text) {
        XSSFSheet rows = workbook.getSheet(sheet);
        rows.getRow(2).getCell(column(rows, key)).setCellValue(text);
    }

    private static void isWithoutTheFile(ReturnedWorksheet returned) {
        assertThat(told(returned)).hasSize(1).allMatch(notice -> notice.startsWith("file-of-another @ "));
        assertThat(returned.notices().get(0).sentence(WORDS)).contains("strategy.pdf", "NEW-ACT");
        assertThat(answer(returned).evidence()).containsExactly(Evidence.of("NEW-ACT", "s. 1"));
    }

    @Test
    void anotherDocumentInTheSameRowDoesNotGetTheFileOfTheFirst() throws IOException {
        isWithoutTheFile(worksheet.word(text -> text.replace(">OLD-ACT<", ">NEW-ACT<")));
        isWithoutTheFile(worksheet.excel(workbook -> write(workbook, "Citations", "title", "NEW-ACT")));
    }

    @Test
    void aCitationOfWhichOnlyTheSectionChangedKeepsItsFile() throws IOException {
        Evidence other =
                Evidence.of("OLD-ACT", "s. 2").withFile("strategy.pdf", SHA256).withReviewBy("2027-01-01");
        ReturnedWorksheet word = worksheet.word(text -> text.replace(">s. 1<", ">s. 2<"));
        assertThat(told(word)).isEmpty();
        assertThat(answer(word).evidence()).containsExactly(other);
        ReturnedWorksheet excel = worksheet.excel(workbook -> write(workbook, "Citations", "reference", "s. 2"));
        assertThat(answer(excel).evidence()).containsExactly(other);
    }

    /** Three acts in one cell became one citation, and nobody said so. */
    @ParameterizedTest
    @ValueSource(strings = {"Act A\nAct B\nAct C", "Act A; Act B", "قانون أ؛ قانون ب"})
    void severalTitlesInOneLineAreToldAndTakenAsOne(String titles) throws IOException {
        ReturnedWorksheet returned = worksheet.excel(workbook -> {
            write(workbook, "Citations", "title", titles);
            write(workbook, "Citations", "file", "");
        });
        assertThat(told(returned)).containsExactly("several-in-one @ sheet \"Citations\", C3");
        assertThat(returned.notices().get(0).kind().isAnswerLost()).isFalse();
        assertThat(answer(returned).evidence()).extracting(Evidence::title).containsExactly(titles);
    }

    @Test
    void aTitleWithASemicolonThatWasSentIsNotTold() throws IOException {
        Evidence sent = Evidence.of("Act A; as amended", "s. 1");
        FilledWorksheet other = FilledWorksheet.of(2, Answer.of(AnswerKind.YES).withEvidence(List.of(sent)));
        assertThat(told(other.good("a.xlsx", other.excel()))).isEmpty();
        assertThat(told(other.good("a.docx", other.word()))).isEmpty();
    }

    @Test
    void anUnchangedRowKeepsItsFile() throws IOException {
        assertThat(answer(worksheet.good("a.docx", worksheet.word())).evidence())
                .containsExactly(CITED);
        assertThat(answer(worksheet.good("a.xlsx", worksheet.excel())).evidence())
                .containsExactly(CITED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 214        | 1214      |
            1\u00A0214\u202F500 | 1214500 |
            1.214        | 1.214     | number-unclear
            12.5         | 12.5      |
            0.125        | 0.125     |
            1,214        | ''        | value-refused
            -3           | ''        | value-refused
            """)
    void aNumberIsReadAsPeopleWriteItOrTold(String given, String taken, String notice) throws IOException {
        for (ReturnedWorksheet returned : List.of(
                worksheet.word(text -> text.replace(">777<", ">" + given + "<")),
                worksheet.excel(workbook -> write(workbook, "Figures", "number", given)))) {
            assertThat(answer(returned).figures()).containsExactly(new Figure("COUNTED", taken, "", ""));
            assertThat(told(returned)).hasSize(notice == null ? 0 : 1);
            assertThat(told(returned).toString()).contains(notice == null ? "" : notice);
        }
    }

    @Test
    void aPointThatMayStandForThousandsIsToldWithTheOtherNumber() throws IOException {
        ReturnedWorksheet returned = worksheet.word(text -> text.replace(">777<", ">1.214<"));
        assertThat(returned.notices().get(0).remedy(WORDS)).contains("1214");
    }

    /** Office programs store a day as a number, and only the style of the cell tells. */
    @ParameterizedTest
    @CsvSource({"dd.mm.yyyy, 2026-01-02", "0, 46024", "0\" d m y\", 46024", "m/d/yy h:mm, 2026-01-02"})
    void aDayInAFieldForTextIsADay(String format, String taken) throws IOException {
        ReturnedWorksheet returned = worksheet.excel(workbook -> {
            XSSFSheet answers = workbook.getSheet("Answers");
            XSSFCell cell = answers.getRow(2).getCell(column(answers, "note"));
            XSSFCellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            cell.setCellStyle(style);
            cell.setCellValue(46_024);
        });
        assertThat(answer(returned).text(AnswerTextField.NOTE)).isEqualTo(taken);
    }

    // Rows within rows, and what says to whom the worksheet belongs

    private static String row(String properties, String cell) {
        return "<w:tr>" + properties + "<w:tc>" + cell + "</w:tc></w:tr>";
    }

    private static final String DELETED = "<w:trPr><w:del w:id=\"9\"/></w:trPr>";

    private static ReturnedWorksheet withTable(String rows) throws IOException {
        return worksheet.word(text -> text.replaceFirst("<w:sectPr", "<w:tbl>" + rows + "</w:tbl><w:sectPr"));
    }

    private static String text(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    @Test
    void aRowThatWasDeletedTakesTheTableInItAlong() throws IOException {
        String inner = "<w:tbl>" + row("", text("INNER")) + "</w:tbl>" + text("OUTER");
        ReturnedWorksheet returned = withTable(row(DELETED, inner));
        assertThat(returned.notices().toString()).doesNotContain("INNER").doesNotContain("OUTER");
    }

    @Test
    void aDeletedRowWithinARowLeavesTheRowAroundIt() throws IOException {
        String inner = "<w:tbl>" + row(DELETED, text("INNER")) + "</w:tbl>" + text("OUTER");
        ReturnedWorksheet returned = withTable(row("", inner));
        assertThat(returned.notices().toString()).doesNotContain("INNER").contains("OUTER");
    }

    @Test
    void aWorksheetWithoutItsFirstPageSaysWhatIsMissing() throws IOException {
        byte[] excel = worksheet.changedExcel(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("Read me")));
        byte[] word = worksheet.changedWord(text -> text.replaceFirst("stocktake-worksheet/1 ", "x "));
        assertThat(worksheet.refused("a.xlsx", excel)).isEqualTo(ProblemKind.WORKSHEET_WITHOUT_HEAD);
        assertThat(worksheet.refused("a.docx", word)).isEqualTo(ProblemKind.WORKSHEET_WITHOUT_HEAD);
        assertThat(worksheet.read("a.xlsx", excel).problems().get(0).details()).contains("Read me");
    }
}
