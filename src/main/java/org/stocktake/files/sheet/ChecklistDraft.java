package org.stocktake.files.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stocktake.files.edit.YamlValue;
import org.stocktake.files.edit.YamlWriter;
import org.stocktake.files.yaml.FileFormat;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.finding.sheet.LawyerColumn;
import org.stocktake.model.BlankText;
import org.stocktake.model.Depth;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;

/**
 * Writes a new checklist from a sheet that a person made: its questions, their sections, a provision for each article,
 * and one treaty with one fact, which the author corrects.
 */
public final class ChecklistDraft {
    static final String SOURCE = "treaty";
    static final String ADDRESSEE = "parties";
    private static final String FACT = "party";
    private static final List<LawyerColumn> NEEDED = List.of(
            LawyerColumn.ID, LawyerColumn.TEXT, LawyerColumn.ARTICLES, LawyerColumn.EVIDENCE, LawyerColumn.ACTION);
    private static final List<LawyerColumn> NOT_READ =
            List.of(LawyerColumn.PROVISIONS, LawyerColumn.WHEN, LawyerColumn.SEE_ALSO);

    private final List<String> order;
    private final List<Problem> problems = new ArrayList<>();
    private final DraftProvisions provisions = new DraftProvisions(this::refuse);
    private final DraftIds agencies = new DraftIds(LawyerColumn.AGENCIES);
    private final DraftIds titles = new DraftIds(LawyerColumn.SECTION);
    private final Map<String, List<YamlValue>> sections = new LinkedHashMap<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private String section = "";

    private ChecklistDraft(List<String> order) {
        this.order = order;
    }

    /**
     * Returns the YAML of the checklist; the problems of the sheet if it has any.
     *
     * @param order the keys of a question in the order in which they are written
     */
    public static LoadResult<String> of(String id, LawyerTable table, List<String> order) {
        ChecklistDraft draft = new ChecklistDraft(order);
        for (LawyerColumn column : NEEDED) {
            if (!table.columns().contains(column)) {
                draft.problems.add(Problem.of(table.where(), ProblemKind.SHEET_COLUMN_MISSING, column.key()));
            }
        }
        if (draft.problems.isEmpty()) {
            table.rows().forEach(draft::row);
            draft.provisions.requireWordsThatSoften();
        }
        if (draft.problems.isEmpty() && draft.ids.isEmpty()) {
            draft.problems.add(Problem.of(table.where(), ProblemKind.EMPTY_FILE));
        }
        return draft.problems.isEmpty() ? new LoadResult.Good<>(draft.yaml(id)) : new LoadResult.Bad<>(draft.problems);
    }

    /** Returns the columns with a content that a new checklist cannot have yet: it has no other facts and provisions. */
    public static List<LawyerColumn> notRead(LawyerTable table) {
        List<LawyerColumn> columns = new ArrayList<>(NOT_READ);
        columns.removeIf(
                column -> table.rows().stream().allMatch(row -> row.text(column).isEmpty()));
        return columns;
    }

    private void row(LawyerTable.Row row) {
        String id = row.text(LawyerColumn.ID);
        if (id.isEmpty()) {
            refuse(row, LawyerColumn.ID, ProblemKind.SHEET_QUESTION_WITHOUT_ID);
            return;
        }
        if (!ids.add(id)) {
            refuse(row, LawyerColumn.ID, ProblemKind.SHEET_QUESTION_TWICE, id);
            return;
        }
        for (LawyerColumn column : NEEDED) {
            if (row.text(column).isEmpty()) {
                refuse(row, column, ProblemKind.SHEET_CELL_EMPTY, column.key());
            }
        }
        String named = row.text(LawyerColumn.SECTION);
        if (!named.isEmpty() || section.isEmpty()) {
            String title = named.isEmpty() ? "Questions" : named;
            section = titles.idOf(title, "section");
            give(titles, section, title, row);
        }
        sections.computeIfAbsent(section, none -> new ArrayList<>()).add(question(row, id));
    }

    private void refuse(LawyerTable.Row row, LawyerColumn column, ProblemKind kind, String... details) {
        if (problems.size() < LawyerTable.PROBLEMS_MAX) {
            problems.add(Problem.of(row.where(column), kind, details));
        }
    }

    private void give(DraftIds ids, String id, String text, LawyerTable.Row row) {
        ids.give(id, text, row, this::refuse);
    }

    /** The way in which a problem of a cell is told. */
    interface Refusal {
        void of(LawyerTable.Row row, LawyerColumn column, ProblemKind kind, String... details);
    }

    private YamlValue question(LawyerTable.Row row, String id) {
        Map<String, YamlValue> values = new LinkedHashMap<>();
        values.put(LawyerColumn.ID.key(), YamlValue.Scalar.word(id));
        for (LawyerColumn column : LawyerColumn.takenBack()) {
            if (!row.text(column).isEmpty() && column != LawyerColumn.SEE_ALSO) {
                values.put(column.key(), LawyerImport.value(column, row.text(column)));
            }
        }
        values.put(LawyerColumn.PROVISIONS.key(), words(provisions.declare(row)));
        if (!row.text(LawyerColumn.AGENCIES).isEmpty()) {
            values.put(LawyerColumn.AGENCIES.key(), words(agencies(row)));
        }
        values.putIfAbsent(LawyerColumn.DEPTH.key(), YamlValue.Scalar.word(Depth.CORE.word()));
        Map<String, YamlValue> ordered = new LinkedHashMap<>();
        order.forEach(key -> Optional.ofNullable(values.get(key)).ifPresent(value -> ordered.put(key, value)));
        return new YamlValue.Entries(ordered);
    }

    private static YamlValue words(List<String> ids) {
        return new YamlValue.Items(
                ids.stream().<YamlValue>map(YamlValue.Scalar::word).toList());
    }

    private static YamlValue text(String text) {
        return new YamlValue.Scalar(text, YamlValue.Spelling.TEXT);
    }

    private List<String> agencies(LawyerTable.Row row) {
        List<String> named = new ArrayList<>();
        for (String agency : row.raw(LawyerColumn.AGENCIES).split("[\n;,]", -1)) {
            String label = agency.strip();
            String slug = DraftIds.slug(label);
            if (!slug.isEmpty()) {
                give(agencies, slug, label, row);
                named.add(slug);
            } else if (!BlankText.isBlank(label)) {
                refuse(row, LawyerColumn.AGENCIES, ProblemKind.SHEET_AGENCY_WITHOUT_ID, label);
            }
        }
        return named;
    }

    private String yaml(String id) {
        StringBuilder yaml = new StringBuilder()
                .append(FileFormat.CHECKLIST.editorLine())
                .append(
                        "# Made from a sheet. Correct what it could not know: the title, the source and whom it binds, the facts,\n")
                .append("# and of each provision the verb, the force and what it asks.\n");
        add(yaml, "format", YamlValue.Scalar.word(FileFormat.CHECKLIST.word()));
        add(yaml, "id", YamlValue.Scalar.word(id));
        add(yaml, "version", YamlValue.Scalar.word("1.0.0"));
        add(yaml, "title", text("Title of the checklist"));
        add(yaml, "language", YamlValue.Scalar.word("en"));
        add(yaml, "sources", new YamlValue.Items(List.of(source(id))));
        add(yaml, "addressees", new YamlValue.Items(List.of(labelled(ADDRESSEE, "States parties"))));
        add(yaml, "profile", new YamlValue.Items(List.of(fact())));
        if (!agencies.texts().isEmpty()) {
            List<YamlValue> declared = new ArrayList<>();
            agencies.texts().forEach((agency, label) -> declared.add(labelled(agency, label)));
            add(yaml, "agencies", new YamlValue.Items(declared));
        }
        if (!provisions.qualifiers().isEmpty()) {
            add(yaml, "qualifiers", new YamlValue.Items(provisions.qualifiers()));
        }
        add(yaml, "provisions", new YamlValue.Items(provisions.declared()));
        List<YamlValue> all = new ArrayList<>();
        sections.forEach((named, questions) -> {
            Map<String, YamlValue> values = new LinkedHashMap<>();
            values.put("id", YamlValue.Scalar.word(named));
            values.put("title", text(titles.texts().getOrDefault(named, named)));
            values.put("questions", new YamlValue.Items(questions));
            all.add(new YamlValue.Entries(values));
        });
        add(yaml, "sections", new YamlValue.Items(all));
        return yaml.toString();
    }

    private static void add(StringBuilder yaml, String key, YamlValue value) {
        yaml.append(YamlWriter.entry(key, value, 0));
    }

    private static YamlValue labelled(String id, String label) {
        Map<String, YamlValue> values = new LinkedHashMap<>();
        values.put("id", YamlValue.Scalar.word(id));
        values.put("label", text(label));
        return new YamlValue.Entries(values);
    }

    private static YamlValue source(String id) {
        YamlValue yes = words(List.of("yes"));
        YamlValue party = new YamlValue.Entries(Map.of(FACT, yes));
        Map<String, YamlValue> values = new LinkedHashMap<>();
        values.put("id", YamlValue.Scalar.word(SOURCE));
        values.put("title", text("Title of the treaty (" + id + ")"));
        values.put("short", text("Treaty"));
        values.put("unit", YamlValue.Scalar.word("article"));
        values.put("bound-when", new YamlValue.Entries(Map.of(ADDRESSEE, party)));
        return new YamlValue.Entries(values);
    }

    private static YamlValue fact() {
        Map<String, YamlValue> values = new LinkedHashMap<>();
        values.put("id", YamlValue.Scalar.word(FACT));
        values.put("text", text("Is your State a party to the treaty?"));
        values.put("type", YamlValue.Scalar.word("single"));
        values.put("choices", new YamlValue.Items(List.of(labelled("yes", "Party"), labelled("no", "No party"))));
        return new YamlValue.Entries(values);
    }
}
