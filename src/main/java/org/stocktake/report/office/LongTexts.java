package org.stocktake.report.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.report.sheet.Cell;
import org.stocktake.report.sheet.Column;
import org.stocktake.report.sheet.Sheet;
import org.stocktake.text.Words;

/** The texts that no cell can hold whole: they stand on a sheet of their own, in parts, and their cell says where. */
final class LongTexts {
    private final Words words;
    private final List<List<Cell>> rows = new ArrayList<>();
    private int texts;

    LongTexts(Words words) {
        this.words = words;
    }

    /**
     * What stands in the cell.
     *
     * @param raw the text
     * @param place sheet, row and column, in words
     */
    String inCell(String raw, List<String> place) {
        List<String> parts = CellText.parts(raw);
        if (parts.size() == 1) {
            return parts.get(0);
        }
        texts++;
        String number = "T" + texts;
        for (int i = 0; i < parts.size(); i++) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(number));
            place.forEach(part -> row.add(Cell.of(part)));
            row.add(Cell.of(i + 1));
            row.add(new Cell.Text(parts.get(i)));
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
        List<Column> columns = List.of(
                column("number", 8),
                column("sheet", 24),
                column("row", 28),
                column("column", 20),
                column("part", 8),
                column("text", 100));
        return Optional.of(new Sheet(name(), columns, 1, rows));
    }

    private Column column(String key, int width) {
        return Column.of(words.say("report.sheet.column." + key), width);
    }
}
