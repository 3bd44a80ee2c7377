package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Outcome;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.FindingGroup;
import org.stocktake.report.facts.Report;

/** The findings of each section by outcome on one page, as counts that are shaded; without a score. */
final class HeatMapChapter {
    private final ReportContext context;
    private final ReportText wording;
    private final Report report;

    HeatMapChapter(ReportContext context) {
        this.context = context;
        this.wording = context.wording();
        this.report = context.report();
    }

    Chapter chapter() {
        List<Block> blocks = new ArrayList<>();
        Map<Outcome, Integer> all = report.counts(report.findings().all());
        List<Outcome> outcomes = new ArrayList<>();
        all.forEach((outcome, count) -> {
            if (count > 0) {
                outcomes.add(outcome);
            }
        });
        if (outcomes.isEmpty()) {
            blocks.add(Block.Paragraph.of(wording.say("summary.no-shortfall.nothing-binds")));
        } else {
            blocks.add(map(outcomes));
            blocks.add(Block.Paragraph.of(wording.say("glance.no-score")));
        }
        return Chapter.of("heat-map", wording.say("heat.title"), blocks);
    }

    private Block.HeatMap map(List<Outcome> outcomes) {
        List<Block.HeatMap.Column> columns = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            columns.add(new Block.HeatMap.Column(outcome.word(), wording.say("heat." + outcome.word()), false));
        }
        columns.add(new Block.HeatMap.Column("life", wording.say("heat.life"), true));
        List<Block.HeatMap.Row> rows = new ArrayList<>();
        for (FindingGroup group : report.groups()) {
            Map<Outcome, Integer> counts = report.counts(group.findings());
            if (counts.values().stream().anyMatch(count -> count > 0)) {
                TextLine name = TextLine.of(Span.reference(context.title(group), ReportContext.placeOf(group)));
                rows.add(row(name, outcomes, group.findings(), false));
            }
        }
        TextLine name = TextLine.of(Span.strong(wording.say("heat.all")));
        rows.add(row(name, outcomes, report.findings().all(), true));
        String corner = wording.say("column." + report.view().by().word());
        return new Block.HeatMap(wording.say("heat.caption"), corner, columns, rows);
    }

    private Block.HeatMap.Row row(TextLine name, List<Outcome> outcomes, List<Finding> findings, boolean sum) {
        Map<Outcome, Integer> counts = report.counts(findings);
        List<Integer> all = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            all.add(counts.getOrDefault(outcome, 0));
        }
        int lives = 0;
        for (Finding finding : findings) {
            lives += finding.fallsShort() && finding.question().endangersLife() ? 1 : 0;
        }
        all.add(lives);
        return new Block.HeatMap.Row(name, all, sum);
    }
}
