package org.stocktake.files.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.SourceLocation;

/** The tree of a checklist in another language: its language, its texts, and two keys that no file has. */
public final class TranslatedTree {
    /** The key with the standing of the translation. */
    public static final String STANDING = "translation";

    /** The key with the words of qualifiers in single provisions. */
    public static final String WORDS = TextPath.WORDS;

    /** The status of a translation that somebody else has read against the original. */
    public static final String REVIEWED = ChecklistTranslation.Standing.REVIEWED;

    private static final List<String> QUOTING = List.of("softens", "standard", "limits");

    private TranslatedTree() {}

    /**
     * Returns the tree with the texts that are translated.
     *
     * @param tree some texts of which may be translated already
     * @param english the same before any translation
     */
    public static YamlNode.Mapping of(
            YamlNode.Mapping tree, YamlNode.Mapping english, ChecklistTranslation translation) {
        YamlNode.Mapping texts = translation.in(tree);
        SourceLocation where = tree.where();
        List<YamlNode.Entry> entries = new ArrayList<>();
        for (YamlNode.Entry entry : texts.entries()) {
            boolean isLanguage = entry.key().text().equals("language");
            entries.add(
                    isLanguage
                            ? new YamlNode.Entry(
                                    entry.key(),
                                    new YamlNode.Scalar(entry.value().where(), translation.language()))
                            : entry);
        }
        if (TreeTexts.text(tree, "language").equals(translation.language())) {
            return new YamlNode.Mapping(where, entries); // the standing is that of its own translation
        }
        entries.add(entry(
                where,
                STANDING,
                List.of(
                        entry(where, "status", translation.standing().status()),
                        entry(where, "by", translation.standing().by()))));
        List<YamlNode.Entry> words = words(english, translation);
        if (!words.isEmpty()) {
            entries.add(entry(where, WORDS, words));
        }
        return new YamlNode.Mapping(where, entries);
    }

    /** Returns for each provision the translated words of its qualifiers that have ones of their own there. */
    private static List<YamlNode.Entry> words(YamlNode.Mapping english, ChecklistTranslation translation) {
        Map<String, String> quoted = new LinkedHashMap<>();
        for (YamlNode qualifier : TreeTexts.items(english, "qualifiers")) {
            quoted.put(TreeTexts.text(qualifier, "id"), TreeTexts.text(qualifier, "words"));
        }
        List<YamlNode.Entry> words = new ArrayList<>();
        for (YamlNode provision : TreeTexts.items(english, "provisions")) {
            String id = TreeTexts.text(provision, "id");
            List<YamlNode.Entry> own = new ArrayList<>();
            for (String qualifier : quotedIn(provision)) {
                Optional<String> translated =
                        translation.of(TextPath.of(TextPath.WORDS, id, qualifier), quoted.getOrDefault(qualifier, ""));
                translated.ifPresent(text -> own.add(entry(provision.where(), qualifier, text)));
            }
            if (!own.isEmpty()) {
                words.add(entry(provision.where(), id, own));
            }
        }
        return words;
    }

    /** Returns the ids of the qualifiers that a provision quotes, each once. */
    static List<String> quotedIn(YamlNode provision) {
        List<String> quoted = new ArrayList<>();
        for (String key : QUOTING) {
            quoted.addAll(TreeTexts.texts(provision, key));
        }
        return quoted.stream().distinct().toList();
    }

    private static YamlNode.Entry entry(SourceLocation where, String key, List<YamlNode.Entry> entries) {
        return new YamlNode.Entry(new YamlNode.Scalar(where, key), new YamlNode.Mapping(where, entries));
    }

    private static YamlNode.Entry entry(SourceLocation where, String key, String text) {
        return new YamlNode.Entry(new YamlNode.Scalar(where, key), new YamlNode.Scalar(where, text));
    }
}
