package org.stocktake.files.translation;

import static org.stocktake.files.yaml.FileSchema.mapping;
import static org.stocktake.files.yaml.FileSchema.matching;
import static org.stocktake.files.yaml.FileSchema.oneOf;
import static org.stocktake.files.yaml.FileSchema.text;

import java.util.List;
import java.util.Map;
import org.stocktake.files.translation.ChecklistTranslation.Standing;
import org.stocktake.files.yaml.FileFormat;
import org.stocktake.files.yaml.FileSchema;
import org.stocktake.files.yaml.KeysSchema;
import org.stocktake.files.yaml.SchemaDocument;
import org.stocktake.files.yaml.TextForm;

/** The JSON Schema of a translation, of the keys that its reader declares. */
public final class TranslationSchema {
    private TranslationSchema() {}

    /** Returns the whole schema as text. */
    public static String json() {
        FileSchema translated = mapping(text())
                .with("propertyNames", matching(TextForm.FINGERPRINT).json());
        FileSchema fields = mapping(translated);
        KeysSchema root = KeysSchema.of("translation", TranslationReader.KEYS)
                .must("format", oneOf(List.of(FileFormat.TRANSLATION.word())))
                .must("checklist", matching(TextForm.CHECKLIST_ID))
                .must("language", matching(TextForm.LANGUAGE))
                .must("status", oneOf(List.of(Standing.DRAFT, Standing.REVIEWED)))
                .texts("by")
                .may(TextPath.HEADING, fields)
                .may(TextPath.CHOICES, mapping(fields))
                .may(TextPath.WORDS, mapping(fields))
                .may(TextPath.PHRASES, translated);
        ChecklistTexts.FIELDS.keySet().forEach(kind -> root.may(kind, mapping(fields)));
        return SchemaDocument.of(FileFormat.TRANSLATION, root.build(), Map.of());
    }
}
