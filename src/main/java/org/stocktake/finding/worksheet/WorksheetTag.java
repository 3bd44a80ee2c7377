package org.stocktake.finding.worksheet;

import java.util.Optional;

/**
 * The tag of a content control in a worksheet for Word: its kind, the number of its question, and the key of its field;
 * such as {@code a:2.3:measures}. Word allows 64 characters.
 *
 * @param number of the question; empty for what belongs to the file
 * @param key of the field; empty where the kind says all
 */
public record WorksheetTag(Kind kind, String number, String key) {
    /** The kind of content. */
    public enum Kind {
        /** The {@linkplain WorksheetHead head}. */
        HEAD("h"),
        /** A statement about the whole worksheet: the office, the date. */
        OFFICE("o"),
        /** The {@linkplain WorksheetLine hidden line} of a question. */
        LINE("l"),
        /** The {@linkplain FixedTextDigest digests} of the fixed texts. */
        FIXED("f"),
        /** A field of an answer. */
        ANSWER("a"),
        /** A part of an item of a list; the key is that of the list, a dot, and that of the part. */
        ITEM("i");

        private final String letter;

        Kind(String letter) {
            this.letter = letter;
        }
    }

    /** Returns the tag as text. */
    @Override
    public String toString() {
        return kind.letter + ":" + number + ":" + key;
    }

    /** Returns true unless it names a field or a part of an item that no worksheet has. */
    public boolean isKnown() {
        return switch (kind) {
            case HEAD, OFFICE, LINE, FIXED -> true;
            case ANSWER -> WorksheetField.of(key).isPresent();
            case ITEM -> isKnownPart();
        };
    }

    private boolean isKnownPart() {
        int dot = key.indexOf('.');
        String part = key.substring(dot + 1);
        Optional<WorksheetList> list = WorksheetList.of(key.substring(0, Math.max(0, dot)));
        return list.isPresent() && (part.isEmpty() || list.get().keys().contains(part));
    }

    /** Reads a tag; empty if it is not of a worksheet. */
    public static Optional<WorksheetTag> read(String text) {
        String[] parts = text.split(":", -1);
        for (Kind kind : Kind.values()) {
            if (parts.length == 3 && parts[0].equals(kind.letter)) {
                return Optional.of(new WorksheetTag(kind, parts[1], parts[2]));
            }
        }
        return Optional.empty();
    }
}
