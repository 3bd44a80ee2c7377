package org.stocktake.report.document;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.report.facts.Asked;

/** The help asked for, by kind and by the agency that usually leads, with the questions. */
final class NeedsChapter {
    private final Telling telling;

    NeedsChapter(Telling telling) {
        this.telling = telling;
    }

    Chapter chapter() {
        List<List<Line>> rows = new ArrayList<>();
        for (Asked asked : telling.report().needs()) {
            rows.add(row(asked));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(telling.say(rows.isEmpty() ? "needs.none" : "needs.intro")));
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    telling.say("needs.caption"),
                    List.of(telling.say("column.help"), telling.say("column.agency")),
                    List.of(42, 58),
                    rows));
        }
        return Chapter.of("needs", telling.say("needs.title"), blocks);
    }

    /** The kind with its meaning, and a line for each agency. */
    private List<Line> row(Asked asked) {
        String description = asked.need().description();
        Line help = Line.of(Span.strong(asked.need().label()));
        List<Line> agencies = new ArrayList<>();
        for (Asked.ByAgency agency : asked.agencies()) {
            String name = agency.agency().isEmpty()
                    ? telling.say("needs.no-agency")
                    : telling.wording().agency(agency.agency());
            agencies.add(Line.of(telling.say("needs.agency", name)).and(telling.numbers(agency.questions())));
        }
        return List.of(
                description.isBlank() ? help : help.and(Line.of(Span.soft(description))), Line.join(agencies, "\n"));
    }
}
