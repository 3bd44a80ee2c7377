package org.stocktake.report.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        blocks.add(outcomes());
        List<Block.Facts.Fact> words = new ArrayList<>();
        words.add(new Block.Facts.Fact(telling.say("method.forces"), List.of(forces())));
        words.add(new Block.Facts.Fact(telling.say("method.flags"), List.of(flags())));
        blocks.add(new Block.Facts(words));
        blocks.add(Block.Paragraph.of(telling.say("method.limits")));
        return Chapter.of("method", telling.say("method.title"), blocks);
    }

    /** A row for each set of answers that amount to the same under every force. */
    private Block.Table rule() {
        Map<Map<String, List<Force>>, List<String>> answers = new LinkedHashMap<>();
        for (AnswerKind kind : AnswerKind.values()) {
            answers.computeIfAbsent(amountsTo(kind), first -> new ArrayList<>()).add(wording.answer(kind));
        }
        List<List<Line>> rows = new ArrayList<>();
        answers.forEach((findings, kinds) -> rows.add(List.of(Line.of(String.join(", ", kinds)), said(findings))));
        return new Block.Table(
                telling.say("method.rule"),
                List.of(telling.say("column.answer"), telling.say("column.finding")),
                List.of(34, 66),
                rows);
    }

    private Map<String, List<Force>> amountsTo(AnswerKind kind) {
        Map<String, List<Force>> findings = new LinkedHashMap<>();
        for (Force force : Force.values()) {
            String finding = kind == AnswerKind.CONSIDERED && !force.acceptsConsidered()
                    ? telling.say("method.not-accepted")
                    : wording.outcome(Outcome.of(kind, force));
            findings.computeIfAbsent(finding, first -> new ArrayList<>()).add(force);
        }
        return findings;
    }

    /** One finding stands alone; of several, each with its forces. */
    private Line said(Map<String, List<Force>> findings) {
        List<Line> said = new ArrayList<>();
        findings.forEach((finding, forces) -> {
            Line word = Line.of(Span.strong(finding));
            String under = String.join(", ", forces.stream().map(wording::force).toList());
            said.add(findings.size() == 1 ? word : word.and(Line.of(Span.soft(telling.say("in-brackets", under)))));
        });
        return Line.join(said, "; ");
    }

    private Block.Table outcomes() {
        List<List<Line>> rows = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            rows.add(List.of(
                    Line.of(Span.mark(wording.outcome(outcome), outcome.word())),
                    Line.of(telling.say("meaning.outcome." + outcome.word()))));
        }
        return new Block.Table(
                telling.say("method.outcomes"),
                List.of(telling.say("column.finding"), telling.say("column.meaning")),
                List.of(24, 76),
                rows);
    }

    private Line forces() {
        List<Line> said = new ArrayList<>();
        for (Force force : Force.values()) {
            said.add(Line.of(Span.strong(wording.force(force)))
                    .and(Line.of(telling.say("meaning.force." + force.word()))));
        }
        return Line.join(said, " ");
    }

    private Line flags() {
        List<Line> said = new ArrayList<>();
        for (Flag flag : Flag.values()) {
            said.add(Line.of(Span.mark(wording.flag(flag), flag.word()))
                    .and(Line.of(telling.say("meaning.flag." + flag.word()))));
        }
        return Line.join(said, " ");
    }
}
