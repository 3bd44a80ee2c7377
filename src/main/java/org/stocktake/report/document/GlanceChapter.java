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
        List<Line> cautions = cautions();
        if (!cautions.isEmpty()) {
            blocks.add(new Block.Notice(Line.join(cautions, " ")));
        }
        blocks.add(new Block.Bullets(sentences()));
        blocks.add(chart());
        blocks.add(Block.Paragraph.of(telling.say("glance.no-score")));
        return new Chapter("glance", telling.say("glance.title"), blocks, lives());
    }

    /** What keeps a reader from taking the picture for finished, or for proven. */
    private List<Line> cautions() {
        List<Line> said = new ArrayList<>();
        int open = report.findings().counted(Outcome.OPEN).size();
        if (open > 0) {
            String incomplete = asked() == 1
                    ? telling.say("glance.incomplete.only")
                    : telling.wording().count("glance.incomplete", open, asked());
            said.add(Line.of(Span.reference(incomplete, "open")));
        }
        List<Finding> met = report.findings().counted(Outcome.MET);
        int bare = (int) met.stream()
                .filter(finding -> finding.has(Flag.UNSUBSTANTIATED))
                .count();
        if (bare > 0) {
            said.add(Line.of(Span.reference(
                    telling.wording().count("glance.met-without-evidence", met.size(), bare), "unsubstantiated")));
        }
        return said;
    }

    private int asked() {
        return (int) report.findings().all().stream().filter(Finding::counts).count();
    }

    private List<Line> sentences() {
        List<Line> said = new ArrayList<>();
        said.add(Line.of(telling.wording().count("glance.asked", asked())));
        for (Force force : Force.values()) {
            int gaps = report.gaps(force).size();
            if (gaps > 0) {
                said.add(Line.of(Span.reference(
                        telling.wording().count("gaps.of." + force.word(), gaps), "gaps-" + force.word())));
            }
        }
        int lives = endangeringLife().size();
        if (lives > 0) {
            said.add(Line.of(Span.reference(telling.wording().count("glance.lives", lives), "lives")));
        }
        flag(said, Flag.UNSUBSTANTIATED, "unsubstantiated");
        flag(said, Flag.EXPIRED, "expired");
        int needs = report.needs().size();
        if (needs > 0) {
            said.add(Line.of(Span.reference(telling.wording().count("glance.needs", needs), "needs")));
        }
        return said;
    }

    private List<Finding> endangeringLife() {
        return report.gaps().stream()
                .filter(finding -> finding.question().endangersLife())
                .toList();
    }

    /** The shortfalls that a reader must see even on the shortest reading. */
    private List<Chapter> lives() {
        List<Line> lines = endangeringLife().stream()
                .map(finding -> Line.of(telling.mark(finding)).and(Line.of(telling.reference(finding.question()))))
                .toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(Chapter.of("lives", telling.say("lives.title"), List.of(new Block.Bullets(lines))));
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
                .forEach((outcome, count) -> totals.add(new Block.Chart.Total(
                        outcome, count, telling.wording().count("total." + outcome.word(), count))));
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
