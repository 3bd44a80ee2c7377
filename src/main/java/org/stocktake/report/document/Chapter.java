package org.stocktake.report.document;

import java.util.List;

/**
 * A part of a document under its own heading.
 *
 * @param id of the place, for links
 * @param parts chapters inside it, one level deep
 */
public record Chapter(String id, String title, List<Block> blocks, List<Chapter> parts) {
    public Chapter {
        title = PlainText.text(title);
        blocks = List.copyOf(blocks);
        parts = List.copyOf(parts);
    }

    /** Returns a chapter without parts. */
    public static Chapter of(String id, String title, List<Block> blocks) {
        return new Chapter(id, title, blocks, List.of());
    }
}
