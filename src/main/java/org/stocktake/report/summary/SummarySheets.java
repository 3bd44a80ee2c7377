package org.stocktake.report.summary;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Outcome;
import org.stocktake.model.AnswerText;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.report.chapter.Wording;
import org.stocktake.report.facts.Numbering;
import org.stocktake.report.sheet.Cell;
import org.stocktake.report.sheet.Column;
import org.stocktake.report.sheet.Sheet;
import org.stocktake.text.Words;

/** The summary as sheets, a row for each question and State, to filter. */
final class SummarySheets {
    private final Summary summary;
    private final Wording wording;
    private final Numbering numbering;

    private SummarySheets(Summary summary, Words words) {
        this.summary = summary;
        this.wording = new Wording(words, summary.checklist());
        this.numbering = new Numbering(summary.checklist());
    }

    static List<Sheet> of(Summary summary, Words words) {
        SummarySheets sheets = new SummarySheets(summary, words);
        return List.of(sheets.states(), sheets.gaps(), sheets.needs(), sheets.provisions());
    }

    private Column column(String key, int width) {
        return Column.of(wording.say("sheet.column." + key), width);
    }

    private Sheet states() {
        List<List<Cell>> rows = new ArrayList<>();
        for (SummarizedState state : summary.states()) {
            rows.add(List.of(
                    Cell.of(state.name()),
                    new Cell.Day(state.period().from()),
                    new Cell.Day(state.period().to()),
                    Cell.of(wording.say("depth."
                            + state.report().findings().assessment().depth().word())),
                    Cell.of(state.report().origin().fileName()),
                    Cell.of(state.report().origin().sha256())));
        }
        rows.add(List.of(
                Cell.of(wording.say("summing.limits")), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY));
        List<Column> columns = List.of(
                column("state", 44),
                column("from", 13),
                column("to", 13),
                Column.of(wording.say("subject.depth"), 30),
                column("file", 28),
                column("answers-sha256", 36));
        return new Sheet(wording.say("summing.states"), columns, 1, rows);
    }

    private Sheet gaps() {
        List<List<Cell>> rows = new ArrayList<>();
        summary.checklist()
                .sections()
                .forEach(section -> summary.in(section).forEach(shortfall -> {
                    for (Outcome outcome : List.of(Outcome.GAP, Outcome.PARTLY_MET)) {
                        shortfall.of(outcome).forEach(state -> rows.add(gap(shortfall.question(), outcome, state)));
                    }
                }));
        List<Column> columns = List.of(
                column("section", 26),
                column("number", 8),
                column("question", 48),
                column("rests-on", 28),
                column("life", 10),
                column("finding", 16),
                column("state", 30),
                column("missing", 48));
        return new Sheet(wording.say("summing.themes"), columns, 3, rows);
    }

    private List<Cell> gap(Question question, Outcome outcome, SummarizedState state) {
        String missing = state.report()
                .answer(question)
                .map(answer -> answer.text(AnswerText.MISSING))
                .orElse("");
        return List.of(
                Cell.of(summary.checklist().sectionOf(question).title()),
                Cell.of(numbering.of(question)),
                Cell.of(question.text()),
                Cell.lines(question.provisions().stream()
                        .map(summary.checklist()::provision)
                        .filter(Provision::isAssessable)
                        .map(wording::cite)
                        .toList()),
                Cell.of(question.endangersLife() ? wording.say("sheet.yes") : ""),
                Cell.of(wording.outcome(outcome)),
                Cell.of(state.name()),
                Cell.of(missing));
    }

    private Sheet needs() {
        List<List<Cell>> rows = new ArrayList<>();
        summary.requests()
                .forEach(request -> request.states()
                        .forEach(state -> rows.add(List.of(
                                Cell.of(request.need().label()),
                                Cell.of(request.section().title()),
                                Cell.of(state.name())))));
        return new Sheet(
                wording.say("sheet.needs"),
                List.of(column("need", 36), column("section", 36), column("state", 36)),
                1,
                rows);
    }

    private Sheet provisions() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Provision provision : summary.checklist().provisions()) {
            for (Summary.Shortfall shortfall : summary.on(provision)) {
                for (Outcome outcome : List.of(Outcome.GAP, Outcome.PARTLY_MET)) {
                    shortfall
                            .of(outcome)
                            .forEach(state -> rows.add(List.of(
                                    Cell.of(summary.checklist()
                                            .sourceOf(provision)
                                            .shortTitle()),
                                    Cell.of(provision.number()),
                                    Cell.of(provision.asks()),
                                    Cell.of(numbering.of(shortfall.question())),
                                    Cell.of(shortfall.question().text()),
                                    Cell.of(wording.outcome(outcome)),
                                    Cell.of(state.name()))));
                }
            }
        }
        List<Column> columns = List.of(
                column("source", 16),
                column("provision", 12),
                column("asks", 50),
                column("number", 8),
                column("question", 48),
                column("finding", 16),
                column("state", 30));
        return new Sheet(wording.say("sheet.paragraphs"), columns, 2, rows);
    }
}
