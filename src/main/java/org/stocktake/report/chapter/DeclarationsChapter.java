package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.finding.Finding;
import org.stocktake.finding.FindingFlag;
import org.stocktake.model.Declaration;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;

/** The declarations of the State in full, each with the questions on its provisions. */
final class DeclarationsChapter {
    private final ReportContext context;
    private final ReportText wording;

    DeclarationsChapter(ReportContext context) {
        this.context = context;
        this.wording = context.wording();
    }

    /** Returns the id of the place of a declaration. */
    static String placeOf(int number) {
        return "declaration-" + number;
    }

    /** Returns the chapter; empty if the file lists no declaration. */
    Optional<Chapter> chapter() {
        List<Declaration> declarations =
                context.report().findings().assessment().declarations();
        if (declarations.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(wording.say("declarations.intro")));
        for (int i = 0; i < declarations.size(); i++) {
            blocks.add(card(i + 1, declarations.get(i)));
        }
        return Optional.of(Chapter.of("declarations", wording.say("declarations.title"), blocks));
    }

    private Block.Card card(int number, Declaration declaration) {
        List<Block.Facts.Fact> facts = new ArrayList<>();
        add(facts, "declared.label.words", declaration.text());
        add(facts, "declared.label.date", wording.date(declaration.date()));
        add(facts, "declared.label.withdrawn", wording.date(declaration.withdrawn()));
        List<TextLine> objections = new ArrayList<>();
        for (Declaration.Objection objection : declaration.objections()) {
            objections.add(TextLine.of(DeclarationText.objection(objection, wording.words(), wording::date)));
        }
        if (!objections.isEmpty()) {
            facts.add(new Block.Facts.Fact(wording.say("declared.label.objections"), objections));
        }
        List<Finding> resting = context.report().findings().naming(declaration);
        TextLine rests = resting.isEmpty()
                ? TextLine.of(Span.soft(wording.say("declared.nothing-rests")))
                : context.numbers(resting.stream().map(Finding::question).toList());
        facts.add(new Block.Facts.Fact(wording.say("declared.label.rests"), List.of(rests)));
        String title = DeclarationText.title(declaration, context.report().checklist(), wording.words());
        return new Block.Card(placeOf(number), "kept", marks(declaration), title, List.of(new Block.Facts(facts)));
    }

    private TextLine marks(Declaration declaration) {
        boolean stands = declaration.standsOn(context.report().findings().today());
        List<TextLine> marks = new ArrayList<>();
        if (!stands) {
            marks.add(TextLine.of(Span.mark(wording.say("declared.withdrawn"), "kept")));
        } else if (declaration.excludes()) {
            marks.add(TextLine.of(Span.mark(wording.say("declared.mark"), FindingFlag.RESERVED.word())));
        }
        return TextLine.join(marks, " ");
    }

    private void add(List<Block.Facts.Fact> facts, String label, String text) {
        if (!text.isEmpty()) {
            facts.add(new Block.Facts.Fact(wording.say(label), List.of(TextLine.of(text))));
        }
    }
}
