package org.stocktake.files.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.files.worksheet.FilledWorksheet.WORDS;
import static org.stocktake.files.worksheet.FilledWorksheet.column;
import static org.stocktake.files.worksheet.FilledWorksheet.told;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stocktake.OnlyInProofs;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Evidence;
import org.stocktake.model.Period;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.QuestionId;
import org.stocktake.report.worksheet.WorksheetContent;

/** Whatever a person or an attacker does to a worksheet is told with its place, or refused; the rest comes back. */
final class WorksheetFaultsTest {
    private static final String DOCUMENT = "word/document.xml";

    private static FilledWorksheet worksheet;
    private static WorksheetContent content;
    private static byte[] word;
    private static byte[] excel;
    private static QuestionId first;
    private static QuestionId second;

    @BeforeAll
    static void makesWorksheets() throws IOException {
        Answer partly = Answer.of(AnswerKind.PARTLY)
                .with(AnswerTextField.MEASURES, "MEASURES-1")
                .with(AnswerTextField.MISSING, "MISSING-1")
                .withEvidence(List.of(Evidence.of("TITLE-1", "s. 1")));
        worksheet =
                FilledWorksheet.of(3, partly, Answer.of(AnswerKind.YES).with(AnswerTextField.MEASURES, "MEASURES-2"));
        content = worksheet.content();
        word = worksheet.word();
        excel = worksheet.excel();
        first = worksheet.asked().get(0);
        second = worksheet.asked().get(1);
    }

    private static ReturnedWorksheet good(String name, byte[] file) {
        return worksheet.good(name, file);
    }

    private static ReturnedWorksheet changedWord(String from, String to) throws IOException {
        return worksheet.word(text -> text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
    }

    private static byte[] edited(Consumer<XSSFWorkbook> change) throws IOException {
        return worksheet.changedExcel(change);
    }

    private static ReturnedWorksheet changedAnswers(Consumer<XSSFSheet> change) throws IOException {
        return worksheet.excel(workbook -> change.accept(workbook.getSheet("Answers")));
    }

    private static ProblemKind refused(String name, byte[] file) {
        return worksheet.refused(name, file);
    }

    @Test
    void anAnswerThatIsNoneIsToldAndTheOthersComeBack() throws IOException {
        ReturnedWorksheet returned = changedWord(
                "<w:sdtContent><w:r><w:t xml:space=\"preserve\">Partly</w:t>",
                "<w:sdtContent><w:r><w:t>Yes, mostly</w:t>");
        assertThat(told(returned)).containsExactly("unknown-answer @ question 1.1, Answer");
        assertThat(returned.notices().get(0).sentence(WORDS)).contains("Yes, mostly");
        assertThat(returned.part().answers()).containsOnlyKeys(second);
        assertThat(returned.part().coordination().worksheet().orElseThrow().base())
                .doesNotContainKey(first);
        assertThat(told(changedAnswers(sheet ->
                        sheet.getRow(2).getCell(column(sheet, "answer")).setCellValue("Yes, mostly"))))
                .containsExactly("unknown-answer @ sheet \"Answers\", G3");
    }

    @Test
    void pastedParagraphsStayInTheText() throws IOException {
        String more =
                "</w:t></w:r></w:sdtContent></w:sdt></w:p>" + "<w:p><w:r><w:t>pasted</w:t></w:r></w:p>".repeat(20);
        ReturnedWorksheet returned = good(
                "a.docx",
                ZipEdits.changed(
                        word,
                        DOCUMENT,
                        text -> text.replace(
                                "MEASURES-1</w:t></w:r></w:sdtContent></w:sdt></w:p>", "MEASURES-1" + more)));
        assertThat(returned.notices()).isEmpty();
        assertThat(returned.part().answerTo(first).orElseThrow().text(AnswerTextField.MEASURES))
                .isEqualTo("MEASURES-1" + "\npasted".repeat(20));
    }

    @Test
    void trackedChangesAreReadAsAccepted() throws IOException {
        ReturnedWorksheet returned = changedWord(
                "<w:t xml:space=\"preserve\">MEASURES-1</w:t>",
                "<w:t>MEASURES</w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>-1</w:delText></w:r></w:del>"
                        + "<w:ins w:id=\"2\"><w:r><w:t>-9</w:t></w:r></w:ins><w:r><w:t>!</w:t>");
        assertThat(told(returned)).containsExactly("tracked-changes @ question 1.1");
        assertThat(returned.part().answerTo(first).orElseThrow().text(AnswerTextField.MEASURES))
                .isEqualTo("MEASURES-9!");
    }

    @Test
    void aTextBetweenTheFieldsAndAPictureAreTold() throws IOException {
        ReturnedWorksheet returned = good(
                "a.docx",
                ZipEdits.changed(
                        word,
                        DOCUMENT,
                        text -> text.replaceFirst(
                                "<w:p><w:pPr><w:pStyle w:val=\"Finding2\"/>",
                                "<w:p><w:r><w:t>Ask the police</w:t></w:r><w:r><w:drawing><a><t>in it</t></a></w:drawing></w:r></w:p>"
                                        + "<w:p><w:pPr><w:pStyle w:val=\"Finding2\"/>")));
        assertThat(told(returned)).containsExactlyInAnyOrder("picture @ ", "text-outside @ ");
        assertThat(returned.part().answers()).containsOnlyKeys(first, second);
    }

    @Test
    void aCommentIsToldWithItsAuthor() throws IOException {
        byte[] commented = ZipEdits.with(
                ZipEdits.changed(
                        word,
                        DOCUMENT,
                        text -> text.replace(
                                "MEASURES-2</w:t></w:r>",
                                "MEASURES-2</w:t></w:r><w:r><w:commentReference w:id=\"7\"/></w:r>")),
                "word/comments.xml",
                ("<w:comments xmlns:w=\"w\"><w:comment w:id=\"7\" w:author=\"A. Clerk\"><w:p><w:r><w:t>Is this so?"
                                + "</w:t></w:r></w:p></w:comment></w:comments>")
                        .getBytes(StandardCharsets.UTF_8));
        ReturnedWorksheet returned = good("a.docx", commented);
        assertThat(told(returned)).containsExactly("comment @ question 1.2");
        assertThat(returned.notices().get(0).sentence(WORDS)).contains("A. Clerk: Is this so?");
    }

    @Test
    void aBadDateAndABadLinkAreToldAndTheCitationComesBack() throws IOException {
        ReturnedWorksheet returned = good("a.xlsx", edited(workbook -> {
            XSSFSheet sheet = workbook.getSheet("Citations");
            sheet.getRow(2).getCell(column(sheet, "date")).setCellValue("last spring");
            sheet.getRow(2).getCell(column(sheet, "link")).setCellValue("javascript:alert(1)");
            sheet.getRow(2).getCell(column(sheet, "in-force-from")).setCellValue("17.10.2004");
        }));
        assertThat(told(returned))
                .containsExactlyInAnyOrder(
                        "value-refused @ sheet \"Citations\", F3", "value-refused @ sheet \"Citations\", I3");
        Evidence citation =
                returned.part().answerTo(first).orElseThrow().evidence().get(0);
        assertThat(citation.title()).isEqualTo("TITLE-1");
        assertThat(citation.inForceFrom()).isEqualTo("2004-10-17");
        assertThat(citation.date() + citation.link()).isEmpty();
    }

    @Test
    void aFormulaIsNeitherCalculatedNorBelieved() throws IOException {
        ReturnedWorksheet returned = changedAnswers(sheet -> sheet.getRow(2)
                .getCell(column(sheet, "measures"))
                .setCellFormula("HYPERLINK(\"http://evil.example\",\"MEASURES-1\")"));
        assertThat(told(returned)).containsExactly("formula @ sheet \"Answers\", J3");
        assertThat(returned.part().answerTo(first).orElseThrow().text(AnswerTextField.MEASURES))
                .isEmpty();
        assertThat(returned.part()
                        .coordination()
                        .worksheet()
                        .orElseThrow()
                        .base()
                        .get(first))
                .contains("measures:-");
    }

    @Test
    void aFormulaInPlaceOfAnAnswerIsAnAnswerThatIsNotTakenAlsoWhereNothingElseIsWritten() throws IOException {
        ReturnedWorksheet returned = changedAnswers(
                sheet -> sheet.getRow(4).getCell(column(sheet, "answer")).setCellFormula("1-1"));
        assertThat(told(returned))
                .containsExactlyInAnyOrder("formula @ sheet \"Answers\", G5", "answer-not-taken @ question 1.3");
        assertThat(returned.notices()).anyMatch(notice -> notice.kind().isAnswerLost());
    }

    @Test
    void aRenamedSheetMovedColumnsAndADeletedRowAreFound() throws IOException {
        ReturnedWorksheet returned = good("a.xlsx", edited(workbook -> {
            XSSFSheet sheet = workbook.getSheet("Answers");
            int measures = column(sheet, "measures");
            int note = column(sheet, "note");
            for (int i = 0; i <= sheet.getLastRowNum(); i++) {
                String kept = sheet.getRow(i).getCell(measures).getStringCellValue();
                sheet.getRow(i)
                        .getCell(measures)
                        .setCellValue(sheet.getRow(i).getCell(note).getStringCellValue());
                sheet.getRow(i).getCell(note).setCellValue(kept);
            }
            sheet.removeRow(sheet.getRow(3));
            workbook.setSheetName(workbook.getSheetIndex(sheet), "My answers");
        }));
        assertThat(told(returned)).containsExactly("question-missing @ question 1.2");
        assertThat(returned.part().answerTo(first).orElseThrow().text(AnswerTextField.MEASURES))
                .isEqualTo("MEASURES-1");
        assertThat(returned.part().coordination().worksheet().orElseThrow().base())
                .doesNotContainKey(second);
    }

    @Test
    void whatStandsInOtherCellsAndSheetsIsTold() throws IOException {
        ReturnedWorksheet returned = good("a.xlsx", edited(workbook -> {
            workbook.getSheet("Answers").getRow(2).createCell(30).setCellValue("beside");
            workbook.createSheet("Ours").createRow(4).createCell(1).setCellValue("elsewhere");
            XSSFSheet steps = workbook.getSheet("Steps");
            steps.getRow(2).getCell(column(steps, "what")).setCellValue("A step of nothing");
            XSSFSheet answers = workbook.getSheet("Answers");
            answers.addMergedRegion(new CellRangeAddress(2, 3, column(answers, "note"), column(answers, "note")));
        }));
        assertThat(told(returned))
                .containsExactlyInAnyOrder(
                        "text-outside @ sheet \"Answers\", AE3",
                        "text-outside @ sheet \"Ours\", B5",
                        "item-without-number @ sheet \"Steps\", B3",
                        "merged-cells @ sheet \"Answers\", Q3:Q4");
        assertThat(returned.part().answers()).containsOnlyKeys(first, second);
    }

    @Test
    void theOfficeAndTheDateComeBack() throws IOException {
        ReturnedWorksheet returned = good("a.xlsx", edited(workbook -> {
            XSSFSheet about = workbook.getSheet("Read me");
            for (int i = 0; i <= about.getLastRowNum(); i++) {
                XSSFRow row = about.getRow(i);
                String key = row.getCell(0) == null ? "" : row.getCell(0).getStringCellValue();
                if (key.equals("office")) {
                    row.getCell(2).setCellValue("Legal department");
                } else if (key.equals("date")) {
                    row.getCell(2).setCellValue(LocalDate.of(2026, 12, 1));
                }
            }
        }));
        assertThat(returned.notices()).isEmpty();
        assertThat(returned.part().coordination().worksheet().orElseThrow().office())
                .isEqualTo("Legal department");
        assertThat(returned.day()).isEqualTo("2026-12-01");
        assertThat(returned.part().answers()).isEqualTo(content.worksheet().answers());
    }

    @Test
    void aWorksheetOfAnotherStatePeriodOrChecklistIsRefused() {
        Assessment ours = content.worksheet();
        Assessment.Subject subject = ours.subject();
        assertThat(with(
                        ours,
                        new Assessment.Subject(
                                subject.checklistId(), subject.checklistVersion(), "XA", subject.period(), "en")))
                .isEqualTo(ProblemKind.WORKSHEET_OTHER_STATE);
        assertThat(with(
                        ours,
                        new Assessment.Subject(
                                subject.checklistId(), subject.checklistVersion(), "XB", Period.ofYear(2020), "en")))
                .isEqualTo(ProblemKind.WORKSHEET_OTHER_PERIOD);
        assertThat(with(
                        ours,
                        new Assessment.Subject("another", subject.checklistVersion(), "XB", subject.period(), "en")))
                .isEqualTo(ProblemKind.WORKSHEET_OTHER_CHECKLIST);
    }

    private static ProblemKind with(Assessment ours, Assessment.Subject subject) {
        return new WorksheetReader(ours.withSubject(subject), content.checklist(), WORDS)
                .read("a.docx", word)
                .problems()
                .get(0)
                .kind();
    }

    @Test
    void otherKindsOfFileAreRefusedWithTheWayOut() throws IOException {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, 1, 2, 3};
        byte[] locked = (new String(ole, StandardCharsets.ISO_8859_1)
                        + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refused("a.doc", ole)).isEqualTo(ProblemKind.WORKSHEET_FORMAT);
        assertThat(refused("a.docx", locked)).isEqualTo(ProblemKind.WORKSHEET_ENCRYPTED);
        assertThat(refused("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ProblemKind.WORKSHEET_FORMAT);
        assertThat(refused("a.odt", ZipEdits.with(word, "mimetype", new byte[] {1})))
                .isEqualTo(ProblemKind.WORKSHEET_FORMAT);
        assertThat(refused("a.docm", ZipEdits.with(word, "word/vbaProject.bin", new byte[] {1})))
                .isEqualTo(ProblemKind.WORKSHEET_WITH_MACROS);
        assertThat(refused("a.docx", new byte[0])).isEqualTo(ProblemKind.WORKSHEET_DAMAGED);
        assertThat(refused("a.docx", Arrays.copyOf(word, word.length / 2))).isEqualTo(ProblemKind.WORKSHEET_DAMAGED);
        assertThat(refused(
                        "a.docx", ZipEdits.changed(word, DOCUMENT, text -> text.replace("stocktake-worksheet", "x"))))
                .isEqualTo(ProblemKind.WORKSHEET_WITHOUT_HEAD);
        assertThat(refused(
                        "a.docx",
                        ZipEdits.changed(word, DOCUMENT, text -> text.replace("worksheet/1 ", "worksheet/2 "))))
                .isEqualTo(ProblemKind.WORKSHEET_NEWER);
    }

    @OnlyInProofs
    @Test
    void hostilePartsAreRefusedWithinTheLimits() throws IOException {
        UnaryOperator<String> entity = text ->
                text.replaceFirst("<w:document", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document");
        assertThat(refused("a.docx", ZipEdits.changed(word, DOCUMENT, entity)))
                .isEqualTo(ProblemKind.WORKSHEET_WITH_DOCTYPE);
        assertThat(refused("a.docx", ZipEdits.with(word, "word/media/bomb.png", new byte[140 * 1024 * 1024])))
                .isEqualTo(ProblemKind.WORKSHEET_TOO_LARGE);
        assertThat(refused(
                        "a.docx",
                        ZipEdits.changed(
                                word,
                                DOCUMENT,
                                text -> text.replace("<w:body>", "<w:body>" + "<w:tbl><w:tr><w:tc>".repeat(2_000)))))
                .isEqualTo(ProblemKind.WORKSHEET_TOO_LARGE);
        assertThat(refused(
                        "a.xlsx",
                        ZipEdits.changed(
                                excel,
                                "xl/worksheets/sheet2.xml",
                                text -> text.replace(
                                        "</sheetData>",
                                        "<row><c><v>1</v></c></row>".repeat(400_000) + "</sheetData>"))))
                .isEqualTo(ProblemKind.WORKSHEET_TOO_LARGE);
        assertThat(refused(
                        "a.xlsx",
                        ZipEdits.with(
                                excel,
                                "xl/worksheets/sheet99.xml",
                                "<row/>".repeat(6_000_000).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(ProblemKind.WORKSHEET_TOO_LARGE);
    }

    @Test
    void aLinkToTheOutsideIsToldAndNotFollowed() throws IOException {
        byte[] linked = ZipEdits.with(
                word,
                "word/_rels/settings.xml.rels",
                ("<Relationships xmlns=\"r\"><Relationship Id=\"r1\" Type=\"x/attachedTemplate\""
                                + " Target=\"http://evil.example/t.dotm\" TargetMode=\"External\"/></Relationships>")
                        .getBytes(StandardCharsets.UTF_8));
        ReturnedWorksheet returned = good("a.docx", linked);
        assertThat(told(returned)).containsExactly("outside-link @ ");
        assertThat(returned.part().answers()).containsOnlyKeys(first, second);
    }
}
