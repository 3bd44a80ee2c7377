package org.stocktake.report.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Coordination;
import org.stocktake.model.Evidence;
import org.stocktake.model.QuestionId;
import org.stocktake.report.document.LineWidth;
import org.stocktake.text.Messages;

/** The content of a worksheet for Word or Excel: its fields, and the lock on all that is no field. */
final class WorksheetFileTest {

    private static WorksheetContent maritime() throws IOException {
        return SampleWorksheets.of(SampleWorksheets.master("xb"), "maritime");
    }

    /** Returns the worksheet of one question with one answer. */
    private static WorksheetContent of(Answer answer) throws IOException {
        AssessmentDocument master = SampleWorksheets.master("xb");
        QuestionId first = SampleWorksheets.of(master, "maritime")
                .part()
                .base()
                .keySet()
                .iterator()
                .next();
        return SampleWorksheets.content(
                master.assessment().withAnswers(Map.of(first, answer)),
                master.checklist(),
                "maritime",
                Map.of(first, "answer:9f86d0818842"));
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name);
    }

    @Test
    void anAssessmentThatIsNoWorksheetIsRefused() throws IOException {
        AssessmentDocument master = SampleWorksheets.master("xb");
        assertThatThrownBy(() -> new WorksheetContent(
                        master.assessment().withCoordination(Coordination.NONE),
                        master.checklist(),
                        "Stocktake",
                        Messages.in(Messages.ENGLISH)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameContentMakesTheSameBytes() throws IOException {
        assertThat(SampleWorksheets.word(maritime())).isEqualTo(SampleWorksheets.word(maritime()));
        assertThat(SampleWorksheets.excel(maritime())).isEqualTo(SampleWorksheets.excel(maritime()));
    }

    @Test
    void inWordWhatAnOfficeTypedHasItsLanguageAndDirection() throws IOException {
        AssessmentDocument french = SampleWorksheets.master("xb", "fr");
        QuestionId first = SampleWorksheets.of(french, "maritime")
                .part()
                .base()
                .keySet()
                .iterator()
                .next();
        Answer answer = Answer.of(AnswerKind.PARTLY)
                .with(AnswerTextField.MEASURES, "Shipping Act 2008, section 4")
                .with(AnswerTextField.PRACTICE, "قانون الملاحة");
        WorksheetContent content = SampleWorksheets.content(
                french.assessment().withAnswers(Map.of(first, answer)),
                french.checklist(),
                "maritime",
                Map.of(first, ""));
        assertThat(part(SampleWorksheets.word(content), "word/document.xml"))
                .contains("<w:rPr><w:lang w:val=\"en-GB\"/></w:rPr><w:t xml:space=\"preserve\">Shipping Act 2008")
                .contains("<w:rPr><w:rtl/><w:lang w:val=\"ar-SA\" w:bidi=\"ar-SA\"/></w:rPr>"
                        + "<w:t xml:space=\"preserve\">قانون");
    }

    /** A question stays with its answer and a heading with its first row; all rows kept together would leave pages half empty. */
    @Test
    void wordKeepsTheFirstRowOfATableWithItsHead() throws IOException {
        String body = part(SampleWorksheets.word(maritime()), "word/document.xml");
        List<String> tables = List.of(body.split("<w:tbl>", -1));
        assertThat(tables).hasSizeGreaterThan(8);
        for (String table : tables.subList(3, tables.size())) {
            List<String> rows = List.of(table.split("<w:tr>", -1));
            assertThat(rows.subList(1, rows.size()))
                    .allSatisfy(row -> assertThat(row).startsWith("<w:trPr><w:cantSplit/>"));
            assertThat(rows.get(1)).contains("<w:keepNext/>");
            assertThat(rows.get(rows.size() - 2)).contains("<w:keepNext/>");
            assertThat(rows.get(rows.size() - 1).split("</w:tbl>", -1)[0]).doesNotContain("<w:keepNext/>");
        }
    }

    /** Three days below each other make every row of a citation, also an empty one, three lines high. */
    @Test
    void aCitationOfWordIsOneLineWithAColumnForEachPart() throws IOException {
        String body = part(SampleWorksheets.word(maritime()), "word/document.xml");
        String row =
                body.substring(body.indexOf("evidence.title"), body.indexOf("</w:tr>", body.indexOf("evidence.title")));
        assertThat(row.split("<w:tc>", -1)).hasSize(7);
        assertThat(row.split("<w:p>", -1)).hasSize(7);
    }

    /** Word would move a list that is kept together to the next page, and leave the rest of this one empty. */
    @Test
    void aLongListOfWordMayGoOnOnTheNextPage() throws IOException {
        List<Evidence> cited = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            cited.add(Evidence.of("Act " + i, ""));
        }
        String body =
                part(SampleWorksheets.word(of(Answer.of(AnswerKind.YES).withEvidence(cited))), "word/document.xml");
        assertThat(row(body, "Act 1")).contains("<w:keepNext/>");
        assertThat(row(body, "Act 7")).contains("<w:cantSplit/>").doesNotContain("<w:keepNext/>");
    }

    /** Returns the row of a table that has a cell with a text. */
    private static String row(String body, String text) {
        int at = body.indexOf(">" + text + "<");
        return body.substring(body.lastIndexOf("<w:tr>", at), body.indexOf("</w:tr>", at));
    }

    @Test
    void anEmptyFieldOfWordSaysWhatBelongsInIt() throws IOException {
        String body = part(SampleWorksheets.word(maritime()), "word/document.xml");
        assertThat(body).contains("Write here what happens in fact", "Write here what makes it difficult");
    }

    /** LibreOffice keeps no heading with a table behind a paragraph that nobody sees. */
    @Test
    void noHiddenParagraphPartsAQuestionFromItsFields() throws IOException {
        assertThat(part(SampleWorksheets.word(maritime()), "word/document.xml"))
                .contains("w:vanish")
                .doesNotContainPattern("\"Hidden\"/>(?:(?!</w:p>).)*</w:p><w:tbl>");
    }

    @Test
    void aWorksheetInArabicIsSetFromRightToLeft() throws IOException {
        WorksheetContent arabic = SampleWorksheets.of(SampleWorksheets.master("xb", "ar"), "maritime");
        byte[] word = SampleWorksheets.word(arabic);
        String body = part(word, "word/document.xml");
        assertThat(body.split("<w:tbl>", -1)).hasSameSizeAs(body.split("<w:bidiVisual/>", -1));
        assertThat(body.substring(body.indexOf("<w:sectPr"))).contains("<w:bidi/>");
        assertThat(paragraph(body, SampleWorksheets.say(arabic, "title"))).contains("<w:bidi/>", "<w:rtl/>");
        String checklist = arabic.say(
                "about.version",
                arabic.checklist().id(),
                arabic.worksheet().subject().checklistVersion());
        assertThat(checklist).matches("[a-z].*");
        assertThat(paragraph(body, checklist)).contains("<w:bidi/>", "<w:rtl/>");
        assertThat(part(word, "word/header1.xml")).contains("<w:bidi/>");
        assertThat(part(word, "word/styles.xml")).contains("w:val=\"ar-SA\"");
        try (XSSFWorkbook excel = new XSSFWorkbook(new ByteArrayInputStream(SampleWorksheets.excel(arabic)))) {
            assertThat(excel).allMatch(sheet -> sheet.isRightToLeft());
            assertThat(style(excel, checklist))
                    .returns(ReadingOrder.RIGHT_TO_LEFT, XSSFCellStyle::getReadingOrder)
                    .returns(HorizontalAlignment.RIGHT, XSSFCellStyle::getAlignment);
        }
    }

    /** An office answers in its own language; only the direction of its words is theirs. */
    @Test
    void aTextKeepsItsDirectionInAWorksheet() throws IOException {
        String english = part(SampleWorksheets.word(of(answer("قانون"))), "word/document.xml");
        assertThat(paragraph(english, "قانون")).contains("<w:bidi/>", "<w:rtl/>");
        assertThat(english).doesNotContain("<w:bidiVisual/>");
        AssessmentDocument arabic = SampleWorksheets.master("xb", "ar");
        QuestionId first =
                arabic.checklist().questions().findFirst().orElseThrow().id();
        String word = part(
                SampleWorksheets.word(SampleWorksheets.content(
                        arabic.assessment().withAnswers(Map.of(first, answer("Act & Code"))),
                        arabic.checklist(),
                        "maritime",
                        Map.of(first, "answer:9f86d0818842"))),
                "word/document.xml");
        assertThat(paragraph(word, "Act &amp; Code")).matches("(?!.*<w:(bidi|rtl)/>).*<w:jc w:val=\"right\"/>.*");
    }

    private static Answer answer(String measures) {
        return Answer.of(AnswerKind.YES).with(AnswerTextField.MEASURES, measures);
    }

    /** Returns the style of the first cell with a text. */
    private static XSSFCellStyle style(XSSFWorkbook excel, String text) {
        for (Row row : excel.getSheetAt(0)) {
            for (Cell cell : row) {
                if (cell.getStringCellValue().equals(text)) {
                    return (XSSFCellStyle) cell.getCellStyle();
                }
            }
        }
        throw new AssertionError("no cell has: " + text);
    }

    /** Returns the paragraph with a text. */
    private static String paragraph(String body, String text) {
        int at = body.indexOf(">" + text + "<");
        return body.substring(body.lastIndexOf("<w:p>", at), body.indexOf("</w:p>", at));
    }

    @Test
    void wordLocksAllButTheControls() throws IOException {
        byte[] word = SampleWorksheets.word(maritime());
        assertThat(part(word, "word/settings.xml"))
                .contains("documentProtection")
                .contains("forms")
                .doesNotContain("w:hash");
        assertThat(part(word, "word/document.xml"))
                .contains("<w:lock w:val=\"sdtLocked\"/>")
                .contains("w:val=\"h::\"", "w:val=\"o::office\"", "w:val=\"o::date\"")
                .contains("a:15.1:measures", "i:15.1:evidence.title", "i:15.1:actions.due", "i:15.1:figures.number");
    }

    /** From the text of a question to its first table no page can begin. */
    @Test
    void aQuestionOfWordStandsOnOnePageWithItsHead() throws IOException {
        String document = part(SampleWorksheets.word(maritime()), "word/document.xml");
        int from = document.lastIndexOf("<w:pPr>", document.indexOf("\"Finding2\""));
        String head = document.substring(from, document.indexOf("<w:tbl>", from));
        assertThat(head.split("<w:pPr>", -1)).hasSameSizeAs(head.split("<w:keepNext/>", -1));
        assertThat(part(SampleWorksheets.word(maritime()), "word/header1.xml"))
                .contains("Worksheet")
                .doesNotContain("Worksheet:");
    }

    /** Office programs make a row as high as the text of its cells that wraps, seen or not. */
    @Test
    void aCellOfExcelThatNobodySeesMakesNoRowHigh() throws IOException {
        byte[] excel = SampleWorksheets.excel(maritime());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(excel))) {
            XSSFSheet answers = workbook.getSheet("Answers");
            XSSFRow row = answers.getRow(2);
            for (int i = 0; i < row.getLastCellNum(); i++) {
                boolean wraps =
                        row.getCell(i) != null && row.getCell(i).getCellStyle().getWrapText();
                assertThat(wraps && answers.isColumnHidden(i)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"ar, true", "zh, true", "fr, false", "en, false"})
    void aCellOfSeveralLinesHasOneMoreInHighLetters(String language, boolean more) throws IOException {
        byte[] excel = SampleWorksheets.excel(SampleWorksheets.of(SampleWorksheets.master("xa", language), "interior"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(excel))) {
            String about = workbook.getSheetAt(1).getRow(2).getCell(5).getStringCellValue();
            assertThat(about.lines().count()).isGreaterThan(2);
            assertThat(about.endsWith("\n")).isEqualTo(more);
        }
    }

    /** A letter of bold Arial is about a ninth wider than a usual one, and a column is as wide as its number of digits. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ru"})
    void aColumnOfExcelIsAsWideAsTheLongestWordOfItsHead(String language) throws IOException {
        byte[] excel = SampleWorksheets.excel(SampleWorksheets.of(SampleWorksheets.master("xa", language), "interior"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(excel))) {
            for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
                    continue; // the lists of choices
                }
                for (var cell : workbook.getSheetAt(i).getRow(1)) {
                    for (String word : cell.getStringCellValue().split("\\s", -1)) {
                        assertThat(workbook.getSheetAt(i).getColumnWidth(cell.getColumnIndex()) / 256.0)
                                .as(word)
                                .isGreaterThanOrEqualTo(LineWidth.of(word) / 556.0);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"es, maritime", "fr, foreign-affairs", "zh, maritime"})
    void aLongTitleOfTheFirstSheetHasMoreHighLines(String language, String agency) throws IOException {
        WorksheetContent content = SampleWorksheets.of(SampleWorksheets.master("xa", language), agency);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(SampleWorksheets.excel(content)))) {
            var title = workbook.getSheetAt(0).getRow(2);
            assertThat(title.getCell(1).getCellStyle().getWrapText()).isTrue();
            assertThat(workbook.getSheetAt(0).getMergedRegions())
                    .anySatisfy(region -> assertThat(region.formatAsString()).isEqualTo("B3:C3"));
            int lines = LineWidth.of(title.getCell(1).getStringCellValue()) * 16 / 1_000 / 600 + 1;
            assertThat(title.getHeightInPoints()).isGreaterThanOrEqualTo(25 * lines);
        }
    }

    @Test
    void theFirstSheetIsPrintedOnOnePage() throws IOException {
        byte[] excel = SampleWorksheets.excel(SampleWorksheets.of(SampleWorksheets.master("xa", "fr"), "interior"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(excel))) {
            assertThat(workbook.getSheetAt(0).getPrintSetup())
                    .returns((short) 1, PrintSetup::getFitWidth)
                    .returns((short) 1, PrintSetup::getFitHeight);
            assertThat(workbook.getSheetAt(1).getPrintSetup().getFitHeight()).isZero();
        }
    }

    @Test
    void aFileHasItsTitleAndItsLanguage() throws IOException {
        byte[] word = SampleWorksheets.word(maritime());
        assertThat(part(word, "docProps/core.xml")).contains("Worksheet: Invented State XB");
        assertThat(part(word, "word/styles.xml")).contains("en-GB");
        byte[] excel = SampleWorksheets.excel(maritime());
        assertThat(part(excel, "docProps/core.xml")).contains("Worksheet: Invented State XB", "<dc:language>en<");
    }

    /** A tag and a title of more than 64 characters make Word call the file damaged. */
    @Test
    void noTagAndNoTitleIsLongerThanWordTakes() throws IOException {
        AssessmentDocument master = SampleWorksheets.master("xb");
        String document = part(SampleWorksheets.word(SampleWorksheets.of(master, "justice")), "word/document.xml");
        assertThat(document.split("<w:(?:tag|alias) w:val=\""))
                .allSatisfy(piece -> assertThat(piece.startsWith("<") ? 0 : piece.indexOf('"'))
                        .isLessThanOrEqualTo(64));
    }

    @Test
    void excelHidesTheIdsAndOpensOnlyWhatIsToBeFilledIn() throws IOException {
        byte[] excel = SampleWorksheets.excel(of(Answer.of(AnswerKind.PARTLY)
                .with(AnswerTextField.MEASURES, "=A law\nof two lines")
                .with(AnswerTextField.MISSING, "Much")));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(excel))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Read me");
            XSSFSheet answers = workbook.getSheet("Answers");
            assertThat(answers.getProtect()).isTrue();
            assertThat(answers.getCTWorksheet().getSheetProtection().isSetPassword())
                    .isFalse();
            assertThat(answers.isColumnHidden(0)).isTrue();
            assertThat(answers.isColumnHidden(1)).isTrue();
            assertThat(answers.getRow(0).getZeroHeight()).isTrue();
            assertThat(answers.getRow(2).getCell(1).getStringCellValue()).contains("base=answer:9f86d0818842");
            assertThat(answers.getRow(2).getCell(4).getCellStyle().getLocked()).isTrue();
            assertThat(answers.getRow(2).getCell(6).getStringCellValue()).isEqualTo("Partly");
            assertThat(answers.getRow(2).getCell(6).getCellStyle().getLocked()).isFalse();
            assertThat(answers.getRow(2).getCell(9).getStringCellValue()).isEqualTo("=A law\nof two lines");
            assertThat(answers.getRow(2).getCell(9).getCellStyle().getQuotePrefixed())
                    .isTrue();
            assertThat(answers.getDataValidations()).isNotEmpty();
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex("Lists"))).isTrue();
        }
    }

    /** A text is never shown cut: one that the file cannot hold stays out of it, and the file says so. */
    @Test
    void aTextThatTheFileCannotHoldStaysAsItIs() throws IOException {
        WorksheetContent content = of(Answer.of(AnswerKind.YES)
                .with(AnswerTextField.MEASURES, "bell \u0007")
                .with(AnswerTextField.PRACTICE, "\uD83D\uDE00".repeat(20_000)));
        String document = part(SampleWorksheets.word(content), "word/document.xml");
        assertThat(document).contains("kept=measures base=").doesNotContain("a:7.6:measures");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(SampleWorksheets.excel(content)))) {
            assertThat(workbook.getSheet("Answers").getRow(2).getCell(1).getStringCellValue())
                    .contains("kept=measures,practice base=");
        }
    }

    @Test
    void aHostileTextIsTextInBothFiles() throws IOException {
        String hostile = "</w:t><w:evil/>&amp;\"'\t_x0041_\u202E";
        String document = part(
                SampleWorksheets.word(
                        of(Answer.of(AnswerKind.YES).with(AnswerTextField.NOTE, hostile.replace("\u202E", "")))),
                "word/document.xml");
        assertThat(document).contains("&lt;/w:t&gt;&lt;w:evil/&gt;&amp;amp;").doesNotContain("<w:evil/>");
    }
}
