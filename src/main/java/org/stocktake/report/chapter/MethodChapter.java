package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.finding.FindingFlag;
import org.stocktake.finding.Outcome;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Force;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;

/** The method: the rule by which a finding follows from an answer, printed from the code that applies it. */
final class MethodChapter {
    private final ReportText wording;

    MethodChapter(ReportContext context) {
        this.wording = context.wording();
    }

    Chapter chapter() {
        return Chapter.of(
                "method",
                wording.say("method.title"),
                List.of(
                        Block.Paragraph.of(wording.say("method.intro")),
                        rule(),
                        words(),
                        Block.Paragraph.of(wording.say("method.limits"))));
    }

    /** Returns a row for each finding that an answer can lead to; answers that lead to the same finding share a row. */
    private Block.Table rule() {
        Map<Map<Optional<Outcome>, List<Force>>, List<String>> answers = new LinkedHashMap<>();
        for (AnswerKind kind : AnswerKind.values()) {
            answers.computeIfAbsent(amountsTo(kind), first -> new ArrayList<>()).add(wording.answer(kind));
        }
        List<List<TextLine>> rows = new ArrayList<>();
        for (Map.Entry<Map<Optional<Outcome>, List<Force>>, List<String>> same : answers.entrySet()) {
            TextLine kinds = TextLine.of(wording.list(same.getValue()));
            for (Map.Entry<Optional<Outcome>, List<Force>> finding :
                    same.getKey().entrySet()) {
                rows.add(List.of(kinds, finding(finding.getKey()), TextLine.of(when(finding.getValue()))));
            }
        }
        return new Block.Table(
                wording.say("method.rule"),
                List.of(wording.say("column.answer"), wording.say("column.finding"), wording.say("column.when")),
                List.of(32, 22, 46),
                rows);
    }

    /**
     * Returns the outcomes of an answer, each with the forces under which it results; empty where it is not accepted.
     */
    private static Map<Optional<Outcome>, List<Force>> amountsTo(AnswerKind kind) {
        Map<Optional<Outcome>, List<Force>> findings = new LinkedHashMap<>();
        for (Force force : Force.values()) {
            boolean refused = kind == AnswerKind.CONSIDERED && !force.acceptsConsidered();
            Optional<Outcome> outcome = refused ? Optional.empty() : Optional.of(Outcome.of(kind, force));
            findings.computeIfAbsent(outcome, first -> new ArrayList<>()).add(force);
        }
        return findings;
    }

    private TextLine finding(Optional<Outcome> outcome) {
        return outcome.map(known -> TextLine.of(Span.mark(wording.outcome(known), known.word())))
                .orElseGet(() -> TextLine.of(wording.say("method.not-accepted")));
    }

    private String when(List<Force> forces) {
        if (forces.size() == Force.values().length) {
            return wording.say("method.always");
        }
        List<String> named = forces.stream().map(wording::force).toList();
        String last = named.get(named.size() - 1);
        return wording.say(
                "method.when",
                named.subList(0, named.size() - 1).stream()
                        .reduce((first, next) -> wording.say("method.or.earlier", first, next))
                        .map(earlier -> wording.say("method.or", earlier, last))
                        .orElse(last));
    }

    /** Returns the glossary of the findings: a row for each word. */
    private Block.Table words() {
        List<List<TextLine>> rows = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            Span word = Span.mark(wording.outcome(outcome), outcome.word());
            rows.add(List.of(TextLine.of(word), TextLine.of(wording.say("meaning.outcome." + outcome.word()))));
        }
        rows.add(row(wording.say("column.shortfall"), wording.say("meaning.shortfall")));
        for (Force force : Force.values()) {
            rows.add(row(wording.force(force), wording.meaning(force)));
        }
        for (FindingFlag flag : FindingFlag.values()) {
            Span word = Span.mark(wording.flag(flag), flag.word());
            rows.add(List.of(TextLine.of(word), TextLine.of(wording.say("meaning.flag." + flag.word()))));
        }
        rows.add(List.of(
                TextLine.of(Span.mark(wording.say("mark.contradictory"), "contradictory")),
                TextLine.of(wording.say("meaning.contradictory"))));
        rows.add(List.of(
                TextLine.of(Span.mark(wording.say("mark.life"), "life")), TextLine.of(wording.say("meaning.life"))));
        rows.add(List.of(
                TextLine.of(Span.mark(wording.say("mark.confidential"), "confidential")),
                TextLine.of(wording.say("meaning.confidential"))));
        return new Block.Table(
                wording.say("method.words"),
                List.of(wording.say("column.word"), wording.say("column.meaning")),
                List.of(30, 70),
                rows);
    }

    private static List<TextLine> row(String word, String meaning) {
        return List.of(TextLine.of(Span.strong(word)), TextLine.of(meaning));
    }
}
