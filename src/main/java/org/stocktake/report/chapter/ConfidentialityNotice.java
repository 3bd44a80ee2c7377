package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.model.Question;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.ChangesSince;
import org.stocktake.report.facts.Report;
import org.stocktake.text.Messages;

/** The notice that every copy of a report must have about the answers marked as confidential: how many, and which. */
public final class ConfidentialityNotice {
    /** Maximum number of questions that are named with their subject. */
    private static final int SUBJECTS_MAX = 2;

    private static final int NUMBERS_MAX = 20;

    private ConfidentialityNotice() {}

    /** Returns the lines as plain text; empty when no answer is marked and none is left out. */
    public static String says(Report report, Messages words) {
        return TextLine.join(lines(new ReportContext(report, new ReportText(words, report.checklist()))), "\n")
                .text();
    }

    /**
     * Returns the sentence with the number, for the head of a page; empty when no answer is marked and none is left
     * out.
     */
    public static String counts(Report report, Messages words) {
        return counts(new ReportContext(report, new ReportText(words, report.checklist())))
                .text();
    }

    private static TextLine counts(ReportContext context) {
        return marked(context).and(before(context));
    }

    private static TextLine marked(ReportContext context) {
        Report report = context.report();
        int marked = report.isRedacted() ? report.answersLeftOut() : report.answersMarked();
        if (marked == 0) {
            return report.isRedacted() ? TextLine.of(nothingMarked(context)) : TextLine.of();
        }
        return TextLine.of(context.wording().count(report.isRedacted() ? "redacted" : "confidential", marked));
    }

    /** Returns the sentence about changes of answers that only the earlier assessment marked as confidential. */
    private static TextLine before(ReportContext context) {
        int before = before(context.report()).size();
        return before == 0 ? TextLine.of() : TextLine.of(context.wording().count("confidential.before", before));
    }

    private static List<Question> before(Report report) {
        return report.since().map(ChangesSince::confidentialBefore).orElse(List.of());
    }

    /** An answer that is not confidential now may have been so before; then its change is left out. */
    private static String nothingMarked(ReportContext context) {
        boolean leavesChangesOut = context.report()
                .since()
                .filter(since -> !since.leftOut().isEmpty())
                .isPresent();
        return leavesChangesOut
                ? context.wording().say("redacted.none-now")
                : context.wording().say("redacted.none");
    }

    private static List<Question> marked(Report report) {
        return report.isRedacted() ? report.leftOut() : report.confidential();
    }

    /**
     * Returns a line for what is marked now and one for what was marked before, because a list of questions ends without
     * a full stop. Each number refers to its finding where the copy has it.
     */
    static List<TextLine> lines(ReportContext context) {
        List<TextLine> lines = new ArrayList<>();
        List<Question> marked = marked(context.report());
        lines.add(marked.isEmpty() ? marked(context) : marked(context).and(named(context, marked)));
        List<Question> before = before(context.report());
        lines.add(before.isEmpty() ? TextLine.of() : before(context).and(named(context, before)));
        lines.removeIf(line -> line.spans().isEmpty());
        return lines;
    }

    private static TextLine named(ReportContext context, List<Question> marked) {
        boolean subjects = marked.size() <= SUBJECTS_MAX;
        List<TextLine> named = new ArrayList<>();
        for (Question question : marked.subList(0, Math.min(NUMBERS_MAX, marked.size()))) {
            String number = context.report().number(question);
            String name = subjects ? number + " " + question.subject() : number;
            named.add(TextLine.of(
                    context.hasPlaceOf(question)
                            ? Span.reference(name, ReportContext.placeOf(question))
                            : Span.text(name)));
        }
        int further = marked.size() - named.size();
        TextLine numbers = context.wording().listOf(named);
        TextLine counted = further == 0
                ? numbers
                : context.wording().further(numbers, context.wording().count("copy.further", further));
        TextLine label = TextLine.of(context.wording().say(marked.size() == 1 ? "copy.question" : "copy.questions"));
        return label.and(TextLine.join(
                List.of(
                        subjects ? TextLine.join(named, " ") : counted,
                        TextLine.of(subjects ? "" : context.wording().words().ended(""))),
                ""));
    }
}
