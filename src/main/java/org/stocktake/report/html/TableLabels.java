package org.stocktake.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Document;

/**
 * The heads of the columns of a document, as labels that the style puts before each cell on a narrow screen, where a row
 * is a card. Tables with the same heads share a class.
 */
public final class TableLabels implements Block.Cases<TableLabels> {
    private final Map<List<String>, String> classes = new LinkedHashMap<>();

    private TableLabels() {}

    static TableLabels of(Document document) {
        TableLabels labels = new TableLabels();
        labels.collect(document.title().cover());
        document.chapters().forEach(labels::collect);
        return labels;
    }

    /** Returns the class of a table. */
    public String of(Block.Table table) {
        return classes.getOrDefault(table.header(), "");
    }

    /** Returns the class of a heat map. */
    public String of(Block.HeatMap map) {
        return classes.getOrDefault(heads(map), "");
    }

    /** Returns the rules of the style: a label is only for the eye, because a screen reader says the head of the column. */
    String rules() {
        StringBuilder rules = new StringBuilder();
        classes.forEach((heads, name) -> {
            for (int i = 1; i < heads.size(); i++) {
                String text = CssText.quoted(heads.get(i));
                rules.append('.')
                        .append(name)
                        .append(" td:nth-child(")
                        .append(i + 1)
                        .append(")::before { content: ");
                rules.append(text).append("; content: ").append(text).append(" / \"\"; }\n");
            }
        });
        return rules.isEmpty() ? "" : "@media screen and (max-width: 40rem) {\n" + rules + "}\n";
    }

    private static List<String> heads(Block.HeatMap map) {
        List<String> heads = new ArrayList<>(List.of(map.corner()));
        map.columns().forEach(column -> heads.add(column.label()));
        return heads;
    }

    private void collect(Chapter chapter) {
        collect(chapter.blocks());
        chapter.parts().forEach(this::collect);
    }

    private TableLabels collect(List<Block> blocks) {
        blocks.forEach(block -> block.match(this));
        return this;
    }

    private TableLabels add(List<String> heads) {
        classes.putIfAbsent(heads, "t" + (classes.size() + 1));
        return this;
    }

    @Override
    public TableLabels table(Block.Table table) {
        return add(table.header());
    }

    @Override
    public TableLabels heatMap(Block.HeatMap map) {
        return add(heads(map));
    }

    @Override
    public TableLabels card(Block.Card card) {
        return collect(card.body());
    }

    @Override
    public TableLabels fold(Block.Fold fold) {
        return collect(fold.blocks());
    }

    @Override
    public TableLabels paragraph(Block.Paragraph paragraph) {
        return this;
    }

    @Override
    public TableLabels notice(Block.Notice notice) {
        return this;
    }

    @Override
    public TableLabels facts(Block.Facts facts) {
        return this;
    }

    @Override
    public TableLabels bullets(Block.Bullets bullets) {
        return this;
    }

    @Override
    public TableLabels form(Block.Form form) {
        return this;
    }
}
