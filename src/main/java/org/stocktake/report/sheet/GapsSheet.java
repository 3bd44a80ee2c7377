package org.stocktake.report.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stocktake.finding.Finding;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.report.facts.PlannedAction;

/**
 * The sheet of shortfalls, most serious first, with their planned steps: one row for each step, or one row for a
 * shortfall without a step. At the end stand the steps that belong to no shortfall.
 */
final class GapsSheet {
    private final SheetContext words;
    private final List<List<SheetCell>> rows = new ArrayList<>();
    private final Set<QuestionId> shown = new HashSet<>();

    private GapsSheet(SheetContext words) {
        this.words = words;
    }

    static Sheet of(SheetContext words) {
        GapsSheet sheet = new GapsSheet(words);
        words.report().gaps().forEach(sheet::gap);
        words.report().steps().stream()
                .filter(step -> !sheet.shown.contains(step.question().id()))
                .forEach(sheet::step);
        return new Sheet(words.say("gaps"), sheet.columns(), 3, sheet.rows).printing(1, 8);
    }

    private List<SheetColumn> columns() {
        return List.of(
                words.column("id", 24, ColumnType.ID),
                words.column("number", 7, ColumnType.QUESTION_NUMBER),
                words.column("question", 36),
                words.column("finding", 16, ColumnType.OUTCOME),
                words.column("missing", 34),
                words.column("step", 36),
                new SheetColumn(words.say("column.owner"), 22, words.owners(), false),
                words.column("due", 13),
                new SheetColumn(words.say("column.status"), 13, words.statuses(), true),
                words.column("needs", 26),
                words.column("rests-on", 28),
                words.column("force", 18),
                words.column("life", 10),
                words.column("counted", 8, ColumnType.FLAG),
                words.column("confidential", 13));
    }

    private void gap(Finding gap) {
        Optional<Answer> answer = words.report().answer(gap.question());
        List<Action> actions = answer.map(Answer::actions).orElse(List.of());
        shown.add(gap.question().id());
        if (actions.isEmpty()) {
            rows.add(row(gap.question(), Optional.of(gap), Optional.empty()));
        }
        actions.forEach(action -> rows.add(row(gap.question(), Optional.of(gap), Optional.of(action))));
    }

    private void step(PlannedAction step) {
        rows.add(row(step.question(), words.report().findings().of(step.question()), Optional.of(step.action())));
    }

    /**
     * Returns the help that the answer asks for. For a shortfall without a statement it says so, because an empty cell
     * would look as if no help was needed.
     */
    private List<String> help(Optional<Finding> finding, Optional<Answer> answer) {
        List<String> help = answer.map(words::help).orElse(List.of());
        boolean silent = help.isEmpty() && finding.filter(Finding::fallsShort).isPresent();
        return silent ? List.of(words.words().say("report.status.not-stated")) : help;
    }

    private List<SheetCell> row(Question question, Optional<Finding> finding, Optional<Action> action) {
        Optional<Answer> answer = words.report().answer(question);
        return List.of(
                SheetCell.of(question.id().value()),
                SheetCell.of(words.report().number(question)),
                SheetCell.of(question.text()),
                SheetCell.of(finding.map(words::outcome).orElse(words.words().say("report.mark.kept"))),
                SheetCell.of(
                        answer.map(given -> given.text(AnswerTextField.MISSING)).orElse("")),
                SheetCell.of(action.map(Action::what).orElse("")),
                SheetCell.of(action.map(Action::owner).orElse("")),
                SheetCell.day(action.map(Action::due).orElse("")),
                SheetCell.of(words.status(action.map(Action::status).orElse(""))),
                SheetCell.lines(help(finding, answer)),
                SheetCell.of(
                        finding.map(found -> words.cite(found.applicability().applying()))
                                .orElse("")),
                SheetCell.of(finding.map(words::force).orElse("")),
                SheetCell.of(words.yes(question.endangersLife())),
                words.flag(finding.filter(Finding::counts).isPresent()),
                SheetCell.of(words.yes(answer.filter(Answer::confidential).isPresent())));
    }
}
