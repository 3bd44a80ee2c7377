package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Outcome;
import org.stocktake.model.Action;
import org.stocktake.model.AnswerTextField;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.Report;

/**
 * The most important shortfalls: what is missing, the provision, the reasons for the place, and the planned actions.
 */
final class PriorityGaps {
    private static final Room USUAL = new Room(62, 45, 30);
    private static final Room TIGHT = new Room(30, 20, 14);

    /** Maximum number of characters in all rows; more would leave no room for the rest of the summary on its page. */
    private static final int CHARS_MAX = 1_200;

    private final ReportContext context;
    private final ReportText wording;
    private final Report report;
    private final Room room;

    PriorityGaps(ReportContext context) {
        this.context = context;
        this.wording = context.wording();
        this.report = context.report();
        this.room = room();
    }

    /** Maximum numbers of characters in one row, by text; all ten rows share one page with the rest of the summary. */
    private record Room(int missing, int step, int owner) {}

    private Room room() {
        int chars = 0;
        for (Finding finding : report.foremost()) {
            chars += TextShortener.of(missing(finding), USUAL.missing).length();
            List<Action> steps = report.stepsOn(finding);
            if (!steps.isEmpty()) {
                chars += TextShortener.of(steps.get(0).what(), USUAL.step).length();
                chars += TextShortener.of(steps.get(0).owner(), USUAL.owner).length();
            }
        }
        return chars > CHARS_MAX ? TIGHT : USUAL;
    }

    private String missing(Finding finding) {
        return report.answer(finding.question())
                .map(answer -> answer.text(AnswerTextField.MISSING))
                .orElse("");
    }

    Block block() {
        List<Finding> foremost = report.foremost();
        if (foremost.isEmpty()) {
            return Block.Paragraph.of(context.noShortfall("summary.no-shortfall"));
        }
        List<List<TextLine>> rows = new ArrayList<>();
        for (Finding finding : foremost) {
            rows.add(List.of(
                    withMissing(finding),
                    context.citations(List.of(finding.strongest())),
                    why(finding),
                    steps(finding)));
        }
        return new Block.Table(
                        caption(foremost),
                        List.of(
                                wording.say("column.shortfall"),
                                wording.say("column.rests"),
                                wording.say("column.why"),
                                wording.say("column.planned")),
                        List.of(40, 13, 19, 28),
                        rows)
                .introduced(wording.say("summary.order"));
    }

    /** Says how many of all shortfalls are shown, the outcomes of all, and how many endanger life. */
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

    /**
     * Returns the subject, what the State said of it, and what is missing, shortened to a line; the finding has the
     * question and the whole text.
     */
    private TextLine withMissing(Finding finding) {
        String text = TextShortener.of(missing(finding), room.missing);
        TextLine question = context.said(finding);
        return text.isEmpty()
                ? question
                : TextLine.join(List.of(question, TextLine.of(Span.soft(wording.say("summary.missing", text)))), "\n");
    }

    /** Returns the reasons for its place: outcome, danger to life, contradiction, then force and need of help. */
    private TextLine why(Finding finding) {
        TextLine why = TextLine.of(context.mark(finding));
        if (finding.question().endangersLife()) {
            why = why.and(TextLine.of(Span.mark(wording.say("mark.life"), "life")));
        }
        for (TextLine contradicted : context.contradicted(finding)) {
            why = why.and(contradicted);
        }
        String help = wording.say("help." + report.help(finding).word());
        return why.and(TextLine.of(wording.say("summary.why", wording.force(finding.force()), help)));
    }

    /**
     * Returns the first action of the answer and the number of others, so that nobody takes the first as all that is
     * planned.
     */
    private TextLine steps(Finding finding) {
        List<Action> steps = report.stepsOn(finding);
        if (steps.isEmpty()) {
            return TextLine.of(Span.strong(wording.say("summary.no-step")));
        }
        Action named = steps.get(0);
        TextLine first = new FindingCard(context)
                .action(new Action(
                        TextShortener.of(named.what(), room.step),
                        TextShortener.of(named.owner(), room.owner),
                        named.due(),
                        ""));
        List<Action> others = steps.subList(1, steps.size());
        return others.isEmpty() ? first : first.and(TextLine.of(others(named, others, finding)));
    }

    /** Says how many more actions there are, and whether one is due before the named one. */
    private String others(Action named, List<Action> others, Finding finding) {
        boolean earlier = false;
        for (Action other : others) {
            earlier |= !other.due().isEmpty()
                    && (named.due().isEmpty() || other.due().compareTo(named.due()) < 0);
        }
        String number = report.number(finding.question());
        return earlier
                ? wording.count("summary.earlier-steps", others.size(), number)
                : wording.count("summary.more-steps", others.size(), number);
    }
}
