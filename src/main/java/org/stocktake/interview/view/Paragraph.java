package org.stocktake.interview.view;

/** A paragraph of a page, and its tone. */
public record Paragraph(Tone tone, Phrase phrase) {
    /** Tone of a paragraph; no meaning is carried by it alone. */
    public enum Tone {
        /** The question itself. */
        QUESTION,
        PLAIN,
        /** A detail of the question. */
        DETAIL,
        ERROR,
        /** Information; nothing to correct. */
        NOTE
    }

    public static Paragraph question(String key, Object... values) {
        return question(Phrase.of(key, values));
    }

    public static Paragraph question(Phrase phrase) {
        return new Paragraph(Tone.QUESTION, phrase);
    }

    public static Paragraph plain(String key, Object... values) {
        return plain(Phrase.of(key, values));
    }

    public static Paragraph plain(Phrase phrase) {
        return new Paragraph(Tone.PLAIN, phrase);
    }

    public static Paragraph detail(String key, Object... values) {
        return detail(Phrase.of(key, values));
    }

    public static Paragraph detail(Phrase phrase) {
        return new Paragraph(Tone.DETAIL, phrase);
    }

    public static Paragraph error(Phrase phrase) {
        return new Paragraph(Tone.ERROR, phrase);
    }

    public static Paragraph note(String key, Object... values) {
        return note(Phrase.of(key, values));
    }

    public static Paragraph note(Phrase phrase) {
        return new Paragraph(Tone.NOTE, phrase);
    }
}
