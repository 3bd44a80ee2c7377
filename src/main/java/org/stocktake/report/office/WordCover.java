package org.stocktake.report.office;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.stocktake.report.document.Document;
import org.stocktake.report.document.NoBreakSpaces;

/** Adds the title of the cover page. */
final class WordCover {
    private final CTBody body;

    WordCover(CTBody body) {
        this.body = body;
    }

    void add(Document.Title title) {
        paragraph("Kicker", title.kicker());
        paragraph("Title", title.main());
        title.lines().forEach(line -> paragraph("Subtitle", NoBreakSpaces.inDates(line)));
    }

    private void paragraph(String style, String text) {
        WordRuns.text(WordRuns.styled(body.addNewP(), style).addNewR(), "", text);
    }
}
