package org.stocktake.report.lawyer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stocktake.condition.Applicability;
import org.stocktake.finding.sheet.ExportMark;
import org.stocktake.finding.sheet.LawyerColumn;
import org.stocktake.model.Checklist;
import org.stocktake.model.Condition;
import org.stocktake.model.Depth;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.report.office.CellTextSplitter;
import org.stocktake.report.sheet.Sheet;
import org.stocktake.report.sheet.SheetCell;
import org.stocktake.report.sheet.SheetColumn;
import org.stocktake.text.Citation;
import org.stocktake.text.Messages;

/** The sheets for lawyers: one that says how to use the other, and one with a row for each question. */
public final class LawyerSheets {
    /** The number of columns that stay in view: number, section and id. */
    private static final int FIXED = 3;

    private static final Condition NEVER = new Condition.Not(Condition.ALWAYS);

    private static final List<String> STEPS = List.of("change", "add", "remove", "told", "lines", "return");

    /** The words of the columns in which one of a few is chosen. */
    private static final Map<LawyerColumn, List<String>> CHOICES = Map.of(
            LawyerColumn.DEPTH, List.of(Depth.CORE.word(), Depth.FULL.word()),
            LawyerColumn.ENDANGERS_LIFE, List.of("yes", "no"));

    private final Checklist checklist;
    private final Messages words;

    private LawyerSheets(Checklist checklist, Messages words) {
        this.checklist = checklist;
        this.words = words;
    }

    /** Returns the sheets of a workbook. */
    public static List<Sheet> of(Checklist checklist, Messages words) {
        LawyerSheets sheets = new LawyerSheets(checklist, words);
        return List.of(sheets.about(), questions(checklist, words));
    }

    /** Returns the sheet with a row for each question, which is also the whole of a table of text. */
    public static Sheet questions(Checklist checklist, Messages words) {
        LawyerSheets sheets = new LawyerSheets(checklist, words);
        List<SheetColumn> columns = new ArrayList<>();
        for (LawyerColumn column : LawyerColumn.values()) {
            columns.add(sheets.column(column));
        }
        List<List<SheetCell>> rows = own(checklist).stream().map(sheets::row).toList();
        return new Sheet(words.say("lawyer.sheet.questions"), columns, FIXED, rows);
    }

    /** Returns the question and the column of the first text that is too long for the cell of a workbook. */
    public static Optional<String> tooLongForACell(Checklist checklist) {
        for (Question question : own(checklist)) {
            for (LawyerColumn column : LawyerColumn.takenBack()) {
                if (!CellTextSplitter.fits(column.cell(checklist, question))) {
                    return Optional.of(question.id().value() + ", " + column.key());
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the questions that the checklist takes from no other one: those are changed there. */
    private static List<Question> own(Checklist checklist) {
        return checklist
                .questions()
                .filter(question -> !checklist.sectionOf(question).home().isElsewhere())
                .toList();
    }

    private SheetColumn column(LawyerColumn column) {
        String heading = words.say("lawyer.column." + column.key());
        int width = switch (column) {
            case NUMBER, DEPTH, ENDANGERS_LIFE -> 9;
            case SECTION, FORCE, AGENCIES, SEE_ALSO, PROVISIONS, PART_OF, EXPORTED -> 20;
            case ID, SHORT, ARTICLES, SOFTENS, WHEN -> 28;
            case PRACTICE, GAPS, ACTION, NOTE, EVIDENCE -> 40;
            case TEXT, HELP -> 52;
        };
        List<String> choices = CHOICES.getOrDefault(column, List.of());
        return new SheetColumn(heading, width, choices, !choices.isEmpty());
    }

    private List<SheetCell> row(Question question) {
        List<SheetCell> cells = new ArrayList<>();
        for (LawyerColumn column : LawyerColumn.values()) {
            cells.add(new SheetCell.Text(cell(column, question)));
        }
        return cells;
    }

    private String cell(LawyerColumn column, Question question) {
        return switch (column) {
            case NUMBER -> checklist.numberOf(question);
            case ARTICLES -> String.join("\n", Citation.each(words, checklist, provisions(question)));
            case FORCE -> forces(question);
            case SOFTENS -> softens(question);
            case WHEN -> new ConditionText(checklist, words).of(askedWhen(question));
            case EXPORTED -> ExportMark.of(checklist, question).cell();
            case SECTION,
                    ID,
                    TEXT,
                    SHORT,
                    PROVISIONS,
                    HELP,
                    EVIDENCE,
                    PRACTICE,
                    GAPS,
                    ACTION,
                    NOTE,
                    AGENCIES,
                    SEE_ALSO,
                    PART_OF,
                    DEPTH,
                    ENDANGERS_LIFE -> column.cell(checklist, question);
        };
    }

    /** Returns the cell of a column that only explains; a sheet may have another one. */
    public static String told(LawyerColumn column, Checklist checklist, Question question, Messages words) {
        return new LawyerSheets(checklist, words).cell(column, question);
    }

    /** Returns the condition of the question, and that one of the provisions that it assesses binds the State. */
    private Condition askedWhen(Question question) {
        Set<Condition> all = new LinkedHashSet<>(parts(question.when()));
        Set<Condition> binding = new LinkedHashSet<>();
        for (Provision provision : provisions(question)) {
            List<Condition> binds = parts(Applicability.bindsWhen(checklist, provision));
            if (!binds.contains(NEVER) && provision.force().isPresent()) {
                binding.add(binds.size() == 1 ? binds.get(0) : new Condition.All(binds));
            }
        }
        if (binding.size() == 1) {
            all.addAll(parts(binding.iterator().next()));
        } else if (!binding.isEmpty() && !binding.contains(Condition.ALWAYS)) {
            all.add(new Condition.Any(List.copyOf(binding)));
        }
        return all.size() == 1 ? all.iterator().next() : new Condition.All(List.copyOf(all));
    }

    /** Returns the parts that all have to hold; none if the condition always holds. */
    private static List<Condition> parts(Condition condition) {
        if (!(condition instanceof Condition.All all)) {
            return List.of(condition);
        }
        List<Condition> parts = new ArrayList<>();
        all.parts().forEach(part -> parts.addAll(parts(part)));
        return parts;
    }

    private List<Provision> provisions(Question question) {
        return question.provisions().stream().map(checklist::provision).toList();
    }

    private String forces(Question question) {
        Set<String> forces = new LinkedHashSet<>();
        for (Provision provision : provisions(question)) {
            provision.force().ifPresent(force -> forces.add(words.say("force." + force.word())));
        }
        return String.join("\n", forces);
    }

    private String softens(Question question) {
        Set<String> quoted = new LinkedHashSet<>();
        for (Provision provision : provisions(question)) {
            provision.softens().forEach(id -> quoted.add(checklist.vocabulary().qualifier(id, provision.id())));
        }
        return String.join("\n", quoted);
    }

    private Sheet about() {
        List<List<SheetCell>> rows = new ArrayList<>();
        rows.add(List.of(
                SheetCell.of(words.say("lawyer.about.title")),
                SheetCell.of(checklist.heading().title())));
        rows.add(List.of(
                SheetCell.of(words.say("lawyer.about.checklist")),
                SheetCell.of(checklist.id() + " " + checklist.version())));
        for (int i = 0; i < STEPS.size(); i++) {
            rows.add(List.of(
                    SheetCell.of(String.valueOf(i + 1)),
                    SheetCell.of(words.say("lawyer.about." + STEPS.get(i), words.say("lawyer.sheet.questions")))));
        }
        List<SheetColumn> columns = List.of(
                SheetColumn.of(words.say("report.sheet.column.fact"), 28),
                SheetColumn.of(words.say("report.sheet.column.value"), 100));
        return new Sheet(words.say("lawyer.sheet.about"), columns, 1, Collections.unmodifiableList(rows));
    }
}
