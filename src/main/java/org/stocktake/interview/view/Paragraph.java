package org.stocktake.interview.view;

/** A paragraph of a page, and how it is meant. */
public record Paragraph(Tone tone, Phrase phrase) {
    /** How a paragraph is meant; no meaning is carried by it alone. */
    public enum Tone {
        /** What is asked. */
        QUESTION,
        PLAIN,
        /** A detail beside it. */
        DETAIL,
        ERROR,
        /** Nothing to worry about. */
        NOTE
    }

    public static Paragraph question(Phrase phrase) {
        return new Paragraph(Tone.QUESTION, phrase);
    }

    public static Paragraph plain(Phrase phrase) {
        return new Paragraph(Tone.PLAIN, phrase);
    }

    public static Paragraph detail(Phrase phrase) {
        return new Paragraph(Tone.DETAIL, phrase);
    }

    public static Paragraph error(Phrase phrase) {
        return new Paragraph(Tone.ERROR, phrase);
    }

    public static Paragraph note(Phrase phrase) {
        return new Paragraph(Tone.NOTE, phrase);
    }
}
