package org.stocktake.report.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Outcome;
import org.stocktake.model.Action;
import org.stocktake.model.AnswerText;
import org.stocktake.model.Section;
import org.stocktake.report.facts.Asked;
import org.stocktake.report.facts.Report;
import org.stocktake.report.facts.Step;

/** One page for whoever decides: what is met, which shortfalls matter most and why, what is planned, what help is needed. */
final class SummaryChapter {
    private static final int KINDS_MAX = 6;
    private static final int MISSING_MAX = 70;

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
        List<Finding> foremost = report.foremost();
        if (foremost.isEmpty()) {
            blocks.add(Block.Paragraph.of(telling.say("summary.no-gap")));
        } else {
            blocks.add(Block.Paragraph.of(telling.say("summary.order")));
            blocks.add(table(foremost));
        }
        return Chapter.of("summary", telling.say("summary.title"), blocks);
    }

    private List<Block.Facts.Fact> figures() {
        List<Block.Facts.Fact> facts = new ArrayList<>();
        int asked = report.asked();
        String figures = wording.figures(report.counts(report.findings().all()));
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
        ChangesChapter.of(telling)
                .map(changes -> fact("change.title", changes.line()))
                .ifPresent(facts::add);
        return facts;
    }

    private Block.Facts.Fact fact(String label, Line line) {
        return new Block.Facts.Fact(telling.say(label), List.of(line));
    }

    /** The sections in which everything that counts is met. */
    private List<Line> metInFull() {
        List<Line> whole = new ArrayList<>();
        for (Section section : report.checklist().sections()) {
            List<Finding> counted = report.findings().in(section).stream()
                    .filter(Finding::counts)
                    .toList();
            if (!counted.isEmpty() && counted.stream().allMatch(finding -> finding.outcome() == Outcome.MET)) {
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
            said.add(Line.of(telling.say(
                    "summary.kind", asked.need().label(), asked.questions().size())));
        }
        int further = kinds.size() - said.size();
        if (further > 0) {
            said.add(Line.of(wording.count("summary.further-kinds", further)));
        }
        return Line.join(said, ", ").and(Line.of(Span.reference(telling.say("summary.help-by"), "needs")));
    }

    private Line plan() {
        int without = report.withoutStep().size();
        int steps = report.steps().size();
        Line planned = Line.of(Span.reference(wording.count("summary.steps", steps), "steps"));
        Line uncovered = without == 0
                ? Line.of()
                : Line.of(Span.reference(wording.count("summary.without-step", without), "without-step"));
        return planned.and(uncovered).and(dueFirst());
    }

    /** The step with the earliest day that is still to be finished; nothing when no such step has a day. */
    private Line dueFirst() {
        return report.steps().stream()
                .map(Step::action)
                .filter(action -> action.isOpen() && !action.due().isEmpty())
                .findFirst()
                .map(action -> Line.of(telling.say("summary.due-first")).and(new Cards(telling).action(action)))
                .orElse(Line.of());
    }

    private Block.Table table(List<Finding> foremost) {
        List<List<Line>> rows = new ArrayList<>();
        for (Finding gap : foremost) {
            rows.add(List.of(
                    telling.reference(gap.question()).and(missing(gap)),
                    telling.citations(List.of(gap.strongest())),
                    why(gap),
                    next(gap)));
        }
        return new Block.Table(
                wording.count("summary.foremost", foremost.size(), report.gaps().size()),
                List.of(
                        telling.say("column.shortfall"),
                        telling.say("column.rests"),
                        telling.say("column.why"),
                        telling.say("column.next")),
                List.of(37, 15, 23, 25),
                rows);
    }

    /** What is missing, as far as a line holds it; the finding has all of it. Nothing when the answer does not say it. */
    private Line missing(Finding gap) {
        String text = Plain.text(report.answer(gap.question())
                        .map(answer -> answer.text(AnswerText.MISSING))
                        .orElse(""))
                .strip();
        int end = text.codePointCount(0, text.length()) <= MISSING_MAX ? -1 : text.offsetByCodePoints(0, MISSING_MAX);
        if (end >= 0) {
            int space = text.lastIndexOf(' ', end);
            text = text.substring(0, space > 0 ? space : end) + " ...";
        }
        return text.isEmpty() ? Line.of() : Line.of(Span.soft(telling.say("summary.missing", text.replace('\n', ' '))));
    }

    /** The three reasons for its place, in their order: force, danger to life, ease. */
    private Line why(Finding gap) {
        Line why = Line.of(telling.mark(gap));
        if (gap.question().endangersLife()) {
            why = why.and(Line.of(Span.mark(telling.say("mark.life"), "life")));
        }
        String ease = telling.say(report.needsHelp(gap) ? "summary.needs-help" : "summary.needs-no-help");
        return why.and(Line.of(telling.say("summary.why", wording.force(gap.force()), ease)));
    }

    private Line next(Finding gap) {
        List<Action> steps = report.stepsOn(gap);
        return steps.isEmpty()
                ? Line.of(Span.strong(telling.say("summary.no-step")))
                : new Cards(telling).action(steps.get(0));
    }
}
