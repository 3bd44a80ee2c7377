package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.finding.compare.DeclarationChange;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.finding.compare.ScopeShift;
import org.stocktake.model.FactId;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.ChangesSince;
import org.stocktake.text.Messages;

/** Blocks about changes: the totals, then a table for each kind of change. Comparisons and reports both use them. */
final class ChangeBlocks {
    private final ChangesSince since;
    private final Comparison comparison;
    private final Messages words;
    private final ChangeText said;
    private final Function<QuestionChange, TextLine> question;

    /** @param question names the question of a change */
    ChangeBlocks(ChangesSince since, Messages words, Function<QuestionChange, TextLine> question) {
        this.since = since;
        this.comparison = since.comparison();
        this.words = words;
        this.said = new ChangeText(comparison, words);
        this.question = question;
    }

    private String say(String key, Object... values) {
        return words.say("report.change." + key, values);
    }

    /** Returns the number of changes of each kind, the facts about the State that changed, and what is left out. */
    List<Block> sums() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(ChangeSums.of(since, words)));
        if (!comparison.shifts().isEmpty()) {
            blocks.add(Block.Paragraph.of(say("shifts")));
            List<TextLine> shifts = new ArrayList<>();
            for (ScopeShift shift : comparison.shifts()) {
                shifts.add(TextLine.of(said.shift(shift)));
            }
            blocks.add(new Block.Bullets(shifts));
        }
        if (!comparison.facts().isEmpty()) {
            blocks.add(Block.Paragraph.of(say("facts")));
            List<TextLine> facts = new ArrayList<>();
            for (FactId fact : comparison.facts()) {
                facts.add(TextLine.of(said.fact(fact)));
            }
            blocks.add(new Block.Bullets(facts));
        }
        if (!comparison.factsByChecklist().isEmpty()) {
            blocks.add(Block.Paragraph.of(say("checklist-facts")));
            List<TextLine> facts = new ArrayList<>();
            said.factsByChecklist().forEach(line -> facts.add(TextLine.of(line)));
            blocks.add(new Block.Bullets(facts));
        }
        if (!comparison.declarations().isEmpty()) {
            blocks.add(Block.Paragraph.of(say("declarations")));
            List<TextLine> declarations = new ArrayList<>();
            for (DeclarationChange change : comparison.declarations()) {
                declarations.add(TextLine.of(said.declaration(change)));
            }
            blocks.add(new Block.Bullets(declarations));
        }
        if (!since.gone().isEmpty()) {
            blocks.add(Block.Paragraph.of(say("gone", words.list(since.gone()))));
        }
        if (!since.leftOut().isEmpty()) {
            blocks.add(new Block.Notice(TextLine.of(said.leftOut(since))));
        }
        return blocks;
    }

    /**
     * Returns a chapter for each group that occurs, changes to the worse first; none for shifts, which are told among
     * the totals.
     *
     * @param prefix of the chapter ids
     */
    List<Chapter> kinds(String prefix) {
        List<Chapter> chapters = new ArrayList<>();
        for (QuestionChange.Kind kind : QuestionChange.Kind.values()) {
            for (List<QuestionChange> group :
                    kind.isShift() ? List.<List<QuestionChange>>of() : comparison.groups(kind)) {
                QuestionChange first = group.get(0);
                chapters.add(
                        Chapter.of(prefix + ChangeText.groupWord(first), said.group(first), List.of(table(group))));
            }
        }
        return chapters;
    }

    /** Returns the cause, and what is missing now. */
    private TextLine cause(QuestionChange change) {
        TextLine cause = TextLine.of(ChangeText.capital(said.becauseBeside(change)));
        return said.missingNow(change)
                .map(missing -> TextLine.join(List.of(cause, TextLine.of(Span.soft(missing))), "\n"))
                .orElse(cause);
    }

    private Block.Table table(List<QuestionChange> group) {
        List<List<TextLine>> rows = new ArrayList<>();
        for (QuestionChange change : group) {
            rows.add(List.of(
                    question.apply(change).and(TextLine.of(Span.soft(said.citation(change)))),
                    TextLine.of(said.before(change)),
                    TextLine.of(said.after(change)),
                    cause(change)));
        }
        List<String> header = new ArrayList<>();
        for (String column : List.of("question", "before", "after", "cause")) {
            header.add(say("column." + column));
        }
        Block.Table table =
                new Block.Table(say("caption", said.group(group.get(0))), header, List.of(34, 17, 17, 32), rows);
        return group.get(0).kind() == QuestionChange.Kind.CHANGED ? table.introduced(say("unweighed")) : table;
    }
}
