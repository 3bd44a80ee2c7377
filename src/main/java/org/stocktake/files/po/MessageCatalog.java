package org.stocktake.files.po;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.text.PluralCategory;

/**
 * The English messages as entries of a PO file. The context is the key; the two forms of a counted message are one
 * entry, whose context is the key without {@code .one}; the comment above a group of lines is the note of each of them.
 */
final class MessageCatalog {
    private static final String ONE = ".one";
    private static final String OTHER = ".other";

    private final Map<String, String> english = new LinkedHashMap<>();
    private final Map<String, List<String>> notes = new LinkedHashMap<>();

    private MessageCatalog() {}

    /** Reads the text of messages.properties. */
    static MessageCatalog of(String properties) {
        MessageCatalog catalog = new MessageCatalog();
        List<String> above = new ArrayList<>();
        boolean inComment = false;
        for (String line : properties.split("\n", -1)) {
            boolean comment = line.startsWith("#");
            if (line.isBlank() || (comment && !inComment)) {
                above.clear();
            }
            if (comment) {
                String note = line.substring(1).strip();
                above.add(note.startsWith("--") ? note.replaceAll("^-+ | -+$", "") : note);
            } else if (!line.isBlank()) {
                catalog.add(line, above);
            }
            inComment = comment;
        }
        return catalog;
    }

    private void add(String line, List<String> above) {
        MessageLine read = MessageLine.parse(line);
        english.put(read.key(), read.sentence());
        notes.put(read.key(), List.copyOf(above));
    }

    /** Returns an entry without a translation for each message, or pair of counted ones, in the order of the file. */
    List<PoEntry> entries(String language) {
        int forms = PluralCategory.ofLanguage(language).size();
        List<PoEntry> entries = new ArrayList<>();
        for (String key : english.keySet()) {
            if (isCounted(key, ONE)) {
                continue;
            }
            String context = context(key);
            List<String> today = english(context);
            List<String> empty = Collections.nCopies(today.size() > 1 ? forms : 1, "");
            entries.add(new PoEntry(context, today, empty, PoEntry.Remarks.noting(notes.getOrDefault(key, List.of()))));
        }
        return entries;
    }

    private String context(String key) {
        return isCounted(key, OTHER) ? key.substring(0, key.length() - OTHER.length()) : key;
    }

    /** Returns true for one of the two keys of a counted message. */
    private boolean isCounted(String key, String form) {
        if (!key.endsWith(form)) {
            return false;
        }
        String root = key.substring(0, key.length() - form.length());
        return english.containsKey(root + ONE) && english.containsKey(root + OTHER);
    }

    private List<String> english(String context) {
        String single = english.get(context);
        return single == null
                ? List.of(english.getOrDefault(context + ONE, ""), english.getOrDefault(context + OTHER, ""))
                : List.of(single);
    }

    /**
     * Returns the messages of a language as properties: those that are translated whole, are not fuzzy, and were made of
     * the English of today.
     */
    String properties(PoFile translated, String language) {
        StringBuilder out =
                new StringBuilder("# Made by the build from ").append(language).append(".po: a change here is lost.\n");
        Map<String, PoEntry> known = translated.byContext();
        for (PoEntry today : entries(language)) {
            PoEntry entry = known.get(today.context());
            if (entry != null && entry.isUsable(today.english())) {
                append(out, entry, language);
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, PoEntry entry, String language) {
        if (!entry.isCounted()) {
            out.append(new MessageLine(entry.context(), entry.translations().get(0)).written());
            return;
        }
        List<PluralCategory> forms = PluralCategory.ofLanguage(language);
        if (forms.size() != entry.translations().size()) {
            throw new IllegalStateException(
                    entry.context() + ": " + language + " has these forms, in this order: " + forms);
        }
        for (int i = 0; i < forms.size(); i++) {
            String sentence = entry.translations().get(i);
            out.append(new MessageLine(entry.context() + forms.get(i).suffix(), sentence).written());
        }
        if (!forms.contains(PluralCategory.OTHER)) {
            String last = entry.translations().get(forms.size() - 1);
            out.append(new MessageLine(entry.context() + OTHER, last).written());
        }
    }
}
