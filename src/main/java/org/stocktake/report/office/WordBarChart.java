package org.stocktake.report.office;

import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.stocktake.finding.Outcome;

/** Draws a bar of coloured spaces, one unit for each question. A screen reader has nothing to read out in it. */
final class WordBarChart {
    /** No-break spaces, which are not dropped at the end of a line, and a place where the line may break. */
    private static final String UNIT = "\u00A0\u00A0\u00A0\u200B";

    private WordBarChart() {}

    static void draw(CTP paragraph, List<Outcome> units) {
        for (Outcome unit : units) {
            WordRuns.text(paragraph.addNewR(), WordColors.of(unit).bar(), UNIT);
            WordRuns.text(paragraph.addNewR(), "", "\u200A");
        }
    }
}
