package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Evidence;
import org.stocktake.model.QuestionId;

/**
 * The parts of the workbook that a person needs to continue the work, and the settings that keep a text from becoming a
 * formula.
 */
final class WorkbookFileTest {
    private static final QuestionId QUESTION =
            SampleAnswers.coastal().answers().keySet().iterator().next();
    private static final int CELL_MAX = 32_767;

    private static XSSFWorkbook workbook(Assessment assessment) {
        try {
            return new XSSFWorkbook(
                    new ByteArrayInputStream(ReportFormatTest.bytes(ReportFormat.XLSX, assessment, false)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Assessment noting(String text) {
        Assessment assessment = SampleAnswers.coastal();
        return assessment.with(
                QUESTION, assessment.answerTo(QUESTION).orElseThrow().with(AnswerTextField.NOTE, text));
    }

    @Test
    void everyPrintedPageSaysThatAnAnswerInItIsConfidential() {
        XSSFWorkbook workbook = workbook(SampleAnswers.coastal());
        workbook.forEach(
                sheet -> assertThat(sheet.getHeader().getCenter())
                        .isEqualTo(
                                "Confidential. 1 answer in this copy is marked as confidential: not for circulation as it is."));
        Assessment open = SampleAnswers.coastal().without(SampleAnswers.id("protection.children"));
        workbook(open)
                .forEach(sheet -> assertThat(sheet.getHeader().getCenter()).isEmpty());
    }

    @Test
    void theActionPlanMarksAConfidentialStepAndNamesQuestionsByNumber() {
        XSSFSheet plan = workbook(SampleAnswers.coastal()).getSheet("Shortfalls and action plan");
        List<String> numbers =
                cells(plan, "No.").stream().map(XSSFCell::getStringCellValue).toList();
        List<String> marks = cells(plan, "Confidential").stream()
                .map(cell -> cell == null ? "" : cell.getStringCellValue())
                .toList();
        assertThat(numbers).allMatch(number -> number.matches("[0-9]+\\.[0-9]+"));
        assertThat(marks.get(numbers.indexOf("3.3"))).isEqualTo("yes");
        assertThat(marks.stream().filter("yes"::equals)).hasSize(1);
    }

    private static List<XSSFCell> cells(XSSFSheet sheet, String heading) {
        Row headings = sheet.getRow(0);
        for (int column = 0; column < headings.getLastCellNum(); column++) {
            if (headings.getCell(column).getStringCellValue().equals(heading)) {
                List<XSSFCell> cells = new ArrayList<>();
                for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                    cells.add(sheet.getRow(row).getCell(column));
                }
                return cells;
            }
        }
        throw new AssertionError("no column " + heading);
    }

    private static XSSFCell note(XSSFWorkbook workbook) {
        return cells(workbook.getSheet("Findings"), "Remark").stream()
                .filter(cell -> cell != null && !cell.getStringCellValue().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Findings", "Shortfalls and action plan", "Needs", "Evidence", "Paragraphs"})
    void aSheetHasFrozenHeadingsAFilterAndReadableColumns(String name) {
        XSSFSheet sheet = workbook(SampleAnswers.coastal()).getSheet(name);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        XSSFTable table = sheet.getTables().get(0);
        assertThat(table.getCTTable().getAutoFilter().getRef()).startsWith("A1:");
        assertThat(table.getName()).isEqualTo(name.replace(' ', '_'));
        assertThat(sheet.getRepeatingRows()).isNotNull();
        Row headings = sheet.getRow(0);
        for (int column = 0; column < headings.getLastCellNum(); column++) {
            assertThat(sheet.getColumnWidth(column)).isGreaterThanOrEqualTo(8 * 256);
            assertThat(headings.getCell(column).getCellStyle().getWrapText()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Findings, $B:$H",
        "Shortfalls and action plan, $B:$I",
        "Needs, $A:$G",
        "Evidence, $A:$I",
        "Paragraphs, $B:$F"
    })
    void aSheetPrintsOnlyColumnsThatFitOnOnePageInTypeOfEightPoints(String name, String columns) {
        XSSFWorkbook workbook = workbook(SampleAnswers.coastal());
        XSSFSheet sheet = workbook.getSheet(name);
        assertThat(workbook.getPrintArea(workbook.getSheetIndex(sheet))).endsWith("!" + columns);
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        int units = 0;
        for (int column = columns.charAt(1) - 'A'; column <= columns.charAt(4) - 'A'; column++) {
            units += sheet.getColumnWidth(column) / 256;
        }
        double centimetres = units * 5.25 / 72 * 2.54 * 8 / 10; // 5.25 points is a digit of Arial in 10 points
        assertThat(centimetres).isLessThan(29.7 - 2 * 1.016);
    }

    @Test
    void daysAreDaysAndWhatIsNotAWholeDayIsText() {
        XSSFWorkbook workbook = workbook(SampleAnswers.coastal());
        assertThat(cells(workbook.getSheet("Findings"), "Answered on"))
                .filteredOn(cell -> cell.getCellType() != CellType.BLANK)
                .isNotEmpty()
                .allMatch(DateUtil::isCellDateFormatted);
    }

    @ParameterizedTest
    @CsvSource({"2008-05, 2008-05", "1867-05-11, 1867-05-11", "1900-02-01, 1900-02-01"})
    void aDayThatTheCalendarOfWorkbooksLacksIsText(String given, String shown) {
        Assessment assessment = SampleAnswers.coastal();
        assessment = assessment.with(
                QUESTION,
                assessment
                        .answerTo(QUESTION)
                        .orElseThrow()
                        .withEvidence(List.of(new Evidence("Old law", "", given, "", "", "", ""))));
        assertThat(cells(workbook(assessment).getSheet("Evidence"), "Date"))
                .anyMatch(cell -> cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(shown));
    }

    /** Whoever prints the whole workbook gets no page of it: nobody reads the lists for their own sake. */
    @Test
    void theSheetOfListsIsHiddenSoThatNobodyPrintsIt() {
        XSSFWorkbook workbook = workbook(SampleAnswers.coastal());
        assertThat(workbook.isSheetHidden(workbook.getSheetIndex("Lists"))).isTrue();
        assertThat(workbook.isSheetHidden(workbook.getActiveSheetIndex())).isFalse();
    }

    @Test
    void statusAndOwnerAreChosenFromAListThatExists() {
        XSSFWorkbook workbook = workbook(SampleAnswers.coastal());
        List<XSSFDataValidation> rules =
                workbook.getSheet("Shortfalls and action plan").getDataValidations();
        assertThat(rules).hasSize(2);
        XSSFDataValidation owner = rules.get(0);
        XSSFDataValidation status = rules.get(1);
        assertThat(owner.getShowErrorBox()).isFalse();
        assertThat(status.getShowErrorBox()).isTrue();
        assertThat(status.getValidationConstraint().getFormula1()).isEqualTo("'Lists'!$B$2:$B$5");
        assertThat(cells(workbook.getSheet("Lists"), "Status").stream()
                        .map(XSSFCell::getStringCellValue)
                        .filter(word -> !word.isEmpty()))
                .containsExactly("planned", "started", "done", "dropped");
        assertThat(cells(workbook.getSheet("Lists"), "Owner").stream().map(XSSFCell::getStringCellValue))
                .contains("Ministry of Justice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30 123", "-2", "@SUM(A1)", "=cmd|'/c calc'!A1", "'quoted", "\uFF1D1+1"})
    void noTextBecomesAFormula(String text) {
        XSSFWorkbook workbook = workbook(noting(text));
        workbook.forEach(sheet -> sheet.forEach(
                row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
        XSSFCell note = note(workbook);
        assertThat(note.getStringCellValue()).isEqualTo(text);
        assertThat(note.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_x000D_", "a_x0041_b", "_x005F_x0041_", "_x00e9_ _x00E9_", "_x12_", "__x0041_"})
    void whatLooksLikeTheSpellingOfACharacterStays(String text) {
        assertThat(note(workbook(noting(text))).getStringCellValue()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\uD83D\uDEA2", "_x0041_", "ab\n"})
    void aTextThatNoCellHoldsStandsWholeOnItsOwnSheet(String piece) {
        String text = piece.repeat(AnswerTextField.CHARS_MAX / piece.codePointCount(0, piece.length()))
                .strip();
        XSSFWorkbook workbook = workbook(noting(text + "z"));
        StringBuilder whole = new StringBuilder();
        for (XSSFCell cell : cells(workbook.getSheet("Long texts"), "Text")) {
            whole.append(cell.getStringCellValue());
            assertThat(cell.getStringCellValue().length()).isLessThan(CELL_MAX);
        }
        assertThat(whole.toString()).isEqualTo(text + "z");
        assertThat(note(workbook).getStringCellValue())
                .contains("The whole text stands on the sheet \"Long texts\" under T1.")
                .hasSizeLessThan(CELL_MAX);
        assertThat(cells(workbook.getSheet("Long texts"), "Row").get(0).getStringCellValue())
                .isEqualTo(QUESTION.value());
    }

    @Test
    void theDashboardHasAChartForEachTableAndItsCountsAreThoseOfTheFindings() {
        XSSFWorkbook workbook = workbook(SampleAnswers.coastal());
        XSSFSheet dashboard = workbook.getSheetAt(1);
        assertThat(dashboard.getSheetName()).isEqualTo("Dashboard");
        assertThat(dashboard.getTables().stream().map(XSSFTable::getName))
                .containsExactly(
                        "Findings_by_section",
                        "Steps_by_owner",
                        "Steps_by_the_quarter_in_which_they_are_due",
                        "Questions_that_need_help_by_kind_of_help");
        assertThat(dashboard.getDrawingPatriarch().getCharts()).hasSize(4);
        double counted = 0;
        XSSFTable sections = dashboard.getTables().get(0);
        for (int row = sections.getStartRowIndex() + 1; row <= sections.getEndRowIndex(); row++) {
            for (int column = 1; column <= sections.getEndColIndex(); column++) {
                counted += dashboard.getRow(row).getCell(column).getNumericCellValue();
            }
        }
        assertThat(counted).isEqualTo((double) cells(workbook.getSheet("Findings"), "Counts").stream()
                .filter(cell -> cell.getStringCellValue().equals("yes"))
                .count());
    }

    @Test
    void theDashboardCountsNothingThatDoesNotCountAndSaysWhatItLeavesOut() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(ExampleAssessments.bytes(ReportFormat.XLSX, "xb")))) {
            XSSFSheet dashboard = workbook.getSheetAt(1);
            assertThat(List.of(
                            dashboard.getRow(1).getCell(0).getStringCellValue(),
                            dashboard.getRow(2).getCell(0).getStringCellValue()))
                    .containsExactly(
                            "5 steps concern what does not bind the State today, or what it is not asked about."
                                    + " They are not counted here.",
                            "8 answers on what does not bind the State today ask for help. They are not counted here.");
            XSSFTable owners = dashboard.getTables().get(1);
            double steps = 0;
            for (int row = owners.getStartRowIndex() + 1; row <= owners.getEndRowIndex(); row++) {
                for (int column = 1; column <= owners.getEndColIndex(); column++) {
                    steps += dashboard.getRow(row).getCell(column).getNumericCellValue();
                }
            }
            assertThat(steps).isEqualTo(3);
        }
    }

    @Test
    void noLineOfTheDashboardEndsInsideOfADate() {
        XSSFSheet dashboard = workbook(SampleAnswers.coastal()).getSheetAt(1);
        assertThat(dashboard.getRow(0).getCell(0).getStringCellValue()).contains("25\u00A0November\u00A02026");
    }

    @Test
    void theDashboardIsAsWideAsThePageAndNoChartIsTorn() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(ExampleAssessments.bytes(ReportFormat.XLSX, "xa")))) {
            XSSFSheet dashboard = workbook.getSheetAt(1);
            assertThat(dashboard.getFitToPage()).isTrue();
            assertThat(dashboard.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(dashboard.getPrintSetup().getFitHeight()).isZero();
            assertThat(dashboard.getRowBreaks()).hasSizeGreaterThan(1);
            for (XSSFShape chart : dashboard.getDrawingPatriarch().getShapes()) {
                XSSFClientAnchor place = (XSSFClientAnchor) chart.getAnchor();
                for (int end : dashboard.getRowBreaks()) {
                    assertThat(end).matches(row -> row < place.getRow1() || row >= place.getRow2());
                }
            }
        }
    }

    @Test
    void aFindingIsColouredByItsWordAndAnEmptyColumnIsGone() {
        XSSFSheet findings = workbook(SampleAnswers.coastal()).getSheet("Findings");
        assertThat(findings.getSheetConditionalFormatting()
                        .getConditionalFormattingAt(0)
                        .getNumberOfRules())
                .isEqualTo(7);
        for (int column = 3; column < findings.getRow(0).getLastCellNum(); column++) {
            int index = column;
            assertThat(findings)
                    .as("column %d", column)
                    .anyMatch(row -> row.getRowNum() > 0 && row.getCell(index).getCellType() != CellType.BLANK);
        }
    }

    @Test
    void withoutALongTextThereIsNoSheetForThem() {
        assertThat(workbook(SampleAnswers.coastal()).getSheet("Long texts")).isNull();
    }

    @Test
    void itSaysNothingAboutTheMachine() {
        String core = OfficeFileContent.text(
                ReportFormatTest.bytes(ReportFormat.XLSX, SampleAnswers.coastal(), false), "docProps/core.xml");
        assertThat(core)
                .contains("2026-11-25T00:00:00Z", "creator>Invented State XA")
                .doesNotContain("Stocktake", "Apache POI");
    }

    /** On paper there are no other lines: a long text would run into the next column. */
    @Test
    void aLinePartsEachColumnFromTheNext() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(ReportFormatTest.bytes(ReportFormat.XLSX, SampleAnswers.coastal(), false)))) {
            for (Cell cell : workbook.getSheet("Findings").getRow(1)) {
                assertThat(cell.getCellStyle().getBorderRight()).isEqualTo(BorderStyle.THIN);
            }
        }
    }
}
