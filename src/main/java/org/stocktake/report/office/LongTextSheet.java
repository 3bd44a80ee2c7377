package org.stocktake.report.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.report.sheet.Sheet;
import org.stocktake.report.sheet.SheetCell;
import org.stocktake.report.sheet.SheetColumn;
import org.stocktake.text.Messages;

/** The sheet of texts that are too long for a cell. It holds them in parts, and their own cell refers to it. */
final class LongTextSheet {
    private final Messages words;
    private final List<List<SheetCell>> rows = new ArrayList<>();
    private int texts;

    LongTextSheet(Messages words) {
        this.words = words;
    }

    /**
     * Returns the text of the cell. If it is too long, this is its first part with a reference, and the parts are added
     * here.
     *
     * @param raw the whole text
     * @param place the names of sheet, row and column
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

    /** Returns the sheet; empty if every text fits into its cell. */
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
