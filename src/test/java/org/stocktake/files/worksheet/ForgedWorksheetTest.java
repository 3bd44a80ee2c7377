package org.stocktake.files.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.QuestionId;
import org.stocktake.report.worksheet.SampleWorksheets;

/** A worksheet that says one thing twice, or another thing than people see in it, is told or refused. */
final class ForgedWorksheetTest {
    private static final String DOCUMENT = "word/document.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final WorksheetReader READER = BlankWorksheets.reader();

    private static byte[] word;
    private static List<QuestionId> asked;

    @BeforeAll
    static void makesAWorksheet() throws IOException {
        word = SampleWorksheets.word(BlankWorksheets.content());
        asked = List.copyOf(BlankWorksheets.content()
                .worksheet()
                .coordination()
                .worksheet()
                .orElseThrow()
                .base()
                .keySet());
    }

    private static LoadResult<ReturnedWorksheet> read(UnaryOperator<String> change) throws IOException {
        return READER.read("a.docx", ZipEdits.changed(word, DOCUMENT, change));
    }

    private static ReturnedWorksheet with(String content) throws IOException {
        LoadResult<ReturnedWorksheet> read = read(text -> text.replace("</w:body>", content + "</w:body>"));
        return read.found().orElseThrow(() -> new AssertionError(read.problems().toString()));
    }

    private static String field(String tag, String text) {
        return "<w:tbl><w:tr><w:tc><w:p>" + control(tag, text) + "</w:p></w:tc></w:tr></w:tbl>";
    }

    private static String control(String tag, String text) {
        return "<w:sdt><w:sdtPr><w:tag w:val=\"" + tag + "\"/></w:sdtPr><w:sdtContent><w:r><w:t>" + text
                + "</w:t></w:r></w:sdtContent></w:sdt>";
    }

    private static String hiddenLine(String number, QuestionId question) {
        return "<w:p>" + control("l:" + number + ":", question + " shown= kept= base=") + "</w:p>";
    }

    private static List<String> told(ReturnedWorksheet returned) {
        return returned.notices().stream()
                .map(notice -> notice.kind().code() + " @ " + notice.place() + " " + notice.details())
                .toList();
    }

    private static ProblemKind refused(LoadResult<ReturnedWorksheet> read) {
        assertThat(read.found()).isEmpty();
        return read.problems().get(0).kind();
    }

    @Test
    void aFieldThatStandsThereTwiceIsToldAndTheFirstIsTaken() throws IOException {
        ReturnedWorksheet returned = with(field("a:1.1:answer", "Yes")
                + field("a:1.1:answer", "No")
                + field("a:1.1:note", "FIRST")
                + field("a:1.1:note", "SECOND"));
        assertThat(told(returned))
                .containsExactlyInAnyOrder(
                        "field-twice @ question 1.1, Answer [No]", "field-twice @ question 1.1, Remark [SECOND]");
        Answer answer = returned.part().answerTo(asked.get(0)).orElseThrow();
        assertThat(answer.kind()).isEqualTo(AnswerKind.YES);
        assertThat(answer.text(AnswerTextField.NOTE)).isEqualTo("FIRST");
    }

    @Test
    void aFieldThatSaysTheSameTwiceIsNotTold() throws IOException {
        assertThat(told(with(field("a:1.1:answer", "Yes").repeat(2)))).isEmpty();
    }

    @Test
    void aPartThatStandsTwiceInOneLineOfAListIsTold() throws IOException {
        String row = "<w:tbl><w:tr><w:tc><w:p>" + control("i:1.1:evidence.title", "ACT-1") + "</w:p></w:tc><w:tc><w:p>"
                + control("i:1.1:evidence.title", "ACT-2") + "</w:p></w:tc></w:tr></w:tbl>";
        ReturnedWorksheet returned = with(field("a:1.1:answer", "Yes") + row);
        assertThat(told(returned)).containsExactly("field-twice @ question 1.1, Evidence, Title [ACT-2]");
        assertThat(returned.part().answerTo(asked.get(0)).orElseThrow().evidence())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"i:1.1:evidence.hate", "i:1.1:evidence", "i:1.1:.title", "i:1.1:", "a:1.1:hate", "a:1.1:"})
    void aFieldThatNoWorksheetHasIsATextOutside(String tag) throws IOException {
        assertThat(told(with(field(tag, "LOST")))).containsExactly("text-outside @ question 1.2 [LOST]");
    }

    @Test
    void aHiddenLineOfAnotherQuestionIsNotBelieved() throws IOException {
        ReturnedWorksheet returned = with(hiddenLine("9.9", asked.get(1)) + field("a:9.9:answer", "No"));
        assertThat(told(returned)).contains("line-missing @ question 9.9 []");
        assertThat(returned.part().answers()).isEmpty();
    }

    @Test
    void oneOfANewerVersionIsRefused() throws IOException {
        assertThat(refused(read(text -> text.replaceFirst(" version=[0-9.]+ ", " version=99.0.0 "))))
                .isEqualTo(ProblemKind.NEWER_CHECKLIST_VERSION);
    }

    @Test
    void ofAnotherVersionANumberMayBeNewButAQuestionComesOnce() throws IOException {
        LoadResult<ReturnedWorksheet> read = read(text -> text.replaceFirst(" version=[0-9.]+ ", " version=0.9.0 ")
                .replace(
                        "</w:body>",
                        hiddenLine("9.8", asked.get(0)) + field("a:9.8:answer", "No") + hiddenLine("9.9", asked.get(0))
                                + field("a:9.9:answer", "Yes") + "</w:body>"));
        ReturnedWorksheet returned = read.found().orElseThrow();
        assertThat(told(returned)).contains("question-twice @ question 9.9 [9.9]");
        assertThat(told(returned).toString()).contains("unknown-version").doesNotContain("other-version");
        assertThat(returned.part().answerTo(asked.get(0))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agency=justice>agency=Justice",
                "agency=justice>agency=a,b",
                "agency=justice>agency=",
                "sent=2026-11-27>sent=soon",
                "sent=2026-11-27>sent=",
                "due=2026-12-15>due=\u009b31m"
            })
    void aHeadThatNamesNoAgencyOrDayIsNone(String change) throws IOException {
        String right = change.substring(0, change.indexOf('>'));
        String wrong = change.substring(right.length() + 1);
        assertThat(refused(read(text -> {
                    assertThat(text).contains(right + " ");
                    return text.replace(right + " ", wrong + " ");
                })))
                .isEqualTo(ProblemKind.WORKSHEET_WITHOUT_HEAD);
    }

    private static ReturnedWorksheet byOffice(String content) throws IOException {
        LoadResult<ReturnedWorksheet> read = read(text -> text.replace("w:val=\"o::office\"", "w:val=\"x\"")
                .replace("<w:body>", "<w:body><w:p>" + control("o::office", content) + "</w:p>"));
        return read.found().orElseThrow(() -> new AssertionError(read.problems().toString()));
    }

    private static String office(ReturnedWorksheet returned) {
        return returned.part().coordination().worksheet().orElseThrow().office();
    }

    @Test
    void aNameOfAnOfficeIsOneShortLine() throws IOException {
        assertThat(office(byOffice("Office</w:t><w:br/><w:t> of the Border"))).isEqualTo("Office of the Border");
        assertThat(office(byOffice("O".repeat(200)))).hasSize(200);
        ReturnedWorksheet longer = byOffice("O".repeat(201));
        assertThat(office(longer)).isEmpty();
        assertThat(told(longer).toString()).contains("value-refused", "longer than 200 characters", "--by OFFICE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                "application/vnd.ms-office.vbaProject",
                "application/vnd.ms-excel.macrosheet+xml"
            })
    void macrosOfAnyNameAreKnownByTheirType(String type) throws IOException {
        assertThat(refused(READER.read(
                        "a.docx",
                        ZipEdits.changed(
                                word,
                                TYPES,
                                text -> text.replace(
                                        "</Types>",
                                        "<Override PartName=\"/word/odd.bin\" ContentType=\"" + type
                                                + "\"/></Types>")))))
                .isEqualTo(ProblemKind.WORKSHEET_WITH_MACROS);
    }

    @Test
    void aFileWhoseListOfEntriesIsCutOrSaysAnotherThingIsDamaged() throws IOException {
        String letters = new String(word, StandardCharsets.ISO_8859_1);
        int list = letters.indexOf("PK\1\2");
        byte[] renamed = letters.substring(0, list)
                .concat(letters.substring(list).replace("word/document.xml", "word/documenu.xml"))
                .getBytes(StandardCharsets.ISO_8859_1);
        int second = letters.indexOf("PK\3\4", 10);
        byte[] gap = (letters.substring(0, second) + "GAP" + letters.substring(second))
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] twice = (letters + letters).getBytes(StandardCharsets.ISO_8859_1);
        byte[] elsewhere = word.clone();
        int name = letters.lastIndexOf(DOCUMENT);
        elsewhere[name - 4] ^= 1;
        for (byte[] file : List.of(
                Arrays.copyOf(word, list), Arrays.copyOf(word, word.length - 22), renamed, gap, twice, elsewhere)) {
            assertThat(refused(READER.read("a.docx", file))).isEqualTo(ProblemKind.WORKSHEET_DAMAGED);
        }
    }

    @Test
    void anEmptyListOfEntriesIsNoWorksheet() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a"));
        }
        assertThat(refused(READER.read("a.docx", out.toByteArray()))).isEqualTo(ProblemKind.WORKSHEET_DAMAGED);
        byte[] endOnly = Arrays.copyOfRange(out.toByteArray(), out.size() - 22, out.size());
        assertThat(refused(READER.read("a.docx", endOnly))).isEqualTo(ProblemKind.WORKSHEET_DAMAGED);
    }
}
