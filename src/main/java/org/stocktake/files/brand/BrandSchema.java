package org.stocktake.files.brand;

import static org.stocktake.files.yaml.FileSchema.list;
import static org.stocktake.files.yaml.FileSchema.matching;
import static org.stocktake.files.yaml.FileSchema.oneOf;

import java.util.List;
import java.util.Map;
import org.stocktake.files.yaml.FileFormat;
import org.stocktake.files.yaml.FileSchema;
import org.stocktake.files.yaml.KeysSchema;
import org.stocktake.files.yaml.SchemaDocument;
import org.stocktake.files.yaml.TextForm;

/** The JSON Schema of the look of an office, of the keys that its reader declares. */
public final class BrandSchema {
    private BrandSchema() {}

    /** Returns the whole schema as text. */
    public static String json() {
        FileSchema colour = matching(TextForm.COLOUR);
        FileSchema colours = KeysSchema.of("colours", BrandReader.COLOUR_KEYS)
                .may("main", colour)
                .may("second", colour)
                .build();
        FileSchema signatory = KeysSchema.of("signatory", BrandReader.SIGNATORY_KEYS)
                .texts("name")
                .shown("function")
                .build();
        FileSchema root = KeysSchema.of("brand", BrandReader.KEYS)
                .must("format", oneOf(List.of(FileFormat.BRAND.word())))
                .texts("office", "letterhead", "foot", "emblem", "emblem-text")
                .may("colours", colours)
                .texts("classification", "classification-redacted", "foreword")
                .may("signatories", list(signatory).with("maxItems", BrandReader.SIGNATORIES_MAX))
                .build();
        return SchemaDocument.of(FileFormat.BRAND, root, Map.of());
    }
}
