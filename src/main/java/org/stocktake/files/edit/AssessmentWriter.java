package org.stocktake.files.edit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.stocktake.files.io.BoundedFileReader;
import org.stocktake.model.Assessment;

/** Writes an assessment as the text of a whole file, and recognises such a file. */
public final class AssessmentWriter {
    private static final String FORMAT = "format:";
    private static final String ASSESSMENT = "stocktake/assessment/";
    /** The number of bytes in which the format must be named; a long comment may come first. */
    public static final int BYTES_MAX = 64 * 1024;

    private AssessmentWriter() {}

    /** Returns true if a line of the file names the format of an assessment, valid or not. */
    public static boolean isIn(Path file) throws IOException {
        try (InputStream in = BoundedFileReader.open(file)) {
            return isIn(in.readNBytes(BYTES_MAX));
        }
    }

    /** Returns true if a line of the bytes of a file names the format of an assessment. */
    public static boolean isIn(byte[] bytes) {
        return says(bytes, ASSESSMENT);
    }

    /** Returns true if a line that is no comment names that format. */
    public static boolean says(byte[] bytes, String format) {
        String text = new String(bytes, 0, Math.min(bytes.length, BYTES_MAX), StandardCharsets.UTF_8);
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            String line = text.substring(from, end < 0 ? text.length() : end);
            if (line.contains(FORMAT) && line.contains(format) && !line.startsWith("#")) {
                return true;
            }
            from = end < 0 ? text.length() : end + 1;
        }
        return false;
    }

    /**
     * Returns the file's text: YAML in block style, keys in the fixed order, answers in the order of the assessment,
     * lines ended by {@code \n}, the last line {@code end: assessment}. Reading it gives the same assessment, except
     * that NUL and unpaired surrogates, which no file can hold, have become U+FFFD.
     */
    public static String write(Assessment assessment) {
        return YamlWriter.lines(AssessmentMapper.of(assessment), 0);
    }
}
