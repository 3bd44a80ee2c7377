package org.stocktake.report.office;

import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.stocktake.finding.Outcome;

/** A bar of coloured blanks, one unit a question: nothing that a screen reader would spell out. */
final class WordBar {
    /** A blank that is not cut off at the end of a line, and a place where the line may break. */
    private static final String UNIT = "\u00A0\u00A0\u00A0\u200B";

    private WordBar() {}

    static void draw(CTP paragraph, List<Outcome> units) {
        for (Outcome unit : units) {
            WordLine.text(paragraph.addNewR(), WordTone.of(unit).bar(), UNIT);
            WordLine.text(paragraph.addNewR(), "", "\u200A");
        }
    }
}
