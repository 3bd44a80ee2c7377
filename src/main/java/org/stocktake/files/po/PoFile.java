package org.stocktake.files.po;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A PO file.
 *
 * @param header its fields, such as Language, in their order
 * @param comments the lines above the header
 */
public record PoFile(Map<String, String> header, List<String> comments, List<PoEntry> entries) {
    /** The field of the header with the language, BCP 47 or as gettext writes it. */
    public static final String LANGUAGE = "Language";

    private static final String PLURALS = "Plural-Forms";

    public PoFile {
        header = new LinkedHashMap<>(header);
        comments = List.copyOf(comments);
        entries = List.copyOf(entries);
    }

    /** Returns a file in which nothing is translated yet. */
    public static PoFile blank(String project, String language, List<PoEntry> entries) {
        Map<String, String> header = new LinkedHashMap<>();
        header.put("Project-Id-Version", project);
        header.put(LANGUAGE, language);
        header.put("MIME-Version", "1.0");
        header.put("Content-Type", "text/plain; charset=UTF-8");
        header.put("Content-Transfer-Encoding", "8bit");
        header.put(PLURALS, GettextPlurals.of(language));
        return new PoFile(header, List.of(), entries);
    }

    /** Returns this new file with the translations of an earlier one, and with the fields that its editor wrote. */
    public PoFile taking(PoFile earlier) {
        Map<String, PoEntry> known = earlier.byContext();
        List<PoEntry> taken = entries.stream()
                .map(entry -> known.containsKey(entry.context()) ? entry.taking(known.get(entry.context())) : entry)
                .toList();
        Map<String, String> fields = new LinkedHashMap<>(earlier.header);
        header.forEach(fields::putIfAbsent);
        fields.put(PLURALS, header.getOrDefault(PLURALS, ""));
        return new PoFile(fields, earlier.comments, taken);
    }

    /** Returns the number of the entries that are empty or to be looked at again. */
    public int untranslated() {
        int untranslated = 0;
        for (PoEntry entry : entries) {
            untranslated += entry.isUsable(entry.english()) ? 0 : 1;
        }
        return untranslated;
    }

    /** Returns the entries by their context; of several with one context the last. */
    public Map<String, PoEntry> byContext() {
        Map<String, PoEntry> known = new LinkedHashMap<>();
        entries.forEach(entry -> known.put(entry.context(), entry));
        return known;
    }
}
