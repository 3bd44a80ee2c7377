package org.stocktake.report.worksheet;

import java.util.ArrayList;
import java.util.List;

/** A table of a form in a Word document as XML text. Its columns have fixed widths, so that every program draws it alike. */
final class WordFormTable {
    /** The width between the margins of the page, in twentieths of a point. */
    private static final int TEXT_WIDTH = 9_638;

    private final List<Integer> widths = new ArrayList<>();
    private final WordXml xml;

    /**
     * Starts a table without headings.
     *
     * @param shares the widths of the columns, relative to each other
     * @param summary what it holds, for people who hear the page
     */
    WordFormTable(WordXml xml, List<Integer> shares, String summary) {
        this(xml, false, shares, summary);
    }

    private WordFormTable(WordXml xml, boolean headed, List<Integer> shares, String summary) {
        this.xml = xml;
        int sum = shares.stream().mapToInt(Integer::intValue).sum();
        shares.forEach(share -> widths.add(TEXT_WIDTH * share / sum));
        xml.add("<w:tbl><w:tblPr><w:tblStyle w:val=\"FormTable\"/>"
                + (xml.runsRightToLeft() ? "<w:bidiVisual/>" : "") + "<w:tblW w:w=\"" + TEXT_WIDTH
                + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
                + "<w:tblLook w:firstRow=\"" + (headed ? 1 : 0)
                + "\" w:firstColumn=\"1\" w:noHBand=\"1\" w:noVBand=\"1\"/>"
                + "<w:tblCaption w:val=\"" + WordXml.escaped(summary) + "\"/></w:tblPr><w:tblGrid>");
        widths.forEach(width -> xml.add("<w:gridCol w:w=\"" + width + "\"/>"));
        xml.add("</w:tblGrid>");
    }

    /** Starts a table with a row of headings, which a program repeats on every page. */
    static WordFormTable headed(WordXml xml, List<Integer> shares, String summary, List<String> headings) {
        WordFormTable table = new WordFormTable(xml, true, shares, summary);
        table.head(headings);
        return table;
    }

    private void head(List<String> headings) {
        xml.keepWithNext(true);
        xml.add("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            cell(i, () -> xml.fixed("TableHeader", heading));
        }
        xml.add("</w:tr>");
        xml.keepWithNext(false);
    }

    /** Adds a row that may go on on the next page. */
    void row(Runnable... cells) {
        row("<w:tr>", cells);
    }

    /** Adds a row that stays on one page. */
    void shortRow(Runnable... cells) {
        row("<w:tr><w:trPr><w:cantSplit/></w:trPr>", cells);
    }

    /** Adds a row that stays on one page, the same as the row behind it. */
    void keptRow(Runnable... cells) {
        xml.keepWithNext(true);
        shortRow(cells);
        xml.keepWithNext(false);
    }

    private void row(String start, Runnable... cells) {
        xml.add(start);
        for (int i = 0; i < cells.length; i++) {
            cell(i, cells[i]);
        }
        xml.add("</w:tr>");
    }

    private void cell(int column, Runnable content) {
        xml.add("<w:tc><w:tcPr><w:tcW w:w=\"" + widths.get(column) + "\" w:type=\"dxa\"/></w:tcPr>");
        content.run();
        xml.add("</w:tc>");
    }

    /** Ends the table, with a small space below it. */
    void end() {
        xml.add("</w:tbl>").paragraph("AfterTable", "", "");
    }
}
