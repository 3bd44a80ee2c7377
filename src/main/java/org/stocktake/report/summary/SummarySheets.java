package org.stocktake.report.summary;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Outcome;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.report.chapter.ReportText;
import org.stocktake.report.sheet.ColumnType;
import org.stocktake.report.sheet.Sheet;
import org.stocktake.report.sheet.SheetCell;
import org.stocktake.report.sheet.SheetColumn;
import org.stocktake.text.Messages;

/** The summary as sheets to filter, with a row for each question and State: those that fall short, those left open. */
final class SummarySheets {
    private final Summary summary;
    private final ReportText wording;
    private final ResponseText responses;

    private SummarySheets(Summary summary, Messages words) {
        this.summary = summary;
        this.wording = new ReportText(words, summary.checklist());
        this.responses = new ResponseText(wording);
    }

    static List<Sheet> of(Summary summary, Messages words) {
        SummarySheets sheets = new SummarySheets(summary, words);
        return List.of(
                sheets.overview(),
                sheets.states(),
                sheets.gaps(),
                sheets.leftOpen(),
                sheets.needs(),
                sheets.provisions());
    }

    private SheetColumn column(String key, int width) {
        return SheetColumn.of(wording.say("sheet.column." + key), width);
    }

    /** Returns the sheet of themes, with the number and the names of the States under each. */
    private Sheet overview() {
        List<List<SheetCell>> rows = new ArrayList<>();
        for (SummaryOverview.Theme theme : new SummaryOverview(summary, wording).themes()) {
            rows.add(List.of(
                    SheetCell.of(summary.checklist().numberOf(theme.section())),
                    SheetCell.of(theme.section().title()),
                    SheetCell.of(theme.falling().size()),
                    names(theme.falling()),
                    SheetCell.of(theme.asking().size()),
                    names(theme.asking()),
                    SheetCell.of(theme.open().size()),
                    names(theme.open())));
        }
        List<SheetColumn> columns = new ArrayList<>(List.of(column("section-number", 9), column("section", 30)));
        for (String key : List.of("short", "help", "open")) {
            columns.add(SheetColumn.of(wording.say("summing.overview." + key), 16, ColumnType.COUNT));
            columns.add(SheetColumn.of(wording.say("summing.overview." + key + ".states"), 30));
        }
        return new Sheet(wording.say("summing.overview"), columns, 2, rows);
    }

    private SheetCell names(List<Summary.State> states) {
        return SheetCell.of(ResponseText.names(states, wording.words()));
    }

    private SheetColumn outcome() {
        return SheetColumn.of(wording.say("sheet.column.finding"), 16, ColumnType.OUTCOME);
    }

    private Sheet states() {
        List<List<SheetCell>> rows = new ArrayList<>();
        for (Summary.State state : summary.states()) {
            rows.add(List.of(
                    SheetCell.of(state.name()),
                    SheetCell.of(state.shortName()),
                    SheetCell.lines(responses.status(state)),
                    new SheetCell.Day(state.period().from()),
                    new SheetCell.Day(state.period().to()),
                    SheetCell.of(wording.say("depth." + state.depth().word())),
                    SheetCell.of(state.report().origin().fileName()),
                    SheetCell.of(state.report().origin().sha256())));
        }
        rows.add(List.of(
                SheetCell.of(wording.say("summing.limits")),
                SheetCell.EMPTY,
                SheetCell.EMPTY,
                SheetCell.EMPTY,
                SheetCell.EMPTY,
                SheetCell.EMPTY,
                SheetCell.EMPTY,
                SheetCell.EMPTY));
        List<SheetColumn> columns = List.of(
                SheetColumn.of(wording.say("summing.name"), 38),
                SheetColumn.of(wording.say("summing.short-name"), 18),
                SheetColumn.of(wording.say("summing.treaties"), 44),
                column("from", 13),
                column("to", 13),
                SheetColumn.of(wording.say("subject.depth"), 30),
                column("file", 28),
                column("answers-sha256", 36));
        return new Sheet(wording.say("summing.states"), columns, 1, rows);
    }

    private Sheet gaps() {
        List<List<SheetCell>> rows = new ArrayList<>();
        summary.checklist()
                .sections()
                .forEach(section -> summary.in(section).forEach(shortfall -> {
                    for (Outcome outcome : List.of(Outcome.GAP, Outcome.PARTLY_MET)) {
                        shortfall.of(outcome).forEach(state -> rows.add(gap(shortfall.question(), outcome, state)));
                    }
                }));
        List<SheetColumn> columns = List.of(
                column("section", 26),
                column("id", 24),
                column("number", 8),
                column("question", 48),
                column("rests-on", 28),
                column("force", 18),
                column("life", 10),
                outcome(),
                column("state", 30),
                column("missing", 48));
        return new Sheet(wording.say("summing.themes"), columns, 4, rows);
    }

    private List<SheetCell> gap(Question question, Outcome outcome, Summary.State state) {
        String missing = state.report()
                .answer(question)
                .map(answer -> answer.text(AnswerTextField.MISSING))
                .orElse("");
        return List.of(
                SheetCell.of(summary.checklist().sectionOf(question).title()),
                SheetCell.of(question.id().value()),
                SheetCell.of(summary.checklist().numberOf(question)),
                SheetCell.of(question.text()),
                rests(question, state),
                SheetCell.of(state.counted(question)
                        .map(finding -> wording.force(finding.force()))
                        .orElse("")),
                SheetCell.of(question.endangersLife() ? wording.say("sheet.yes") : ""),
                SheetCell.of(wording.outcome(outcome)),
                SheetCell.of(state.shortName()),
                SheetCell.of(missing));
    }

    /** Returns the provisions that apply to that State. */
    private SheetCell rests(Question question, Summary.State state) {
        return SheetCell.lines(
                state.counted(question).map(finding -> finding.applicability().applying()).orElse(List.of()).stream()
                        .map(wording::cite)
                        .toList());
    }

    private Sheet leftOpen() {
        List<List<SheetCell>> rows = new ArrayList<>();
        for (Summary.LeftOpen open : summary.leftOpen()) {
            for (Summary.State state : open.states()) {
                rows.add(List.of(
                        SheetCell.of(
                                summary.checklist().sectionOf(open.question()).title()),
                        SheetCell.of(open.question().id().value()),
                        SheetCell.of(summary.checklist().numberOf(open.question())),
                        SheetCell.of(open.question().text()),
                        rests(open.question(), state),
                        SheetCell.of(state.shortName())));
            }
        }
        List<SheetColumn> columns = List.of(
                column("section", 26),
                column("id", 24),
                column("number", 8),
                column("question", 48),
                column("rests-on", 28),
                column("state", 30));
        return new Sheet(wording.say("summing.left-open"), columns, 4, rows);
    }

    private Sheet needs() {
        List<List<SheetCell>> rows = new ArrayList<>();
        summary.requests()
                .forEach(request -> request.states()
                        .forEach(state -> rows.add(List.of(
                                SheetCell.of(request.need().label()),
                                SheetCell.of(request.section().title()),
                                SheetCell.of(state.shortName())))));
        return new Sheet(
                wording.say("sheet.needs"),
                List.of(column("need", 36), column("section", 36), column("state", 36)),
                1,
                rows);
    }

    private Sheet provisions() {
        List<List<SheetCell>> rows = new ArrayList<>();
        for (Provision provision : summary.checklist().provisions()) {
            for (Summary.Shortfall shortfall : summary.on(provision)) {
                for (Outcome outcome : List.of(Outcome.GAP, Outcome.PARTLY_MET)) {
                    shortfall
                            .of(outcome)
                            .forEach(state -> rows.add(List.of(
                                    SheetCell.of(provision.id().value()),
                                    SheetCell.of(summary.checklist()
                                            .sourceOf(provision)
                                            .shortTitle()),
                                    SheetCell.of(wording.number(provision)),
                                    SheetCell.of(provision.asks()),
                                    SheetCell.of(shortfall.question().id().value()),
                                    SheetCell.of(summary.checklist().numberOf(shortfall.question())),
                                    SheetCell.of(shortfall.question().text()),
                                    SheetCell.of(wording.outcome(outcome)),
                                    SheetCell.of(state.shortName()))));
                }
            }
        }
        List<SheetColumn> columns = List.of(
                column("provision-id", 18),
                column("source", 16),
                column("provision", 12),
                column("asks", 50),
                column("id", 24),
                column("number", 8),
                column("question", 48),
                outcome(),
                column("state", 30));
        return new Sheet(wording.say("sheet.paragraphs"), columns, 3, rows);
    }
}
