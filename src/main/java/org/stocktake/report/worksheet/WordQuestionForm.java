package org.stocktake.report.worksheet;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stocktake.finding.worksheet.WorksheetField;
import org.stocktake.finding.worksheet.WorksheetList;
import org.stocktake.finding.worksheet.WorksheetTag;
import org.stocktake.report.worksheet.WordControls.Control;

/** Adds one question to a worksheet for Word: what it asks, its fields, and its lists with rows to spare. */
final class WordQuestionForm {
    /** Word adds no row to a list of a form that is locked, so there are rows to spare. */
    private static final int SPARE_ROWS = 3;

    private static final int SPARE_CITATIONS = 5;
    private static final int SPARE_FIGURES = 2;
    private static final int NEEDS_MIN = 2;

    /** The rows of a list that stay together on one page; a longer list may go on on the next page. */
    private static final int ROWS_TOGETHER_MAX = 4;

    /** The longest text in characters that is kept on one page: a third of it. */
    private static final int ON_ONE_PAGE_MAX = 1_500;

    /** Any day: written in Chinese it has no spaces and stays on one line. */
    private static final String A_DAY = "2026-12-31";

    private final WordXml xml;
    private final WordControls controls;
    private final WorksheetContent content;
    private final WorksheetQuestion question;

    WordQuestionForm(WordXml xml, WordControls controls, WorksheetContent content, WorksheetQuestion question) {
        this.xml = xml;
        this.controls = controls;
        this.content = content;
        this.question = question;
    }

    void add() {
        String asked = question.number() + " " + question.question().text();
        xml.kept("Finding2", xml.fixedRun("", asked), asked);
        marks();
        question.facts()
                .forEach((label, text) -> xml.kept(
                        "Fact",
                        xml.fixedRun("FactLabel", label) + "<w:r><w:tab/></w:r>" + xml.fixedRun("", text),
                        label + text));
        fields();
        for (WorksheetList list : WorksheetList.values()) {
            list(list);
        }
    }

    /** Adds the marks, with the hidden line of the question: a hidden paragraph would part the question from its fields. */
    private void marks() {
        WorksheetTag tag = new WorksheetTag(WorksheetTag.Kind.LINE, question.number(), "");
        String line = controls.hidden(tag, question.line().line());
        String life = question.question().endangersLife()
                ? "\u00A0" + content.words().say("report.mark.life") + "\u00A0"
                : "";
        String runs = xml.fixedRun("Soft", question.force())
                + (life.isEmpty() ? "" : xml.fixedRun("", "  ") + xml.fixedRun("MarkGap", life));
        xml.kept("Marks", runs + line, question.force() + life);
    }

    private void fields() {
        WordFormTable table = new WordFormTable(xml, List.of(27, 73), content.say("table.fields", question.number()));
        for (WorksheetField field : question.fields()) {
            boolean isLong = String.join("\n", question.values().of(field)).length() > ON_ONE_PAGE_MAX;
            if (isLong) {
                table.row(() -> label(field), () -> cell(field));
            } else if (isKeptWithNext(field)) {
                table.keptRow(() -> label(field), () -> cell(field));
            } else if (field != WorksheetField.NO_CHALLENGES) {
                table.shortRow(() -> label(field), () -> cell(field));
            }
        }
        table.end();
    }

    /** Returns true for the first row and for the last but one: no page begins with the row behind them. */
    private static boolean isKeptWithNext(WorksheetField field) {
        return switch (field) {
            case ANSWER, NOTE -> true;
            case WHY,
                    QUALIFIER,
                    MEASURES,
                    PRACTICE,
                    MISSING,
                    CHALLENGES,
                    NO_CHALLENGES,
                    NEEDS,
                    GOOD_PRACTICE,
                    CONFIDENTIAL -> false;
        };
    }

    /** Adds the name of a field. What to write stands in the field itself; lists of help have no room for it. */
    private void label(WorksheetField field) {
        String name = label("field", field.key());
        String help = field == WorksheetField.NEEDS ? content.say("field.needs.help") : "";
        String below = help.isEmpty() ? "" : xml.fixedRun("Soft", "\n" + help);
        xml.paragraph("FormLabel", xml.fixedRun("Strong", name) + below, name + help);
    }

    private String label(String kind, String key) {
        return content.say(kind + "." + key);
    }

    private void cell(WorksheetField field) {
        if (question.keeps(field)) {
            xml.fixed("TableText", content.say("kept"));
        } else if (field == WorksheetField.NEEDS) {
            needs();
        } else if (field.isMark()) {
            mark(field);
        } else {
            xml.paragraph("FormText", control(field, first(question.values().of(field))), "");
        }
        if (field == WorksheetField.CHALLENGES) {
            mark(WorksheetField.NO_CHALLENGES);
        }
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? "" : values.get(0);
    }

    private String control(WorksheetField field, String value) {
        Control control = new Control(
                tag(field),
                title(label("field", field.key())),
                content.say(field.isWritten() ? "write." + field.key() : "choose"),
                value);
        return switch (field) {
            case ANSWER -> controls.choice(control, question.answers());
            case QUALIFIER -> controls.choice(control, question.qualifiers());
            case WHY,
                    MEASURES,
                    PRACTICE,
                    MISSING,
                    CHALLENGES,
                    NO_CHALLENGES,
                    NEEDS,
                    GOOD_PRACTICE,
                    NOTE,
                    CONFIDENTIAL -> controls.text(control);
        };
    }

    private WorksheetTag tag(WorksheetField field) {
        return new WorksheetTag(WorksheetTag.Kind.ANSWER, question.number(), field.key());
    }

    private String title(String label) {
        return WordControls.title(question.number(), label);
    }

    private void mark(WorksheetField field) {
        String says = content.say("mark." + field.key());
        Control control = new Control(tag(field), title(label("field", field.key())), "", "");
        String box = controls.mark(control, !question.values().of(field).isEmpty());
        xml.paragraph("FormText", box + xml.fixedRun("", " " + says), says);
    }

    /** Adds a list for each kind of help that is named, and some to spare. */
    private void needs() {
        List<String> chosen = new ArrayList<>(question.values().of(WorksheetField.NEEDS));
        int lists = Math.max(NEEDS_MIN, chosen.size() + 1);
        for (int i = 0; i < lists; i++) {
            Control control = new Control(
                    tag(WorksheetField.NEEDS),
                    title(label("field", "needs")),
                    content.say("choose"),
                    i < chosen.size() ? chosen.get(i) : "");
            xml.paragraph("FormText", controls.choice(control, content.labels().needs()), "");
        }
    }

    private void list(WorksheetList list) {
        String name = content.say("list." + list.key());
        String help = "  " + content.say("list." + list.key() + ".help");
        xml.kept("Caption", xml.fixedRun("Strong", name) + xml.fixedRun("", help), name + help);
        if (question.keeps(list)) {
            xml.fixed("TableText", content.say("kept"));
            return;
        }
        WordFormTable table = WordFormTable.headed(
                xml,
                shares(list),
                content.say("table." + list.key(), question.number()),
                list.keys().stream()
                        .map(key -> content.say("part." + list.key() + "." + key))
                        .toList());
        List<Map<String, String>> items = question.values().items(list);
        xml.add(controls.repeatingStart(content.say("list." + list.key())));
        int rows = items.size() + spare(list);
        for (int i = 0; i < rows; i++) {
            boolean kept = i == 0 || i == rows - 2 || (i < rows - 2 && rows <= ROWS_TOGETHER_MAX);
            row(list, table, kept, i < items.size() ? items.get(i) : Map.of());
        }
        xml.add(WordControls.END);
        table.end();
    }

    private static int spare(WorksheetList list) {
        return switch (list) {
            case EVIDENCE -> SPARE_CITATIONS;
            case ACTIONS -> SPARE_ROWS;
            case FIGURES -> SPARE_FIGURES;
        };
    }

    private List<Integer> shares(WorksheetList list) {
        boolean isDayUnbroken = content.words().day(A_DAY).codePoints().anyMatch(Character::isIdeographic);
        return switch (list) {
            case EVIDENCE -> isDayUnbroken ? List.of(16, 12, 8, 18, 18, 18, 10) : List.of(23, 17, 12, 12, 12, 12, 12);
            case ACTIONS -> isDayUnbroken ? List.of(42, 22, 19, 17) : List.of(46, 24, 15, 15);
            case FIGURES -> List.of(46, 18, 18, 18);
        };
    }

    private void row(WorksheetList list, WordFormTable table, boolean kept, Map<String, String> item) {
        List<String> keys = list.keys();
        Runnable[] cells = new Runnable[keys.size()];
        for (int i = 0; i < cells.length; i++) {
            String key = keys.get(i);
            boolean first = i == 0;
            cells[i] = () -> {
                part(list, key, item);
                if (first) {
                    hiddenParts(list, item);
                }
            };
        }
        xml.add(controls.itemStart());
        if (kept) {
            table.keptRow(cells);
        } else {
            table.shortRow(cells);
        }
        xml.add(WordControls.END);
    }

    private void part(WorksheetList list, String key, Map<String, String> item) {
        String label = content.say("part." + list.key() + "." + key);
        String value = item.getOrDefault(key, "");
        Control control = new Control(
                new WorksheetTag(WorksheetTag.Kind.ITEM, question.number(), list.key() + "." + key),
                title(label),
                content.say(prompt(key)),
                WorksheetList.isDay(key) ? content.words().day(value) : value);
        String drawn = WorksheetList.isChoice(key)
                ? controls.choice(control, content.labels().choices(key))
                : WorksheetList.isDay(key) ? controls.day(control, value) : controls.text(control);
        xml.paragraph("FormItem", drawn, "");
    }

    private static String prompt(String key) {
        return WorksheetList.isChoice(key) ? "choose" : WorksheetList.isDay(key) ? "day" : "write";
    }

    /** Adds the parts of an item that nobody fills in, so that they come back with it. */
    private void hiddenParts(WorksheetList list, Map<String, String> item) {
        StringBuilder parts = new StringBuilder();
        for (String key : list.hiddenKeys()) {
            String value = item.getOrDefault(key, "");
            if (!value.isEmpty()) {
                parts.append(parts.length() == 0 ? "" : "&")
                        .append(key)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        if (parts.length() > 0) {
            WorksheetTag tag = new WorksheetTag(WorksheetTag.Kind.ITEM, question.number(), list.key() + ".");
            xml.hidden(controls.hidden(tag, parts.toString()));
        }
    }
}
