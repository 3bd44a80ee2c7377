package org.stocktake.report.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Outcome;
import org.stocktake.model.Action;
import org.stocktake.model.AnswerText;
import org.stocktake.report.facts.Report;

/** The shortfalls that matter most, each with what is missing, on what it rests, why it stands here and what is planned. */
final class Foremost {
    private static final int MISSING_MAX = 70;
    private static final int STEP_MAX = 60;
    private static final int OWNER_MAX = 40;

    private final Telling telling;
    private final Wording wording;
    private final Report report;

    Foremost(Telling telling) {
        this.telling = telling;
        this.wording = telling.wording();
        this.report = telling.report();
    }

    Block block() {
        List<Finding> foremost = report.foremost();
        if (foremost.isEmpty()) {
            boolean whole = report.leftOut().isEmpty();
            return Block.Paragraph.of(telling.say(whole ? "summary.no-shortfall" : "summary.no-shortfall.shown"));
        }
        List<List<Line>> rows = new ArrayList<>();
        for (Finding finding : foremost) {
            rows.add(List.of(
                    withMissing(finding),
                    telling.citations(List.of(finding.strongest())),
                    why(finding),
                    steps(finding)));
        }
        return new Block.Table(
                        caption(foremost),
                        List.of(
                                telling.say("column.shortfall"),
                                telling.say("column.rests"),
                                telling.say("column.why"),
                                telling.say("column.planned")),
                        List.of(42, 11, 22, 25),
                        rows)
                .introduced(telling.say("summary.order"));
    }

    /** How many of how many, and what these consist of. */
    private String caption(List<Finding> foremost) {
        List<Finding> all = report.gaps();
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        all.forEach(finding -> counts.merge(finding.outcome(), 1, Integer::sum));
        String caption = wording.count("summary.foremost", foremost.size(), all.size(), wording.figures(counts));
        int lives = 0;
        for (Finding finding : all) {
            lives += finding.question().endangersLife() ? 1 : 0;
        }
        return lives == 0 ? caption : caption + " " + wording.count("summary.lives", lives, all.size());
    }

    /** The question and what is missing, as far as a line holds it; the finding has all of it. */
    private Line withMissing(Finding finding) {
        String text = Brief.of(
                report.answer(finding.question())
                        .map(answer -> answer.text(AnswerText.MISSING))
                        .orElse(""),
                MISSING_MAX);
        Line question = telling.reference(finding.question());
        return text.isEmpty()
                ? question
                : Line.join(List.of(question, Line.of(Span.soft(telling.say("summary.missing", text)))), "\n");
    }

    /** The three reasons for its place, in their order: force, danger to life, ease. */
    private Line why(Finding finding) {
        Line why = Line.of(telling.mark(finding));
        if (finding.question().endangersLife()) {
            why = why.and(Line.of(Span.mark(telling.say("mark.life"), "life")));
        }
        String help = telling.say("help." + report.help(finding).word());
        return why.and(Line.of(telling.say("summary.why", wording.force(finding.force()), help)));
    }

    /** The step that the answer names first, and how many more it plans, so that none is taken for all that is needed. */
    private Line steps(Finding finding) {
        List<Action> steps = report.stepsOn(finding);
        if (steps.isEmpty()) {
            return Line.of(Span.strong(telling.say("summary.no-step")));
        }
        Action named = steps.get(0);
        Line first = new Cards(telling)
                .action(new Action(
                        Brief.of(named.what(), STEP_MAX),
                        Brief.of(named.owner(), OWNER_MAX),
                        named.due(),
                        named.status()));
        List<Action> others = steps.subList(1, steps.size());
        return others.isEmpty() ? first : first.and(Line.of(others(named, others, finding)));
    }

    /** How many more steps there are, and the day of one that is due before the one that is named. */
    private String others(Action named, List<Action> others, Finding finding) {
        String earliest = named.due();
        for (Action other : others) {
            boolean earlier =
                    !other.due().isEmpty() && (earliest.isEmpty() || other.due().compareTo(earliest) < 0);
            earliest = earlier ? other.due() : earliest;
        }
        String number = telling.report().number(finding.question());
        return earliest.equals(named.due())
                ? wording.count("summary.more-steps", others.size(), number)
                : wording.count("summary.earlier-steps", others.size(), number, wording.date(earliest));
    }
}
