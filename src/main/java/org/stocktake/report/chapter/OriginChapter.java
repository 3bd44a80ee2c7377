package org.stocktake.report.chapter;

import java.util.List;
import org.stocktake.model.Checklist;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.ReportOrigin;

/** The origin of the document: checklist, files and program, so that it can be made again and compared. */
final class OriginChapter {
    private final ReportContext context;
    private final ReportText wording;

    OriginChapter(ReportContext context) {
        this.context = context;
        this.wording = context.wording();
    }

    Chapter chapter() {
        ReportOrigin origin = context.report().origin();
        Checklist checklist = context.report().checklist();
        Block facts = new Block.Facts(List.of(
                fact("origin.checklist", wording.say("origin.version", checklist.id(), checklist.version())),
                fact("origin.file", origin.fileName()),
                fact("origin.sha256", origin.sha256()),
                fact(
                        "origin.earlier",
                        ChangesChapter.of(context)
                                .map(ChangesChapter::source)
                                .orElse(wording.say("origin.no-earlier"))),
                fact("origin.tool", wording.say("footer", origin.toolVersion()))));
        return Chapter.of(
                "origin", wording.say("origin.title"), List.of(Block.Paragraph.of(wording.say("origin.intro")), facts));
    }

    private Block.Facts.Fact fact(String label, String text) {
        return new Block.Facts.Fact(wording.say(label), List.of(TextLine.of(text)));
    }
}
