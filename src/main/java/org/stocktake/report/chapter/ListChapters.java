package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.finding.Contradiction;
import org.stocktake.finding.Finding;
import org.stocktake.finding.FindingFlag;
import org.stocktake.model.Checklist;
import org.stocktake.model.QuestionId;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;

/**
 * The chapter of what is in doubt: contradictions, claims without evidence, answers past their review date,
 * and claims that rest on repealed law alone or on law not yet in force.
 */
final class ListChapters {
    private final ReportContext context;
    private final ReportText wording;

    ListChapters(ReportContext context) {
        this.context = context;
        this.wording = context.wording();
    }

    /** Returns the chapter with a part for each kind of doubt; empty when there is none. */
    Optional<Chapter> doubts() {
        List<Chapter> parts = new ArrayList<>();
        contradictory().ifPresent(parts::add);
        for (FindingFlag flag : List.of(
                FindingFlag.UNSUBSTANTIATED, FindingFlag.EXPIRED, FindingFlag.REPEALED, FindingFlag.NOT_IN_FORCE)) {
            if (!context.report().flagged(flag).isEmpty()) {
                parts.add(flagged(flag));
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chapter("doubts", wording.say("doubts.title"), List.of(), parts));
    }

    private Optional<Chapter> contradictory() {
        List<TextLine> lines = new ArrayList<>();
        for (Contradiction found : context.report().contradictions()) {
            lines.add(about(found)
                    .and(TextLine.of(
                            ContradictionText.said(found, context.report().checklist(), wording))));
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Chapter.of(
                        "contradictory",
                        wording.say("contradictory.title"),
                        List.of(Block.Paragraph.of(wording.say("contradictory.intro")), new Block.Bullets(lines))));
    }

    /** Returns the question and the questions whose answers contradict it; the fact if no question is concerned. */
    private TextLine about(Contradiction found) {
        Checklist checklist = context.report().checklist();
        List<TextLine> places = new ArrayList<>();
        found.question().flatMap(checklist::question).ifPresent(question -> places.add(context.subject(question)));
        for (QuestionId other : found.others()) {
            checklist.question(other).ifPresent(question -> places.add(context.subject(question)));
        }
        if (places.isEmpty()) {
            found.fact()
                    .flatMap(checklist::fact)
                    .ifPresent(fact -> places.add(TextLine.of(Span.reference(fact.text(), "profile"))));
        }
        return wording.partsOf(places);
    }

    private Chapter flagged(FindingFlag flag) {
        String id = flag.word();
        List<Block> blocks = List.of(
                Block.Paragraph.of(wording.say(id + ".intro")),
                new Block.Bullets(
                        context.report().flagged(flag).stream().map(this::line).toList()));
        return Chapter.of(id, wording.say(id + ".title"), blocks);
    }

    private TextLine line(Finding finding) {
        return TextLine.of(context.mark(finding))
                .and(context.subject(finding.question()))
                .and(context.strongest(finding));
    }
}
