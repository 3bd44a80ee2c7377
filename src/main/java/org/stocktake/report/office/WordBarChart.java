package org.stocktake.report.office;

import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.stocktake.finding.Outcome;

/** A bar of coloured blanks, one unit a question: nothing that a screen reader would spell out. */
final class WordBarChart {
    /** A blank that is not cut off at the end of a line, and a place where the line may break. */
    private static final String UNIT = "\u00A0\u00A0\u00A0\u200B";

    private WordBarChart() {}

    static void draw(CTP paragraph, List<Outcome> units) {
        for (Outcome unit : units) {
            WordRuns.text(paragraph.addNewR(), WordColors.of(unit).bar(), UNIT);
            WordRuns.text(paragraph.addNewR(), "", "\u200A");
        }
    }
}
