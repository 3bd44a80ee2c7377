package org.stocktake.report.pdf;

import org.stocktake.report.document.Block;
import org.w3c.dom.Element;

/** Adds a bookmark for each finding. Other kinds of block get none. */
final class PdfBookmarks implements Block.Cases<Element> {
    private final XhtmlElements html;
    private final Element above;

    PdfBookmarks(XhtmlElements html, Element above) {
        this.html = html;
        this.above = above;
    }

    @Override
    public Element card(Block.Card card) {
        Element bookmark = html.add(above, "bookmark");
        bookmark.setAttribute("name", card.title());
        bookmark.setAttribute("href", "#" + card.id());
        return above;
    }

    @Override
    public Element paragraph(Block.Paragraph paragraph) {
        return above;
    }

    @Override
    public Element notice(Block.Notice notice) {
        return above;
    }

    @Override
    public Element facts(Block.Facts facts) {
        return above;
    }

    @Override
    public Element table(Block.Table table) {
        return above;
    }

    @Override
    public Element bullets(Block.Bullets bullets) {
        return above;
    }

    @Override
    public Element fold(Block.Fold fold) {
        fold.blocks().forEach(block -> block.match(this));
        return above;
    }

    @Override
    public Element form(Block.Form form) {
        return above;
    }

    @Override
    public Element heatMap(Block.HeatMap map) {
        return above;
    }
}
