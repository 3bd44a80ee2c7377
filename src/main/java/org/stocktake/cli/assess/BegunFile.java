package org.stocktake.cli.assess;

import java.io.IOException;
import java.nio.file.Path;
import org.stocktake.cli.output.EditorSchema;
import org.stocktake.files.store.AssessmentFile;
import org.stocktake.files.store.LockHolder;
import org.stocktake.model.Assessment;

/** Begins the file of an assessment, with the schema for editors beside it, which its first line names. */
final class BegunFile {
    private BegunFile() {}

    /**
     * Writes the first version of a file and keeps the file open, as {@link AssessmentFile#createForEditors}. Where the schema
     * cannot be written, the assessment is begun all the same.
     */
    static AssessmentFile create(Path file, Assessment first, LockHolder me) throws IOException {
        AssessmentFile begun = AssessmentFile.createForEditors(file, first, me);
        EditorSchema.ASSESSMENT.offerBeside(begun.path(), me.pid());
        return begun;
    }
}
