package org.stocktake.report.document;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Flag;
import org.stocktake.finding.Outcome;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Force;

/** How a finding follows from an answer: the rule itself, printed from the code that applies it. */
final class MethodChapter {
    private final Telling telling;
    private final Wording wording;

    MethodChapter(Telling telling) {
        this.telling = telling;
        this.wording = telling.wording();
    }

    Chapter chapter() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(telling.say("method.intro")));
        blocks.add(rule());
        blocks.add(meanings(
                "method.forces",
                List.of(Force.values()).stream()
                        .map(force -> List.of(
                                Line.of(wording.force(force)), Line.of(telling.say("meaning.force." + force.word()))))
                        .toList()));
        blocks.add(meanings(
                "method.outcomes",
                List.of(Outcome.values()).stream()
                        .map(outcome -> List.of(
                                Line.of(Span.mark(wording.outcome(outcome), outcome.word())),
                                Line.of(telling.say("meaning.outcome." + outcome.word()))))
                        .toList()));
        blocks.add(meanings(
                "method.flags",
                List.of(Flag.values()).stream()
                        .map(flag -> List.of(
                                Line.of(Span.mark(wording.flag(flag), flag.word())),
                                Line.of(telling.say("meaning.flag." + flag.word()))))
                        .toList()));
        blocks.add(Block.Paragraph.of(telling.say("method.limits")));
        return Chapter.of("method", telling.say("method.title"), blocks);
    }

    private Block.Table rule() {
        List<String> header = new ArrayList<>();
        header.add(telling.say("column.answer"));
        for (Force force : Force.values()) {
            header.add(wording.force(force));
        }
        List<List<Line>> rows = new ArrayList<>();
        for (AnswerKind kind : AnswerKind.values()) {
            List<Line> row = new ArrayList<>();
            row.add(Line.of(wording.answer(kind)));
            for (Force force : Force.values()) {
                row.add(Line.of(outcome(kind, force)));
            }
            rows.add(row);
        }
        return new Block.Table(telling.say("method.rule"), header, rows);
    }

    private String outcome(AnswerKind kind, Force force) {
        return kind == AnswerKind.CONSIDERED && !force.acceptsConsidered()
                ? telling.say("method.not-accepted")
                : wording.outcome(Outcome.of(kind, force));
    }

    private Block.Table meanings(String caption, List<List<Line>> rows) {
        return new Block.Table(
                telling.say(caption), List.of(telling.say("column.word"), telling.say("column.meaning")), rows);
    }
}
