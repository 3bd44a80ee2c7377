package org.stocktake.report.document;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.report.facts.Asked;

/** The help asked for, by kind and by the office that asks, with the questions. */
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
                    List.of(telling.say("column.help"), telling.say("column.office")),
                    List.of(42, 58),
                    rows));
        }
        return Chapter.of("needs", telling.say("needs.title"), blocks);
    }

    /** The kind with its meaning, and a line for each office. */
    private List<Line> row(Asked asked) {
        String description = asked.need().description();
        Line help = Line.of(Span.strong(asked.need().label()));
        List<Line> offices = new ArrayList<>();
        for (Asked.ByOffice of : asked.offices()) {
            String name = name(of.office());
            offices.add(Line.of(telling.say("needs.office", name)).and(telling.numbers(of.questions())));
        }
        return List.of(
                description.isBlank() ? help : help.and(Line.of(Span.soft(description))), Line.join(offices, "\n"));
    }

    private String name(Asked.Office office) {
        if (office.named()) {
            return office.name();
        }
        return office.name().isEmpty()
                ? telling.say("needs.no-office")
                : telling.say("needs.suggested", telling.wording().agency(office.name()));
    }
}
