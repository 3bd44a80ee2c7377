package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.model.AnswerText;
import org.stocktake.model.FactId;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.ChangesSince;
import org.stocktake.text.Messages;

/** What changed, in blocks: the sums, then a table for each kind of change. A comparison and a report say it alike. */
final class ChangeBlocks {
    private final ChangesSince since;
    private final Comparison comparison;
    private final Messages words;
    private final ChangeText said;
    private final Function<QuestionChange, TextLine> question;

    /** @param question how the question of a change is named */
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

    /** How many became what, which facts about the State changed, and what is not told. */
    List<Block> sums() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(ChangeSums.of(since, words)));
        if (!comparison.facts().isEmpty()) {
            blocks.add(Block.Paragraph.of(say("facts")));
            List<TextLine> facts = new ArrayList<>();
            for (FactId fact : comparison.facts()) {
                facts.add(TextLine.of(said.fact(fact)));
            }
            blocks.add(new Block.Bullets(facts));
        }
        if (!since.gone().isEmpty()) {
            blocks.add(Block.Paragraph.of(say("gone", String.join(", ", since.gone()))));
        }
        if (!since.leftOut().isEmpty()) {
            blocks.add(new Block.Notice(TextLine.of(said.leftOut(since))));
        }
        return blocks;
    }

    /**
     * A chapter for each kind that occurs, what became worse first.
     *
     * @param prefix of their ids
     */
    List<Chapter> kinds(String prefix) {
        List<Chapter> chapters = new ArrayList<>();
        for (QuestionChange.Kind kind : QuestionChange.Kind.values()) {
            if (!comparison.of(kind).isEmpty()) {
                chapters.add(Chapter.of(prefix + kind.word(), said.kind(kind), List.of(table(kind))));
            }
        }
        return chapters;
    }

    /** The cause; of what became worse also what the answer says is missing now, for the cause may name only another answer. */
    private TextLine cause(QuestionChange change) {
        TextLine cause = TextLine.of(capital(said.because(change)));
        String missing = change.kind() == QuestionChange.Kind.WORSE
                ? change.after()
                        .answer()
                        .map(answer -> answer.text(AnswerText.MISSING))
                        .orElse("")
                : "";
        return missing.isEmpty()
                ? cause
                : TextLine.join(List.of(cause, TextLine.of(Span.soft(say("missing-now", missing)))), "\n");
    }

    private static String capital(String text) {
        int second = text.offsetByCodePoints(0, 1);
        return text.substring(0, second).toUpperCase(Locale.ROOT) + text.substring(second);
    }

    private Block.Table table(QuestionChange.Kind kind) {
        List<List<TextLine>> rows = new ArrayList<>();
        for (QuestionChange change : comparison.of(kind)) {
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
        Block.Table table = new Block.Table(say("caption", said.kind(kind)), header, List.of(34, 17, 17, 32), rows);
        return kind == QuestionChange.Kind.CHANGED ? table.introduced(say("unweighed")) : table;
    }
}
