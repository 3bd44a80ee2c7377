package org.stocktake.report.pdf;

import java.util.List;
import java.util.regex.Pattern;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.NoBreakSpaces;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.w3c.dom.Element;

/** Adds blocks to an XHTML page: one method for each kind of block. */
final class PdfBlocks implements Block.Cases<Element> {
    /** The most lines of a cell in a row that stays on one page. */
    private static final int ROW_LINES_MAX = 12;

    /** The most characters of a cell in such a row: about a quarter of a page in a column of half its width. */
    private static final int ROW_CHARS_MAX = 1_000;

    /** The most characters of a paragraph of a card that stays with what stands before it: about a quarter of a page. */
    private static final int PARAGRAPH_CHARS_MAX = 2_000;

    private static final int LINE_CHARS = 100;

    /** The longest of choices that stand beside each other, in UTF-16 units; longer ones stand below each other. */
    private static final int CHOICE_CHARS_MAX = 36;

    /** The longest head of a column of a heat map that stays on one line where it has no spaces, as in Chinese, in UTF-16 units. */
    private static final int HEAD_CHARS_MAX = 7;

    /**
     * The sizes of the bold type in the heads of tables, 10 and 7.75 points, in thousandths of the width of the text. The letters
     * of the shipped fonts are a sixth wider than {@code LineWidth} says.
     */
    private static final int LARGE_EM = 23;

    private static final int SMALL_EM = 18;

    /** The space at both sides of a cell, in thousandths of the width of the text, with some to spare. */
    private static final int SIDES = 18;

    /** Before the year of a quarter: on one line, two heads would read as one. The space stays for those who copy it. */
    private static final Pattern BEFORE_YEAR = Pattern.compile("(?<=\\p{L}\\.?) (?=(?:de )?20[0-9]{2}\\b)");

    /** The letters in an em: those of dates are narrow. */
    private static final int LETTERS_IN_EMS = 2;

    private final XhtmlElements html;
    private final Element above;
    private final int level;
    private final boolean captions;
    private final boolean isLarge;

    /**
     * Makes a writer of blocks.
     *
     * @param level of the headings of findings
     * @param captions true if tables get a caption
     * @param isLarge true in the pages for those who decide, whose type is larger
     */
    PdfBlocks(XhtmlElements html, Element above, int level, boolean captions, boolean isLarge) {
        this.html = html;
        this.above = above;
        this.level = level;
        this.captions = captions;
        this.isLarge = isLarge;
    }

    @Override
    public Element paragraph(Block.Paragraph paragraph) {
        Element added = isLead(paragraph.line()) ? html.add(above, "p", "lead") : html.add(above, "p");
        html.line(added, NoBreakSpaces.inDates(paragraph.line()));
        return above;
    }

    /** Returns true if the line says what stands below it, and so is not the last one of a page. */
    private static boolean isLead(TextLine line) {
        String text = line.text().strip();
        return text.endsWith(":")
                || text.endsWith("\uFF1A")
                || line.spans().stream().allMatch(span -> span.kind() == Span.Kind.STRONG);
    }

    @Override
    public Element notice(Block.Notice notice) {
        html.line(html.add(above, "p", "notice"), NoBreakSpaces.inDates(notice.line()));
        return above;
    }

    /** Adds a label and its lines as one paragraph, to save space; all of them where they run on. */
    @Override
    public Element facts(Block.Facts facts) {
        if (facts.running()) {
            runOn(html.add(above, "p", isLong(facts) ? "fact long" : "fact"), facts);
            return above;
        }
        for (Block.Facts.Fact fact : facts.facts()) {
            boolean isLong = isLong(new Block.Facts(List.of(fact)));
            fact(html.add(above, "p", isLong ? "fact long" : "fact"), fact, "");
        }
        return above;
    }

    /** Returns true if the texts may begin on a page that has no room for all of them, and go on on the next. */
    private static boolean isLong(Block.Facts facts) {
        int length = 0;
        for (Block.Facts.Fact fact : facts.facts()) {
            for (TextLine line : fact.lines()) {
                length += line.text().length()
                        + LINE_CHARS
                                * (int) line.text()
                                        .chars()
                                        .filter(unit -> unit == '\n')
                                        .count();
            }
        }
        return length > PARAGRAPH_CHARS_MAX;
    }

    private void runOn(Element paragraph, Block.Facts facts) {
        List<Block.Facts.Fact> all = facts.facts();
        for (int i = 0; i < all.size(); i++) {
            fact(paragraph, all.get(i), i < all.size() - 1 ? TextLine.PARTING + " " : "");
        }
    }

    private void fact(Element paragraph, Block.Facts.Fact fact, String end) {
        TextLine line = TextLine.join(fact.lines(), " ").ending(end);
        html.labelled(paragraph, fact.label(), NoBreakSpaces.inDates(line));
    }

    @Override
    public Element table(Block.Table table) {
        if (captions) {
            html.text(html.add(above, "p", "caption"), table.caption());
        }
        if (!table.introduction().isEmpty()) {
            html.text(html.add(above, "p", "introduction"), NoBreakSpaces.inDates(table.introduction()));
        }
        Element element = html.add(above, "table");
        Element header = html.add(html.add(element, "thead"), "tr");
        List<Integer> shares = table.shares(isLarge ? LARGE_EM : SMALL_EM, SIDES);
        for (int i = 0; i < table.header().size(); i++) {
            Element cell = html.add(header, "th");
            cell.setAttribute("scope", "col");
            cell.setAttribute("style", "width:" + shares.get(i) / 10.0 + "%");
            html.text(cell, table.header().get(i));
        }
        Element body = html.add(element, "tbody");
        for (List<TextLine> row : table.rows()) {
            Element cells = isLong(row) ? html.add(body, "tr", "long") : html.add(body, "tr");
            for (int i = 0; i < row.size(); i++) {
                Element cell = i == 0 ? header(cells, "row", "first") : html.add(cells, "td");
                html.line(cell, NoBreakSpaces.inDates(row.get(i), letters(shares.get(i))));
            }
        }
        return above;
    }

    /** Returns the number of letters that certainly fit on a line of a column, of a share in thousandths. */
    private int letters(int share) {
        return Math.max(0, share - SIDES) * LETTERS_IN_EMS / (isLarge ? LARGE_EM : SMALL_EM);
    }

    /** Returns true if the row may go on over the end of a page: as a whole it would leave much of one empty. */
    private static boolean isLong(List<TextLine> row) {
        for (TextLine cell : row) {
            String text = cell.text();
            if (text.length() > ROW_CHARS_MAX || text.lines().count() > ROW_LINES_MAX) {
                return true;
            }
        }
        return false;
    }

    private Element header(Element row, String scope, String style) {
        Element cell = html.add(row, "th", style);
        cell.setAttribute("scope", scope);
        return cell;
    }

    @Override
    public Element bullets(Block.Bullets bullets) {
        Element list = html.add(above, "ul");
        bullets.items().forEach(item -> html.line(html.add(list, "li"), NoBreakSpaces.inDates(item)));
        return above;
    }

    @Override
    public Element card(Block.Card card) {
        boolean asks = card.body().stream().anyMatch(Block.Form.class::isInstance);
        List<Block> body = unfolded(card.body());
        boolean runsOn = !body.isEmpty() && body.get(0) instanceof Block.Facts first && first.running();
        String kind =
                asks ? "card asked " : runsOn && isLong((Block.Facts) body.get(0)) ? "card told begun " : "card told ";
        Element element = html.add(above, "div", kind + card.tone());
        element.setAttribute("id", card.id());
        html.text(html.add(element, "h" + level), card.title());
        Element marks = html.add(element, "p", "marks");
        html.line(marks, runsOn ? card.marks().ending(TextLine.PARTING + " ") : card.marks());
        if (runsOn) {
            runOn(marks, (Block.Facts) body.get(0));
        }
        PdfBlocks inside = new PdfBlocks(html, element, level + 1, captions, isLarge);
        body.subList(runsOn ? 1 : 0, body.size()).forEach(block -> block.match(inside));
        return above;
    }

    private static List<Block> unfolded(List<Block> blocks) {
        boolean folded = blocks.size() == 1 && blocks.get(0) instanceof Block.Fold;
        return folded ? ((Block.Fold) blocks.get(0)).blocks() : blocks;
    }

    @Override
    public Element fold(Block.Fold fold) {
        fold.blocks().forEach(block -> block.match(this));
        return above;
    }

    @Override
    public Element form(Block.Form form) {
        Element body = html.add(html.add(above, "table", "form"), "tbody");
        for (Block.Form.Field field : form.fields()) {
            Element cells = html.add(body, "tr");
            Element label = header(cells, "row", "label");
            html.text(html.add(label, "strong"), field.label());
            if (!field.help().isEmpty()) {
                html.text(html.add(label, "p", "help"), field.help());
            }
            Element room = html.add(cells, "td", "lines-" + field.lines());
            boolean beside = field.choices().stream().allMatch(choice -> choice.length() <= CHOICE_CHARS_MAX);
            for (String choice : field.choices()) {
                Element tick = html.add(room, "span", beside ? "tick" : "tick below");
                html.add(tick, "span", "box");
                html.text(tick, " " + choice);
                room.appendChild(html.tree().createTextNode(" "));
            }
        }
        return above;
    }

    @Override
    public Element heatMap(Block.HeatMap map) {
        html.text(html.add(above, "p", "caption"), map.caption());
        Element element = html.add(above, "table", "heat");
        Element header = html.add(html.add(element, "thead"), "tr");
        html.text(header(header, "col", "name"), map.corner());
        for (Block.HeatMap.Column column : map.columns()) {
            boolean isShort = column.label().length() <= HEAD_CHARS_MAX;
            html.text(
                    header(header, "col", isShort ? "count short" : "count"),
                    BEFORE_YEAR.matcher(column.label()).replaceFirst("\u00A0\n"));
        }
        Element body = html.add(element, "tbody");
        for (Block.HeatMap.Row row : map.rows()) {
            Element cells = row.sum() ? html.add(body, "tr", "sum") : html.add(body, "tr");
            html.line(header(cells, "row", "name"), row.label());
            for (int i = 0; i < map.columns().size(); i++) {
                String tone = "count " + map.columns().get(i).tone() + " shade-" + map.shade(row, i);
                html.text(html.add(cells, "td", tone), row.figure(i));
            }
        }
        return above;
    }
}
