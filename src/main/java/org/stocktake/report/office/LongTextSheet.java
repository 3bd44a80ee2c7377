package org.stocktake.report.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.report.sheet.Sheet;
import org.stocktake.report.sheet.SheetCell;
import org.stocktake.report.sheet.SheetColumn;
import org.stocktake.text.Messages;

/** The texts that no cell can hold whole: they stand on a sheet of their own, in parts, and their cell says where. */
final class LongTextSheet {
    private final Messages words;
    private final List<List<SheetCell>> rows = new ArrayList<>();
    private int texts;

    LongTextSheet(Messages words) {
        this.words = words;
    }

    /**
     * What stands in the cell.
     *
     * @param raw the text
     * @param place sheet, row and column, in words
     */
    String inCell(String raw, List<String> place) {
        List<String> parts = CellTextSplitter.parts(raw);
        if (parts.size() == 1) {
            return parts.get(0);
        }
        texts++;
        String number = "T" + texts;
        for (int i = 0; i < parts.size(); i++) {
            List<SheetCell> row = new ArrayList<>();
            row.add(SheetCell.of(number));
            place.forEach(part -> row.add(SheetCell.of(part)));
            row.add(SheetCell.of(i + 1));
            row.add(new SheetCell.Text(parts.get(i)));
            rows.add(row);
        }
        return parts.get(0) + "\n" + words.say("report.sheet.continues", name(), number);
    }

    private String name() {
        return words.say("report.sheet.long");
    }

    /** The sheet; empty when every text fits its cell. */
    Optional<Sheet> sheet() {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<SheetColumn> columns = List.of(
                column("number", 8),
                column("sheet", 24),
                column("row", 28),
                column("column", 20),
                column("part", 8),
                column("text", 100));
        return Optional.of(new Sheet(name(), columns, 1, rows));
    }

    private SheetColumn column(String key, int width) {
        return SheetColumn.of(words.say("report.sheet.column." + key), width);
    }
}
