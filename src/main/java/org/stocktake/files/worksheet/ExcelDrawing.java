package org.stocktake.files.worksheet;

import javax.xml.stream.XMLStreamReader;
import org.stocktake.model.BlankText;

/** Tells of the pictures, shapes and charts that lie on the cells of one sheet; of a shape with words, the words. */
final class ExcelDrawing implements PartReader.Handler {
    private final WorksheetNotices notices;
    private final String sheet;
    private final StringBuilder column = new StringBuilder();
    private final StringBuilder row = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private String place;
    private boolean inFrom;
    private String open = "";

    ExcelDrawing(WorksheetNotices notices, String sheet) {
        this.notices = notices;
        this.sheet = sheet;
        this.place = sheet;
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        open = name;
        if (name.equals("from")) {
            inFrom = true;
            column.setLength(0);
            row.setLength(0);
        } else if (name.endsWith("Anchor")) {
            place = sheet;
            words.setLength(0);
        } else if (name.equals("p") && words.length() > 0) {
            words.append(' ');
        }
    }

    @Override
    public void end(String name) {
        open = "";
        if (name.equals("from")) {
            inFrom = false;
            place = notices.cell(sheet, ExcelGrid.reference(fromOne(row), fromOne(column)));
        } else if (name.endsWith("Anchor")) {
            if (BlankText.isBlank(words.toString())) {
                notices.add(place, WorksheetNotice.Kind.PICTURE);
            } else {
                notices.add(
                        place,
                        WorksheetNotice.Kind.TEXT_OUTSIDE,
                        words.toString().strip());
            }
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
        } else if (open.equals("t") && words.length() < WorksheetNotices.CHARS_MAX) {
            words.append(text);
        }
    }
}
