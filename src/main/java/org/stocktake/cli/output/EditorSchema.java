package org.stocktake.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.stocktake.files.assessment.AssessmentSchema;
import org.stocktake.files.brand.BrandSchema;
import org.stocktake.files.checklist.ChecklistSchema;
import org.stocktake.files.gate.GateSchema;
import org.stocktake.files.translation.TranslationSchema;
import org.stocktake.files.yaml.FileFormat;

/** The JSON Schema of a file that people write, for editors. */
public enum EditorSchema {
    CHECKLIST(FileFormat.CHECKLIST),
    ASSESSMENT(FileFormat.ASSESSMENT),
    GATE(FileFormat.GATE),
    BRAND(FileFormat.BRAND),
    TRANSLATION(FileFormat.TRANSLATION);

    private final FileFormat format;

    EditorSchema(FileFormat format) {
        this.format = format;
    }

    /** Returns the text of the schema. */
    public String json() {
        return switch (this) {
            case CHECKLIST -> ChecklistSchema.json();
            case ASSESSMENT -> AssessmentSchema.json();
            case GATE -> GateSchema.json();
            case BRAND -> BrandSchema.json();
            case TRANSLATION -> TranslationSchema.json();
        };
    }

    /** Returns the path that the first line of a new file names. */
    public Path beside(Path file) {
        return file.resolveSibling(format.schemaFile());
    }

    /** Writes the schema beside a new file that is good without it: the schema only helps an editor. */
    public void offerBeside(Path file, long pid) {
        try {
            putBeside(file, pid);
        } catch (IOException withoutSchema) {
            return;
        }
    }

    /**
     * Writes the schema beside a new file, unless something has its name.
     *
     * @return false if something has
     */
    public boolean putBeside(Path file, long pid) throws IOException {
        Path schema = beside(file);
        if (Files.exists(schema, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (DocumentFile document = DocumentFile.open(schema.toString(), false, pid)) {
            document.writer().print(json());
            document.keep();
        }
        return true;
    }
}
