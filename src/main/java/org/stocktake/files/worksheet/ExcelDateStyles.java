package org.stocktake.files.worksheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * The styles of cells that show a number as a day: a day that somebody typed into a field for text is stored as the
 * number of days that passed. Source: ECMA-376-1, 18.8.30 (numFmt) and 18.8.45 (xf).
 */
final class ExcelDateStyles implements PartReader.Handler {
    /** The formats without a code that show a day, the last eleven of them in Chinese, Japanese and Korean. */
    private static final Set<Integer> BUILT_IN = Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 54, 57, 58);

    private final Set<Integer> formats = new HashSet<>(BUILT_IN);
    private final List<Boolean> styles = new ArrayList<>();
    private boolean inStyles;

    /** Returns true if a cell of that style shows a day; the number is that of the cell's attribute. */
    boolean isDay(int style) {
        return style < styles.size() && styles.get(style);
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        int format = ExcelGrid.numberIn(PartReader.attribute(at, "numFmtId"));
        if (name.equals("numFmt") && showsDay(PartReader.attribute(at, "formatCode"))) {
            formats.add(format);
        } else if (name.equals("cellXfs")) {
            inStyles = true;
        } else if (name.equals("xf") && inStyles) {
            styles.add(formats.contains(format));
        }
    }

    /** Returns true if the code of a format has a year, or a day and a month, outside of quoted text and conditions. */
    private static boolean showsDay(String code) {
        StringBuilder letters = new StringBuilder();
        char closing = 0;
        for (char c : code.toLowerCase(Locale.ROOT).toCharArray()) {
            if (closing != 0) {
                closing = c == closing ? 0 : closing;
            } else if (c == '"' || c == '[') {
                closing = c == '"' ? '"' : ']';
            } else {
                letters.append(c);
            }
        }
        boolean dayAndMonth = letters.indexOf("d") >= 0 && letters.indexOf("m") >= 0;
        return letters.indexOf("y") >= 0 || dayAndMonth;
    }

    @Override
    public void end(String name) {
        inStyles &= !name.equals("cellXfs");
    }

    @Override
    public void text(String text) {
        // Only attributes count.
    }
}
