package org.stocktake.report.document;

import org.jspecify.annotations.Nullable;

/**
 * A part of a line, shown in one way.
 *
 * @param target the id of a place in the document, an address, or the word of a mark; else empty
 * @param language of the text, BCP 47; empty if it is that of the document
 */
public record Span(Kind kind, String text, String target, String language) {
    /** The way a span is shown. */
    public enum Kind {
        TEXT,
        STRONG,
        /** Words quoted from a legal instrument, with their quotation marks. */
        QUOTE,
        /** Text of less weight. */
        SOFT,
        /** A word that classifies: an outcome, a flag. */
        MARK,
        /** A place that others refer to. */
        PLACE,
        /** Leads to a place in the document. */
        REFERENCE,
        /** Leads out of the document, by http, https or mailto. */
        LINK
    }

    public Span {
        text = PlainText.text(text);
    }

    /** Creates a span in the language of the document. */
    public Span(Kind kind, String text, String target) {
        this(kind, text, target, "");
    }

    /** Returns the attribute {@code lang} for its language; null if it has none of its own. */
    public @Nullable String lang() {
        return TextLanguages.attribute(language);
    }

    /** Returns true for plain text in the language of the plain text before it. */
    public boolean goesOnFrom(Span before) {
        return kind == Kind.TEXT && before.kind == Kind.TEXT && language.equals(before.language);
    }

    /** Returns the same span with another text. */
    public Span saying(String other) {
        return new Span(kind, other, target, language);
    }

    public static Span text(String text) {
        return new Span(Kind.TEXT, text, "");
    }

    public static Span strong(String text) {
        return new Span(Kind.STRONG, text, "");
    }

    public static Span quote(String text) {
        return new Span(Kind.QUOTE, text, "");
    }

    public static Span soft(String text) {
        return new Span(Kind.SOFT, text, "");
    }

    public static Span mark(String text, String word) {
        return new Span(Kind.MARK, text, word);
    }

    public static Span place(String text, String id) {
        return new Span(Kind.PLACE, text, id);
    }

    public static Span reference(String text, String id) {
        return new Span(Kind.REFERENCE, text, id);
    }

    /** Returns true if it only separates lines. */
    public boolean isBreak() {
        return text.equals("\n");
    }

    /** Returns a link out of the document; plain text when the address is not of http, https or mailto. */
    public static Span link(String address) {
        String plain = PlainText.text(address);
        return isSafe(plain) ? new Span(Kind.LINK, plain, plain) : text(plain);
    }

    private static boolean isSafe(String address) {
        boolean known = address.regionMatches(true, 0, "https://", 0, 8)
                || address.regionMatches(true, 0, "http://", 0, 7)
                || address.regionMatches(true, 0, "mailto:", 0, 7);
        return known && address.chars().allMatch(unit -> unit > ' ' && "<>\"'`\\".indexOf(unit) < 0);
    }
}
