package org.stocktake.files.sheet;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stocktake.finding.sheet.LawyerColumn;
import org.stocktake.model.IdFormat;
import org.stocktake.model.ProblemKind;

/** The ids of one kind of a new checklist, each made from a text of the sheet. No id stands for two texts. */
final class DraftIds {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** Latin letters that have no form with an accent to be taken away, each with the letters that are written for it. */
    private static final String[][] LETTERS = {
        {"\u00df", "ss"}, {"\u00e6", "ae"}, {"\u0153", "oe"}, {"\u00f8", "o"}, {"\u0142", "l"},
        {"\u0111", "d"}, {"\u00f0", "d"}, {"\u00fe", "th"}, {"\u0131", "i"}, {"\u0127", "h"}
    };

    private final LawyerColumn column;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    /** @param column in which the texts stand */
    DraftIds(LawyerColumn column) {
        this.column = column;
    }

    /**
     * Returns the text as an id without a dot: small letters, of which the accents are taken away, and digits with
     * hyphens; empty if nothing is left.
     */
    static String slug(String text) {
        String words = plain(text.toLowerCase(Locale.ROOT)).replaceAll("[^a-z0-9]+", "-");
        String cut = words.substring(0, Math.min(words.length(), IdFormat.CHARS_MAX / 2));
        return cut.replaceAll("^-+|-+$", "");
    }

    private static String plain(String small) {
        String letters = small;
        for (String[] pair : LETTERS) {
            letters = letters.replace(pair[0], pair[1]);
        }
        return ACCENTS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD))
                .replaceAll("");
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

    /**
     * Gives an id to the text of a cell; refuses the cell if another text has it, as one of the two would be lost without
     * a word.
     *
     * @return true if the id was given
     */
    boolean give(String id, String text, LawyerTable.Row row, ChecklistDraft.Refusal refusal) {
        Optional<String> other = give(id, text);
        other.ifPresent(before -> refusal.of(row, column, ProblemKind.SHEET_TEXT_WITHOUT_OWN_ID, text, id, before));
        return other.isEmpty();
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
