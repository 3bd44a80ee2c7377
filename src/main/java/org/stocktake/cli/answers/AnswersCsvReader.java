package org.stocktake.cli.answers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.csv.CsvReader;
import org.stocktake.files.yaml.SpellingSuggestion;
import org.stocktake.model.BlankText;
import org.stocktake.report.escape.FormulaGuard;

/**
 * Reads answers from a spreadsheet: one row for each question, with the columns {@code question}, {@code answer} and
 * the keys of {@link AnswerProperty}, in any order. An empty cell changes nothing.
 */
final class AnswersCsvReader {
    private static final String QUESTION = "question";
    private static final String ANSWER = "answer";
    private static final Set<String> KEYS = Set.copyOf(AnswerProperty.keys());

    private final List<CsvReader.Cell> heading;
    private final AssignmentProblems wrong;
    private final List<String> names = new ArrayList<>();
    private final List<Assignment> all = new ArrayList<>();

    private AnswersCsvReader(List<CsvReader.Cell> heading, AssignmentProblems wrong) {
        this.heading = heading;
        this.wrong = wrong;
        heading.forEach(cell -> names.add(cell.text().strip().toLowerCase(Locale.ROOT)));
    }

    /**
     * Reads the table.
     *
     * @param wrong takes the problems of the table, so that they are reported together with those of the answers
     */
    static List<Assignment> read(String file, AssignmentProblems wrong) throws IOException, UserException {
        List<List<CsvReader.Cell>> rows = CommandContext.require(CsvReader.read(Path.of(file)));
        AnswersCsvReader csv = new AnswersCsvReader(rows.get(0), wrong);
        int question = csv.columns();
        if (question >= 0) {
            rows.subList(1, rows.size()).forEach(row -> csv.row(row, question));
        }
        return csv.all;
    }

    /** Returns the index of the column {@code question}; -1, with a problem, if there is none. */
    private int columns() {
        int question = -1;
        List<String> known = new ArrayList<>(List.of(QUESTION, ANSWER));
        known.addAll(AnswerProperty.keys());
        for (int i = 0; i < heading.size(); i++) {
            String name = names.get(i);
            question = name.equals(QUESTION) ? i : question;
            if (!known.contains(name)) {
                String near = wrong.takesSuggestions() ? SpellingSuggestion.of(name, known) : "";
                refuse(heading.get(i), "unknown-column", name, near.isEmpty() ? String.join(", ", known) : near);
            }
        }
        if (question < 0) {
            refuse(heading.get(0), "no-question-column");
        }
        return question;
    }

    private void refuse(CsvReader.Cell cell, String key, String... values) {
        wrong.add(new UserException.Placed(
                Optional.of(cell.where()), new UserException.CannotContinueException(ExitCode.INVALID, key, values)));
    }

    /** Adds the answer before its details, whatever the order of the columns. */
    private void row(List<CsvReader.Cell> row, int questionColumn) {
        if (row.size() != heading.size()) {
            refuse(row.get(0), "cells-in-row", Integer.toString(row.size()), Integer.toString(heading.size()));
            return;
        }
        CsvReader.Cell question = row.get(questionColumn);
        if (question.text().isBlank()) {
            refuse(question, "no-question-in-row");
            return;
        }
        add(row, question, true);
        add(row, question, false);
    }

    private void add(List<CsvReader.Cell> row, CsvReader.Cell question, boolean answer) {
        String id = question.text().strip();
        for (int i = 0; i < row.size(); i++) {
            String column = names.get(i);
            CsvReader.Cell cell = row.get(i);
            boolean wanted = answer ? column.equals(ANSWER) : KEYS.contains(column);
            if (wanted && !BlankText.isBlank(cell.text())) {
                String value = FormulaGuard.undone(cell.text()).strip();
                all.add(new Assignment(answer ? id : id + "." + column, value, Optional.of(cell.where())));
            }
        }
    }
}
