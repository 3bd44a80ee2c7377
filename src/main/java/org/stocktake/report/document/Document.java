package org.stocktake.report.document;

import java.util.List;

/**
 * A report in words, without a format.
 *
 * @param language of its sentences, BCP 47
 * @param furniture the words that a format needs around the text
 * @param indexes ways into the text beside its chapters
 */
public record Document(String language, Title title, Furniture furniture, List<Index> indexes, List<Chapter> chapters) {
    public Document {
        indexes = List.copyOf(indexes);
        chapters = List.copyOf(chapters);
    }

    /**
     * What stands on top.
     *
     * @param kicker what kind of document it is
     * @param main what it is about
     * @param lines under it
     */
    public record Title(String kicker, String main, List<String> lines) {
        public Title {
            kicker = PlainText.text(kicker);
            main = PlainText.text(main);
            lines = lines.stream().map(PlainText::text).toList();
        }
    }

    /**
     * A way into the text.
     *
     * @param entries references
     */
    public record Index(String id, String title, List<Span> entries) {
        public Index {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Words around the text: the way to it, and how the navigation is called.
     *
     * @param page what stands before the number of a page
     */
    public record Furniture(String skip, String contents, String page, String footer) {}
}
