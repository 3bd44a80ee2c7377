package org.stocktake.files.worksheet;

import java.util.Locale;
import javax.xml.stream.XMLStreamReader;

/** Tells of the comments on the cells of one sheet. */
final class ExcelComments implements PartReader.Handler {
    private final WorksheetNotices notices;
    private final String sheet;
    private final StringBuilder now = new StringBuilder();
    private String reference = "";
    private boolean inText;

    ExcelComments(WorksheetNotices notices, String sheet) {
        this.notices = notices;
        this.sheet = sheet;
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        if (name.equals("comment")) {
            reference = PartReader.attribute(at, "ref").toUpperCase(Locale.ROOT);
            now.setLength(0);
        }
        inText = name.equals("t");
    }

    @Override
    public void end(String name) {
        inText = false;
        if (name.equals("comment")) {
            notices.add(
                    notices.cell(sheet, reference),
                    WorksheetNotice.Kind.COMMENT,
                    now.toString().strip());
        }
    }

    @Override
    public void text(String text) {
        if (inText && now.length() < WorksheetNotices.CHARS_MAX) {
            now.append(text);
        }
    }
}
