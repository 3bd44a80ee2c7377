package org.stocktake.files.worksheet;

import javax.xml.stream.XMLStreamReader;

/** Tells of the pictures, shapes and charts that lie on the cells of one sheet. */
final class ExcelDrawing implements PartReader.Handler {
    private final WorksheetNotices notices;
    private final String sheet;
    private final StringBuilder column = new StringBuilder();
    private final StringBuilder row = new StringBuilder();
    private boolean inFrom;
    private String open = "";

    ExcelDrawing(WorksheetNotices notices, String sheet) {
        this.notices = notices;
        this.sheet = sheet;
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        open = name;
        if (name.equals("from")) {
            inFrom = true;
            column.setLength(0);
            row.setLength(0);
        } else if (name.equals("absoluteAnchor")) {
            notices.add(sheet, WorksheetNotice.Kind.PICTURE);
        }
    }

    @Override
    public void end(String name) {
        open = "";
        if (name.equals("from")) {
            inFrom = false;
            String cell = ExcelGrid.reference(fromOne(row), fromOne(column));
            notices.add(notices.cell(sheet, cell), WorksheetNotice.Kind.PICTURE);
        }
    }

    /** Returns the number of a row or column from 1; the file counts them from 0. */
    private static int fromOne(StringBuilder number) {
        return ExcelGrid.numberIn(number.toString()) + 1;
    }

    @Override
    public void text(String text) {
        if (inFrom && open.equals("col")) {
            column.append(text);
        } else if (inFrom && open.equals("row")) {
            row.append(text);
        }
    }
}
