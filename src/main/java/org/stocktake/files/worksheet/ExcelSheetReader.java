package org.stocktake.files.worksheet;

import java.math.BigDecimal;
import java.math.MathContext;
import javax.xml.stream.XMLStreamReader;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.model.ProblemKind;

/** Reads the cells of one sheet of a workbook. Formulas are not calculated, and what they showed last is not believed. */
final class ExcelSheetReader implements PartReader.Handler {
    /** The cells with a content that a table of any workbook may have. */
    static final int CELLS_MAX = 300_000;

    private static final int MERGED_MAX = 1_000;
    private static final int PLACES_MAX = 40;
    private static final int DIGITS_MAX = 64;

    private final ExcelGrid grid;
    private final ExcelShared shared;
    private final int cellsMax;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private String type = "";
    private int style;
    private int row;
    private int column;
    private int cells;

    /** The characters of all cells: many cells can show one long text, which the workbook has once. */
    private long chars;

    private boolean hasFormula;
    private String open = "";

    private ExcelSheetReader(ExcelGrid grid, ExcelShared shared, int cellsMax) {
        this.grid = grid;
        this.cellsMax = cellsMax;
        this.shared = shared;
    }

    /** @param cellsMax how many cells with a content the sheet may have */
    static ExcelGrid read(PackageParts parts, byte[] part, String name, ExcelShared shared, int cellsMax)
            throws InvalidFileException {
        ExcelGrid grid = new ExcelGrid(name);
        ExcelSheetReader reader = new ExcelSheetReader(grid, shared, cellsMax);
        PartReader.read(parts, part, reader);
        if (reader.isTooLarge()) {
            throw parts.refused(ProblemKind.WORKSHEET_TOO_LARGE);
        }
        return grid;
    }

    private boolean isTooLarge() {
        return cells > cellsMax || chars > PartReader.CHARS_MAX;
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        open = name;
        switch (name) {
            case "row" -> {
                int given = ExcelGrid.numberIn(PartReader.attribute(at, "r"));
                row = given > 0 ? given : row + 1;
                column = 0;
            }
            case "c" -> {
                int given = ExcelGrid.columnOf(PartReader.attribute(at, "r"));
                column = given > 0 ? given : column + 1;
                type = PartReader.attribute(at, "t");
                style = ExcelGrid.numberIn(PartReader.attribute(at, "s"));
                value.setLength(0);
                formula.setLength(0);
                hasFormula = false;
            }
            case "f" -> hasFormula = true;
            case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" ->
                value.setLength(0);
            case "mergeCell" -> merge(PartReader.attribute(at, "ref"));
            default -> {
                // How cells look, and how they are printed.
            }
        }
    }

    private static boolean isPageText(String name) {
        return name.length() > 6
                && (name.endsWith("Header") || name.endsWith("Footer"))
                && !name.equals("headerFooter");
    }

    private void merge(String range) {
        int colon = range.indexOf(':');
        if (colon > 0 && grid.merged().size() < MERGED_MAX) {
            String first = range.substring(0, colon);
            String last = range.substring(colon + 1);
            grid.merge(new ExcelGrid.Merged(
                    range,
                    ExcelGrid.numberIn(first),
                    ExcelGrid.columnOf(first),
                    ExcelGrid.numberIn(last),
                    ExcelGrid.columnOf(last)));
        }
    }

    @Override
    public void end(String name) {
        open = "";
        if (name.equals("c")) {
            cell();
        } else if (isPageText(name)) {
            grid.pageText(value.toString());
        }
    }

    private void cell() {
        boolean filled = value.length() > 0 || hasFormula;
        cells += filled ? 1 : 0;
        String text = filled ? text() : "";
        chars += text.length();
        if (filled && !isTooLarge()) {
            String shown = hasFormula ? "=" + formula : "";
            grid.put(row, column, new ExcelText(text, shown, type.equals("e"), type.isEmpty() || type.equals("n")));
        }
    }

    private String text() {
        String raw = value.toString();
        return switch (type) {
            case "s" -> shared.strings().get(ExcelGrid.numberIn(raw));
            case "inlineStr", "str" -> ExcelStrings.unescaped(raw);
            case "b" -> raw.strip().equals("1") ? "TRUE" : "";
            case "e", "d" -> raw.strip();
            default -> shown(number(raw.strip()));
        };
    }

    /** Returns the day that a number is, if the cell shows one. */
    private String shown(String number) {
        return shared.dates().isDay(style) ? ExcelDay.of(new ExcelText(number, "", false, true)) : number;
    }

    /** Returns the digits of a number, with at most 15 that count, as office programs show them. */
    private static String number(String raw) {
        if (raw.length() > DIGITS_MAX) {
            return raw; // office programs write no more than 25, and each digit more takes longer than the one before
        }
        try {
            BigDecimal number = new BigDecimal(raw).round(new MathContext(15));
            boolean plain = Math.abs((long) number.scale()) <= PLACES_MAX;
            return plain ? number.stripTrailingZeros().toPlainString() : raw;
        } catch (NumberFormatException noNumber) {
            return raw;
        }
    }

    @Override
    public void text(String text) {
        switch (open) {
            case "v", "t" -> value.append(text);
            case "f" -> formula.append(text);
            default -> {
                if (isPageText(open)) {
                    value.append(text);
                }
            }
        }
    }
}
