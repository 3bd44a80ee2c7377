package org.stocktake.report.worksheet;

import static org.stocktake.finding.worksheet.WorksheetField.QUALIFIER;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.stocktake.finding.worksheet.FixedTextDigest;
import org.stocktake.finding.worksheet.WorksheetField;
import org.stocktake.finding.worksheet.WorksheetHead;
import org.stocktake.finding.worksheet.WorksheetList;
import org.stocktake.report.document.NoBreakSpaces;
import org.stocktake.report.document.PlainText;
import org.stocktake.report.office.CellTextSplitter;
import org.stocktake.report.office.OfficeFileWriter;
import org.stocktake.report.office.WorkbookRightToLeft;

/**
 * Writes a worksheet for Excel and similar programs: a row for each question, sheets for citations, steps and figures,
 * and cells to fill in; all other cells are locked, without a password.
 */
public final class ExcelWorksheet {
    /** A cell holds 32,767 characters and 253 line feeds (Excel specifications and limits). */
    private static final int UNITS_MAX = 32_700;

    private static final int FEEDS_MAX = 250;
    private static final int SPARE_ROWS = 100;

    /** The hidden columns and those of number and question, which stay in view. */
    private static final int FIXED = 5;

    /** The languages whose letters are higher than those of Arial. */
    private static final Set<String> HIGH_LETTERS = Set.of("ar", "zh");

    /** The number of pages side by side on which the answers can be read. */
    private static final int PAGES = 3;

    private final WorksheetContent content;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final ExcelStyles styles = new ExcelStyles(workbook);
    private final List<WorksheetQuestion> questions;

    private ExcelWorksheet(WorksheetContent content) {
        this.content = content;
        this.questions = content.questions(ExcelWorksheet::fits);
    }

    /** Returns true for a text that a cell can hold. */
    static boolean fits(String text) {
        return WorksheetValues.isPlain(text)
                && CellTextSplitter.escaped(text).length() <= UNITS_MAX
                && text.chars().filter(c -> c == '\n').count() <= FEEDS_MAX;
    }

    /** Writes the file and leaves the stream open. Same input, same bytes. */
    public static void write(WorksheetContent content, OutputStream out) throws IOException {
        ExcelWorksheet worksheet = new ExcelWorksheet(content);
        worksheet.add();
        POIXMLProperties properties = worksheet.workbook.getProperties();
        properties.getCoreProperties().getUnderlyingProperties().setLanguageProperty(content.language());
        OfficeFileWriter.write(worksheet.workbook, content.metadata(), out);
    }

    private ExcelSheet sheet(String key, List<ExcelColumn> columns) {
        String mark = WorksheetHead.FORMAT + " " + key;
        return new ExcelSheet(
                workbook.createSheet(content.say("sheet." + key)), mark, columns, styles, content.words());
    }

    private void add() {
        new ExcelAboutSheet(content, questions.size()).add(workbook, styles);
        ExcelSheet answers = sheet("answers", answerColumns());
        questions.forEach(question -> answers.row(answerRow(question)));
        List<ExcelSheet> lists = new ArrayList<>();
        for (WorksheetList list : WorksheetList.values()) {
            lists.add(add(list));
        }
        ExcelLists choices = new ExcelLists(workbook.createSheet(content.say("sheet.lists")));
        answers.offer(choices);
        for (int i = 0; i < questions.size(); i++) {
            WorksheetQuestion question = questions.get(i);
            answers.offer(
                    "answer", i, choices.range(List.copyOf(question.answers().values())));
            if (!question.qualifiers().isEmpty()) {
                answers.offer(
                        "qualifier",
                        i,
                        choices.range(List.copyOf(question.qualifiers().values())));
            }
        }
        answers.finish(FIXED, PAGES);
        lists.forEach(list -> list.offer(choices));
        lists.forEach(list -> list.finish(2, 1));
        workbook.setSheetHidden(workbook.getNumberOfSheets() - 1, true);
        workbook.setActiveSheet(0);
        if (content.runsRightToLeft()) {
            WorkbookRightToLeft.set(workbook);
        }
    }

    private List<ExcelColumn> answerColumns() {
        List<ExcelColumn> columns = new ArrayList<>(List.of(
                ExcelColumn.hidden("line"),
                ExcelColumn.hidden("fixed"),
                ExcelColumn.text("number", content.say("column.number"), "", 7),
                ExcelColumn.text("question", content.say("column.question"), "", 38),
                ExcelColumn.text("about", content.say("column.about"), "", 44)));
        for (WorksheetField field : WorksheetField.values()) {
            columns.add(column(field));
        }
        return columns;
    }

    private ExcelColumn column(WorksheetField field) {
        String heading = content.say("field." + field.key());
        String help = content.say("field." + field.key() + (field == WorksheetField.NEEDS ? ".sheet-help" : ".help"));
        List<String> yes = List.of(content.say("yes"));
        return switch (field) {
            case ANSWER -> ExcelColumn.text(field.key(), heading, "", 16);
            case QUALIFIER -> ExcelColumn.text(field.key(), heading, "", 20);
            case WHY -> ExcelColumn.text(field.key(), heading, help, 24);
            case MEASURES, PRACTICE, MISSING -> ExcelColumn.text(field.key(), heading, help, 36);
            case CHALLENGES, GOOD_PRACTICE, NOTE -> ExcelColumn.text(field.key(), heading, help, 28);
            case NO_CHALLENGES, CONFIDENTIAL -> ExcelColumn.choice(field.key(), heading, help, 12, yes);
            case NEEDS ->
                ExcelColumn.choice(
                                field.key(),
                                heading,
                                help,
                                22,
                                content.labels().needs().values())
                        .withOthers();
        };
    }

    private List<ExcelCell> answerRow(WorksheetQuestion question) {
        List<String> about = new ArrayList<>();
        about.add(question.force());
        question.facts().forEach((label, text) -> about.add(content.words().label(label, text)));
        String asked = PlainText.text(question.question().text());
        String explained = PlainText.text(String.join("\n", about));
        List<ExcelCell> cells = new ArrayList<>(List.of(
                ExcelCell.hidden(question.line().line()),
                ExcelCell.hidden(question.number() + " " + FixedTextDigest.of(asked + explained)),
                ExcelCell.strong(question.number()),
                ExcelCell.strong(NoBreakSpaces.in(asked)),
                ExcelCell.locked(NoBreakSpaces.in(explained) + spareLine())));
        for (WorksheetField field : WorksheetField.values()) {
            boolean offered = field != QUALIFIER || question.fields().contains(field);
            if (question.keeps(field)) {
                cells.add(ExcelCell.locked(content.say("kept")));
            } else {
                String text = String.join("\n", question.values().of(field));
                ExcelCell open = field.isWritten() ? ExcelCell.open(text) : ExcelCell.chosen(text);
                cells.add(offered ? open : ExcelCell.locked(""));
            }
        }
        return cells;
    }

    /**
     * Returns the end of a cell of several lines: in letters that are higher than the Latin ones of the font, the last
     * line would stand below the end of a row that an office program measured.
     */
    private String spareLine() {
        return HIGH_LETTERS.contains(content.language()) ? "\n" : "";
    }

    private ExcelSheet add(WorksheetList list) {
        List<ExcelColumn> columns = new ArrayList<>();
        List<String> numbers = questions.stream().map(WorksheetQuestion::number).toList();
        columns.add(
                ExcelColumn.choice("for", content.say("column.for-number"), content.say("prompt.number"), 12, numbers));
        list.keys().forEach(key -> columns.add(column(list, key)));
        list.hiddenKeys().forEach(key -> columns.add(ExcelColumn.hidden(key)));
        ExcelSheet sheet = sheet(list.key(), columns);
        for (WorksheetQuestion question : questions) {
            if (!question.keeps(list)) {
                question.values().items(list).forEach(item -> sheet.row(itemRow(list, question.number(), item)));
            }
        }
        sheet.spare(SPARE_ROWS);
        return sheet;
    }

    private ExcelColumn column(WorksheetList list, String key) {
        String heading = content.say("part." + list.key() + "." + key);
        if (WorksheetList.isChoice(key)) {
            return ExcelColumn.choice(
                    key,
                    heading,
                    content.say("prompt.choose"),
                    14,
                    content.labels().choices(key).values());
        }
        boolean day = WorksheetList.isDay(key);
        return ExcelColumn.text(key, heading, day ? content.say("prompt.day") : "", day ? 13 : 40);
    }

    private static List<ExcelCell> itemRow(WorksheetList list, String number, Map<String, String> item) {
        List<ExcelCell> cells = new ArrayList<>();
        cells.add(ExcelCell.open(number));
        for (String key : list.keys()) {
            String text = item.getOrDefault(key, "");
            cells.add(WorksheetList.isChoice(key) ? ExcelCell.chosen(text) : ExcelCell.open(text));
        }
        list.hiddenKeys().forEach(key -> cells.add(ExcelCell.hidden(item.getOrDefault(key, ""))));
        return cells;
    }
}
