package org.stocktake.cli.answers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.checklist.ChecklistReader;
import org.stocktake.files.csv.CsvReader;
import org.stocktake.files.yaml.SpellingSuggestion;
import org.stocktake.model.BlankText;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.IdFormat;
import org.stocktake.model.IsoDates;
import org.stocktake.model.Period;
import org.stocktake.model.QuestionId;
import org.stocktake.report.escape.FormulaGuard;
import org.stocktake.text.Messages;

/**
 * Reads answers from a spreadsheet, or from {@code report --format csv}: one row for each question, with
 * {@link AnswerColumns} in any order. An empty cell changes nothing.
 */
final class AnswersCsvReader {
    /** Ends of the names of files that office programs write, which are no tables of text. */
    private static final List<String> DOCUMENTS = List.of(".xlsx", ".xlsm", ".xls", ".ods", ".docx", ".doc", ".odt");

    private final AssessmentDocument document;
    private final AnswerWords words;
    private final List<CsvReader.Cell> heading;
    private final List<List<CsvReader.Cell>> rows;
    private final AssignmentProblems wrong;
    private final List<String> keys = new ArrayList<>();
    private final List<Assignment> all = new ArrayList<>();
    private final EarlierRows earlier;
    /** Rows of another assessment or period, by the words that tell it: it is told once, at the first of them. */
    private final Map<List<String>, List<CsvReader.Cell>> others = new LinkedHashMap<>();

    private boolean ofOnePeriod;

    private AnswersCsvReader(
            AssessmentDocument document, Messages words, List<List<CsvReader.Cell>> table, AssignmentProblems wrong) {
        this.document = document;
        this.words = new AnswerWords(document.checklist().vocabulary(), words);
        this.heading = table.get(0);
        this.rows = table.subList(1, table.size());
        this.wrong = wrong;
        this.earlier = new EarlierRows(document.checklist());
    }

    /**
     * The content of a table.
     *
     * @param assignments the values to set
     * @param earlier the rows that were made in another version of the checklist and set nothing
     */
    record Table(List<Assignment> assignments, EarlierRows earlier) {}

    /**
     * Reads the table.
     *
     * @param document the assessment that the answers are for
     * @param wrong takes the problems of the table, so that they are reported together with those of the answers
     */
    static Table read(String file, AssessmentDocument document, Messages words, AssignmentProblems wrong)
            throws IOException, UserException {
        return open(file, document, words, wrong).read();
    }

    /** Reads a table that an office gave back: also, no row may be of another period. */
    static Table returned(String file, AssessmentDocument document, Messages words, AssignmentProblems wrong)
            throws IOException, UserException {
        AnswersCsvReader table = open(file, document, words, wrong);
        table.ofOnePeriod = true;
        return table.read();
    }

    private static AnswersCsvReader open(
            String file, AssessmentDocument document, Messages words, AssignmentProblems wrong)
            throws IOException, UserException {
        String name = file.toLowerCase(Locale.ROOT);
        if (DOCUMENTS.stream().anyMatch(name::endsWith)) {
            throw new UserException.CannotContinueException(
                    ExitCode.INVALID, "set-from-document", file, document.path().toString());
        }
        List<List<CsvReader.Cell>> rows = CommandContext.require(CsvReader.read(Path.of(file)));
        AnswersCsvReader csv = new AnswersCsvReader(document, words, rows, wrong);
        csv.columns(words);
        return csv;
    }

    private Table read() {
        int question = keys.indexOf(AnswerColumns.QUESTION);
        if (question >= 0) {
            rows.forEach(row -> row(row, question));
        }
        others.forEach((told, cells) -> {
            List<Object> values = new ArrayList<>(told.subList(1, told.size()));
            values.add(Integer.toString(cells.size()));
            refuse(cells.get(0), told.get(0), values.toArray());
        });
        return new Table(all, earlier);
    }

    private void columns(Messages messages) {
        AnswerColumns columns =
                AnswerColumns.of(heading.stream().map(CsvReader.Cell::text).toList(), messages);
        for (CsvReader.Cell cell : heading) {
            Optional<String> key = columns.key(cell.text());
            keys.add(key.orElse(""));
            if (key.isEmpty()) {
                String name = cell.text().strip().toLowerCase(Locale.ROOT);
                List<String> known = AnswerColumns.keys();
                String near = wrong.takesSuggestions() ? SpellingSuggestion.of(name, known) : "";
                refuse(cell, "unknown-column", name, near.isEmpty() ? messages.list(known) : near);
            }
        }
        if (!keys.contains(AnswerColumns.QUESTION)) {
            refuse(heading.get(0), "no-question-column");
        }
    }

    private void refuse(CsvReader.Cell cell, String key, Object... values) {
        wrong.add(new UserException.Placed(
                Optional.of(cell.where()), new UserException.CannotContinueException(ExitCode.INVALID, key, values)));
    }

    private void other(CsvReader.Cell cell, String... told) {
        others.computeIfAbsent(List.of(told), first -> new ArrayList<>()).add(cell);
    }

    private void row(List<CsvReader.Cell> row, int questionColumn) {
        if (row.size() != heading.size()) {
            refuse(row.get(0), "cells-in-row", Integer.toString(row.size()), Integer.toString(heading.size()));
            return;
        }
        CsvReader.Cell question = row.get(questionColumn);
        if (question.text().isBlank()) {
            refuse(question, "no-question-in-row");
        } else if (isOfThisAssessment(row)) {
            String version = version(row);
            if (ChecklistReader.isNewer(version, document.checklist().version())) {
                other(
                        question,
                        "row-of-newer",
                        version,
                        document.checklist().version(),
                        document.checklist().id());
            } else if (version.equals(document.checklist().version())) {
                all.addAll(assignments(row, id(question)));
            } else {
                earlier(row, question, version);
            }
        }
    }

    /** Returns the version of the checklist in which the row was made: the present one, if it does not say that. */
    private String version(List<CsvReader.Cell> row) {
        int column = keys.indexOf(AnswerColumns.CHECKLIST);
        String text = column < 0 ? "" : row.get(column).text().strip();
        int space = text.indexOf(' ');
        return space < 0
                ? document.checklist().version()
                : text.substring(space).strip();
    }

    /** Adds a row of another version by the map of that version. Numbers of questions are those of the present one. */
    private void earlier(List<CsvReader.Cell> row, CsvReader.Cell question, String version) {
        String named = question.text().strip();
        if (!IdFormat.isValid(named) || isNumber(named)) {
            refuse(question, "number-of-earlier", named, version);
            return;
        }
        earlier.add(version);
        QuestionId id = new QuestionId(named);
        EarlierVersion.QuestionStep step = earlier.step(version, id);
        QuestionId now = step.into().stream()
                .filter(one -> document.checklist().question(one).isPresent())
                .findFirst()
                .orElse(id);
        List<Assignment> parts = assignments(row, now.value());
        if (step.step().keepsAnswer()) {
            all.addAll(parts);
        } else if (!parts.isEmpty() && parts.get(0).name().equals(now.value())) {
            if (step.step().asksForConfirmation()) {
                earlier.add(version, id, parts);
            } else {
                earlier.addGone(version, id, parts, document.assessment().carryover());
            }
        }
    }

    private boolean isOfThisAssessment(List<CsvReader.Cell> row) {
        String state = document.assessment().subject().state();
        String checklist = document.checklist().id();
        for (int i = 0; i < row.size(); i++) {
            String text = row.get(i).text().strip();
            boolean other = switch (keys.get(i)) {
                case AnswerColumns.STATE -> !text.isEmpty() && !text.equals(state);
                case AnswerColumns.CHECKLIST -> !text.isEmpty() && !text.split(" ", -1)[0].equals(checklist);
                default -> false;
            };
            if (other) {
                other(row.get(i), "row-of-another", text, state, checklist);
                return false;
            }
            if (ofOnePeriod && isOfAnotherPeriod(keys.get(i), text)) {
                Period period = document.assessment().subject().period();
                other(
                        row.get(i),
                        "row-of-another-period",
                        text,
                        period.from().toString(),
                        period.to().toString());
                return false;
            }
        }
        return true;
    }

    /** Returns true for another day; a spreadsheet may have written the same day in another way. */
    private boolean isOfAnotherPeriod(String key, String text) {
        Period period = document.assessment().subject().period();
        return IsoDates.isDay(text)
                && switch (key) {
                    case AnswerColumns.PERIOD_FROM -> !text.equals(period.from().toString());
                    case AnswerColumns.PERIOD_TO -> !text.equals(period.to().toString());
                    default -> false;
                };
    }

    private boolean isNumber(String named) {
        return document.checklist().question(new QuestionId(named)).isEmpty()
                && document.checklist().numbered(named).isPresent();
    }

    /** Returns the id of the question: the reader of the file says ids, and its problems are placed by them. */
    private String id(CsvReader.Cell question) {
        String named = question.text().strip();
        return ChecklistLookup.find(document.checklist(), named)
                .map(found -> found.id().value())
                .orElse(named);
    }

    /** Returns the answer before its details, whatever the order of the columns. */
    private List<Assignment> assignments(List<CsvReader.Cell> row, String id) {
        List<Assignment> parts = new ArrayList<>();
        add(row, id, true, parts);
        add(row, id, false, parts);
        return parts;
    }

    private void add(List<CsvReader.Cell> row, String id, boolean answer, List<Assignment> parts) {
        for (int i = 0; i < row.size(); i++) {
            String key = keys.get(i);
            CsvReader.Cell cell = row.get(i);
            boolean wanted = answer
                    ? key.equals(AnswerColumns.ANSWER)
                    : AnswerProperty.keys().contains(key);
            if (wanted && !BlankText.isBlank(cell.text())) {
                String value = words.value(key, FormulaGuard.undone(cell.text()).strip());
                if (!answer || !value.equals(AnswerWords.NOT_GIVEN)) {
                    parts.add(new Assignment(answer ? id : id + "." + key, value, Optional.of(cell.where())));
                }
            }
        }
    }
}
