package org.stocktake.files.translation;

/**
 * The place of a text in a checklist, and of its translation: {@code questions/laws.offence/text}, or {@code
 * phrases/9c1f20ab} for a text without an id of its own.
 */
record TextPath(String value) {
    static final String HEADING = "heading";
    static final String CHOICES = "choices";
    static final String WORDS = "words";
    static final String PHRASES = "phrases";

    static TextPath of(String... parts) {
        return new TextPath(String.join("/", parts));
    }

    static TextPath phrase(String text) {
        return of(PHRASES, TextFingerprint.of(text));
    }

    boolean isPhrase() {
        return value.startsWith(PHRASES + "/");
    }

    /** Returns true for the words of a qualifier in one provision, which need no translation of their own. */
    boolean isWords() {
        return value.startsWith(WORDS + "/");
    }

    String[] parts() {
        return value.split("/", -1);
    }
}
