package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Finding;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.ApartFindings;
import org.stocktake.report.facts.FindingGroup;
import org.stocktake.report.facts.Report;

/** Findings on what does not bind the State, or not yet: a box in the summary, and a chapter. Nothing of it is counted. */
final class ApartChapter {
    /** The id of the place of the chapter. */
    private static final String PLACE = "apart";

    /** Maximum number of shortfalls in a box. */
    private static final int BOX_MAX = 5;

    /** The same in a summary that is full of shortfalls that count, so that it stays on its page. */
    private static final int TIGHT_BOX_MAX = 3;

    private final ReportContext context;
    private final ReportText wording;
    private final ApartText text;
    private final Report report;

    ApartChapter(ReportContext context) {
        this.context = context;
        this.wording = context.wording();
        this.report = context.report();
        this.text = new ApartText(report, wording);
    }

    /** Returns a box for each reason for which findings do not count. */
    List<Block> boxes() {
        List<Block> boxes = new ArrayList<>();
        for (ApartFindings apart : report.apart()) {
            boxes.add(box(apart, boxes.size() + 1));
        }
        return boxes;
    }

    /** Says where all of them stand: a brief alone has no chapter of them. */
    private Span where(int further) {
        if (report.view().brief()) {
            return Span.text(
                    further > 0 ? wording.count("apart.further-in-full", further) : wording.say("apart.all-in-full"));
        }
        String chapter = further > 0 ? wording.count("apart.further", further) : wording.say("apart.all");
        return Span.reference(chapter, PLACE);
    }

    private Block box(ApartFindings apart, int number) {
        List<TextLine> lines = new ArrayList<>();
        int max = report.gaps().size() > BOX_MAX ? TIGHT_BOX_MAX : BOX_MAX;
        List<Finding> shortfalls = apart.shortfalls();
        for (Finding finding : shortfalls.subList(0, Math.min(max, shortfalls.size()))) {
            lines.add(line(finding));
        }
        int further = shortfalls.size() - lines.size();
        TextLine more = TextLine.of(where(further));
        List<Block> body = new ArrayList<>();
        if (!lines.isEmpty()) {
            body.add(new Block.Bullets(lines));
        }
        body.add(new Block.Paragraph(more));
        return new Block.Card(
                PLACE + "-box-" + number, apart.why().word(), counts(apart), wording.colon(text.title(apart)), body);
    }

    private TextLine counts(ApartFindings apart) {
        TextLine counts = TextLine.of(Span.strong(text.counts(apart)));
        String past = text.past(apart);
        return past.isEmpty() ? counts : counts.and(TextLine.of(past));
    }

    private TextLine line(Finding finding) {
        return context.said(finding).and(context.strongest(finding));
    }

    /**
     * Returns the chapter: for each reason what would fall short, gravest first; then every answer as a card, and the
     * questions without one as a list.
     */
    Chapter chapter(FindingCard cards) {
        List<ApartFindings> all = report.apart();
        List<Block> blocks = new ArrayList<>();
        TextLine intro = TextLine.of(wording.say("apart.intro"));
        blocks.add(new Block.Paragraph(
                all.size() == 1 ? intro : intro.and(TextLine.of(wording.say("apart.intro.marks")))));
        for (ApartFindings apart : all) {
            blocks.add(new Block.Paragraph(
                    TextLine.of(Span.strong(wording.say("apart.reason", text.title(apart), text.counts(apart))))
                            .and(TextLine.of(text.about(apart)))));
            List<TextLine> lines = new ArrayList<>();
            for (Finding finding : apart.shortfalls()) {
                lines.add(line(finding));
            }
            if (!lines.isEmpty()) {
                blocks.add(new Block.Bullets(lines));
            }
        }
        List<Chapter> parts = new ArrayList<>();
        for (FindingGroup group : report.groups()) {
            if (!group.apart().isEmpty()) {
                parts.add(Chapter.of(PLACE + "-" + group.key(), context.title(group), blocks(group.apart(), cards)));
            }
        }
        return new Chapter(PLACE, wording.say("apart.title"), blocks, parts);
    }

    private List<Block> blocks(List<Finding> findings, FindingCard cards) {
        List<Block> blocks = new ArrayList<>();
        List<TextLine> notStarted = new ArrayList<>();
        for (Finding finding : findings) {
            if (report.answer(finding.question()).isPresent()) {
                blocks.add(cards.card(finding));
            } else {
                notStarted.add(context.notStarted(finding));
            }
        }
        if (!notStarted.isEmpty()) {
            blocks.add(new Block.Paragraph(TextLine.of(Span.strong(wording.say("open.not-answered")))));
            blocks.add(new Block.Bullets(notStarted));
        }
        return blocks;
    }
}
