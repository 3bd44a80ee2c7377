package org.stocktake.report.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Document;
import org.stocktake.report.document.TextLine;

/** Writes a document as CommonMark with pipe tables. Text that a State writes never becomes markup. */
public final class MarkdownLayout implements Block.Cases<String> {
    private final int level;
    private final boolean captions;
    private final String colon;

    private MarkdownLayout(int level, boolean captions, String colon) {
        this.level = level;
        this.captions = captions;
        this.colon = colon;
    }

    /** Returns the document as CommonMark. */
    public static String of(Document document) {
        StringBuilder text = new StringBuilder();
        document.brand().letterhead().forEach(line -> text.append(heading(line)).append("\n\n"));
        if (!document.title().mark().isEmpty()) {
            text.append("**").append(heading(document.title().mark())).append("**\n\n");
        }
        text.append("# ")
                .append(heading(document.noted(document.title().main())))
                .append("\n\n");
        text.append("**").append(heading(document.title().kicker())).append("**\n\n");
        document.title().lines().forEach(line -> text.append(heading(line)).append("\n\n"));
        MarkdownLayout cover = new MarkdownLayout(2, true, document.furniture().colon());
        document.title()
                .cover()
                .forEach(block -> text.append(block.match(cover)).append('\n'));
        text.append("**").append(heading(document.furniture().contents())).append("**\n\n");
        document.chapters()
                .forEach(chapter -> text.append("- [")
                        .append(heading(chapter.heading()))
                        .append("](#")
                        .append(chapter.id())
                        .append(")\n"));
        text.append('\n');
        document.chapters()
                .forEach(
                        chapter -> append(text, chapter, 2, document.furniture().colon()));
        text.append("---\n\n");
        if (!document.brand().foot().isEmpty()) {
            text.append(heading(document.brand().foot())).append("\n\n");
        }
        text.append(heading(document.furniture().footer())).append('\n');
        return text.toString();
    }

    private static void append(StringBuilder text, Chapter chapter, int level, String colon) {
        text.append(place(chapter.id()));
        text.append("#".repeat(level))
                .append(' ')
                .append(heading(chapter.heading()))
                .append("\n\n");
        MarkdownLayout layout = new MarkdownLayout(level + 1, !chapter.namesItsBlock(), colon);
        chapter.blocks().forEach(block -> text.append(block.match(layout)).append('\n'));
        chapter.parts().forEach(part -> append(text, part, level + 1, colon));
    }

    private static String place(String id) {
        return "<a id=\"" + id + "\"></a>\n\n";
    }

    private static String heading(String text) {
        return MarkdownEscape.text(text, " ");
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return MarkdownLines.IN_PARAGRAPH.of(paragraph.line()) + "\n";
    }

    @Override
    public String notice(Block.Notice notice) {
        return "> " + new MarkdownLines("\\\n> ").of(notice.line()) + "\n";
    }

    @Override
    public String facts(Block.Facts facts) {
        StringBuilder text = new StringBuilder();
        for (Block.Facts.Fact fact : facts.facts()) {
            text.append("- **").append(heading(fact.label())).append("**").append(colon);
            if (fact.lines().size() == 1) {
                text.append(MarkdownLines.IN_ITEM.of(fact.lines().get(0))).append('\n');
            } else {
                text.append('\n');
                fact.lines()
                        .forEach(line -> text.append("  - ")
                                .append(new MarkdownLines("\\\n    ").of(line))
                                .append('\n'));
            }
        }
        return text.toString();
    }

    @Override
    public String table(Block.Table table) {
        StringBuilder text = new StringBuilder();
        if (captions) {
            text.append("**").append(heading(table.caption())).append("**\n\n");
        }
        if (!table.introduction().isEmpty()) {
            text.append(MarkdownLines.IN_PARAGRAPH.of(TextLine.of(table.introduction())))
                    .append("\n\n");
        }
        table.header().forEach(title -> text.append("| ").append(heading(title)).append(' '));
        text.append("|\n").append("| --- ".repeat(table.header().size())).append("|\n");
        for (List<TextLine> row : table.rows()) {
            row.forEach(cell ->
                    text.append("| ").append(MarkdownLines.IN_CELL.of(cell)).append(' '));
            text.append("|\n");
        }
        return text.toString();
    }

    @Override
    public String bullets(Block.Bullets bullets) {
        return bullets.items().stream()
                .map(item -> "- " + MarkdownLines.IN_ITEM.of(item) + "\n")
                .collect(Collectors.joining());
    }

    @Override
    public String card(Block.Card card) {
        StringBuilder text = new StringBuilder(place(card.id()));
        text.append("#".repeat(level)).append(' ').append(heading(card.title())).append("\n\n");
        text.append(MarkdownLines.IN_PARAGRAPH.of(card.marks())).append("\n\n");
        return text.append(blocks(card.body())).toString();
    }

    @Override
    public String fold(Block.Fold fold) {
        return blocks(fold.blocks());
    }

    /**
     * Writes blocks with an empty line after a list, else a text would belong to its last item; but not between labels,
     * which are one list, because an empty line would make it a loose one.
     */
    private String blocks(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        boolean afterList = false;
        for (Block block : blocks) {
            text.append(afterList && !(block instanceof Block.Facts) ? "\n" : "")
                    .append(block.match(this));
            afterList = block instanceof Block.Bullets || block instanceof Block.Facts;
        }
        return text.toString();
    }

    /** Writes each field as a list item with a line to write on. What is written there belongs to the item. */
    @Override
    public String form(Block.Form form) {
        StringBuilder text = new StringBuilder();
        for (Block.Form.Field field : form.fields()) {
            text.append("- **").append(heading(field.label())).append("**");
            text.append(field.help().isEmpty() ? "" : colon + heading(field.help()));
            field.choices().forEach(choice -> text.append("\n  - \\[ \\] ").append(heading(choice)));
            text.append(field.choices().isEmpty() ? "\n\n  ________\n\n" : "\n");
        }
        return text.toString();
    }

    @Override
    public String heatMap(Block.HeatMap map) {
        StringBuilder text = new StringBuilder();
        text.append("**").append(heading(map.caption())).append("**\n\n");
        text.append("| ").append(heading(map.corner())).append(' ');
        map.columns()
                .forEach(column ->
                        text.append("| ").append(heading(column.label())).append(' '));
        text.append("|\n| --- ").append("| ---: ".repeat(map.columns().size())).append("|\n");
        for (Block.HeatMap.Row row : map.rows()) {
            text.append("| ").append(MarkdownLines.IN_CELL.of(row.label())).append(' ');
            for (int i = 0; i < map.columns().size(); i++) {
                text.append("| ").append(row.figure(i)).append(' ');
            }
            text.append("|\n");
        }
        return text.toString();
    }
}
