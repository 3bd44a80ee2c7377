package org.stocktake.files.translation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stocktake.model.SourceLocation;

/**
 * The texts of a checklist in another language.
 *
 * @param checklist the id of the checklist
 * @param language BCP 47
 * @param standing how far it can be relied on
 * @param texts by their place
 */
public record ChecklistTranslation(
        String checklist, String language, Standing standing, Map<String, TranslatedText> texts) {
    /**
     * The standing of a translation.
     *
     * @param status {@code draft} or {@code reviewed}
     * @param by who made or reviewed it; may be empty
     */
    public record Standing(String status, String by) {
        static final String DRAFT = "draft";
        static final String REVIEWED = "reviewed";
    }

    /**
     * A translated text.
     *
     * @param fingerprint that of the text that was translated
     * @param where its place in the file; that of the file as a whole if it was not read from one
     */
    public record TranslatedText(String fingerprint, String text, SourceLocation where) {}

    public ChecklistTranslation {
        texts = new LinkedHashMap<>(texts);
    }

    /** Returns a translation in which nothing is translated yet. */
    public static ChecklistTranslation none(String checklist, String language) {
        return new ChecklistTranslation(checklist, language, new Standing(Standing.DRAFT, ""), Map.of());
    }

    /** Returns the translation of a text, if there is one and it is that of today's text. */
    Optional<String> of(TextPath path, String text) {
        @Nullable TranslatedText known = texts.get(path.value());
        return known != null && known.fingerprint().equals(TextFingerprint.of(text))
                ? Optional.of(known.text())
                : Optional.empty();
    }
}
