package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Finding;
import org.stocktake.finding.FindingFlag;
import org.stocktake.finding.Outcome;
import org.stocktake.model.Question;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.Report;

/** The notice in the summary: open questions, missing evidence, contradictions, and confidential answers. */
final class Cautions {
    private final ReportContext context;
    private final ReportText wording;
    private final Report report;

    Cautions(ReportContext context) {
        this.context = context;
        this.wording = context.wording();
        this.report = context.report();
    }

    /** Returns the notice with a line for each sentence; nothing when there is nothing to warn of. */
    List<Block> blocks() {
        List<TextLine> said = new ArrayList<>(ConfidentialityNotice.lines(context));
        incomplete(said);
        unproven(said);
        contradictory(said);
        conflicting(said);
        return said.isEmpty() ? List.of() : List.of(new Block.Notice(TextLine.join(said, "\n")));
    }

    private void incomplete(List<TextLine> said) {
        int open = report.findings().counted(Outcome.OPEN).size();
        int asked = report.asked();
        if (open > 0) {
            String incomplete = asked == 1
                    ? wording.say("glance.incomplete.only")
                    : wording.count("glance.incomplete", open, asked);
            said.add(TextLine.of(Span.reference(incomplete, "open")));
        }
    }

    private void contradictory(List<TextLine> said) {
        int contradictory = report.contradictions().size();
        if (contradictory > 0) {
            String caution = wording.count("glance.contradictory", contradictory);
            said.add(TextLine.of(Span.reference(caution, "contradictory")));
        }
    }

    /** Says that offices answered differently, and nobody has chosen. */
    private void conflicting(List<TextLine> said) {
        List<String> numbers = new ArrayList<>();
        List<Question> leftOut = report.leftOut();
        for (Question question : report.checklist().questions().toList()) {
            boolean open = !report.findings()
                    .assessment()
                    .coordination()
                    .conflictsAt(question.id())
                    .isEmpty();
            if (open && !leftOut.contains(question)) {
                numbers.add(report.number(question));
            }
        }
        if (!numbers.isEmpty()) {
            said.add(TextLine.of(Span.text(wording.say("glance.conflicting", wording.list(numbers)))));
        }
    }

    private void unproven(List<TextLine> said) {
        List<Finding> met = report.findings().counted(Outcome.MET);
        int bare = 0;
        for (Finding finding : met) {
            bare += finding.has(FindingFlag.UNSUBSTANTIATED) ? 1 : 0;
        }
        if (bare > 0) {
            String unproven = wording.count("glance.met-without-evidence", met.size(), bare);
            said.add(TextLine.of(Span.reference(unproven, "unsubstantiated")));
        }
    }
}
