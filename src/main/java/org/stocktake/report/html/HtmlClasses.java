package org.stocktake.report.html;

import java.util.List;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Document;
import org.stocktake.report.document.Filters;
import org.stocktake.report.document.TextLine;

/** The classes by which the style finds tables and findings. They are words of the program, never of a State. */
public record HtmlClasses(TableLabels labels, Filters filters) {
    static HtmlClasses of(Document document) {
        return new HtmlClasses(TableLabels.of(document), document.filters());
    }

    /** Returns the class of a table, for the labels of its cells. */
    public String of(Block.Table table) {
        return labels.of(table);
    }

    /** Returns the class of a heat map, for the labels of its cells. */
    public String of(Block.HeatMap map) {
        return labels.of(map);
    }

    /** Returns the classes of the choices that show the finding of a row; empty if it is no finding. */
    public String of(List<TextLine> row) {
        return filters.classes(row);
    }

    /** Returns the classes of the choices that show the finding of an item of a list; empty if it is no finding. */
    public String of(TextLine item) {
        return filters.classes(item);
    }

    /** Returns the classes of a card: its tone, and the choices that show it. */
    public String of(Block.Card card) {
        String chosen = filters.classes(card.id());
        return chosen.isEmpty() ? card.tone() : card.tone() + " " + chosen;
    }
}
