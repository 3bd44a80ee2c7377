package org.stocktake.files.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.files.translation.ChecklistTranslation.Standing;
import org.stocktake.files.translation.ChecklistTranslation.TranslatedText;
import org.stocktake.files.yaml.FileFormat;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.LanguageCode;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.StrictUtf8;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.files.yaml.YamlParser;
import org.stocktake.model.ProblemKind;

/** Reads a translation of a checklist. */
public final class TranslationReader {
    static final List<String> KEYS = keys();

    private final ProblemCollector problems = new ProblemCollector();
    private final Map<String, TranslatedText> texts = new LinkedHashMap<>();

    private TranslationReader() {}

    private static List<String> keys() {
        List<String> keys = new ArrayList<>(List.of("format", "checklist", "language", "status", "by"));
        keys.add(TextPath.HEADING);
        keys.addAll(ChecklistTexts.FIELDS.keySet());
        keys.addAll(List.of(TextPath.CHOICES, TextPath.WORDS, TextPath.PHRASES));
        return List.copyOf(keys);
    }

    /** Returns the translation, or all its problems. */
    public static LoadResult<ChecklistTranslation> read(String name, byte[] bytes) {
        TranslationReader reader = new TranslationReader();
        try {
            YamlNode.Mapping root = YamlParser.mapping(StrictUtf8.of(name, bytes), reader.problems);
            FileFormat.TRANSLATION.require(root);
            ChecklistTranslation read =
                    reader.translation(new MappingReader(root, "translation", KEYS, reader.problems));
            return reader.problems.isEmpty()
                    ? new LoadResult.Good<>(read)
                    : new LoadResult.Bad<>(reader.problems.sorted());
        } catch (InvalidFileException refused) {
            reader.problems.add(refused.problem());
            return new LoadResult.Bad<>(reader.problems.sorted());
        }
    }

    private ChecklistTranslation translation(MappingReader root) {
        String language = root.required("language");
        if (!language.isEmpty() && !LanguageCode.isValid(language)) {
            problems.add(root.where("language"), ProblemKind.BAD_LANGUAGE, language);
        }
        String status = root.required("status");
        if (!status.isEmpty() && !status.equals(Standing.DRAFT) && !status.equals(Standing.REVIEWED)) {
            problems.add(
                    root.where("status"),
                    ProblemKind.UNKNOWN_WORD,
                    status,
                    problems.suggestion(status, List.of(Standing.DRAFT, Standing.REVIEWED)),
                    Standing.DRAFT + ", " + Standing.REVIEWED);
        }
        for (String key : KEYS.subList(KEYS.indexOf(TextPath.HEADING), KEYS.size())) {
            root.node(key).ifPresent(node -> read(key, node));
        }
        return new ChecklistTranslation(
                root.required("checklist"), language, new Standing(status, root.text("by")), texts);
    }

    /** Reads what stands at a place: one text under its fingerprint, or what stands below the place. */
    private void read(String path, YamlNode node) {
        for (YamlNode.Entry entry : node.entries(path, problems)) {
            String key = entry.key().text();
            boolean phrase = path.equals(TextPath.PHRASES);
            if (!(entry.value() instanceof YamlNode.Scalar text)) {
                read(path + "/" + key, entry.value());
            } else if (!TextFingerprint.isValid(key)) {
                problems.add(entry.key().where(), ProblemKind.TRANSLATION_WITHOUT_FINGERPRINT, key);
            } else {
                texts.put(phrase ? path + "/" + key : path, new TranslatedText(key, text.text(), text.where()));
            }
        }
    }
}
