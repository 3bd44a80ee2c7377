package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Finding;
import org.stocktake.model.Action;
import org.stocktake.model.AnswerTextField;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.Report;
import org.stocktake.text.Joint;

/**
 * The key findings, as sentences: what to know about this copy, the figures, what changed, and the gravest shortfalls
 * with their article, what is missing, who does what by when, and the help that is needed.
 */
final class KeyFindingsChapter {
    /** The number of shortfalls. */
    private static final int FINDINGS_MAX = 5;

    private static final int STEPS_MAX = 2;

    /** Maximum number of characters of a text of the State; what does not fit is left out from a whole sentence on. */
    private static final int CHARS_MAX = 240;

    private final ReportContext context;
    private final ReportText wording;
    private final Report report;

    KeyFindingsChapter(ReportContext context) {
        this.context = context;
        this.wording = context.wording();
        this.report = context.report();
    }

    Chapter chapter() {
        List<Block> blocks = new ArrayList<>(new Cautions(context).blocks());
        blocks.add(new Block.Facts(new SummaryFacts(context).facts()));
        List<Finding> gravest =
                report.gaps().subList(0, Math.min(FINDINGS_MAX, report.gaps().size()));
        if (gravest.isEmpty()) {
            blocks.add(Block.Paragraph.of(context.noShortfall("summary.no-shortfall")));
        } else {
            int all = report.gaps().size();
            String of = wording.count(gravest.size() == all ? "key.all" : "key.gravest", gravest.size(), all);
            TextLine order = TextLine.of(gravest.size() == 1 ? "" : wording.say("key.order"));
            blocks.add(new Block.Paragraph(TextLine.of(Span.strong(of)).and(order)));
        }
        for (Finding finding : gravest) {
            blocks.add(card(finding, blocks.size()));
        }
        blocks.addAll(new ApartChapter(context).boxes());
        return Chapter.of("summary", wording.say("key.title"), blocks);
    }

    private Block card(Finding finding, int position) {
        List<Block.Facts.Fact> facts = new ArrayList<>();
        String missing = report.answer(finding.question())
                .map(answer -> answer.text(AnswerTextField.MISSING))
                .orElse("");
        if (!missing.isEmpty()) {
            facts.add(fact("label.missing", whole(missing, finding)));
        }
        facts.add(fact("label.actions", TextLine.join(steps(finding), "\n")));
        facts.add(fact("label.needs", help(finding)));
        return new Block.Card(
                "key-" + position,
                ReportContext.tone(finding),
                marks(finding),
                sentence(finding),
                List.of(new Block.Facts(facts)));
    }

    /**
     * Returns the finding as a sentence: the subject, in quotation marks because titles do not bend, with its article, and
     * what the State does.
     */
    private String sentence(Finding finding) {
        String article = wording.words().inBrackets(wording.cite(finding.strongest()));
        TextLine subject = TextLine.of(wording.words().quoted(finding.question().subject()))
                .and(TextLine.of(article));
        return wording.say(
                "key.finding." + finding.outcome().word() + "."
                        + finding.force().word(),
                subject.text());
    }

    private Block.Facts.Fact fact(String label, TextLine line) {
        return new Block.Facts.Fact(wording.say(label), List.of(line));
    }

    /** Returns the outcome, danger to life, the force, and a reference to the whole finding. */
    private TextLine marks(Finding finding) {
        List<TextLine> marks = new ArrayList<>();
        marks.add(TextLine.of(context.mark(finding)));
        if (finding.question().endangersLife()) {
            marks.add(TextLine.of(Span.mark(wording.say("mark.life"), "life")));
        }
        marks.addAll(context.contradicted(finding));
        TextLine question =
                TextLine.of(wording.say("key.question")).and(TextLine.of(context.number(finding.question())));
        marks.add(TextLine.join(
                List.of(TextLine.of(wording.force(finding.force())), question),
                Joint.SENTENCES.between(wording.words())));
        TextLine confidential = context.confidential(finding.question());
        if (!confidential.spans().isEmpty()) {
            marks.add(confidential);
        }
        return TextLine.join(marks, " ");
    }

    /** Returns the text up to the last sentence that fits, and says where the rest is. */
    private TextLine whole(String text, Finding finding) {
        String sentences = TextShortener.sentences(text, CHARS_MAX);
        String where = report.view().brief() ? "key.more-in-full" : "key.more";
        String more = wording.say(where, report.number(finding.question()));
        return TextLine.of(sentences.length() == text.strip().length() ? sentences : (sentences + " " + more).strip());
    }

    private List<TextLine> steps(Finding finding) {
        List<Action> steps = report.stepsOn(finding);
        if (steps.isEmpty()) {
            return List.of(TextLine.of(Span.strong(wording.say("summary.no-step"))));
        }
        List<TextLine> lines = new ArrayList<>();
        for (Action step : steps.subList(0, Math.min(STEPS_MAX, steps.size()))) {
            lines.add(whole(step.what(), finding).and(TextLine.of(Span.strong(wording.whoAndWhen(step)))));
        }
        int further = steps.size() - lines.size();
        if (further > 0) {
            String number = report.number(finding.question());
            lines.add(TextLine.of(wording.count("summary.more-steps", further, number)));
        }
        return lines;
    }

    private TextLine help(Finding finding) {
        List<String> needs = new ArrayList<>();
        report.answer(finding.question())
                .ifPresent(answer -> answer.needs().forEach(need -> needs.add(wording.need(need))));
        return TextLine.of(
                needs.isEmpty() ? wording.say("key.help." + report.help(finding).word()) : wording.parts(needs));
    }
}
