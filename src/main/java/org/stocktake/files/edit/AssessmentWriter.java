package org.stocktake.files.edit;

import org.stocktake.model.Assessment;

/** Writes an assessment as the text of a whole file. */
public final class AssessmentWriter {
    private AssessmentWriter() {}

    /**
     * Returns the file's text: YAML in block style, keys in the fixed order, answers in the order of the assessment,
     * lines ended by {@code \n}, the last line {@code end: assessment}. Reading it gives the same assessment, except
     * that NUL and unpaired surrogates, which no file can hold, have become U+FFFD.
     */
    public static String write(Assessment assessment) {
        return YamlWriter.lines(AssessmentMapper.of(assessment), 0);
    }
}
