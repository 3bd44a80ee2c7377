package org.stocktake.report.office;

import java.util.List;
import java.util.Optional;
import org.stocktake.report.sheet.Dashboard;
import org.stocktake.report.sheet.Sheet;

/**
 * The content of a workbook.
 *
 * @param dashboard the sheet of charts, which stands second; empty if there is none
 * @param notice the notice for every printed page; empty if there is none
 */
public record WorkbookContent(List<Sheet> sheets, Optional<Dashboard> dashboard, String notice) {
    public WorkbookContent {
        sheets = List.copyOf(sheets);
    }

    /** Returns a workbook without charts and without a notice. */
    public static WorkbookContent of(List<Sheet> sheets) {
        return new WorkbookContent(sheets, Optional.empty(), "");
    }
}
