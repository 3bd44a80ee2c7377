package org.stocktake.files.sheet;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stocktake.finding.sheet.LawyerColumn;
import org.stocktake.model.IdFormat;

/** The ids of one kind of a new checklist, each made from a text of the sheet. No id stands for two texts. */
final class DraftIds {
    private final LawyerColumn column;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    /** @param column in which the texts stand */
    DraftIds(LawyerColumn column) {
        this.column = column;
    }

    LawyerColumn column() {
        return column;
    }

    /** Returns the text as an id without a dot: small letters and digits with hyphens; empty if nothing is left. */
    static String slug(String text) {
        String words = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = words.substring(0, Math.min(words.length(), IdFormat.CHARS_MAX / 2));
        return cut.replaceAll("^-+|-+$", "");
    }

    /**
     * Gives an id to a text. The same text may have it again; case and white space make no other text.
     *
     * @return the other text that has the id already; empty if the id was given
     */
    Optional<String> give(String id, String text) {
        String before = texts.computeIfAbsent(id, none -> text);
        ids.putIfAbsent(bare(text), id);
        return bare(before).equals(bare(text)) ? Optional.empty() : Optional.of(before);
    }

    /** Returns the id that the text has, or the one to give to it: with a number if an id cannot say what it says. */
    String idOf(String text, String numbered) {
        @Nullable String given = ids.get(bare(text));
        if (given != null) {
            return given;
        }
        String slug = slug(text);
        if (!slug.isEmpty() && text.codePoints().noneMatch(DraftIds::isForeign)) {
            return slug;
        }
        int number = texts.size() + 1;
        while (texts.containsKey(numbered + "-" + number)) {
            number++;
        }
        return numbered + "-" + number;
    }

    private static boolean isForeign(int letter) {
        return Character.isLetter(letter) && UnicodeScript.of(letter) != UnicodeScript.LATIN;
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    /** Returns the texts by their ids, in the order in which they were given. */
    Map<String, String> texts() {
        return texts;
    }
}
