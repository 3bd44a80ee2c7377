package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stocktake.model.Assessment;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.Report;
import org.stocktake.report.facts.TreatyStatus;

/** The figures of the whole assessment, the treaties that bind the State, and what changed, as labelled lines. */
final class SummaryFacts {
    private final ReportContext context;
    private final ReportText wording;
    private final Report report;

    SummaryFacts(ReportContext context) {
        this.context = context;
        this.wording = context.wording();
        this.report = context.report();
    }

    List<Block.Facts.Fact> facts() {
        List<Block.Facts.Fact> facts = new ArrayList<>();
        int asked = report.asked();
        String figures = wording.explained(report.counts(report.findings().all()));
        int leftOut = asked - report.shown();
        figures = leftOut == 0 ? figures : wording.list(List.of(figures, wording.count("figure.left-out", leftOut)));
        facts.add(fact("summary.asked", TextLine.of(wording.count("summary.of", asked, figures))));
        String treaties = treaties();
        if (!treaties.isEmpty()) {
            facts.add(fact("summary.treaties", TextLine.of(treaties)));
        }
        ChangesChapter.of(context).ifPresent(changes -> facts.add(fact("change.title", changes.line())));
        return facts;
    }

    /** Returns the status of the State under each treaty, and from which day. */
    private String treaties() {
        Assessment assessment = report.findings().assessment();
        Set<String> said = new LinkedHashSet<>();
        for (TreatyStatus.Line line : new TreatyStatus(report.checklist()).of(assessment.profile())) {
            said.add(wording.treaty(line, assessment.subject().period()));
        }
        return wording.parts(said);
    }

    private Block.Facts.Fact fact(String label, TextLine line) {
        return new Block.Facts.Fact(wording.say(label), List.of(line));
    }
}
