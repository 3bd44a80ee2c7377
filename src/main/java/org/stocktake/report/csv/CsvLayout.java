package org.stocktake.report.csv;

import java.time.LocalDate;
import java.util.List;
import org.stocktake.report.escape.FormulaGuard;
import org.stocktake.report.sheet.Sheet;
import org.stocktake.report.sheet.SheetCell;

/**
 * Writes a sheet as comma-separated values (RFC 4180): every field is quoted, and every line ends in CR LF. The file
 * begins with a byte order mark, by which spreadsheet programs recognise UTF-8. No field begins like a formula. No
 * library is used: quoting is one replacement, and CSV libraries do not guard against formulas.
 */
public final class CsvLayout implements SheetCell.Cases<String> {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvLayout() {}

    /** Returns the content of the whole file. */
    public static String of(Sheet sheet) {
        StringBuilder file = new StringBuilder().append(BYTE_ORDER_MARK);
        CsvLayout layout = new CsvLayout();
        append(file, sheet.headings().stream().map(layout::text).toList());
        sheet.rows()
                .forEach(row -> append(
                        file, row.stream().map(cell -> cell.match(layout)).toList()));
        return file.toString();
    }

    private static void append(StringBuilder file, List<String> fields) {
        file.append(String.join(",", fields)).append("\r\n");
    }

    @Override
    public String text(String text) {
        return "\"" + FormulaGuard.cell(text).replace("\"", "\"\"") + "\"";
    }

    @Override
    public String notice(String text) {
        return text(text);
    }

    @Override
    public String day(LocalDate day) {
        return "\"" + day + "\"";
    }

    @Override
    public String number(int number) {
        return "\"" + number + "\"";
    }
}
