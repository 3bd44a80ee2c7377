package org.stocktake.report.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Flag;
import org.stocktake.finding.Outcome;
import org.stocktake.model.Force;
import org.stocktake.model.Section;
import org.stocktake.report.facts.Report;

/** The picture at a glance: counts by section and outcome, drawn; no score. */
final class GlanceChapter {
    private final Telling telling;
    private final Report report;

    GlanceChapter(Telling telling) {
        this.telling = telling;
        this.report = telling.report();
    }

    Chapter chapter() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Bullets(sentences()));
        blocks.add(chart());
        blocks.add(Block.Paragraph.of(telling.say("glance.no-score")));
        return Chapter.of("glance", telling.say("glance.title"), blocks);
    }

    private List<Line> sentences() {
        List<Line> said = new ArrayList<>();
        int asked =
                (int) report.findings().all().stream().filter(Finding::counts).count();
        said.add(Line.of(telling.wording().count("glance.asked", asked)));
        for (Force force : Force.values()) {
            int gaps = report.gaps(force).size();
            if (gaps > 0) {
                said.add(Line.of(Span.reference(
                        telling.wording().count("gaps.of." + force.word(), gaps), "gaps-" + force.word())));
            }
        }
        int lives = (int) report.gaps().stream()
                .filter(finding -> finding.question().endangersLife())
                .count();
        if (lives > 0) {
            said.add(Line.of(Span.strong(telling.wording().count("glance.lives", lives))));
        }
        flag(said, Flag.UNSUBSTANTIATED, "unsubstantiated");
        flag(said, Flag.EXPIRED, "expired");
        int needs = report.needs().size();
        if (needs > 0) {
            said.add(Line.of(Span.reference(telling.wording().count("glance.needs", needs), "needs")));
        }
        return said;
    }

    private void flag(List<Line> said, Flag flag, String place) {
        int flagged = report.flagged(flag).size();
        if (flagged > 0) {
            said.add(Line.of(Span.reference(telling.wording().count("glance." + flag.word(), flagged), place)));
        }
    }

    private Block.Chart chart() {
        List<Block.Chart.Total> totals = new ArrayList<>();
        report.counts(report.findings().all())
                .forEach((outcome, count) -> totals.add(
                        new Block.Chart.Total(outcome, count, telling.wording().outcome(outcome))));
        List<Block.Chart.Row> rows = new ArrayList<>();
        for (Section section : report.checklist().sections()) {
            List<Finding> findings = report.findings().in(section);
            if (findings.stream().anyMatch(Finding::counts)) {
                Map<Outcome, Integer> counts = report.counts(findings);
                rows.add(new Block.Chart.Row(
                        Line.of(Span.reference(section.title(), SectionChapter.placeOf(section))),
                        units(counts),
                        telling.wording().figures(counts)));
            }
        }
        return new Block.Chart(totals, rows);
    }

    private static List<Outcome> units(Map<Outcome, Integer> counts) {
        List<Outcome> units = new ArrayList<>();
        counts.forEach((outcome, count) -> units.addAll(Collections.nCopies(count, outcome)));
        return units;
    }
}
