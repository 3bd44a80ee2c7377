package org.stocktake.report.document;

import java.util.List;

/**
 * A report or questionnaire as text in blocks, without a format.
 *
 * @param language of its sentences, BCP 47
 * @param furniture the texts that a format needs around the content
 * @param indexes lists of references into the content, beside its chapters
 */
public record Document(String language, Title title, Furniture furniture, List<Index> indexes, List<Chapter> chapters) {
    public Document {
        indexes = List.copyOf(indexes);
        chapters = List.copyOf(chapters);
    }

    /**
     * The title at the top.
     *
     * @param kicker the kind of document
     * @param main the subject
     * @param lines under it
     * @param mark the label of the copy, for the head of each page; empty when it needs none
     */
    public record Title(String kicker, String main, List<String> lines, String mark) {
        public Title {
            kicker = PlainText.text(kicker);
            main = PlainText.text(main);
            lines = lines.stream().map(PlainText::text).toList();
            mark = PlainText.text(mark);
        }

        /** Creates the title of a copy that needs no label. */
        public Title(String kicker, String main, List<String> lines) {
            this(kicker, main, lines, "");
        }

        /** Returns the kind of document and its subject. */
        public String name() {
            return kicker + ": " + main;
        }

        /** Returns the text, with the label of the copy after it. */
        public String marked(String text) {
            return FileMetadata.marked(text, mark);
        }
    }

    /**
     * A list of references into the content.
     *
     * @param entries references
     */
    public record Index(String id, String title, List<Span> entries) {
        public Index {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Texts around the content.
     *
     * @param skip text of the link past the navigation to the content
     * @param contents title of the navigation
     * @param page text before a page number
     */
    public record Furniture(String skip, String contents, String page, String footer) {}
}
