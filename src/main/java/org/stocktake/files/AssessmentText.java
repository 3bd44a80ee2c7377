package org.stocktake.files;

import org.stocktake.model.Assessment;

/** An assessment as the text of a whole file. */
public final class AssessmentText {
    private AssessmentText() {}

    /**
     * The file's text: YAML in block style, keys in the fixed order, answers in the order of the assessment, lines ended by
     * {@code \n}, the last one {@code end: assessment}. Reading it gives the same assessment, except that NUL and surrogates
     * without their pair, which no file can hold, have become U+FFFD.
     */
    public static String write(Assessment assessment) {
        return YamlLayout.lines(AssessmentYaml.of(assessment), 0);
    }
}
