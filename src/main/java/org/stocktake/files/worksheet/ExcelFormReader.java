package org.stocktake.files.worksheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.finding.worksheet.FixedTextDigest;
import org.stocktake.finding.worksheet.WorksheetField;
import org.stocktake.finding.worksheet.WorksheetHead;
import org.stocktake.finding.worksheet.WorksheetLine;
import org.stocktake.finding.worksheet.WorksheetList;
import org.stocktake.model.BlankText;
import org.stocktake.model.ProblemKind;
import org.stocktake.text.Messages;

/** Reads the cells of a worksheet for Excel by the keys of its hidden rows and columns. */
final class ExcelFormReader {
    /** The cells with a content of all sheets: one of 170 questions, all filled in, has fewer than 10,000. */
    private static final int CELLS_MAX = 100_000;

    /** The lines without a number that are compared with what was sent: more than a worksheet has. */
    private static final int NUMBERLESS_MAX = 1_000;

    private final JudgeSetting setting;
    private final WorksheetNotices notices;
    private final Messages words;
    private final PackageParts parts;
    private final Map<String, GivenText> about = new LinkedHashMap<>();
    private final Map<String, ReturnedQuestion> questions = new LinkedHashMap<>();
    private final ExcelTables tables;
    private final Map<String, ReturnedQuestion> copies = new LinkedHashMap<>();
    /** The questions of rows that are refused: their lists are not taken, and they are not missing. */
    private final Map<String, ReturnedQuestion> refused = new LinkedHashMap<>();
    /** The parts that were read: a workbook can name one part as many sheets. */
    private final Set<String> read = new HashSet<>();

    private Optional<WorksheetHead> head = Optional.empty();
    private boolean otherFormat;
    private int cellsLeft = CELLS_MAX;

    ExcelFormReader(JudgeSetting setting, PackageParts parts) {
        this.setting = setting;
        this.notices = setting.notices();
        this.words = setting.words();
        this.parts = parts;
        this.tables = new ExcelTables(notices, words);
    }

    static boolean isWanted(String part) {
        return part.startsWith("xl/") && (part.endsWith(".xml") || part.endsWith(".rels"));
    }

    ReturnedForm read() throws InvalidFileException {
        ExcelShared shared = ExcelShared.of(parts);
        ExcelParts workbook = new ExcelParts(parts);
        for (ExcelParts.Sheet sheet : workbook.sheets().values()) {
            sheet(workbook, sheet, shared);
        }
        if (head.isEmpty()) {
            throw tables.isEmpty() || otherFormat
                    ? parts.refused(otherFormat ? ProblemKind.WORKSHEET_NEWER : ProblemKind.NOT_A_WORKSHEET)
                    : parts.refused(ProblemKind.WORKSHEET_WITHOUT_HEAD, words.say("worksheet.sheet.about"));
        }
        tables.tell();
        answers();
        tables.copies("answers").forEach(this::copiedAnswers);
        for (WorksheetList list : WorksheetList.values()) {
            list(list);
        }
        for (WorksheetList list : WorksheetList.values()) {
            tables.copies(list.key()).forEach(copy -> copy.rows().forEach(row -> copiedItem(copy, row, list)));
        }
        refused.keySet().removeAll(questions.keySet());
        refused.values().forEach(question -> new UntakenTexts(setting, question).tell());
        return new ReturnedForm(head, about, questions, copies, refused.keySet());
    }

    private void sheet(ExcelParts workbook, ExcelParts.Sheet sheet, ExcelShared shared) throws InvalidFileException {
        Optional<byte[]> part = parts.part(sheet.part());
        if (part.isEmpty() || !read.add(sheet.part())) {
            return;
        }
        ExcelGrid grid = ExcelSheetReader.read(parts, part.get(), sheet.name(), shared, cellsLeft);
        grid.dropMarks();
        cellsLeft -= grid.rows().values().stream().mapToInt(Map::size).sum();
        Optional<ExcelTable> table = ExcelTable.of(grid, notices, words);
        if (table.isEmpty()) {
            others(grid, sheet.hidden());
        } else if (table.get().key().equals("about")) {
            about(grid);
        } else {
            tables.add(table.get());
        }
        if (!sheet.hidden()) {
            grid.pageTexts().stream()
                    .flatMap(text -> ExcelPageText.words(text).stream())
                    .forEach(text -> notices.add(
                            notices.cell(sheet.name(), words.say("worksheet.place.page")),
                            WorksheetNotice.Kind.TEXT_OUTSIDE,
                            text));
        }
        tell(workbook.comments(sheet), new ExcelComments(notices, sheet.name()));
        tell(workbook.drawing(sheet), new ExcelDrawing(notices, sheet.name()));
    }

    /** Reads a part of a sheet, once even if several sheets name it. */
    private void tell(Optional<String> name, PartReader.Handler teller) throws InvalidFileException {
        Optional<byte[]> part = name.isEmpty() ? Optional.empty() : parts.part(name.get());
        if (part.isPresent() && read.add(name.get())) {
            PartReader.read(parts, part.get(), teller);
        }
    }

    /** Tells of the texts of a sheet that a person added. */
    private void others(ExcelGrid grid, boolean hidden) {
        if (!hidden) {
            grid.rows()
                    .forEach((row, cells) -> cells.forEach((column, cell) -> {
                        if (!BlankText.isBlank(cell.text())) {
                            String place = notices.cell(grid.name(), ExcelGrid.reference(row, column));
                            notices.add(
                                    place,
                                    WorksheetNotice.Kind.TEXT_OUTSIDE,
                                    cell.text().strip());
                        }
                    }));
        }
    }

    /** Reads the first sheet: the head, and the fields whose key stands in the same row before them. */
    private void about(ExcelGrid grid) {
        for (int row : grid.rows().keySet()) {
            List<Integer> columns = List.copyOf(grid.row(row).keySet());
            String first = grid.at(row, columns.get(0)).text().strip();
            if (WorksheetHead.begins(first)) {
                head = head.isPresent() ? head : WorksheetHead.read(first);
                otherFormat |= WorksheetHead.isOfOtherFormat(first);
            } else if (first.equals("office") || first.equals("date")) {
                field(first, grid, row, columns.size() > 2 ? columns.get(2) : 0);
            } else {
                fixed(grid, row, columns);
            }
        }
    }

    private void field(String key, ExcelGrid grid, int row, int column) {
        ExcelText cell = grid.at(row, column);
        String text = key.equals("date") ? ExcelDay.of(cell) : cell.text();
        String place = notices.cell(grid.name(), ExcelGrid.reference(row, Math.max(1, column)));
        GivenText given = new GivenText(cell.isUsable() ? text : "", place);
        GivenText first = about.computeIfAbsent(key, none -> given);
        if (!given.isBlank() && !first.text().strip().equals(given.text().strip())) {
            notices.add(place, WorksheetNotice.Kind.COPY_DIFFERS, given.text().strip());
        }
    }

    /** Tells of a row that does not say what it said when the worksheet was made. */
    private void fixed(ExcelGrid grid, int row, List<Integer> columns) {
        StringBuilder said = new StringBuilder();
        columns.subList(1, columns.size())
                .forEach(column -> said.append(grid.at(row, column).text()));
        if (!FixedTextDigest.of(said.toString())
                .equals(grid.at(row, columns.get(0)).text().strip())) {
            String all = columns.size() == 1 ? grid.at(row, columns.get(0)).text() : said.toString();
            if (!BlankText.isBlank(all)) {
                notices.add(
                        notices.cell(grid.name(), ExcelGrid.reference(row, columns.get(columns.size() - 1))),
                        WorksheetNotice.Kind.TEXT_OUTSIDE,
                        all.strip());
            }
        }
    }

    private void copiedAnswers(ExcelTable copy) {
        ExcelRowKeys keys = new ExcelRowKeys(copy);
        for (int row : keys.rows()) {
            Optional<ExcelRowKeys.Key> key = keys.of(row);
            if (key.isEmpty()) {
                unclear(copy, row, keys);
            } else {
                ReturnedQuestion question = copyOf(key.get().number(), key.get().line());
                Arrays.stream(WorksheetField.values())
                        .filter(field -> copy.has(field.key()))
                        .forEach(field -> question.add(field, copy.given(row, field.key())));
                copy.tellOthers(row);
            }
        }
    }

    private ReturnedQuestion copyOf(String number, WorksheetLine line) {
        return copies.computeIfAbsent(number, none -> new ReturnedQuestion(number, line));
    }

    private void copiedItem(ExcelTable copy, int row, WorksheetList list) {
        Map<String, GivenText> item = new LinkedHashMap<>();
        if (read(copy, row, list, item)) {
            question(copy.raw(row, "for"))
                    .ifPresentOrElse(
                            first -> copyOf(first.number(), first.line()).add(list, item),
                            () -> tellOfNoQuestion(copy, row, list, item));
        }
    }

    private void answers() {
        Optional<ExcelTable> table = tables.original("answers");
        if (table.isEmpty()) {
            notices.add("", WorksheetNotice.Kind.SHEET_MISSING, words.say("worksheet.sheet.answers"));
            return;
        }
        for (WorksheetField field : WorksheetField.values()) {
            if (!table.get().has(field.key())) {
                notices.add(
                        table.get().grid().name(),
                        WorksheetNotice.Kind.COLUMN_MISSING,
                        words.say("worksheet.field." + field.key()));
            }
        }
        ExcelRowKeys keys = new ExcelRowKeys(table.get());
        List<String> moved = new ArrayList<>();
        for (int row : keys.rows()) {
            Optional<ExcelRowKeys.Key> key = keys.of(row);
            if (key.isEmpty()) {
                unclear(table.get(), row, keys);
            } else if (answer(table.get(), row, keys) && !keys.isOwn(row)) {
                moved.add(key.get().number());
            }
        }
        if (!moved.isEmpty()) {
            notices.add(table.get().grid().name(), WorksheetNotice.Kind.ROWS_MOVED, words.list(moved));
        }
    }

    /** Tells of a row of which nobody can tell the question: it is that of its hidden key, or that of its number. */
    private void unclear(ExcelTable table, int row, ExcelRowKeys keys) {
        String number = table.raw(row, "number").text().strip();
        if (keys.isKeyed(row) || head.orElseThrow().numbers().contains(number)) {
            if (new ExcelRowKeys.RowTexts(table, row, notices, words).tellUnclear()) {
                keys.claimed(row).forEach(this::refuse);
            }
        } else {
            table.tellRow(row);
        }
    }

    private void refuse(ExcelRowKeys.Key key) {
        refused.putIfAbsent(key.number(), new ReturnedQuestion(key.number(), key.line()));
    }

    /** Takes the answer of a row; returns false if its question has one already. */
    private boolean answer(ExcelTable table, int row, ExcelRowKeys keys) {
        ExcelRowKeys.Key key = keys.of(row).orElseThrow();
        String known = key.number();
        ExcelRowKeys.RowTexts texts = new ExcelRowKeys.RowTexts(table, row, notices, words);
        if (questions.containsKey(known)) {
            texts.tellTwice(questions.get(known), keys.claimed(row));
            keys.claimed(row).forEach(this::refuse);
            return false;
        }
        texts.tellFixed(key.digest());
        ReturnedQuestion question = new ReturnedQuestion(known, key.line());
        questions.put(known, question);
        for (WorksheetField field : WorksheetField.values()) {
            if (table.has(field.key())) {
                GivenText given = table.given(row, field.key());
                question.add(field, given);
                if (question.keeps(field) && !given.text().strip().equals(words.say("worksheet.kept"))) {
                    table.tell(row, field.key());
                }
            }
        }
        table.tellOthers(row);
        return true;
    }

    private void list(WorksheetList list) {
        Optional<ExcelTable> table = tables.original(list.key());
        if (table.isEmpty()) {
            notices.add("", WorksheetNotice.Kind.SHEET_MISSING, words.say("worksheet.sheet." + list.key()));
            return;
        }
        boolean whole = true;
        for (String key : list.keys()) {
            if (!table.get().has(key)) {
                whole = false;
                notices.add(
                        table.get().grid().name(),
                        WorksheetNotice.Kind.COLUMN_MISSING,
                        words.say("worksheet.part." + list.key() + "." + key));
            }
        }
        if (whole) {
            questions.values().forEach(question -> question.offer(list));
        }
        List<MovedItems.Row> rows = new ArrayList<>();
        for (int row : table.get().rows()) {
            Map<String, GivenText> item = new LinkedHashMap<>();
            boolean filled = read(table.get(), row, list, item);
            rows.add(new MovedItems.Row(row, item, filled, question(table.get().raw(row, "for"))));
        }
        new MovedItems(setting, list, rows).align();
        rows.forEach(row -> item(table.get(), row, list));
        keepNumberless(table.get(), rows, list);
    }

    /** Leaves items that lost nothing but their number where they were sent: they are told, and not taken out. */
    private void keepNumberless(ExcelTable table, List<MovedItems.Row> rows, WorksheetList list) {
        Map<Map<String, String>, Map<String, GivenText>> items = new LinkedHashMap<>();
        for (MovedItems.Row row : rows) {
            boolean lost = row.filled()
                    && BlankText.isBlank(table.raw(row.number(), "for").text());
            if (lost && items.size() < NUMBERLESS_MAX) {
                items.put(UntakenTexts.asInFile(setting, list, row.item()), row.item());
            }
        }
        if (!items.isEmpty()) {
            for (ReturnedQuestion question : questions.values()) {
                new UntakenTexts(setting, question).lacking(list, items).forEach(item -> question.add(list, item));
            }
        }
    }

    private void item(ExcelTable table, MovedItems.Row row, WorksheetList list) {
        if (!row.filled()) {
            table.tellUnlessNumber(row.number(), "for");
            return;
        }
        Optional<ReturnedQuestion> question = row.question();
        question.ifPresent(found -> found.add(list, row.item()));
        if (question.isPresent() && question.get().keeps(list)) {
            table.tellRow(row.number());
        }
        if (question.isEmpty()) {
            tellOfNoQuestion(table, row.number(), list, row.item());
        }
    }

    /** Reads the item of a row; returns false if nothing of it is filled in. */
    private static boolean read(ExcelTable table, int row, WorksheetList list, Map<String, GivenText> item) {
        boolean filled = false;
        for (String key : list.keys()) {
            GivenText given = table.given(row, key);
            item.put(
                    key,
                    WorksheetList.isDay(key)
                            ? new GivenText(ExcelDay.of(table.raw(row, key)), given.place(), given.usable())
                            : given);
            filled |= !given.isBlank() || !given.usable();
        }
        list.hiddenKeys().forEach(key -> item.put(key, table.given(row, key)));
        table.tellOthers(row);
        return filled;
    }

    private void tellOfNoQuestion(ExcelTable table, int row, WorksheetList list, Map<String, GivenText> item) {
        String number = table.raw(row, "for").text().strip();
        GivenText.ofItem(list.keys(), item, words)
                .ifPresent(written -> notices.add(
                        table.place(row, "for"),
                        number.isEmpty()
                                ? WorksheetNotice.Kind.ITEM_WITHOUT_NUMBER
                                : WorksheetNotice.Kind.ITEM_OF_NO_QUESTION,
                        written.text(),
                        number));
    }

    /** Returns the question of a number. Stored as a number, 15.10 has lost its last digit: it is then 15.1 or 15.10. */
    private Optional<ReturnedQuestion> question(ExcelText number) {
        String given = number.text().strip();
        Optional<ReturnedQuestion> exact = numbered(given);
        Optional<ReturnedQuestion> longer = numbered(given + "0");
        if (!number.number()) {
            return exact;
        }
        return exact.isPresent() && longer.isPresent() ? Optional.empty() : exact.or(() -> longer);
    }

    private Optional<ReturnedQuestion> numbered(String number) {
        return Optional.ofNullable(questions.get(number)).or(() -> Optional.ofNullable(refused.get(number)));
    }
}
