package org.stocktake.report.document;

import java.util.ArrayList;
import java.util.List;

/** Makes a document of another one in which each line is changed. */
abstract class BlockMapping implements Block.Cases<Block> {
    /** Returns what becomes of a line. */
    abstract TextLine mapped(TextLine line);

    /** Returns the parts of a document with their lines changed. */
    List<Document.Part> parts(List<Document.Part> parts) {
        List<Document.Part> mapped = new ArrayList<>();
        for (Document.Part part : parts) {
            List<Chapter> chapters = new ArrayList<>();
            part.chapters().forEach(chapter -> chapters.add(chapter(chapter)));
            mapped.add(new Document.Part(part.kind(), part.title(), chapters));
        }
        return mapped;
    }

    private Chapter chapter(Chapter chapter) {
        List<Chapter> parts = new ArrayList<>();
        chapter.parts().forEach(part -> parts.add(chapter(part)));
        return new Chapter(chapter.id(), chapter.number(), chapter.title(), blocks(chapter.blocks()), parts);
    }

    List<Block> blocks(List<Block> blocks) {
        List<Block> mapped = new ArrayList<>();
        blocks.forEach(block -> mapped.add(block.match(this)));
        return mapped;
    }

    private List<TextLine> lines(List<TextLine> lines) {
        List<TextLine> mapped = new ArrayList<>();
        lines.forEach(line -> mapped.add(mapped(line)));
        return mapped;
    }

    @Override
    public Block paragraph(Block.Paragraph paragraph) {
        return new Block.Paragraph(mapped(paragraph.line()));
    }

    @Override
    public Block notice(Block.Notice notice) {
        return new Block.Notice(mapped(notice.line()));
    }

    @Override
    public Block facts(Block.Facts facts) {
        List<Block.Facts.Fact> mapped = new ArrayList<>();
        facts.facts().forEach(fact -> mapped.add(new Block.Facts.Fact(fact.label(), lines(fact.lines()))));
        return new Block.Facts(mapped, facts.running());
    }

    @Override
    public Block table(Block.Table table) {
        List<List<TextLine>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(lines(row)));
        return new Block.Table(table.caption(), table.introduction(), table.header(), table.shares(), rows);
    }

    @Override
    public Block bullets(Block.Bullets bullets) {
        return new Block.Bullets(lines(bullets.items()));
    }

    @Override
    public Block card(Block.Card card) {
        return new Block.Card(card.id(), card.tone(), mapped(card.marks()), card.title(), blocks(card.body()));
    }

    @Override
    public Block fold(Block.Fold fold) {
        return new Block.Fold(fold.summary(), blocks(fold.blocks()));
    }

    @Override
    public Block heatMap(Block.HeatMap map) {
        List<Block.HeatMap.Row> rows = new ArrayList<>();
        map.rows().forEach(row -> rows.add(new Block.HeatMap.Row(mapped(row.label()), row.counts(), row.sum())));
        return new Block.HeatMap(map.caption(), map.corner(), map.columns(), rows);
    }

    @Override
    public Block form(Block.Form form) {
        return form;
    }
}
