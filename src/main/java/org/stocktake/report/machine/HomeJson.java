package org.stocktake.report.machine;

import org.stocktake.model.Checklist;
import org.stocktake.model.Question;
import org.stocktake.model.Section;

/** Writes the checklist and the version that declare a section, where that is another checklist, as {@code taken-from}. */
final class HomeJson {
    private HomeJson() {}

    static void of(Checklist checklist, Question question, JsonWriter json) {
        of(checklist.sectionOf(question), json);
    }

    static void of(Section section, JsonWriter json) {
        Section.Home home = section.home();
        if (home.isElsewhere()) {
            json.object("taken-from", () -> {
                json.text("checklist", home.checklist());
                json.text("version", home.version());
            });
        }
    }
}
