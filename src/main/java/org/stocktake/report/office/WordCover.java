package org.stocktake.report.office;

import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.stocktake.report.document.Document;
import org.stocktake.text.Messages;

/** Adds the cover page: the title, and a table for the signatures. */
final class WordCover {
    /** The height of a row for handwriting, in twentieths of a point. */
    private static final int ROW_HEIGHT = 500;

    private static final int SIGNATURE_HEIGHT = 1_000;

    private final CTBody body;
    private final Messages words;

    WordCover(CTBody body, Messages words) {
        this.body = body;
        this.words = words;
    }

    void add(Document.Title title) {
        paragraph("Kicker", title.kicker());
        paragraph("Title", title.main());
        title.lines().forEach(line -> paragraph("Subtitle", line));
    }

    private void paragraph(String style, String text) {
        WordRuns.text(WordRuns.styled(body.addNewP(), style).addNewR(), "", text);
    }

    void sign() {
        paragraph("SignatureHeading", words.say("report.sign.title"));
        WordTable table = new WordTable(body.addNewTbl(), "FormTable", List.of(24, 38, 38));
        fill(table.headerRow(), "", words.say("report.sign.prepared"), words.say("report.sign.approved"));
        for (String row : List.of("name", "function")) {
            fill(table.row(ROW_HEIGHT), words.say("report.sign." + row), "", "");
        }
        fill(table.row(SIGNATURE_HEIGHT), words.say("report.sign.signature"), "", "");
        fill(table.row(ROW_HEIGHT), words.say("report.sign.date"), "", "");
    }

    private static void fill(List<CTTc> cells, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            WordRuns.text(WordRuns.styled(cells.get(i).addNewP(), "TableHeader").addNewR(), "", texts[i]);
        }
    }
}
