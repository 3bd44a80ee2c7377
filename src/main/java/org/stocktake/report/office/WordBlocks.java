package org.stocktake.report.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.NoBreakSpaces;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;

/** Adds blocks to the body of a Word document: one method for each kind of block. */
final class WordBlocks implements Block.Cases<CTBody> {
    /** The height of a line to write on, in twentieths of a point. */
    private static final int LINE = 320;

    /** The length of a paragraph or a row that stays on one page, in characters. */
    private static final int SHORT = 800;

    /** The length of a paragraph that stays on the page of the table before it, in characters: about three lines. */
    private static final int NOTE = 300;

    /** The length of labelled lines, and of a paragraph, that stay on one page, in characters: about half a page. */
    private static final int TOGETHER = 1_600;

    /** The size of the type in the head of a heat map, 10 points, in thousandths of the width of the text. */
    private static final int HEAD_EM = 21;

    /** The rest of the space between two heads beside the margins of their cells, in thousandths of an em. */
    private static final int SLACK = 100;

    /** The thousandths of a point in a twentieth of it, for each of two sides. */
    private static final int TWENTIETHS_AT_ONE_SIDE = 100;

    /** The sizes of the bold type in the heads of tables, 10 and 8 points, in thousandths of the width of the text. */
    private static final int LARGE_EM = 23;

    private static final int SMALL_EM = 19;

    /** The space at both sides of a cell, in thousandths of the width of the text. */
    private static final int SIDES = 24;

    /** The style of text in the tables of the pages for those who decide. */
    static final String LARGE_TEXT = "TableTextLarge";

    /** The sizes of the type in tables, in points. */
    private static final int LARGE = 10;

    private static final int SMALL = 8;

    /** The length of a choice that is kept on one line; in a longer one a word would be torn. */
    private static final int CHOICE_CHARS_MAX = 48;

    private final CTBody body;
    private final WordRuns lines;
    private final int level;
    private final String text;
    /** The last paragraph; null once something else has been added after it. */
    private @Nullable CTP introduction;

    /** The paragraphs at the end of a heat map, to keep with the paragraph that explains it; empty after anything else. */
    private List<CTP> mapEnd = List.of();

    /** The same of a table, and the short paragraph after it, to keep with the note on the table. */
    private List<CTP> tableEnd = List.of();

    /** The first block, if it is a paragraph and nothing has been added after it. */
    private @Nullable CTP opening;

    /** The first block, if it is a paragraph and the introduction follows it. */
    private @Nullable CTP beforeIntroduction;

    private boolean begun;

    private boolean captions = true;
    /** The last labelled line inside a card. */
    private @Nullable CTP lastFact;
    /** True inside a card that ends with room to write. */
    private boolean beforeRoom;

    /**
     * Makes a writer of blocks.
     *
     * @param level of the headings of findings, from 2
     * @param text the style of text in tables
     */
    WordBlocks(CTBody body, WordRuns lines, int level, String text) {
        this.body = body;
        this.lines = lines;
        this.level = level;
        this.text = text;
    }

    @Override
    public CTBody paragraph(Block.Paragraph paragraph) {
        mapEnd.forEach(WordRuns::keepWithNext);
        mapEnd = List.of();
        boolean afterTable = !tableEnd.isEmpty() && paragraph.line().text().length() < NOTE;
        boolean note = afterTable
                && !isLarge()
                && paragraph.line().spans().stream().limit(1).anyMatch(span -> span.kind() == Span.Kind.SOFT);
        if (afterTable) {
            tableEnd.forEach(WordRuns::keepWithNext);
        }
        introduction = WordRuns.styled(body.addNewP(), note ? "TableNote" : "Normal");
        lines.put(introduction, NoBreakSpaces.inDates(paragraph.line()));
        tableEnd = afterTable ? List.of(introduction) : List.of();
        if (paragraph.line().text().length() < TOGETHER) {
            WordRuns.keepWhole(introduction);
        }
        beforeIntroduction = opening;
        opening = begun ? null : introduction;
        begun = true;
        return body;
    }

    /** Leaves out the captions of tables, where a heading stands in for them. */
    void leaveOutCaptions() {
        captions = false;
    }

    /** Keeps both paragraphs of a chapter that begins with two with what follows: a heading and one are not alone at the foot. */
    void keepBeginning() {
        if (introduction != null && beforeIntroduction != null) {
            WordRuns.keepWithNext(beforeIntroduction);
        }
        keepIntroduction();
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
        add("Notice", notice.line());
        return body;
    }

    @Override
    public CTBody bullets(Block.Bullets bullets) {
        keepIntroduction();
        for (TextLine item : bullets.items()) {
            CTP paragraph = add("ListBullet", item);
            if (item.text().length() < SHORT) {
                WordRuns.keepWhole(paragraph);
            }
        }
        return body;
    }

    private CTP add(String style, TextLine line) {
        introduction = null;
        mapEnd = List.of();
        tableEnd = List.of();
        opening = null;
        begun = true;
        CTP paragraph = WordRuns.styled(body.addNewP(), style);
        lines.put(paragraph, NoBreakSpaces.inMarks(NoBreakSpaces.inDates(line), Integer.MAX_VALUE));
        return paragraph;
    }

    /**
     * Adds labelled lines. All stay together if they are short, else the last two, so that none is alone on a page. Before room
     * to write they need not: together they would fill half a page, and leave another half empty.
     */
    @Override
    public CTBody facts(Block.Facts facts) {
        introduction = null;
        tableEnd = List.of();
        opening = null;
        begun = true;
        if (facts.running()) {
            runOn(facts);
            return body;
        }
        int length = 0;
        boolean isShort = facts.facts().stream().allMatch(fact -> WordFactColumn.isShort(fact.label()));
        String style = isShort ? WordFactColumn.SHORT : WordFactColumn.STYLE;
        List<CTP> added = new ArrayList<>();
        for (Block.Facts.Fact fact : facts.facts()) {
            CTP first = WordRuns.styled(body.addNewP(), style);
            lines.label(first.addNewR(), "FactLabel", fact.label());
            first.addNewR().addNewTab();
            for (int i = 0; i < fact.lines().size(); i++) {
                CTP paragraph = i == 0 ? first : WordRuns.styled(body.addNewP(), style + WordFactColumn.MORE);
                lines.putBeside(paragraph, NoBreakSpaces.inDates(fact.lines().get(i)));
                length += fact.lines().get(i).text().length();
                added.add(paragraph);
            }
        }
        lastFact = added.isEmpty() ? null : added.get(added.size() - 1);
        int kept = length < TOGETHER && !beforeRoom ? 0 : Math.max(0, added.size() - 2);
        for (int i = kept; i < added.size() - 1; i++) {
            WordRuns.keepWithNext(added.get(i));
        }
        return body;
    }

    private void runOn(Block.Facts facts) {
        CTP paragraph = WordRuns.styled(body.addNewP(), "CardText");
        int length = 0;
        for (Block.Facts.Fact fact : facts.facts()) {
            if (length > 0) {
                WordRuns.text(paragraph.addNewR(), "", TextLine.PARTING + " ");
            }
            TextLine line = TextLine.join(fact.lines(), " ");
            lines.labelled(paragraph, fact.label(), NoBreakSpaces.inDates(line));
            length += fact.label().length() + line.text().length();
        }
        if (length < SHORT) {
            WordRuns.keepWhole(paragraph);
        }
    }

    @Override
    public CTBody card(Block.Card card) {
        keepIntroduction();
        CTP heading = WordRuns.styled(body.addNewP(), "Finding" + level);
        WordRuns.keepWithNext(heading);
        lines.place(heading, card.id(), card.title());
        add("Marks", card.marks());
        lastFact = null;
        beforeRoom = card.body().stream().anyMatch(Block.Form.class::isInstance);
        for (Block block : card.body()) {
            if (lastFact != null) {
                WordRuns.keepWithNext(lastFact);
                lastFact = null;
            }
            block.match(this);
        }
        lastFact = null;
        beforeRoom = false;
        return body;
    }

    @Override
    public CTBody fold(Block.Fold fold) {
        fold.blocks().forEach(block -> block.match(this));
        return body;
    }

    @Override
    public CTBody table(Block.Table table) {
        keepBeginning();
        if (captions) {
            caption(table.caption());
        }
        if (!table.introduction().isEmpty()) {
            add(isLarge() ? "IntroductionLarge" : "Introduction", TextLine.of(table.introduction()));
        }
        CTTbl rows = body.addNewTbl();
        WordTable grid = new WordTable(rows, "ReportTable", table.shares(isLarge() ? LARGE_EM : SMALL_EM, SIDES));
        List<CTTc> header = grid.headerRow();
        for (int i = 0; i < header.size(); i++) {
            cell(
                    header.get(i),
                    isLarge() ? "TableHeaderLarge" : "TableHeader",
                    TextLine.of(table.header().get(i)));
        }
        CTP last = header.get(0).getPArray(0);
        for (List<TextLine> row : table.rows()) {
            List<CTTc> cells = isShort(row) ? grid.shortRow() : grid.row();
            for (int i = 0; i < cells.size(); i++) {
                int letters = grid.letters(i, isLarge() ? LARGE : SMALL);
                TextLine line = NoBreakSpaces.inDates(row.get(i), letters);
                cell(cells.get(i), text, NoBreakSpaces.inMarks(line, letters));
            }
            last = cells.get(0).getPArray(0);
        }
        WordRowPairs.keep(rows);
        tableEnd = List.of(last, end());
        return body;
    }

    /** Adds the caption of a table, on the same page as the table; the style of a template may not say so. */
    private void caption(String caption) {
        WordRuns.keepWithNext(add("Caption", TextLine.of(caption)));
    }

    @Override
    public CTBody form(Block.Form form) {
        tableEnd = List.of();
        opening = null;
        begun = true;
        WordTable grid = new WordTable(body.addNewTbl(), "FormTable", List.of(38, 62));
        int row = 0;
        for (Block.Form.Field field : form.fields()) {
            List<CTTc> cells = grid.row(LINE * field.lines());
            row++;
            cell(cells.get(0), "Room", TextLine.of(Span.strong(field.label())));
            if (!field.help().isEmpty()) {
                cell(cells.get(0), "Room", TextLine.of(field.help()));
            }
            cell(cells.get(1), "TableText", TextLine.of(choices(field.choices())));
            if (row == 1 || row == form.fields().size() - 1) {
                WordRuns.keepWithNext(cells.get(0).getPArray(0)); // no page has the first or the last row alone
            }
        }
        end();
        return body;
    }

    private static String choices(List<String> choices) {
        return choices.stream()
                .map(choice ->
                        "\u2610\u00A0" + (choice.length() <= CHOICE_CHARS_MAX ? choice.replace(' ', '\u00A0') : choice))
                .collect(Collectors.joining("    "));
    }

    /** Adds the counts as a table whose cells are shaded. Its caption is also the text for those who cannot see it. */
    @Override
    public CTBody heatMap(Block.HeatMap map) {
        keepIntroduction();
        caption(map.caption());
        CTTbl rows = body.addNewTbl();
        WordTable grid = new WordTable(rows, "ReportTable", map.shares(HEAD_EM));
        grid.tighten();
        grid.describe(map.caption());
        List<CTTc> header = grid.headerRow();
        cell(header.get(0), isLarge() ? "TableHeaderLarge" : "TableHeader", TextLine.of(map.corner()));
        for (int i = 0; i < map.columns().size(); i++) {
            WordTable.narrow(header.get(i + 1), (map.gap(HEAD_EM) - SLACK) * LARGE / TWENTIETHS_AT_ONE_SIDE);
            cell(
                    header.get(i + 1),
                    "TableHeaderFigure",
                    TextLine.of(map.columns().get(i).label()));
        }
        List<CTP> ends = new ArrayList<>();
        for (Block.HeatMap.Row row : map.rows()) {
            List<CTTc> cells = grid.shortRow();
            cell(cells.get(0), text, breaking(row.label(), grid.letters(0, isLarge() ? LARGE : SMALL)));
            if (row.sum()) {
                ends.add(cells.get(0).getPArray(0));
            } else {
                WordRuns.keepWithNext(cells.get(0).getPArray(0));
            }
            for (int i = 0; i < map.columns().size(); i++) {
                CTTc cell = cells.get(i + 1);
                WordTable.shade(cell, WordColors.of(map.columns().get(i).tone()).shade(map.shade(row, i)));
                cell(
                        cell,
                        "TableFigure",
                        TextLine.of(row.sum() ? Span.strong(row.figure(i)) : Span.text(row.figure(i))));
            }
        }
        WordRowPairs.keep(rows);
        ends.add(end());
        mapEnd = ends;
        return body;
    }

    /**
     * Returns the name of a row with common spaces, if one of its words with a no-break space is too long: it would be torn.
     *
     * @param lettersMax the length of a word that fits on a line
     */
    private static TextLine breaking(TextLine name, int lettersMax) {
        boolean fits = Arrays.stream(name.text().split(" ", -1)).allMatch(word -> word.length() <= lettersMax);
        return fits
                ? name
                : new TextLine(name.spans().stream()
                        .map(span -> span.saying(span.text().replace('\u00A0', ' ')))
                        .toList());
    }

    private void cell(CTTc cell, String style, TextLine line) {
        lines.put(WordRuns.styled(cell.addNewP(), style), line);
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
    private CTP end() {
        return WordRuns.styled(body.addNewP(), "AfterTable");
    }

    /** Returns true in the pages for those who decide, whose type is larger. */
    private boolean isLarge() {
        return text.equals(LARGE_TEXT);
    }
}
