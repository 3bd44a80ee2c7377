package org.stocktake.cli.output;

import java.io.PrintWriter;
import java.util.List;
import org.stocktake.terminal.wrap.DisplayWidth;
import org.stocktake.terminal.wrap.TextWrapper;
import org.stocktake.text.SafeText;
import org.stocktake.text.SafeTextWriter;

/**
 * Prints text for a person, at most {@link #COLUMNS} wide: headings, paragraphs, lists, tables of two columns. Control
 * characters in the text do not reach the terminal.
 */
public final class TextPrinter {
    /** The width of a line, in the columns of a terminal: a Chinese letter takes two, also where a file is read. */
    public static final int COLUMNS = 80;

    private static final String WIDE_COLON = "：";
    private static final TextWrapper WRAPPER = new TextWrapper(DisplayWidth::of);

    private final PrintWriter out;
    private final boolean coloured;
    private boolean begun;

    /** @param coloured whether headings are printed in bold */
    public TextPrinter(PrintWriter out, boolean coloured) {
        this.out = out;
        this.coloured = coloured;
    }

    /** Prints a heading, with an empty line above it unless it is the first. */
    public void heading(String text) {
        blank();
        String shown = SafeText.of(text);
        out.println(coloured ? SafeTextWriter.BOLD + shown + SafeTextWriter.PLAIN : shown);
    }

    public void blank() {
        if (begun) {
            out.println();
        }
        begun = true;
    }

    /** Prints a wrapped paragraph. Line breaks in the text are kept. */
    public void text(int indent, String text) {
        hanging(indent, "", text);
    }

    /** Prints a line without wrapping, because the reader copies it. */
    public void whole(String line) {
        begun = true;
        out.println(SafeText.of(line));
    }

    /** Prints a list, one paragraph for each item. */
    public void list(int indent, List<String> items) {
        items.forEach(item -> hanging(indent, "- ", item));
    }

    /** Prints a paragraph whose first line begins with the label. The other lines are indented by its length. */
    public void hanging(int indent, String label, String text) {
        begun = true;
        String shown = SafeText.lines(label);
        int columns = indent + DisplayWidth.of(shown);
        String before = " ".repeat(indent) + shown;
        for (String line : SafeText.lines(text).stripTrailing().split("\n", -1)) {
            for (String row : WRAPPER.atSpaces(line, COLUMNS - columns)) {
                out.println((before + row).stripTrailing());
                before = " ".repeat(columns);
            }
        }
    }

    /** Prints a text after a label that ends with a colon, which has its own space in Chinese. */
    public void labelled(int indent, String label, String text) {
        hanging(indent, label.endsWith(WIDE_COLON) ? label : label + " ", text);
    }

    /** Prints a label and, in the second column, its text. A label that is wider than its column is wrapped. */
    public void row(int indent, String label, int columns, String text) {
        List<String> rows = WRAPPER.atSpaces(SafeText.of(label), columns - 1);
        String last = rows.get(rows.size() - 1);
        rows.subList(0, rows.size() - 1).forEach(row -> text(indent, row));
        hanging(indent, last + " ".repeat(Math.max(1, columns - DisplayWidth.of(last))), text);
    }
}
