package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Outcome;
import org.stocktake.model.Section;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Line;
import org.stocktake.report.document.Span;
import org.stocktake.report.facts.Asked;
import org.stocktake.report.facts.Report;
import org.stocktake.report.facts.Step;

/** One page for whoever decides: what is met, which shortfalls matter most and why, what is planned, what help is needed. */
final class SummaryChapter {
    private static final int KINDS_MAX = 6;

    private final Telling telling;
    private final Wording wording;
    private final Report report;

    SummaryChapter(Telling telling) {
        this.telling = telling;
        this.wording = telling.wording();
        this.report = telling.report();
    }

    Chapter chapter() {
        List<Block> blocks = new ArrayList<>();
        new Cautions(telling).block().ifPresent(blocks::add);
        blocks.add(new Block.Facts(figures()));
        blocks.add(new Foremost(telling).block());
        return Chapter.of("summary", telling.say("summary.title"), blocks);
    }

    private List<Block.Facts.Fact> figures() {
        List<Block.Facts.Fact> facts = new ArrayList<>();
        int asked = report.asked();
        String figures = wording.explained(report.counts(report.findings().all()));
        int leftOut = asked - report.shown();
        figures = leftOut == 0 ? figures : figures + ", " + wording.count("figure.left-out", leftOut);
        facts.add(fact("summary.asked", Line.of(wording.count("summary.of", asked, figures))));
        List<Line> whole = metInFull();
        if (!whole.isEmpty()) {
            facts.add(fact("summary.met-in-full", Line.join(whole, "; ")));
        }
        if (!report.needs().isEmpty()) {
            facts.add(fact("summary.help", help()));
        }
        if (!report.gaps().isEmpty()) {
            facts.add(fact("summary.plan", plan()));
        }
        Optional<ChangesChapter> changes = ChangesChapter.of(telling);
        if (changes.isPresent()) {
            facts.add(fact("change.title", changes.get().line()));
        }
        return facts;
    }

    private Block.Facts.Fact fact(String label, Line line) {
        return new Block.Facts.Fact(telling.say(label), List.of(line));
    }

    /** The sections in which everything that counts is met. */
    private List<Line> metInFull() {
        List<Line> whole = new ArrayList<>();
        for (Section section : report.checklist().sections()) {
            int counted = 0;
            int met = 0;
            for (Finding finding : report.findings().in(section)) {
                counted += finding.counts() ? 1 : 0;
                met += finding.counts() && finding.outcome() == Outcome.MET ? 1 : 0;
            }
            if (counted > 0 && met == counted && report.leftOutOf(section) == 0) {
                whole.add(Line.of(Span.reference(section.title(), SectionChapter.placeOf(section))));
            }
        }
        return whole;
    }

    /** The kinds asked for in most answers; the table of needs has all of them. */
    private Line help() {
        List<Asked> kinds = new ArrayList<>(report.needs());
        kinds.sort(Comparator.comparing((Asked asked) -> -asked.questions().size()));
        List<Line> said = new ArrayList<>();
        for (Asked asked : kinds.subList(0, Math.min(KINDS_MAX, kinds.size()))) {
            String label = asked.need().label();
            int answers = asked.questions().size();
            said.add(Line.of(
                    said.isEmpty()
                            ? wording.count("summary.kind", answers, label)
                            : telling.say("summary.kind", label, answers)));
        }
        int further = kinds.size() - said.size();
        if (further > 0) {
            said.add(Line.of(wording.count("summary.further-kinds", further)));
        }
        Line named = Line.join(List.of(Line.join(said, ", "), Line.of(".")), "");
        return named.and(Line.of(Span.reference(telling.say("summary.help-by"), "needs")));
    }

    private Line plan() {
        int without = report.withoutStep().size();
        int steps = report.steps().size();
        String said = steps == 0 ? telling.say("steps.none") : wording.count("summary.steps", steps);
        Line planned = Line.of(Span.reference(said, "steps"));
        Line uncovered = without == 0
                ? Line.of()
                : Line.of(Span.reference(wording.count("summary.without-step", without), "without-step"));
        return planned.and(uncovered).and(dueFirst());
    }

    /** The step with the earliest day that is still to be finished; nothing when no such step has a day. */
    private Line dueFirst() {
        for (Step step : report.steps()) {
            if (step.action().isOpen() && !step.action().due().isEmpty()) {
                return Line.of(telling.say("summary.due-first"))
                        .and(Line.of(telling.number(step.question())))
                        .and(new Cards(telling).action(step.action()));
            }
        }
        return Line.of();
    }
}
