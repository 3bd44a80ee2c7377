package org.stocktake.report.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.stocktake.finding.Outcome;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;

/** Adds blocks to the body of a Word document: one method for each kind of block. */
final class WordBlocks implements Block.Cases<CTBody> {
    /** The height of a line to write on, in twentieths of a point. */
    private static final int LINE = 320;

    private static final int SHORT = 800;

    /** No-break spaces, which are not dropped at the end of a line, and a place where the line may break. */
    private static final String BAR_UNIT = "\u00A0\u00A0\u00A0\u200B";

    private final CTBody body;
    private final WordRuns lines;
    private final int level;
    /** The last paragraph; null once something else has been added after it. */
    private @Nullable CTP introduction;

    /**
     * Makes a writer of blocks.
     *
     * @param level of the headings of findings, from 2
     */
    WordBlocks(CTBody body, WordRuns lines, int level) {
        this.body = body;
        this.lines = lines;
        this.level = level;
    }

    @Override
    public CTBody paragraph(Block.Paragraph paragraph) {
        introduction = WordRuns.styled(body.addNewP(), "Normal");
        lines.put(introduction, paragraph.line());
        return body;
    }

    /** Keeps the last paragraph on the same page as the text that follows. */
    void keepIntroduction() {
        if (introduction != null) {
            WordRuns.keepWithNext(introduction);
            introduction = null;
        }
    }

    @Override
    public CTBody notice(Block.Notice notice) {
        return add("Notice", notice.line());
    }

    @Override
    public CTBody bullets(Block.Bullets bullets) {
        bullets.items().forEach(item -> add("ListBullet", item));
        return body;
    }

    private CTBody add(String style, TextLine line) {
        introduction = null;
        lines.put(WordRuns.styled(body.addNewP(), style), line);
        return body;
    }

    /** Adds labelled lines. The last two stay together, so that none is alone on the next page. */
    @Override
    public CTBody facts(Block.Facts facts) {
        introduction = null;
        List<CTP> added = new ArrayList<>();
        for (Block.Facts.Fact fact : facts.facts()) {
            CTP first = WordRuns.styled(body.addNewP(), "Fact");
            WordRuns.text(first.addNewR(), "FactLabel", fact.label());
            first.addNewR().addNewTab();
            for (int i = 0; i < fact.lines().size(); i++) {
                CTP paragraph = i == 0 ? first : WordRuns.styled(body.addNewP(), "FactMore");
                lines.put(paragraph, fact.lines().get(i));
                added.add(paragraph);
            }
        }
        if (added.size() > 1) {
            WordRuns.keepWithNext(added.get(added.size() - 2));
        }
        return body;
    }

    @Override
    public CTBody card(Block.Card card) {
        keepIntroduction();
        CTP heading = WordRuns.styled(body.addNewP(), "Finding" + level);
        lines.place(heading, card.id(), card.title());
        add("Marks", card.marks());
        card.body().forEach(block -> block.match(this));
        return body;
    }

    @Override
    public CTBody table(Block.Table table) {
        keepIntroduction();
        add("Caption", TextLine.of(table.caption()));
        if (!table.introduction().isEmpty()) {
            add("Introduction", TextLine.of(table.introduction()));
        }
        WordTable grid = new WordTable(body.addNewTbl(), "ReportTable", shares(table));
        List<CTTc> header = grid.headerRow();
        for (int i = 0; i < header.size(); i++) {
            cell(header.get(i), "TableHeader", TextLine.of(table.header().get(i)));
        }
        for (List<TextLine> row : table.rows()) {
            List<CTTc> cells = isShort(row) ? grid.shortRow() : grid.row();
            for (int i = 0; i < cells.size(); i++) {
                cell(cells.get(i), "TableText", row.get(i));
            }
        }
        return end();
    }

    @Override
    public CTBody form(Block.Form form) {
        WordTable grid = new WordTable(body.addNewTbl(), "FormTable", List.of(38, 62));
        for (Block.Form.Field field : form.fields()) {
            List<CTTc> cells = grid.row(LINE * field.lines());
            cell(cells.get(0), "Room", TextLine.of(Span.strong(field.label())));
            if (!field.help().isEmpty()) {
                cell(cells.get(0), "Room", TextLine.of(field.help()));
            }
            cell(cells.get(1), "TableText", TextLine.of(choices(field.choices())));
        }
        return end();
    }

    private static String choices(List<String> choices) {
        return choices.stream()
                .map(choice -> "\u2610\u00A0" + choice.replace(' ', '\u00A0'))
                .collect(Collectors.joining("    "));
    }

    /** Adds a table of totals, and a table with a bar and the same figures as text for each section. */
    @Override
    public CTBody chart(Block.Chart chart) {
        List<Integer> equal = Collections.nCopies(chart.totals().size(), 1);
        WordTable totals = new WordTable(body.addNewTbl(), "ReportTable", equal);
        List<CTTc> labels = totals.headerRow();
        List<CTTc> counts = totals.row();
        for (int i = 0; i < equal.size(); i++) {
            Block.Chart.Total total = chart.totals().get(i);
            cell(labels.get(i), "TableHeader", TextLine.of(total.label()));
            cell(counts.get(i), "TableText", TextLine.of(Span.strong(String.valueOf(total.count()))));
        }
        end();
        WordTable rows = new WordTable(body.addNewTbl(), "ReportTable", List.of(34, 36, 30));
        for (Block.Chart.Row row : chart.rows()) {
            List<CTTc> cells = rows.row();
            cell(cells.get(0), "TableText", row.label());
            bar(WordRuns.styled(cells.get(1).addNewP(), "TableText"), row.units());
            cell(cells.get(2), "TableText", TextLine.of(row.figures()));
        }
        return end();
    }

    /** Adds a bar of coloured spaces, one unit for each question. A screen reader has nothing to read out in it. */
    private static void bar(CTP paragraph, List<Outcome> units) {
        for (Outcome unit : units) {
            WordRuns.text(paragraph.addNewR(), WordColors.of(unit).bar(), BAR_UNIT);
            WordRuns.text(paragraph.addNewR(), "", "\u200A");
        }
    }

    private void cell(CTTc cell, String style, TextLine line) {
        lines.put(WordRuns.styled(cell.addNewP(), style), line);
    }

    /**
     * Returns the shares of the columns. They are those of the table, but wide enough for the longest word of each
     * heading; a line holds about a hundred letters.
     */
    private static List<Integer> shares(Block.Table table) {
        List<Integer> shares = new ArrayList<>();
        for (int i = 0; i < table.shares().size(); i++) {
            int longest = Arrays.stream(table.header().get(i).split(" ", -1))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            shares.add(Math.max(table.shares().get(i), longest + 3));
        }
        return shares;
    }

    /** Returns true if the row certainly fits on a page. A longer one must be split, or a program may cut it off. */
    private static boolean isShort(List<TextLine> row) {
        int length = row.stream()
                .flatMap(cell -> cell.spans().stream())
                .mapToInt(span -> span.text().length())
                .sum();
        return length < SHORT;
    }

    /** Adds an empty paragraph after a table. Word would join two tables without one between them. */
    private CTBody end() {
        WordRuns.styled(body.addNewP(), "AfterTable");
        return body;
    }
}
