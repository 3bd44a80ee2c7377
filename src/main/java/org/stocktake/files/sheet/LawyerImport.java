package org.stocktake.files.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stocktake.files.edit.ChecklistEditor;
import org.stocktake.files.edit.YamlValue;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.finding.sheet.ExportMark;
import org.stocktake.finding.sheet.LawyerColumn;
import org.stocktake.model.Checklist;
import org.stocktake.model.IdFormat;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;
import org.stocktake.model.Vocabulary;

/**
 * Compares a sheet with the checklist that it was written from. A row that nobody touched changes nothing, also if the
 * checklist has another text by now; a question that was changed on both sides is refused.
 */
public final class LawyerImport {
    private final Checklist checklist;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, LawyerTable.Row> rows = new LinkedHashMap<>();
    private final Map<String, List<LawyerColumn>> changed = new LinkedHashMap<>();
    private final List<ChecklistEditor.Change> changes = new ArrayList<>();
    private final List<ChecklistEditor.Addition> additions = new ArrayList<>();
    private final List<String> unmarked = new ArrayList<>();
    private final Map<String, String> last = new HashMap<>();
    private String section = "";

    private LawyerImport(Checklist checklist) {
        this.checklist = checklist;
    }

    /**
     * The changes that a sheet asks for.
     *
     * @param columns the columns that changed, by the id of the question
     * @param missing the questions of the checklist that no row has
     * @param unmarked the questions that change by a row without the mark of an export: what the checklist said when the
     *     sheet was written is not known
     * @param rows the rows by the id of their question
     */
    public record Result(
            List<ChecklistEditor.Change> changes,
            List<ChecklistEditor.Addition> additions,
            Map<String, List<LawyerColumn>> columns,
            List<String> missing,
            List<String> unmarked,
            Map<String, LawyerTable.Row> rows) {
        public Result {
            changes = List.copyOf(changes);
            additions = List.copyOf(additions);
            missing = List.copyOf(missing);
            unmarked = List.copyOf(unmarked);
        }
    }

    /** Returns the changes; the problems of the sheet if it has any. */
    public static LoadResult<Result> of(Checklist checklist, LawyerTable table) {
        LawyerImport read = new LawyerImport(checklist);
        table.rows().forEach(read::row);
        return read.problems.isEmpty()
                ? new LoadResult.Good<>(new Result(
                        read.changes, read.additions, read.changed, read.missing(), read.unmarked, read.rows))
                : new LoadResult.Bad<>(read.problems);
    }

    private List<String> missing() {
        Set<String> missing = new LinkedHashSet<>();
        for (Section own : own()) {
            own.questions().forEach(question -> missing.add(question.id().value()));
        }
        missing.removeAll(rows.keySet());
        return List.copyOf(missing);
    }

    /** Returns the sections that the checklist declares itself, and takes from no other one. */
    private List<Section> own() {
        return checklist.sections().stream()
                .filter(one -> !one.home().isElsewhere())
                .toList();
    }

    private void row(LawyerTable.Row row) {
        String id = row.text(LawyerColumn.ID);
        if (id.isEmpty()) {
            refuse(row, LawyerColumn.ID, ProblemKind.SHEET_QUESTION_WITHOUT_ID);
            return;
        }
        if (rows.putIfAbsent(id, row) != null) {
            refuse(row, LawyerColumn.ID, ProblemKind.SHEET_QUESTION_TWICE, id);
            return;
        }
        if (!IdFormat.isValid(id)) {
            refuse(row, LawyerColumn.ID, ProblemKind.BAD_ID, id);
            return;
        }
        Optional<ExportMark> mark = ExportMark.read(row.text(LawyerColumn.EXPORTED));
        if (mark.isPresent() && !mark.get().checklist().equals(checklist.id())) {
            refuse(
                    row,
                    LawyerColumn.EXPORTED,
                    ProblemKind.SHEET_OF_ANOTHER_CHECKLIST,
                    mark.get().checklist(),
                    checklist.id());
            return;
        }
        Optional<Question> question = checklist.question(new QuestionId(id));
        if (question.isPresent()) {
            present(row, question.get(), mark);
        } else if (mark.isPresent()) {
            refuse(
                    row,
                    LawyerColumn.ID,
                    ProblemKind.SHEET_QUESTION_GONE,
                    id,
                    mark.get().version());
        } else {
            added(row, id);
        }
    }

    private void refuse(LawyerTable.Row row, LawyerColumn column, ProblemKind kind, String... details) {
        if (problems.size() < LawyerTable.PROBLEMS_MAX) {
            problems.add(Problem.of(row.where(column), kind, details));
        }
    }

    private void present(LawyerTable.Row row, Question question, Optional<ExportMark> mark) {
        Section home = checklist.sectionOf(question);
        if (home.home().isElsewhere()) {
            String other = home.home().checklist();
            refuse(
                    row,
                    LawyerColumn.ID,
                    ProblemKind.SHEET_QUESTION_TAKEN,
                    question.id().value(),
                    other);
            return;
        }
        section = home.id();
        last.put(section, question.id().value());
        String named = row.text(LawyerColumn.SECTION);
        if (!named.isEmpty() && !named.equals(section) && !named.equals(home.title())) {
            refuse(row, LawyerColumn.SECTION, ProblemKind.SHEET_SECTION_CHANGED, named, section);
        }
        Map<LawyerColumn, String> texts = new EnumMap<>(LawyerColumn.class);
        List<LawyerColumn> differing = new ArrayList<>();
        for (LawyerColumn column : LawyerColumn.takenBack()) {
            if (row.has(column)) {
                texts.put(column, text(row, column));
                if (!column.normal(column.cell(checklist, question)).equals(text(row, column))) {
                    differing.add(column);
                }
            }
        }
        boolean untouched = mark.isPresent()
                && ExportMark.digest(texts, checklist, question)
                        .equals(mark.get().digest());
        if (differing.isEmpty() || untouched) {
            return;
        }
        if (mark.isPresent()
                && !mark.get()
                        .digest()
                        .equals(ExportMark.of(checklist, question).digest())) {
            refuse(
                    row,
                    differing.get(0),
                    ProblemKind.SHEET_CHANGED_ON_BOTH_SIDES,
                    question.id().value());
            return;
        }
        change(row, question, differing);
    }

    private void change(LawyerTable.Row row, Question question, List<LawyerColumn> differing) {
        Map<String, YamlValue> values = new LinkedHashMap<>();
        for (LawyerColumn column : differing) {
            if (column.isRequired() && row.text(column).isEmpty()) {
                refuse(row, column, ProblemKind.SHEET_CELL_EMPTY, column.key());
            }
            values.put(column.key(), value(column, text(row, column), question));
        }
        if (ExportMark.read(row.text(LawyerColumn.EXPORTED)).isEmpty()) {
            unmarked.add(question.id().value());
        }
        changed.put(question.id().value(), differing);
        changes.add(new ChecklistEditor.Change(question.id().value(), values));
    }

    /** Returns the text of a cell; of the agencies their ids, also where their labels stand. */
    private String text(LawyerTable.Row row, LawyerColumn column) {
        if (column != LawyerColumn.AGENCIES || !row.has(column)) {
            return row.text(column);
        }
        List<String> agencies = new ArrayList<>();
        for (String named : row.raw(column).split("[\n,;]", -1)) {
            agencies.add(checklist.vocabulary().agencies().stream()
                    .filter(agency -> agency.label().equals(named.strip()))
                    .findFirst()
                    .map(Vocabulary.Agency::id)
                    .orElse(named));
        }
        return column.normal(String.join(", ", agencies));
    }

    /** Returns the value that a question of the checklist gets for a changed cell. */
    private static YamlValue value(LawyerColumn column, String cell, Question question) {
        return column.kind() == LawyerColumn.Kind.LINES ? texts(column.items(cell, question)) : value(column, cell);
    }

    private static YamlValue texts(List<String> items) {
        return new YamlValue.Items(items.stream()
                .<YamlValue>map(item -> new YamlValue.Scalar(item, YamlValue.Spelling.TEXT))
                .toList());
    }

    /** Returns the value that the checklist has for a cell. */
    static YamlValue value(LawyerColumn column, String cell) {
        return switch (column.kind()) {
            case TEXT, PLACE, TOLD -> new YamlValue.Scalar(cell, YamlValue.Spelling.TEXT);
            case WORD -> YamlValue.Scalar.word(cell);
            case LINES -> texts(column.items(cell));
            case IDS ->
                new YamlValue.Items(column.items(cell).stream()
                        .<YamlValue>map(YamlValue.Scalar::word)
                        .toList());
        };
    }

    private void added(LawyerTable.Row row, String id) {
        String named = row.text(LawyerColumn.SECTION);
        Optional<Section> into = section(named);
        if (into.isEmpty()) {
            String ids = String.join(", ", own().stream().map(Section::id).toList());
            ProblemKind kind = named.isEmpty() ? ProblemKind.SHEET_CELL_EMPTY : ProblemKind.SHEET_SECTION_UNKNOWN;
            refuse(row, LawyerColumn.SECTION, kind, named.isEmpty() ? LawyerColumn.SECTION.key() : named, ids);
            return;
        }
        section = into.get().id();
        for (LawyerColumn column : LawyerColumn.takenBack()) {
            if (column.isRequired() && row.text(column).isEmpty()) {
                refuse(row, column, ProblemKind.SHEET_CELL_EMPTY, column.key());
            }
        }
        additions.add(new ChecklistEditor.Addition(section, last.getOrDefault(section, ""), question(row, id)));
    }

    /** Returns the section of that id or title; where none is named, that of the row above, or the only one. */
    private Optional<Section> section(String named) {
        boolean only = named.isEmpty() && section.isEmpty() && own().size() == 1;
        String wanted = named.isEmpty() ? section : named;
        return own().stream()
                .filter(one -> only || one.id().equals(wanted) || one.title().equals(wanted))
                .findFirst();
    }

    private YamlValue.Entries question(LawyerTable.Row row, String id) {
        Map<String, YamlValue> values = new LinkedHashMap<>();
        values.put(LawyerColumn.ID.key(), YamlValue.Scalar.word(id));
        for (LawyerColumn column : LawyerColumn.takenBack()) {
            if (!row.text(column).isEmpty()) {
                values.put(column.key(), value(column, text(row, column)));
            }
        }
        return new YamlValue.Entries(values);
    }
}
