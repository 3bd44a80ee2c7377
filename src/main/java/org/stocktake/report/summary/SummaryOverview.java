package org.stocktake.report.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stocktake.finding.Outcome;
import org.stocktake.model.Section;
import org.stocktake.report.chapter.ReportText;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;

/**
 * The overview of a summary on a page: for each theme the States that fall short, ask for help, or left something open,
 * and for each kind of help the States that ask. It counts States under a theme, and nothing of a State; themes stand in
 * the order of the checklist, States in that of their names.
 */
final class SummaryOverview {
    private final Summary summary;
    private final ReportText wording;

    SummaryOverview(Summary summary, ReportText wording) {
        this.summary = summary;
        this.wording = wording;
    }

    Chapter chapter() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(wording.say("summing.overview.intro")));
        blocks.add(new Block.Table(
                wording.say("summing.overview.themes"),
                List.of(
                        wording.say("column.section"),
                        wording.say("summing.overview.short"),
                        wording.say("summing.overview.help"),
                        wording.say("summing.overview.open")),
                List.of(31, 23, 23, 23),
                themes().stream().map(this::row).toList()));
        List<List<TextLine>> needs = needs();
        if (!needs.isEmpty()) {
            blocks.add(new Block.Table(
                    wording.say("summing.overview.needs"),
                    List.of(wording.say("column.help"), wording.say("summing.asked-by")),
                    List.of(40, 60),
                    needs));
        }
        return new Chapter("overview", wording.say("summing.overview"), blocks, List.of());
    }

    /**
     * The States under a theme, each list in the order of their names.
     *
     * @param falling those with at least one shortfall
     * @param asking those that ask for help
     * @param open those without a final answer to at least one question
     */
    record Theme(Section section, List<Summary.State> falling, List<Summary.State> asking, List<Summary.State> open) {}

    /** Returns the themes, in the order of the checklist. */
    List<Theme> themes() {
        return summary.checklist().sections().stream().map(this::theme).toList();
    }

    private Theme theme(Section section) {
        Set<Summary.State> falling = new LinkedHashSet<>();
        for (Summary.Shortfall shortfall : summary.in(section)) {
            falling.addAll(shortfall.of(Outcome.GAP));
            falling.addAll(shortfall.of(Outcome.PARTLY_MET));
        }
        Set<Summary.State> asking = new LinkedHashSet<>();
        for (Summary.Request request : summary.requests()) {
            if (request.section().equals(section)) {
                asking.addAll(request.states());
            }
        }
        StatesByResponse responses = summary.responses(section);
        Set<Summary.State> open = new LinkedHashSet<>(responses.open());
        open.addAll(responses.openInPart());
        return new Theme(section, sorted(falling), sorted(asking), sorted(open));
    }

    private List<Summary.State> sorted(Set<Summary.State> some) {
        return summary.states().stream().filter(some::contains).toList();
    }

    private List<TextLine> row(Theme theme) {
        int number = summary.checklist().numberOf(theme.section());
        String title = wording.say("sections.numbered", number, theme.section().title());
        return List.of(
                TextLine.of(Span.reference(title, "section-" + theme.section().id())),
                TextLine.of(counted(theme.falling())),
                TextLine.of(counted(theme.asking())),
                TextLine.of(counted(theme.open())));
    }

    private List<List<TextLine>> needs() {
        Map<String, Set<Summary.State>> byNeed = new LinkedHashMap<>();
        for (Summary.Request request : summary.requests()) {
            byNeed.computeIfAbsent(request.need().label(), first -> new LinkedHashSet<>())
                    .addAll(request.states());
        }
        List<List<TextLine>> rows = new ArrayList<>();
        byNeed.forEach((need, states) -> rows.add(List.of(TextLine.of(need), TextLine.of(counted(sorted(states))))));
        return rows;
    }

    /** Returns the number of the States and their names; "None" for none. */
    private String counted(List<Summary.State> states) {
        if (states.isEmpty()) {
            return wording.say("summing.overview.none");
        }
        return wording.count("summing.overview.counted", states.size(), ResponseText.names(states, wording.words()));
    }
}
