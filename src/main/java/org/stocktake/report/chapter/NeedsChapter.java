package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Finding;
import org.stocktake.model.Question;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.HelpRequested;
import org.stocktake.report.facts.HelpStatement;
import org.stocktake.report.facts.Report;

/** The help asked for, by kind and by office, with the questions. */
final class NeedsChapter {
    private final ReportContext context;
    private final ReportText wording;

    NeedsChapter(ReportContext context) {
        this.context = context;
        this.wording = context.wording();
    }

    Chapter chapter() {
        List<List<TextLine>> rows = HelpChapter.bySize(context.report().needs()).stream()
                .map(this::row)
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(rows.isEmpty() ? wording.say("needs.none") : intro()));
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    wording.say("needs.caption"),
                    List.of(wording.say("column.help"), wording.say("column.office")),
                    List.of(42, 58),
                    rows));
        }
        if (hasApart()) {
            blocks.add(Block.Paragraph.of(wording.say("needs.apart.note")));
        }
        int silent = silent();
        if (silent > 0) {
            blocks.add(Block.Paragraph.of(wording.count("needs.silent", silent)));
        }
        return Chapter.of("needs", wording.say("needs.title"), blocks);
    }

    /** Counts the shortfalls whose answers neither ask for help nor say that none is needed. */
    private int silent() {
        int silent = 0;
        for (Finding shortfall : context.report().gaps()) {
            silent += context.report().help(shortfall) == HelpStatement.NOT_STATED ? 1 : 0;
        }
        return silent;
    }

    private String intro() {
        for (HelpRequested asked : context.report().needs()) {
            for (HelpRequested.ByOffice of : asked.offices()) {
                if (!of.office().named()) {
                    return wording.say("needs.intro") + " " + wording.say("needs.intro.suggested");
                }
            }
        }
        return wording.say("needs.intro");
    }

    private boolean hasApart() {
        return context.report().needs().stream()
                .anyMatch(asked ->
                        !asked.questions().stream().allMatch(context.report().findings()::counts));
    }

    /** Returns the kind with its meaning, and the offices, each with its questions: first those that count. */
    private List<TextLine> row(HelpRequested asked) {
        Report report = context.report();
        String description = asked.need().description();
        TextLine help = TextLine.of(Span.strong(asked.need().label()));
        List<TextLine> offices = new ArrayList<>();
        for (HelpRequested.ByOffice of : asked.offices()) {
            String name = wording.office(of.office());
            add(
                    offices,
                    name,
                    of.questions().stream().filter(report.findings()::counts).toList());
            add(
                    offices,
                    wording.say("needs.apart", name),
                    of.questions().stream()
                            .filter(asking -> !report.findings().counts(asking))
                            .toList());
        }
        return List.of(
                description.isBlank() ? help : help.and(TextLine.of(Span.soft(description))), wording.partsOf(offices));
    }

    private void add(List<TextLine> offices, String name, List<Question> asking) {
        if (!asking.isEmpty()) {
            offices.add(TextLine.of(wording.say("needs.office", name)).and(context.numbers(asking)));
        }
    }
}
