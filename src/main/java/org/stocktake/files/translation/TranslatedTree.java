package org.stocktake.files.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.SourceLocation;

/** The tree of a checklist in another language: its language, its texts, and two keys that no file has. */
public final class TranslatedTree {
    /** The key with the standing of the translation. */
    public static final String STANDING = "translation";

    /** The key with the words of qualifiers in single provisions. */
    public static final String WORDS = TextPath.WORDS;

    /** The key in the standing with the language of the author. */
    public static final String FROM = "from";

    /** The key in the standing with the texts that are still in that language. */
    public static final String LEFT = "left";

    /** The status of a translation that somebody else has read against the original. */
    public static final String REVIEWED = ChecklistTranslation.Standing.REVIEWED;

    private static final List<String> QUOTING = List.of("softens", "standard", "limits");

    private final List<ChecklistTranslation> translations;
    private final Set<String> left = new LinkedHashSet<>();

    private TranslatedTree(List<ChecklistTranslation> translations) {
        this.translations = translations;
    }

    /**
     * Returns the tree with the texts that are translated.
     *
     * @param english the tree before
     * @param translations of the checklist, and of those of which it takes parts: the first that has a text counts, and
     *     the standing is that of the first
     */
    public static YamlNode.Mapping of(YamlNode.Mapping english, List<ChecklistTranslation> translations) {
        return new TranslatedTree(translations).tree(english);
    }

    private YamlNode.Mapping tree(YamlNode.Mapping english) {
        ChecklistTranslation first = translations.get(0);
        SourceLocation where = english.where();
        List<YamlNode.Entry> entries = new ArrayList<>();
        for (YamlNode.Entry entry :
                ChecklistTexts.walk(english, this::translated).entries()) {
            boolean isLanguage = entry.key().text().equals("language");
            YamlNode value = isLanguage ? new YamlNode.Scalar(entry.value().where(), first.language()) : entry.value();
            entries.add(new YamlNode.Entry(entry.key(), value));
        }
        List<YamlNode> untranslated = new ArrayList<>();
        left.forEach(text -> untranslated.add(new YamlNode.Scalar(where, text)));
        entries.add(entry(
                where,
                STANDING,
                List.of(
                        entry(where, "status", first.standing().status()),
                        entry(where, "by", first.standing().by()),
                        entry(where, FROM, TreeTexts.text(english, "language")),
                        new YamlNode.Entry(
                                new YamlNode.Scalar(where, LEFT), new YamlNode.Sequence(where, untranslated)))));
        List<YamlNode.Entry> words = words(english);
        if (!words.isEmpty()) {
            entries.add(entry(where, WORDS, words));
        }
        return new YamlNode.Mapping(where, entries);
    }

    private String translated(TextPath path, YamlNode.Scalar text) {
        Optional<String> known = of(path, text.text());
        if (known.isEmpty()) {
            left.add(text.text());
        }
        return known.orElse(text.text());
    }

    private Optional<String> of(TextPath path, String text) {
        return translations.stream()
                .flatMap(translation -> translation.of(path, text).stream())
                .findFirst();
    }

    /** Returns for each provision the translated words of its qualifiers that have ones of their own there. */
    private List<YamlNode.Entry> words(YamlNode.Mapping english) {
        Map<String, String> quoted = new LinkedHashMap<>();
        for (YamlNode qualifier : TreeTexts.items(english, "qualifiers")) {
            quoted.put(TreeTexts.text(qualifier, "id"), TreeTexts.text(qualifier, "words"));
        }
        List<YamlNode.Entry> words = new ArrayList<>();
        for (YamlNode provision : TreeTexts.items(english, "provisions")) {
            String id = TreeTexts.text(provision, "id");
            List<YamlNode.Entry> own = new ArrayList<>();
            for (String qualifier : quotedIn(provision)) {
                of(TextPath.of(TextPath.WORDS, id, qualifier), quoted.getOrDefault(qualifier, ""))
                        .ifPresent(text -> own.add(entry(provision.where(), qualifier, text)));
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
