package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.finding.Findings;
import org.stocktake.report.document.LineWidth;
import org.stocktake.report.worksheet.SampleWorksheets;
import org.stocktake.text.Messages;

/** Whoever prints the workbook reads it: type of 8 points or more, and heads of few lines without a torn word. */
final class PrintedTypeTest {
    private static final double LEAST_POINTS = 8;
    private static final double A4_SHORT = 595.3;
    private static final double A4_LONG = 841.9;
    private static final double POINTS_IN_INCH = 72;

    /** The width of a digit of Arial in 10 points; the unit of the width of a column. Excel takes less, 5.25. */
    private static final double DIGIT_POINTS = 5.56;

    /** The space at both sides of a cell in digits. */
    private static final double CELL_SIDES = 0.7;

    private static final int HEAD_LINES_MAX = 3;
    private static final Pattern SIZE = Pattern.compile("sz=\"(\\d+)\"");

    private static byte[] bytes(String language) throws IOException {
        var read = SampleWorksheets.master("xa", language);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportFormat.XLSX.write(
                new ReportSubject(
                        Findings.of(read.checklist(), read.assessment(), LocalDate.of(2026, 11, 25)),
                        "sample.yaml",
                        read.sha256(),
                        new ReportChoices(false, List.of()),
                        "1.0.0",
                        Messages.in(language)),
                out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh"})
    void aPrintedPageCanBeRead(String language) throws IOException {
        byte[] bytes = bytes(language);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                if (!workbook.isSheetHidden(i)) {
                    assertThat(smallest(sheet) * scale(sheet, printed(workbook, i)))
                            .as(sheet.getSheetName())
                            .isGreaterThanOrEqualTo(LEAST_POINTS);
                    double width = printed(workbook, i).stream()
                            .mapToDouble(Double::doubleValue)
                            .sum();
                    assertThat(cells(sheet)).noneMatch(cell -> runsOn(cell, width));
                    assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                    sheet.getTables().forEach(table -> heads(sheet, table));
                }
            }
            XSSFSheet dashboard = workbook.getSheetAt(1);
            double scale = scale(dashboard, printed(workbook, 1));
            assertThat(labels(bytes))
                    .hasSizeGreaterThan(8)
                    .allSatisfy(size -> assertThat(size * scale).isGreaterThanOrEqualTo(LEAST_POINTS));
        }
    }

    /** A program leaves out every second label where they would touch. */
    @ParameterizedTest
    @CsvSource({"en, 11", "ar, 20", "zh, 20"})
    void everyBarOfAChartHasRoomForItsLabel(String language, int points) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(language)))) {
            XSSFSheet dashboard = workbook.getSheetAt(1);
            List<XSSFTable> tables = dashboard.getTables();
            List<XSSFShape> charts = dashboard.getDrawingPatriarch().getShapes();
            assertThat(charts).hasSameSizeAs(tables);
            for (int i = 0; i < charts.size(); i++) {
                XSSFClientAnchor place = (XSSFClientAnchor) charts.get(i).getAnchor();
                float height = (place.getRow2() - place.getRow1()) * dashboard.getDefaultRowHeightInPoints();
                assertThat(height / (tables.get(i).getRowCount() - 1))
                        .as(tables.get(i).getName())
                        .isGreaterThan(points);
            }
        }
    }

    /** Returns the widths of the printed columns, in digits. */
    private static List<Double> printed(XSSFWorkbook workbook, int sheet) {
        XSSFSheet written = workbook.getSheetAt(sheet);
        String area = workbook.getPrintArea(sheet);
        int first = 0;
        int last = 0;
        if (area == null) {
            for (var row : written) {
                last = Math.max(last, row.getLastCellNum() - 1);
            }
            for (var shape : shapes(written)) {
                last = Math.max(last, shape - 1);
            }
        } else {
            AreaReference columns = new AreaReference(area, workbook.getSpreadsheetVersion());
            first = columns.getFirstCell().getCol();
            last = columns.getLastCell().getCol();
        }
        List<Double> widths = new ArrayList<>();
        for (int column = first; column <= last; column++) {
            widths.add(written.getColumnWidth(column) / 256.0);
        }
        return widths;
    }

    /** Returns the columns before which the charts end. */
    private static List<Integer> shapes(XSSFSheet sheet) {
        List<Integer> ends = new ArrayList<>();
        if (sheet.getDrawingPatriarch() != null) {
            sheet.getDrawingPatriarch().getShapes().forEach(shape -> {
                if (shape.getAnchor() instanceof XSSFClientAnchor place) {
                    ends.add((int) place.getCol2());
                }
            });
        }
        return ends;
    }

    private static double scale(XSSFSheet sheet, List<Double> widths) {
        double points =
                DIGIT_POINTS * widths.stream().mapToDouble(Double::doubleValue).sum();
        double margins = sheet.getMargin(PageMargin.LEFT) + sheet.getMargin(PageMargin.RIGHT);
        double paper = sheet.getPrintSetup().getLandscape() ? A4_LONG : A4_SHORT;
        return Math.min(1, (paper - margins * POINTS_IN_INCH) / points);
    }

    private static double smallest(XSSFSheet sheet) {
        return cells(sheet)
                .mapToDouble(cell -> cell.getCellStyle().getFont().getFontHeightInPoints())
                .min()
                .orElseThrow();
    }

    private static Stream<XSSFCell> cells(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(XSSFCell.class::cast);
    }

    /** A text that runs on behind the last column makes the sheet wider than its columns. */
    private static boolean runsOn(XSSFCell cell, double width) {
        double size = cell.getCellStyle().getFont().getFontHeightInPoints();
        return cell.getCellType() == CellType.STRING
                && !cell.getCellStyle().getWrapText()
                && LineWidth.bold(cell.getStringCellValue()) * size / 1_000 > width * DIGIT_POINTS;
    }

    private static void heads(XSSFSheet sheet, XSSFTable table) {
        int row = table.getStartRowIndex();
        for (int column = table.getStartColIndex(); column <= table.getEndColIndex(); column++) {
            String head = sheet.getRow(row).getCell(column).getStringCellValue();
            double width = sheet.getColumnWidth(column) / 256.0 - CELL_SIDES;
            double line = 0;
            int lines = 1;
            for (String word : head.split("\\s|(?<=\\p{IsIdeographic})", -1)) {
                double needed = LineWidth.bold(word) / 556.0;
                assertThat(needed)
                        .as("%s of %s in %s", word, head, sheet.getSheetName())
                        .isLessThanOrEqualTo(width);
                line += line == 0 ? needed : needed + 0.5;
                if (line > width) {
                    lines++;
                    line = needed;
                }
            }
            assertThat(lines).as(head).isLessThanOrEqualTo(HEAD_LINES_MAX);
        }
    }

    /** Returns the sizes of the type in the charts, in points. */
    private static List<Double> labels(byte[] bytes) {
        List<Double> sizes = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : OfficeFileContent.entries(bytes).entrySet()) {
            if (part.getKey().startsWith("xl/charts/chart")) {
                SIZE.matcher(new String(part.getValue(), StandardCharsets.UTF_8))
                        .results()
                        .map(MatchResult::group)
                        .forEach(size -> sizes.add(Integer.parseInt(size.replaceAll("\\D", "")) / 100.0));
            }
        }
        return sizes;
    }
}
