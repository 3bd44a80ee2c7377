package org.stocktake.report.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns references to places that a document does not have into plain text. */
final class OpenReferences implements Block.Cases<Block> {
    private final Set<String> places = new HashSet<>();

    private OpenReferences() {}

    static Document closed(Document document) {
        OpenReferences references = new OpenReferences();
        for (Chapter chapter : document.chapters()) {
            references.collect(chapter);
        }
        List<Document.Part> parts = new ArrayList<>();
        for (Document.Part part : document.parts()) {
            List<Chapter> chapters = new ArrayList<>();
            part.chapters().forEach(chapter -> chapters.add(references.closed(chapter)));
            parts.add(new Document.Part(part.kind(), part.title(), chapters));
        }
        List<Document.Index> indexes = new ArrayList<>();
        for (Document.Index index : document.indexes()) {
            if (index.entries().stream().allMatch(entry -> references.places.contains(entry.target()))) {
                indexes.add(index);
            }
        }
        return new Document(
                document.language(), document.title(), document.furniture(), indexes, parts, document.filters());
    }

    private void collect(Chapter chapter) {
        places.add(chapter.id());
        chapter.blocks().forEach(this::collect);
        chapter.parts().forEach(this::collect);
    }

    private void collect(Block block) {
        block.match(new Places());
    }

    private Chapter closed(Chapter chapter) {
        List<Chapter> parts = new ArrayList<>();
        chapter.parts().forEach(part -> parts.add(closed(part)));
        return new Chapter(chapter.id(), chapter.number(), chapter.title(), blocks(chapter.blocks()), parts);
    }

    private List<Block> blocks(List<Block> blocks) {
        List<Block> closed = new ArrayList<>();
        blocks.forEach(block -> closed.add(block.match(this)));
        return closed;
    }

    private List<TextLine> lines(List<TextLine> lines) {
        List<TextLine> closed = new ArrayList<>();
        lines.forEach(line -> closed.add(closed(line)));
        return closed;
    }

    private TextLine closed(TextLine line) {
        boolean open = false;
        for (Span span : line.spans()) {
            open |= isOpen(span);
        }
        if (!open) {
            return line;
        }
        List<Span> spans = new ArrayList<>();
        line.spans().forEach(span -> spans.add(isOpen(span) ? Span.text(span.text()) : span));
        return new TextLine(spans);
    }

    private boolean isOpen(Span span) {
        return span.kind() == Span.Kind.REFERENCE && !places.contains(span.target());
    }

    @Override
    public Block paragraph(Block.Paragraph paragraph) {
        return new Block.Paragraph(closed(paragraph.line()));
    }

    @Override
    public Block notice(Block.Notice notice) {
        return new Block.Notice(closed(notice.line()));
    }

    @Override
    public Block facts(Block.Facts facts) {
        List<Block.Facts.Fact> closed = new ArrayList<>();
        facts.facts().forEach(fact -> closed.add(new Block.Facts.Fact(fact.label(), lines(fact.lines()))));
        return new Block.Facts(closed, facts.running());
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
        return new Block.Card(card.id(), card.tone(), closed(card.marks()), card.title(), blocks(card.body()));
    }

    @Override
    public Block fold(Block.Fold fold) {
        return new Block.Fold(fold.summary(), blocks(fold.blocks()));
    }

    @Override
    public Block heatMap(Block.HeatMap map) {
        List<Block.HeatMap.Row> rows = new ArrayList<>();
        map.rows().forEach(row -> rows.add(new Block.HeatMap.Row(closed(row.label()), row.counts(), row.sum())));
        return new Block.HeatMap(map.caption(), map.corner(), map.columns(), rows);
    }

    @Override
    public Block form(Block.Form form) {
        return form;
    }

    /** Collects the places inside a block. */
    private final class Places implements Block.Cases<Boolean> {
        private boolean add(TextLine line) {
            for (Span span : line.spans()) {
                if (span.kind() == Span.Kind.PLACE) {
                    places.add(span.target());
                }
            }
            return true;
        }

        private boolean add(List<TextLine> lines) {
            lines.forEach(this::add);
            return true;
        }

        @Override
        public Boolean paragraph(Block.Paragraph paragraph) {
            return add(paragraph.line());
        }

        @Override
        public Boolean notice(Block.Notice notice) {
            return add(notice.line());
        }

        @Override
        public Boolean facts(Block.Facts facts) {
            facts.facts().forEach(fact -> add(fact.lines()));
            return true;
        }

        @Override
        public Boolean table(Block.Table table) {
            table.rows().forEach(this::add);
            return true;
        }

        @Override
        public Boolean bullets(Block.Bullets bullets) {
            return add(bullets.items());
        }

        @Override
        public Boolean card(Block.Card card) {
            places.add(card.id());
            card.body().forEach(OpenReferences.this::collect);
            return add(card.marks());
        }

        @Override
        public Boolean fold(Block.Fold fold) {
            fold.blocks().forEach(OpenReferences.this::collect);
            return true;
        }

        @Override
        public Boolean heatMap(Block.HeatMap map) {
            map.rows().forEach(row -> add(row.label()));
            return true;
        }

        @Override
        public Boolean form(Block.Form form) {
            return true;
        }
    }
}
