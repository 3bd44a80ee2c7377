package org.stocktake.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.model.Checklist;
import org.stocktake.model.Section;

/** Sentences about the sections that a checklist takes from others. */
public final class TakenText {
    private TakenText() {}

    /** Returns a line for each other checklist, with the sections that are taken from it; none if none are taken. */
    public static List<String> lines(Checklist checklist, Messages words) {
        Map<Section.Home, List<String>> titles = new LinkedHashMap<>();
        for (Section section : checklist.sections()) {
            if (section.home().isElsewhere()) {
                titles.computeIfAbsent(section.home(), first -> new ArrayList<>())
                        .add(section.title());
            }
        }
        List<String> lines = new ArrayList<>();
        titles.forEach((home, taken) -> lines.add(
                words.say("report.taken-from.sections", home.checklist(), home.version(), words.parts(taken))));
        return lines;
    }
}
