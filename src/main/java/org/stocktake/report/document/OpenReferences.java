package org.stocktake.report.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns references to places that a document does not have into plain text. */
final class OpenReferences extends BlockMapping {
    private final Set<String> places = new HashSet<>();

    private OpenReferences() {}

    static Document closed(Document document) {
        OpenReferences references = new OpenReferences();
        for (Chapter chapter : document.chapters()) {
            references.collect(chapter);
        }
        List<Document.Index> indexes = new ArrayList<>();
        for (Document.Index index : document.indexes()) {
            if (index.entries().stream().allMatch(entry -> references.places.contains(entry.target()))) {
                indexes.add(index);
            }
        }
        return new Document(
                document.language(),
                document.title(),
                document.furniture(),
                indexes,
                references.parts(document.parts()),
                document.filters(),
                document.languages());
    }

    private void collect(Chapter chapter) {
        places.add(chapter.id());
        chapter.blocks().forEach(this::collect);
        chapter.parts().forEach(this::collect);
    }

    private void collect(Block block) {
        block.match(new Places());
    }

    @Override
    TextLine mapped(TextLine line) {
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
