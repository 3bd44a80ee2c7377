package org.stocktake.report.chapter;

import java.util.List;
import org.stocktake.model.Checklist;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.ReportOrigin;

/** From what this document was made, so that it can be made again and compared. */
final class OriginChapter {
    private final ReportContext telling;

    OriginChapter(ReportContext telling) {
        this.telling = telling;
    }

    Chapter chapter() {
        ReportOrigin origin = telling.report().origin();
        Checklist checklist = telling.report().checklist();
        Block facts = new Block.Facts(List.of(
                fact("origin.checklist", telling.say("origin.version", checklist.id(), checklist.version())),
                fact("origin.file", origin.fileName()),
                fact("origin.sha256", origin.sha256()),
                fact(
                        "origin.earlier",
                        ChangesChapter.of(telling)
                                .map(ChangesChapter::source)
                                .orElse(telling.say("origin.no-earlier"))),
                fact("origin.tool", telling.say("footer", origin.toolVersion()))));
        return Chapter.of(
                "origin", telling.say("origin.title"), List.of(Block.Paragraph.of(telling.say("origin.intro")), facts));
    }

    private Block.Facts.Fact fact(String label, String text) {
        return new Block.Facts.Fact(telling.say(label), List.of(TextLine.of(text)));
    }
}
