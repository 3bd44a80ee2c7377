package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.model.Assessment;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.Report;
import org.stocktake.text.TakenText;

/** The chapter about the assessment: State, period, depth, days, offices. */
final class AboutChapter {
    private final ReportText wording;
    private final Report report;

    AboutChapter(ReportContext context) {
        this.wording = context.wording();
        this.report = context.report();
    }

    Chapter chapter() {
        List<Block> blocks = new ArrayList<>();
        String about = report.checklist().heading().about();
        if (!about.isBlank()) {
            blocks.add(Block.Paragraph.of(about));
        }
        blocks.add(new Block.Facts(subject()));
        for (String taken : TakenText.lines(report.checklist(), wording.words())) {
            blocks.add(Block.Paragraph.of(taken));
        }
        return Chapter.of("subject", wording.say("subject.title"), blocks);
    }

    private List<Block.Facts.Fact> subject() {
        Assessment assessment = report.findings().assessment();
        Assessment.Subject subject = assessment.subject();
        List<Block.Facts.Fact> facts = new ArrayList<>();
        facts.add(fact("subject.state", wording.state(subject.state())));
        facts.add(fact(
                "subject.period",
                wording.say(
                        "title.period",
                        wording.date(subject.period().from()),
                        wording.date(subject.period().to()))));
        facts.add(
                fact("subject.depth", wording.say("depth." + assessment.depth().word())));
        List<String> days = report.days();
        if (!days.isEmpty()) {
            String first = wording.date(days.get(0));
            String last = wording.date(days.get(days.size() - 1));
            facts.add(fact("subject.answered", first.equals(last) ? first : wording.say("from-to", first, last)));
        }
        facts.add(fact(
                "subject.offices",
                report.offices().isEmpty() ? wording.say("subject.no-office") : wording.parts(report.offices())));
        if (!assessment.consulted().isEmpty()) {
            facts.add(fact("subject.consulted", wording.parts(assessment.consulted())));
        }
        facts.add(fact("subject.judged", wording.date(report.findings().today())));
        return facts;
    }

    private Block.Facts.Fact fact(String label, String text) {
        return new Block.Facts.Fact(wording.say(label), List.of(TextLine.of(text)));
    }
}
