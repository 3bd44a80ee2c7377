package org.stocktake.report.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.report.sheet.Sheet;
import org.stocktake.report.sheet.SheetCell;
import org.stocktake.report.sheet.SheetColumn;
import org.stocktake.text.Messages;

/**
 * The sheet of the values that cells offer. It is needed because a validation rule of a cell holds 255 characters only.
 */
final class WorkbookChoiceLists {
    private final Messages words;
    private final List<SheetColumn> lists = new ArrayList<>();

    WorkbookChoiceLists(Messages words) {
        this.words = words;
    }

    private String name() {
        return words.say("report.sheet.lists");
    }

    /** Adds the choices of the column and returns the range of cells that holds them. */
    String range(SheetColumn column) {
        lists.add(column);
        char letter = (char) ('A' + lists.size() - 1);
        int last = column.choices().size() + 1;
        return "'" + name() + "'!$" + letter + "$2:$" + letter + "$" + last;
    }

    /** Returns the sheet; empty if no column has choices. */
    Optional<Sheet> sheet() {
        if (lists.isEmpty()) {
            return Optional.empty();
        }
        int longest =
                lists.stream().mapToInt(list -> list.choices().size()).max().orElse(0);
        List<List<SheetCell>> rows = new ArrayList<>();
        for (int i = 0; i < longest; i++) {
            List<SheetCell> row = new ArrayList<>();
            for (SheetColumn list : lists) {
                row.add(SheetCell.of(i < list.choices().size() ? list.choices().get(i) : ""));
            }
            rows.add(row);
        }
        List<SheetColumn> columns = new ArrayList<>();
        lists.forEach(
                list -> columns.add(new SheetColumn(list.heading(), Math.max(20, list.width()), List.of(), false)));
        return Optional.of(new Sheet(name(), columns, 0, rows));
    }
}
