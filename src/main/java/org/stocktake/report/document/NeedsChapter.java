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
            rows.addAll(rows(asked));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(telling.say(rows.isEmpty() ? "needs.none" : "needs.intro")));
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    telling.say("needs.caption"),
                    List.of(telling.say("column.help"), telling.say("column.agency"), telling.say("column.asked-for")),
                    List.of(40, 28, 32),
                    rows));
        }
        return Chapter.of("needs", telling.say("needs.title"), blocks);
    }

    /** A row for each agency; the first also says what the kind means. */
    private List<List<Line>> rows(Asked asked) {
        List<List<Line>> rows = new ArrayList<>();
        for (Asked.ByAgency agency : asked.agencies()) {
            String description = rows.isEmpty() ? asked.need().description() : "";
            Line help = Line.of(Span.strong(asked.need().label()));
            rows.add(List.of(
                    description.isBlank() ? help : Line.join(List.of(help, Line.of(Span.soft(description))), "\n"),
                    Line.of(
                            agency.agency().isEmpty()
                                    ? telling.say("needs.no-agency")
                                    : telling.wording().agency(agency.agency())),
                    telling.numbers(agency.questions())));
        }
        return rows;
    }
}
