package org.stocktake.report.office;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;

/** Makes ranges of cells into tables of Excel, with names that formulas can use, filters and banded rows. */
final class WorkbookTable {
    private static final String STYLE = "TableStyleLight1";

    private WorkbookTable() {}

    /**
     * Makes a table of the range, whose first row has the headings.
     *
     * @param name from which the name of the table is made
     * @param headings as they stand in the cells, each different from the others
     */
    static void add(XSSFSheet sheet, CellRangeAddress range, String name, List<String> headings) {
        AreaReference area = new AreaReference(range.formatAsString(), SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        String unique = unique(sheet, word(name));
        table.setName(unique);
        table.setDisplayName(unique);
        CTTable xml = table.getCTTable();
        for (int i = 0; i < headings.size(); i++) {
            CTTableColumn column = xml.getTableColumns().getTableColumnArray(i);
            column.setName(headings.get(i));
        }
        xml.addNewAutoFilter().setRef(range.formatAsString());
        table.setStyleName(STYLE);
    }

    /** Returns true if a table can have these headings: Excel tells its columns apart by them, without regard to case. */
    static boolean canHave(List<String> headings) {
        Set<String> seen = new HashSet<>();
        return headings.stream().allMatch(heading -> !heading.isEmpty() && seen.add(heading.toLowerCase(Locale.ROOT)));
    }

    /** Returns a name that formulas can use: letters, digits and underscores, and no reference to a cell. */
    private static String word(String name) {
        String word = name.replaceAll("[^\\p{L}\\p{Nd}]+", "_");
        return word.matches("(?i)[a-z]{1,3}[0-9]+|[rc]|\\d.*") ? "_" + word : word;
    }

    private static String unique(XSSFSheet sheet, String name) {
        String unique = name;
        for (int i = 2; isTaken(sheet, unique); i++) {
            unique = name + "_" + i;
        }
        return unique;
    }

    private static boolean isTaken(XSSFSheet sheet, String name) {
        return sheet.getWorkbook().getTable(name) != null;
    }
}
