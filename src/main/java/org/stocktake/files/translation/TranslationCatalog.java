package org.stocktake.files.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.po.PoEntry;
import org.stocktake.files.po.PoFile;
import org.stocktake.files.translation.ChecklistTranslation.Standing;
import org.stocktake.files.translation.ChecklistTranslation.TranslatedText;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.SourceLocation;

/** The texts of a checklist as PO, out to a translator and in again. */
public final class TranslationCatalog {
    /** The field of the header with the status of the translation. */
    private static final String STATUS = "X-Status";

    private static final String TRANSLATOR = "Last-Translator";

    private final Map<String, String> earlier;
    private final CatalogNotes notes;
    private final List<PoEntry> entries = new ArrayList<>();
    private final Map<String, TranslatedText> known;

    private TranslationCatalog(YamlNode.Mapping tree, Map<String, TranslatedText> known, Map<String, String> earlier) {
        this.notes = new CatalogNotes(tree);
        this.known = known;
        this.earlier = earlier;
    }

    /**
     * Returns every text of a checklist, with its translation as far as there is one.
     *
     * @param tree the checklist in its own language
     * @param known what is translated already
     * @param earlier texts of earlier versions by their fingerprint, to show what a translation was made of
     */
    public static PoFile of(YamlNode.Mapping tree, ChecklistTranslation known, Map<String, String> earlier) {
        TranslationCatalog catalog = new TranslationCatalog(tree, known.texts(), earlier);
        visit(tree, catalog::add);
        PoFile blank = PoFile.blank(known.checklist(), known.language(), catalog.entries);
        Map<String, String> header = new LinkedHashMap<>(blank.header());
        header.put(TRANSLATOR, known.standing().by());
        header.put(STATUS, known.standing().status());
        return new PoFile(header, List.of(), catalog.entries);
    }

    /** Takes a text and its place. */
    interface Reader {
        void take(TextPath path, String text);
    }

    /** Gives every text, each phrase once, and the words of each qualifier in each provision that quotes it. */
    static void visit(YamlNode.Mapping tree, Reader reader) {
        Map<String, String> seen = new LinkedHashMap<>();
        ChecklistTexts.walk(tree, (path, text) -> {
            if (seen.put(path.value(), text.text()) == null) {
                reader.take(path, text.text());
            }
            return text.text();
        });
        for (YamlNode provision : TreeTexts.items(tree, "provisions")) {
            for (String qualifier : TranslatedTree.quotedIn(provision)) {
                String words = seen.getOrDefault("qualifiers/" + qualifier + "/words", "");
                if (!words.isEmpty()) {
                    reader.take(TextPath.of(TextPath.WORDS, TreeTexts.text(provision, "id"), qualifier), words);
                }
            }
        }
    }

    private void add(TextPath path, String text) {
        @Nullable TranslatedText translated = known.get(path.value());
        List<String> english = List.of(text);
        PoEntry.Remarks remarks = new PoEntry.Remarks(List.of(), notes.of(path), false, List.of());
        if (translated == null) {
            entries.add(new PoEntry(path.value(), english, List.of(""), remarks));
            return;
        }
        boolean stale = !translated.fingerprint().equals(TextFingerprint.of(text));
        List<String> before = stale && earlier.containsKey(translated.fingerprint())
                ? List.of(earlier.getOrDefault(translated.fingerprint(), ""))
                : List.of();
        PoEntry.Remarks made = new PoEntry.Remarks(List.of(), remarks.notes(), stale, before);
        entries.add(new PoEntry(path.value(), english, List.of(translated.text()), made));
    }

    /** Returns the texts of a checklist by their fingerprint. */
    public static Map<String, String> byFingerprint(YamlNode.Mapping tree) {
        Map<String, String> texts = new LinkedHashMap<>();
        visit(tree, (path, text) -> texts.put(TextFingerprint.of(text), text));
        return texts;
    }

    /**
     * Returns what is translated in a file that came back. What is fuzzy is left out; each text keeps the fingerprint of
     * the text that the translator saw.
     *
     * @param language that of the translation if the file names none
     */
    public static ChecklistTranslation from(PoFile file, String checklist, String language) {
        Map<String, TranslatedText> texts = new LinkedHashMap<>();
        for (PoEntry entry : file.entries()) {
            String english = entry.english().get(0);
            boolean usable = entry.isUsable(List.of(english));
            Optional<TextPath> path = usable ? Optional.of(path(entry, english)) : Optional.empty();
            path.ifPresent(at -> texts.put(
                    at.value(),
                    new TranslatedText(
                            TextFingerprint.of(english), entry.translations().get(0), SourceLocation.in(""))));
        }
        boolean reviewed = file.header().getOrDefault(STATUS, "").equals(Standing.REVIEWED);
        Standing standing = new Standing(
                reviewed ? Standing.REVIEWED : Standing.DRAFT, file.header().getOrDefault(TRANSLATOR, ""));
        return new ChecklistTranslation(checklist, language, standing, texts);
    }

    private static TextPath path(PoEntry entry, String english) {
        TextPath path = new TextPath(entry.context());
        return path.isPhrase() ? TextPath.phrase(english) : path;
    }
}
