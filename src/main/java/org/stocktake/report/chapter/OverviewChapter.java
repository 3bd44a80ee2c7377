package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.finding.Finding;
import org.stocktake.finding.FindingFlag;
import org.stocktake.model.Force;
import org.stocktake.model.Question;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.Report;

/** The overview: how many shortfalls and doubts of each kind there are, and what endangers life. */
final class OverviewChapter {
    private final ReportContext context;
    private final ReportText wording;
    private final Report report;

    OverviewChapter(ReportContext context) {
        this.context = context;
        this.wording = context.wording();
        this.report = context.report();
    }

    /** Returns the chapter; empty when there is neither a shortfall nor a doubt. */
    Optional<Chapter> chapter() {
        List<TextLine> sentences = sentences();
        List<Block> blocks = sentences.isEmpty() ? List.of() : List.of(new Block.Bullets(sentences));
        List<Chapter> lives = lives();
        return blocks.isEmpty() && lives.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chapter("glance", wording.say("glance.title"), blocks, lives));
    }

    private List<TextLine> sentences() {
        List<TextLine> said = new ArrayList<>();
        for (Force force : Force.values()) {
            int gaps = report.gaps(force).size();
            if (gaps > 0) {
                said.add(TextLine.of(
                        Span.reference(wording.count("gaps.of." + force.word(), gaps), "gaps-" + force.word())));
            }
        }
        flag(said, FindingFlag.UNSUBSTANTIATED, "unsubstantiated");
        flag(said, FindingFlag.EXPIRED, "expired");
        flag(said, FindingFlag.REPEALED, "repealed");
        flag(said, FindingFlag.NOT_IN_FORCE, "not-in-force");
        return said;
    }

    /** Returns the shortfalls that endanger life, which even the quickest reader must see. */
    private List<Chapter> lives() {
        List<TextLine> lines = new ArrayList<>();
        for (Finding gap : report.gaps()) {
            if (gap.question().endangersLife()) {
                lines.add(TextLine.of(context.mark(gap)).and(context.subject(gap.question())));
            }
        }
        List<Question> leftOut =
                report.leftOut().stream().filter(Question::endangersLife).toList();
        if (!leftOut.isEmpty()) {
            lines.add(leftOut(leftOut));
        }
        return lines.isEmpty()
                ? List.of()
                : List.of(Chapter.of("lives", wording.say("lives.title"), List.of(new Block.Bullets(lines))));
    }

    /** Says that answers are left out, so that nobody takes the list as complete; it does not say their outcomes. */
    private TextLine leftOut(List<Question> leftOut) {
        List<String> numbers = leftOut.stream().map(report::number).toList();
        return TextLine.of(wording.count("lives.left-out", leftOut.size(), wording.list(numbers)));
    }

    private void flag(List<TextLine> said, FindingFlag flag, String place) {
        int flagged = report.flagged(flag).size();
        if (flagged > 0) {
            said.add(TextLine.of(Span.reference(wording.count("glance." + flag.word(), flagged), place)));
        }
    }
}
