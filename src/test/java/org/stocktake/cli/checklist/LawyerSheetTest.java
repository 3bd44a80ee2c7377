package org.stocktake.cli.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.OnlyInProofs;
import org.stocktake.cli.CliRun;
import org.stocktake.files.checklist.ChecklistSkeleton;
import org.stocktake.finding.sheet.LawyerColumn;

/** A sheet for lawyers comes back into the checklist: what they changed, and no other byte. */
final class LawyerSheetTest {
    private static final Path KITES = Path.of("src/examples/kite-convention.yaml");

    @TempDir
    Path folder;

    private Path file;
    private Path csv;

    @BeforeEach
    void exportTheKites() throws IOException {
        file = Files.copy(KITES, folder.resolve("kite-convention.yaml"));
        csv = folder.resolve("kites.csv");
        assertThat(export(file, csv).code()).isZero();
    }

    private static CliRun export(Path checklist, Path sheet) {
        return CliRun.with("checklist", "export", checklist.toString(), sheet.toString());
    }

    private static CliRun take(Path sheet, Path checklist, String... more) {
        List<String> words = new ArrayList<>(List.of("checklist", "import", sheet.toString(), checklist.toString()));
        words.addAll(List.of(more));
        return CliRun.with(words.toArray(new String[0]));
    }

    private CliRun take(String... more) {
        return take(csv, file, more);
    }

    private void change(String from, String to) throws IOException {
        change(csv, from, to);
    }

    private static void change(Path path, String from, String to) throws IOException {
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    /** Adds a row to the CSV; the cells that are not given are empty. */
    private void addRow(String... keysAndCells) throws IOException {
        StringBuilder row = new StringBuilder();
        for (LawyerColumn column : LawyerColumn.values()) {
            int at = List.of(keysAndCells).indexOf(column.key());
            row.append(row.length() == 0 ? "" : ",")
                    .append('"')
                    .append(at < 0 ? "" : keysAndCells[at + 1])
                    .append('"');
        }
        Files.writeString(csv, Files.readString(csv) + row + "\r\n");
    }

    private void refused(CliRun run, String... says) throws IOException {
        assertThat(run.code()).as(run.err()).isEqualTo(3);
        assertThat(run.err()).contains(says);
        assertThat(file).hasSameBinaryContentAs(KITES);
    }

    private Path workbook(Consumer<XSSFSheet> change) throws IOException {
        Path sheet = folder.resolve("kites.xlsx");
        Files.deleteIfExists(sheet);
        assertThat(export(file, sheet).code()).isZero();
        try (InputStream in = Files.newInputStream(sheet);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            change.accept(workbook.getSheet("Questions"));
            try (OutputStream out = Files.newOutputStream(sheet)) {
                workbook.write(out);
            }
        }
        return sheet;
    }

    @ParameterizedTest
    @CsvSource({
        "src/examples/kite-convention.yaml, csv",
        "src/examples/kite-convention.yaml, xlsx",
        "src/test/resources/transcripts/checklists/lighthouses.yaml, xlsx"
    })
    void anUnchangedSheetChangesNoByte(String checklist, String format) throws IOException {
        roundTrip(checklist, format);
    }

    @OnlyInProofs
    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void anUnchangedSheetOfTheShippedChecklistChangesNoByte(String format) throws IOException {
        roundTrip("checklists/ctoc-cop-res-5-3.yaml", format);
    }

    private void roundTrip(String checklist, String format) throws IOException {
        Path original = Path.of(checklist);
        Path copy = folder.resolve("copy").resolve(original.getFileName());
        Files.createDirectories(copy.getParent());
        Files.copy(original, copy);
        Path sheet = folder.resolve("sheet." + format);
        assertThat(export(copy, sheet).code()).isZero();
        CliRun run = take(sheet, copy);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("nothing is changed");
        assertThat(copy).hasSameBinaryContentAs(original);
    }

    @Test
    void aChangedTextIsTakenBackAndNothingElse() throws IOException {
        change("Does your law require a lantern at night?", "Does your law ask, at night, for a lantern?");
        CliRun run = take();
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo("changed: night.lantern (text)\n");
        assertThat(run.err()).contains("Raise the version");
        assertThat(file)
                .hasContent(Files.readString(KITES)
                        .replace(
                                "Does your law require a lantern at night?",
                                "\"Does your law ask, at night, for a lantern?\""));
    }

    @Test
    void listsGrowAndTextsComeAndGo() throws IOException {
        change("\"the list of beaches\"", "\"- the list of beaches\n- a map, with colours\"");
        change("\"number of kites in it\"", "\"\"");
        assertThat(take().out()).isEqualTo("changed: register.kept (practice)\nchanged: beaches.marked (evidence)\n");
        assertThat(file)
                .hasContent(Files.readString(KITES)
                        .replace("[the list of beaches]", "[the list of beaches, \"a map, with colours\"]")
                        .replace(", practice: [number of kites in it]", ""));
    }

    @Test
    void aTextOfABlockStaysFoldedAndItsFirstLinesStay() throws IOException {
        String first = "text: Does your State keep a register?\n        help: >-\n";
        String before = """
                          A register is a list.
                          It may be on paper, in a computer or in both, and it is kept by an office that the law names.
                """;
        String after = """
                          A register is a list.
                          It may be on paper, in a computer or in both, and it is kept by an office that the law names, or that the
                          Government names: "either" will do.
                """;
        String skeleton = ChecklistSkeleton.of("pearls");
        String text = skeleton.replace("text: Does your State keep a register?\n", first + before);
        Path pearls = Files.writeString(folder.resolve("pearls.yaml"), text);
        Path sheet = folder.resolve("pearls.csv");
        export(pearls, sheet);
        change(sheet, "the law names.", "the law names, or that the Government names: \"\"either\"\" will do.");
        assertThat(take(sheet, pearls).code()).isZero();
        assertThat(pearls).hasContent(text.replace(before, after));
    }

    @Test
    void aRowThatWasAddedBecomesAQuestionWhereItStands() throws IOException {
        addRow(
                "section",
                "Lines",
                "id",
                "lines.length",
                "text",
                "Does your law limit the length of lines?",
                "provisions",
                "kc-3-1",
                "evidence",
                "the rule on lengths",
                "action",
                "Add a rule.",
                "depth",
                "full");
        CliRun run = take();
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo("new: lines.length (in lines)\n");
        String last = "depth: full, when: {terrain: [coast]}}\n";
        assertThat(file).hasContent(Files.readString(KITES).replace(last, last + """
                                      - id: lines.length
                                        text: Does your law limit the length of lines?
                                        provisions:
                                          - kc-3-1
                                        evidence:
                                          - the rule on lengths
                                        action: Add a rule.
                                        depth: full
                                """.indent(0)));
        assertThat(CliRun.with("checklist", "lint", file.toString()).code()).isZero();
    }

    @Test
    void aRowThatIsGoneIsToldAndItsQuestionStaysUntilRemoveIsSaid() throws IOException {
        List<String> rows = new ArrayList<>(List.of(Files.readString(csv).split("\r\n", -1)));
        rows.removeIf(row -> row.contains("\"night.staffed\""));
        Files.writeString(csv, String.join("\r\n", rows));
        assertThat(take().out()).contains("not in the sheet, and kept: night.staffed");
        assertThat(file).hasSameBinaryContentAs(KITES);
        assertThat(take("--remove", "--dry-run").code()).isZero();
        assertThat(file).hasSameBinaryContentAs(KITES);
        CliRun run = take("--remove");
        assertThat(run.out()).isEqualTo("removed: night.staffed\n");
        assertThat(Files.readAllLines(file))
                .isEqualTo(Files.readAllLines(KITES).stream()
                        .filter(line -> !line.contains("night.staffed"))
                        .toList());
    }

    @Test
    void aRowThatNobodyTouchedKeepsWhatTheChecklistSaysByNow() throws IOException {
        change(file, "Are airports told of flights at night?", "Are all airports told of flights at night?");
        String now = Files.readString(file);
        change("Does your State exchange flyers with other States?", "Does your State exchange flyers with others?");
        assertThat(take().out()).isEqualTo("changed: flyers.exchanged (text)\n");
        assertThat(file)
                .hasContent(now.replace(
                        "Does your State exchange flyers with other States?",
                        "Does your State exchange flyers with others?"));
    }

    @Test
    void aQuestionThatWasChangedOnBothSidesIsRefused() throws IOException {
        change(file, "Are airports told of flights at night?", "Are all airports told of flights at night?");
        String now = Files.readString(file);
        change("Are airports told of flights at night?", "Are airports told of night flights?");
        CliRun run = take();
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("kites.csv:19:", "sheet-changed-on-both-sides", "'night.airports'");
        assertThat(file).hasContent(now);
    }

    @Test
    void aNewProblemOfLintIsToldAtItsCellAndNothingIsWritten() throws IOException {
        change("Does your law require a lantern at night?", "Does your law require a lantern at night");
        refused(take(), "kites.csv:18:", "question-mark-missing");
        Path sheet = workbook(questions -> questions.getRow(17).getCell(3).setCellValue("Is there no lantern?"));
        refused(take(sheet, file), "kites.xlsx, Questions!D18: question-negative");
    }

    @Test
    void aProblemThatWasThereBeforeIsNoReasonToRefuse() throws IOException {
        change(file, "text: Do you want to compare", "informs: yes\n    text: Do you want to compare");
        change(file, "Does somebody answer there all night?", "Does somebody answer there all night");
        String now = Files.readString(file);
        export(file, folder.resolve("second.csv"));
        change(folder.resolve("second.csv"), "the roster", "the list of names");
        assertThat(take(folder.resolve("second.csv"), file).code()).isZero();
        assertThat(file).hasContent(now.replace("the roster", "the list of names"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"kc-2-1\"', '\"kc-99\"', unknown-provision",
        "'\"air\"', '\"sea\"', unknown-agency",
        "'\"Register\",', '\"Register\";', not-csv",
        "'\"register.kept\"', '\"\"', sheet-question-without-id",
        "'\"register.open\"', '\"register.kept\"', sheet-question-twice",
        "'\"register.open\"', '\"register.opened\"', sheet-question-gone",
        "'\"register.open\"', '\"Register open\"', bad-id",
        "'\"register.open\"', '\"=1+1\"', bad-id",
        "'\"Question\"', '\"The question\"', sheet-without-headings",
        "'\"Force\"', '\"Question\"', sheet-column-twice",
        "'\"Can everyone look into the register?\"', '\"\"', sheet-cell-empty",
        "'\"register\",\"register.open\"', '\"lines\",\"register.open\"', sheet-section-changed",
        "'kite-convention 1.1.0', 'water-treaty 1.1.0', sheet-of-another-checklist",
        "'\"core\"', '\"heart\"', unknown-word"
    })
    void aBadCellIsToldWithItsPlace(String from, String to, String code) throws IOException {
        change(from, to);
        refused(take(), "kites.csv", code);
    }

    @Test
    void aQuestionThatIsTakenFromAnotherChecklistIsChangedThere() throws IOException {
        Path annex = Files.copy(Path.of("src/examples/kite-annex.yaml"), folder.resolve("kite-annex.yaml"));
        byte[] before = Files.readAllBytes(annex);
        Path sheet = folder.resolve("annex.csv");
        assertThat(export(annex, sheet).code()).isZero();
        assertThat(Files.readString(sheet)).doesNotContain("lines.visible");
        assertThat(take(sheet, annex).err()).contains("nothing is changed");
        Path forged = Files.writeString(folder.resolve("forged.csv"), "id,text\nlines.visible,Is it lit?\n");
        assertThat(take(forged, annex).err()).contains("forged.csv:2:1: sheet-question-taken", "kite-convention");
        assertThat(annex).hasBinaryContent(before);
    }

    @Test
    void aRowThatWasCutIsRefused() throws IOException {
        Files.writeString(csv, Files.readString(csv) + "\"register\",\"x\"\r\n");
        refused(take(), "sheet-row-cut");
    }

    @Test
    void aNewQuestionNeedsItsIdAndAKnownSection() throws IOException {
        addRow("section", "register", "text", "Is the register old?");
        addRow("section", "moon", "id", "moon.landed", "text", "Did a kite land on the moon?");
        refused(
                take(),
                "kites.csv:22:",
                "sheet-question-without-id",
                "kites.csv:23:",
                "sheet-section-unknown",
                "night");
    }

    @Test
    void aFormulaAnErrorAndAMergedCellAreRefused() throws IOException {
        refused(take(workbook(sheet -> cell(sheet, 1, 10).setCellFormula("1+1")), file), "Questions!K2", "uncertain");
        refused(take(workbook(sheet -> cell(sheet, 2, 10).setCellFormula("A1/0")), file), "Questions!K3");
        refused(
                take(workbook(sheet -> sheet.addMergedRegion(new CellRangeAddress(3, 4, 3, 3))), file),
                "Questions!D5",
                "sheet-cell-uncertain");
    }

    private static org.apache.poi.xssf.usermodel.XSSFCell cell(XSSFSheet sheet, int row, int column) {
        XSSFRow line = sheet.getRow(row);
        return line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not a workbook", "PK\u0003\u0004 damaged"})
    void aDamagedWorkbookIsRefused(String content) throws IOException {
        Path sheet = Files.writeString(folder.resolve("bad.xlsx"), content);
        refused(take(sheet, file), "bad.xlsx", "worksheet-damaged");
    }

    @Test
    void columnsAndSheetsMayMoveAndOthersAreNotRead() throws IOException {
        Path sheet = workbook(questions -> {
            questions.shiftRows(0, questions.getLastRowNum(), 2);
            questions.getRow(2).createCell(30).setCellValue("My remarks");
            questions.getRow(3).createCell(30).setCellValue("=SUM(1)");
            questions.getWorkbook().setSheetOrder("Questions", 0);
        });
        CliRun run = take(sheet, file);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("My remarks").contains("nothing is changed");
    }

    @Test
    void noCellOfTheCsvBeginsAFormulaAndTheTextComesBack() throws IOException {
        change(file, "action: Write a roster.", "action: \"=HYPERLINK(1)\"");
        Path sheet = folder.resolve("guarded.csv");
        export(file, sheet);
        assertThat(Files.readString(sheet)).contains("\"'=HYPERLINK(1)\"");
        assertThat(take(sheet, file).err()).contains("nothing is changed");
    }

    @Test
    void theWorkbookSaysHowToUseItAndWhenAQuestionIsAsked() throws IOException {
        workbook(sheet -> {
            assertThat(sheet.getWorkbook().getSheetName(0)).isEqualTo("Read me");
            Stream.of(sheet.getRow(10)).forEach(row -> {
                assertThat(row.getCell(2).getStringCellValue()).isEqualTo("beaches.marked");
                assertThat(row.getCell(9).getStringCellValue())
                        .isEqualTo(
                                "\"Which of these does your State have?\" is answered with A coast,"
                                        + " and \"Is your State a party to the Kite Convention?\" is answered with Yes, a party");
            });
        });
    }

    @Test
    void aSheetAndAChecklistHaveTheirNames() throws IOException {
        assertThat(export(file, folder.resolve("kites.ods")).code()).isEqualTo(2);
        assertThat(export(file, csv).code()).isNotZero();
        assertThat(CliRun.with("checklist", "import", csv.toString(), "kite-convention")
                        .code())
                .isEqualTo(2);
        assertThat(take(folder.resolve("none.csv"), file).code()).isEqualTo(74);
        assertThat(file).hasSameBinaryContentAs(KITES);
    }
}
