package org.stocktake.report.sheet;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.model.Action;
import org.stocktake.report.facts.PlannedAction;

/** The table of planned steps for programs: one row for each, by day. */
final class StepsSheet {
    private StepsSheet() {}

    static Sheet of(SheetContext words) {
        QuestionColumns question = new QuestionColumns(words);
        List<SheetColumn> columns = QuestionColumns.joined(
                question.naming(),
                question.judging(),
                List.of(
                        words.column("step-number", 8, ColumnType.COUNT),
                        words.column("step", 40),
                        words.column("owner", 28),
                        words.column("due", 13, ColumnType.DAY),
                        words.column("status", 13),
                        words.column("status-code", 13, ColumnType.CODE)));
        List<List<SheetCell>> rows = new ArrayList<>();
        for (PlannedAction step : words.report().steps()) {
            rows.add(QuestionColumns.joined(
                    question.named(step.question()),
                    question.judged(words.report().findings().of(step.question())),
                    cells(words, step.action(), rows.size() + 1)));
        }
        return new Sheet("steps", columns, 1, rows);
    }

    private static List<SheetCell> cells(SheetContext words, Action action, int number) {
        return List.of(
                SheetCell.of(number),
                SheetCell.of(action.what()),
                SheetCell.of(action.owner()),
                SheetCell.day(action.due()),
                SheetCell.of(words.status(action.status())),
                SheetCell.of(action.status()));
    }
}
