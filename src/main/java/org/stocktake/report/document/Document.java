package org.stocktake.report.document;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.model.brand.Brand;
import org.stocktake.text.Joint;
import org.stocktake.text.Messages;
import org.stocktake.text.TextDirection;

/**
 * A report or questionnaire as text in blocks, without a format.
 *
 * @param language of its sentences, BCP 47
 * @param furniture the texts that a format needs around the content
 * @param indexes lists of references into the content, beside its chapters
 * @param filters choices by which a reader narrows the findings
 * @param languages of the texts that are not in its own
 */
public record Document(
        String language,
        Title title,
        Furniture furniture,
        List<Index> indexes,
        List<Part> parts,
        Filters filters,
        TextLanguages languages) {
    public Document {
        indexes = List.copyOf(indexes);
        parts = List.copyOf(parts);
    }

    /** Creates a document with its chapters in one part without a title. */
    public static Document of(String language, Title title, Furniture furniture, List<Chapter> chapters) {
        List<Part> parts = List.of(new Part(PartKind.MAIN, "", chapters));
        return new Document(language, title, furniture, List.of(), parts, Filters.NONE, TextLanguages.none(language));
    }

    /** Returns the same document with the languages of its texts. */
    public Document with(TextLanguages others) {
        return new Document(language, title, furniture, indexes, parts, filters, others);
    }

    /** Returns the same document, where each span is in one language and has it. */
    public Document marked() {
        return LanguageMarks.marked(this);
    }

    /** Returns the same document, where references to places that it does not have are plain text. */
    public Document closed() {
        return OpenReferences.closed(this);
    }

    /** Returns the kind of document and its subject, with a dash between them where the subject has a colon of its own. */
    public String name() {
        boolean hasColon = title.main().contains(":") || title.main().contains("\uFF1A");
        return hasColon && !title.kicker().isEmpty()
                ? Joint.DASH.of(List.of(title.kicker(), title.main()), furniture.words())
                : furniture.words().label(title.kicker(), title.main());
    }

    /** Returns the title of a page, the subject first: a browser shows little of it. */
    public String pageTitle() {
        return noted(Joint.DASH.of(List.of(title.main(), title.kicker()), furniture.words()));
    }

    /** Returns a text, with the label of the copy after it. */
    public String noted(String text) {
        return furniture.words().noted(text, title.mark());
    }

    /** Returns true if its language is written from right to left. */
    public boolean runsRightToLeft() {
        return TextDirection.isRightToLeft(language);
    }

    /** Returns the chapters of all parts. */
    public List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>();
        parts.forEach(part -> chapters.addAll(part.chapters()));
        return chapters;
    }

    /**
     * The title at the top.
     *
     * @param kicker the kind of document
     * @param main the subject
     * @param lines under it
     * @param mark the label of the copy, for the head of each page; empty when it needs none
     * @param cover the blocks of the first page; empty for a document without a page for its title
     */
    public record Title(String kicker, String main, List<String> lines, String mark, List<Block> cover) {
        public Title {
            kicker = PlainText.text(kicker);
            main = PlainText.text(main);
            lines = lines.stream().map(PlainText::text).toList();
            mark = PlainText.text(mark);
            cover = List.copyOf(cover);
        }

        /** Creates a title without a page of its own. */
        public Title(String kicker, String main, List<String> lines, String mark) {
            this(kicker, main, lines, mark, List.of());
        }

        /** Creates the title of a copy that needs no label. */
        public Title(String kicker, String main, List<String> lines) {
            this(kicker, main, lines, "");
        }
    }

    /** The kinds of parts, in their order in a document. */
    public enum PartKind {
        /** A few pages for those who decide, in large type. */
        BRIEF,
        MAIN,
        ANNEXES
    }

    /**
     * A group of chapters.
     *
     * @param title above its first chapter; may be empty
     */
    public record Part(PartKind kind, String title, List<Chapter> chapters) {
        public Part {
            title = PlainText.text(title);
            chapters = List.copyOf(chapters);
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
     * @param footer the program that made the document, for its end
     * @param words have the signs of the language
     * @param brand the look and the words of the office
     */
    public record Furniture(String skip, String contents, String page, String footer, Messages words, Brand brand) {
        /** Returns what the language sets between a label and its text. */
        public String colon() {
            return words.lead("");
        }
    }

    /** Returns the look and the words of the office. */
    public Brand brand() {
        return furniture.brand();
    }
}
