package org.stocktake.files.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.stocktake.OnlyInProofs;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;
import org.stocktake.report.worksheet.SampleWorksheets;

/**
 * A worksheet that is made to take long or to fill the memory is read soon, or refused: nothing in it takes time or
 * memory in another measure than its length. Each took more than a minute, or a gigabyte, when it was found.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class WorksheetLimitsTest {
    private static final String DOCUMENT = "word/document.xml";
    private static final String ANSWERS = "xl/worksheets/sheet2.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";

    private static final WorksheetReader READER = BlankWorksheets.reader();

    private static byte[] word() throws IOException {
        return SampleWorksheets.word(BlankWorksheets.content());
    }

    private static byte[] excel() throws IOException {
        return SampleWorksheets.excel(BlankWorksheets.content());
    }

    private static LoadResult<ReturnedWorksheet> wordWith(String content) throws IOException {
        return READER.read(
                "a.docx", ZipEdits.changed(word(), DOCUMENT, text -> text.replace("</w:body>", content + "</w:body>")));
    }

    private static LoadResult<ReturnedWorksheet> excelWith(String rows) throws IOException {
        return READER.read(
                "a.xlsx",
                ZipEdits.changed(excel(), ANSWERS, text -> text.replace("</sheetData>", rows + "</sheetData>")));
    }

    private static List<String> told(LoadResult<ReturnedWorksheet> read) {
        return read.found().orElseThrow(() -> new AssertionError(read.problems().toString())).notices().stream()
                .map(notice -> notice.kind().code())
                .distinct()
                .toList();
    }

    private static ProblemKind refused(LoadResult<ReturnedWorksheet> read) {
        assertThat(read.found()).isEmpty();
        return read.problems().get(0).kind();
    }

    private static String control(String tag, String more, String content) {
        return "<w:sdt><w:sdtPr><w:tag w:val=\"" + tag + "\"/>" + more + "</w:sdtPr><w:sdtContent>" + content
                + "</w:sdtContent></w:sdt>";
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String repeated(int times, IntFunction<String> one) {
        return IntStream.range(0, times).mapToObj(one).collect(Collectors.joining());
    }

    @Test
    void theCellsOfAllSheetsCountTogether() throws IOException {
        String rows = "<row><c><v>1</v></c></row>".repeat(60_000) + "</sheetData>";
        byte[] one = ZipEdits.changed(excel(), ANSWERS, text -> text.replace("</sheetData>", rows));
        assertThat(READER.read("a.xlsx", one).found()).isPresent();
        byte[] two = ZipEdits.changed(one, "xl/worksheets/sheet3.xml", text -> text.replace("</sheetData>", rows));
        assertThat(refused(READER.read("a.xlsx", two))).isEqualTo(ProblemKind.WORKSHEET_TOO_LARGE);
    }

    @OnlyInProofs
    @Test
    void aParagraphOfManyFieldsIsReadOnce() throws IOException {
        String fields = repeated(60_000, i -> control("a:" + i + ".9:answer", "", run("x")));
        assertThat(told(wordWith("<w:p>" + fields + "</w:p>")))
                .containsExactlyInAnyOrder("line-missing", "text-not-taken", "more");
    }

    @OnlyInProofs
    @Test
    void aCellOfManyParagraphsWithFieldsIsReadOnce() throws IOException {
        String fields = repeated(60_000, i -> "<w:p>" + control("a:" + i + ".9:answer", "", run("x")) + "</w:p>");
        assertThat(told(wordWith("<w:tbl><w:tr><w:tc>" + fields + "</w:tc></w:tr></w:tbl>")))
                .containsExactlyInAnyOrder("line-missing", "text-not-taken", "more");
    }

    @OnlyInProofs
    @Test
    void aFieldOfManyPiecesThatShowsWhatToDoIsReadOnce() throws IOException {
        String prompting = "<w:showingPlcHdr/>";
        assertThat(told(wordWith("<w:p>" + control("a:1.1:note", prompting, run("x").repeat(200_000)) + "</w:p>")))
                .containsExactly("answer-missing", "text-not-taken");
        assertThat(told(wordWith(
                        "<w:p>" + control("a:1.1:note", prompting, run("x")).repeat(100_000) + "</w:p>")))
                .containsExactly("answer-missing", "text-not-taken");
    }

    @OnlyInProofs
    @Test
    void aLongCommentThatIsPointedToOftenIsReadOnce() throws IOException {
        byte[] pointing = ZipEdits.changed(
                word(),
                DOCUMENT,
                text -> text.replace("</w:body>", "<w:commentReference w:id=\"1\"/>".repeat(200_000) + "</w:body>"));
        String paragraphs = ("<w:p>" + run("x".repeat(10)) + "</w:p>").repeat(200_000);
        byte[] commented = ZipEdits.with(
                pointing,
                "word/comments.xml",
                ("<w:comments xmlns:w=\"w\"><w:comment w:id=\"1\">" + paragraphs + "</w:comment></w:comments>")
                        .getBytes(StandardCharsets.UTF_8));
        LoadResult<ReturnedWorksheet> read = READER.read("a.docx", commented);
        assertThat(told(read)).containsExactly("comment");
        assertThat(read.found().orElseThrow().notices().get(0).details().get(0)).hasSizeBetween(300, 2_000);
    }

    @OnlyInProofs
    @Test
    void lettersThatEachComeAloneTakeNoMoreMemoryThanAText() throws IOException {
        assertThat(told(wordWith("<w:p><w:r><w:t>" + "&#65;".repeat(4_000_000) + "</w:t></w:r></w:p>")))
                .containsExactly("text-outside");
    }

    @Test
    void aLongAttributeIsRefused() throws IOException {
        assertThat(refused(wordWith("<w:p>" + control("a:".repeat(1_000_000), "", "") + "</w:p>")))
                .isEqualTo(ProblemKind.WORKSHEET_TOO_LARGE);
        assertThat(refused(READER.read(
                        "a.xlsx",
                        ZipEdits.changed(
                                excel(),
                                "xl/workbook.xml",
                                text -> text.replace("name=\"Answers\"", "name=\"" + "N".repeat(100_000) + "\"")))))
                .isEqualTo(ProblemKind.WORKSHEET_TOO_LARGE);
    }

    @OnlyInProofs
    @Test
    void moreElementsThanAWorksheetHasAreRefused() throws IOException {
        assertThat(refused(wordWith("<w:p/>".repeat(2_000_001)))).isEqualTo(ProblemKind.WORKSHEET_TOO_LARGE);
    }

    @Test
    void aHeadThatIsLongerThanAnyIsNone() throws IOException {
        assertThat(refused(READER.read(
                        "a.docx",
                        ZipEdits.changed(
                                word(),
                                DOCUMENT,
                                text -> text.replace("questions=", "questions=" + "9,".repeat(100_000))))))
                .isEqualTo(ProblemKind.WORKSHEET_WITHOUT_HEAD);
    }

    @Test
    void moreItemsInOneListThanAnybodyTypesAreRefused() throws IOException {
        String rows = repeated(
                1_001,
                i -> "<w:tr><w:tc><w:p>" + control("i:1.1:evidence.title", "", run("T" + i)) + "</w:p></w:tc></w:tr>");
        assertThat(refused(wordWith("<w:tbl>" + rows + "</w:tbl>"))).isEqualTo(ProblemKind.WORKSHEET_TOO_LARGE);
    }

    @OnlyInProofs
    @Test
    void aFloodOfNoticesIsCutAndTold() throws IOException {
        LoadResult<ReturnedWorksheet> read = wordWith(repeated(50_000, i -> "<w:p>" + run("a" + i) + "</w:p>")
                + control("a:1.1:answer", "", "<w:p>" + run("Perhaps") + "</w:p>"));
        List<WorksheetNotice> notices = read.found().orElseThrow().notices();
        assertThat(notices).hasSize(200 + 1 + 1);
        assertThat(told(read)).containsExactlyInAnyOrder("text-outside", "unknown-answer", "more");
    }

    @Test
    void aNumberOfManyDigitsIsNotCalculated() throws IOException {
        assertThat(told(excelWith("<row><c r=\"Z9\"><v>" + "7".repeat(4_000_000) + "</v></c></row>")))
                .containsExactly("text-outside");
    }

    @OnlyInProofs
    @Test
    void oneLongTextThatManyCellsShowIsRefused() throws IOException {
        for (String letter : List.of(" ", "x")) {
            byte[] shared = ZipEdits.changed(
                    excel(),
                    STRINGS,
                    text -> text.replaceFirst(
                            "<si><t", "<si><t xml:space=\"preserve\">" + letter.repeat(1_000_000) + "</t></si><si><t"));
            String cells = "<row><c r=\"Z9\" t=\"s\"><v>0</v></c></row>".repeat(20_000);
            assertThat(refused(READER.read(
                            "a.xlsx",
                            ZipEdits.changed(
                                    shared, ANSWERS, text -> text.replace("</sheetData>", cells + "</sheetData>")))))
                    .isEqualTo(ProblemKind.WORKSHEET_TOO_LARGE);
        }
    }

    @Test
    void onePartThatManySheetsNameIsReadOnce() throws IOException {
        byte[] named = ZipEdits.changed(
                excel(),
                "xl/workbook.xml",
                text -> text.replace(
                        "</sheets>",
                        repeated(20_000, i -> "<sheet name=\"s" + i + "\" r:id=\"q" + i + "\"/>") + "</sheets>"));
        byte[] related = ZipEdits.changed(
                named,
                "xl/_rels/workbook.xml.rels",
                text -> text.replace(
                        "</Relationships>",
                        repeated(20_000, i -> "<Relationship Id=\"q" + i + "\" Target=\"worksheets/sheet2.xml\"/>")
                                + "</Relationships>"));
        String rows = "<row><c r=\"Z9\"><v>1</v></c></row>".repeat(10_000);
        assertThat(told(READER.read(
                        "a.xlsx",
                        ZipEdits.changed(
                                related, ANSWERS, text -> text.replace("</sheetData>", rows + "</sheetData>")))))
                .containsExactlyInAnyOrder("text-outside", "more");
    }

    @OnlyInProofs
    @Test
    void manyColumnsWithAKeyAreLookedUpNotSearched() throws IOException {
        String keys = repeated(16_000, i -> "<c t=\"inlineStr\"><is><t>k" + i + "</t></is></c>");
        String cells = "<c><v>1</v></c>".repeat(16_000);
        assertThat(told(READER.read(
                        "a.xlsx",
                        ZipEdits.changed(
                                excel(),
                                ANSWERS,
                                text -> text.replaceFirst("(<row r=\"1\".*?)</row>", "$1" + keys + "</row>")
                                        .replace(
                                                "</sheetData>",
                                                ("<row>" + cells + "</row>").repeat(5) + "</sheetData>")))))
                .containsExactlyInAnyOrder("text-outside", "more");
    }

    @Test
    @ResourceLock(Resources.SYSTEM_ERR)
    void bytesThatAreNoTextAreRefusedWithoutAWordOfTheParser() throws IOException {
        byte[] latin = ZipEdits.with(
                ZipEdits.changed(word(), DOCUMENT, text -> text),
                "word/comments.xml",
                "<w:comments xmlns:w=\"w\">\u00ff\u00fe</w:comments>".getBytes(StandardCharsets.ISO_8859_1));
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream heard = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setErr(heard);
            assertThat(refused(READER.read("a.docx", latin))).isEqualTo(ProblemKind.WORKSHEET_DAMAGED);
        } finally {
            System.setErr(before);
        }
        assertThat(said.size()).isZero();
    }

    private static LoadResult<List<WorkbookTables.Table>> tableWithRows(Path folder, int rows) throws IOException {
        String wide = IntStream.range(0, rows)
                .mapToObj(row -> "<row r=\"" + (1_000 + row) + "\"><c r=\"GR" + (1_000 + row) + "\"><v>1</v></c></row>")
                .collect(Collectors.joining());
        byte[] workbook =
                ZipEdits.changed(excel(), ANSWERS, text -> text.replace("</sheetData>", wide + "</sheetData>"));
        return WorkbookTables.read(Files.write(folder.resolve("wide.xlsx"), workbook));
    }

    @Test
    void emptyCellsBeforeOnesFarToTheRightFillNoMemory(@TempDir Path folder) throws IOException {
        assertThat(tableWithRows(folder, 1_000).found()).isPresent();
        assertThat(tableWithRows(folder, 1_600).problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.WORKSHEET_TOO_LARGE);
    }
}
