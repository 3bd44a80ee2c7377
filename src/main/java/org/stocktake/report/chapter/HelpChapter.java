package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stocktake.model.QuestionId;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.HelpRequested;
import org.stocktake.report.facts.Report;

/**
 * The kinds of help that most answers ask for, with the offices that ask most. Answers on what does not bind the State are
 * counted in a sentence of their own.
 */
final class HelpChapter {
    private static final int KINDS_MAX = 5;
    private static final int OFFICES_MAX = 2;

    private final ReportText wording;
    private final Report report;

    HelpChapter(ReportContext context) {
        this.wording = context.wording();
        this.report = context.report();
    }

    Chapter chapter() {
        List<HelpRequested> kinds = new ArrayList<>();
        Set<QuestionId> apart = new HashSet<>();
        for (HelpRequested asked : bySize(report.needs())) {
            HelpRequested counted = asked.only(report.findings()::counts);
            if (!counted.questions().isEmpty()) {
                kinds.add(counted);
            }
            asked.only(question -> !report.findings().counts(question))
                    .questions()
                    .forEach(question -> apart.add(question.id()));
        }
        return Chapter.of("help-by-size", wording.say("help-by-size.title"), blocks(bySize(kinds), apart.size()));
    }

    private List<Block> blocks(List<HelpRequested> kinds, int apart) {
        List<Block> blocks = new ArrayList<>();
        if (kinds.isEmpty() && apart == 0) {
            blocks.add(Block.Paragraph.of(wording.say("needs.none")));
        }
        if (!kinds.isEmpty()) {
            List<HelpRequested> largest = kinds.subList(0, Math.min(KINDS_MAX, kinds.size()));
            blocks.add(new Block.Table(
                    wording.say("help-by-size.caption"),
                    List.of(
                            wording.say("column.help"),
                            wording.say("help-by-size.answers"),
                            wording.say("help-by-size.office")),
                    List.of(30, 13, 57),
                    largest.stream().map(this::row).toList()));
            int others = kinds.size() - largest.size();
            if (others > 0) {
                blocks.add(new Block.Paragraph(
                        TextLine.of(Span.reference(wording.count("help-by-size.others", others), "needs"))));
            }
        }
        if (apart > 0) {
            blocks.add(Block.Paragraph.of(wording.count("help-by-size.apart", apart)));
        }
        return blocks;
    }

    /** Returns the kinds by the number of answers that ask for them; kinds of the same number keep their order. */
    static List<HelpRequested> bySize(List<HelpRequested> kinds) {
        List<HelpRequested> sorted = new ArrayList<>(kinds);
        sorted.sort(
                Comparator.comparing((HelpRequested kind) -> -kind.questions().size()));
        return sorted;
    }

    private List<TextLine> row(HelpRequested kind) {
        List<HelpRequested.ByOffice> offices = new ArrayList<>(kind.offices());
        offices.sort(Comparator.comparing(
                (HelpRequested.ByOffice of) -> -of.questions().size()));
        List<String> named = new ArrayList<>();
        for (HelpRequested.ByOffice of : offices.subList(0, Math.min(OFFICES_MAX, offices.size()))) {
            String name = wording.office(of.office());
            named.add(wording.say("summary.kind", name, of.questions().size()));
        }
        int further = offices.size() - named.size();
        TextLine parts = TextLine.of(wording.parts(named));
        return List.of(
                TextLine.of(Span.strong(kind.need().label())),
                TextLine.of(String.valueOf(kind.questions().size())),
                further == 0 ? parts : wording.further(parts, wording.count("needs.further", further)));
    }
}
