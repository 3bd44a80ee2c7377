package org.stocktake.files.edit;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stocktake.model.IdFormat;
import org.stocktake.text.ControlCharacters;

/** Writes a text so that every YAML program reads the same text back. */
final class ScalarWriter {
    /**
     * The longest run of a text on one line, in code points: with four bytes each it stays below the 64 KiB of a line.
     */
    static final int RUN_CODE_POINTS_MAX = 10_000;

    private static final Set<String> TAKEN_FOR_A_VALUE =
            Set.of("yes", "no", "on", "off", "true", "false", "y", "n", "null", "nan", "inf", "infinity");
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("[0-9][0-9A-Fa-fXxOoTtZz_.,:+ -]*");
    private static final Pattern DATE_OR_VERSION =
            Pattern.compile("\\d{4}(-\\d\\d){1,2}(T[0-9:.]{5,18}Z)?" + "|\\d+\\.\\d+\\.\\d+(-[A-Za-z0-9-]+)?");

    private ScalarWriter() {}

    /** Returns the key, quoted if necessary. */
    static String key(String key) {
        return IdFormat.isValid(key) ? key : isPlain(key) ? key : quoted(key, Integer.MAX_VALUE, "");
    }

    /**
     * Returns the text for the line of its key, plain or in double quotes; a very long text continues on lines with
     * that indent.
     */
    static String inline(YamlValue.Scalar scalar, int indent) {
        String text = scalar.text();
        boolean plain = switch (scalar.spelling()) {
            case QUOTED -> false;
            case WORD -> IdFormat.isValid(text) || DATE_OR_VERSION.matcher(text).matches() || isPlain(text);
            case TEXT -> isPlain(text);
        };
        return plain ? text : quoted(text, RUN_CODE_POINTS_MAX, " ".repeat(indent));
    }

    /**
     * Returns the header of a literal block for the text; empty if the text is one line or a block would not keep it.
     */
    static Optional<String> literalHeader(YamlValue.Scalar scalar) {
        String text = scalar.text();
        boolean fits = scalar.spelling() == YamlValue.Spelling.TEXT
                && text.indexOf('\n') > 0
                && !text.endsWith("\n\n")
                && !Character.isWhitespace(text.charAt(0))
                && text.codePoints().allMatch(c -> c == '\n' || isReadable(c))
                && text.lines().allMatch(ScalarWriter::keepsInBlock);
        return fits ? Optional.of(text.endsWith("\n") ? "|" : "|-") : Optional.empty();
    }

    private static boolean keepsInBlock(String line) {
        return line.isEmpty()
                || (!line.isBlank()
                        && line.charAt(0) != '\t'
                        && line.codePointCount(0, line.length()) <= RUN_CODE_POINTS_MAX);
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && Character.isLetterOrDigit(text.codePointAt(0))
                && !text.endsWith(" ")
                && !text.endsWith(":")
                && !text.contains(": ")
                && !text.contains(" #")
                && text.length() <= RUN_CODE_POINTS_MAX
                && text.codePoints().allMatch(c -> c != '\t' && isReadable(c))
                && !TAKEN_FOR_A_VALUE.contains(text.toLowerCase(Locale.ROOT))
                && !LIKE_A_NUMBER.matcher(text).matches();
    }

    /**
     * Returns true if the character is written as it is; a hidden character is written as an escape, so that a diff
     * shows it.
     */
    private static boolean isReadable(int c) {
        return c == '\t' || !ControlCharacters.steers(c);
    }

    private static String quoted(String text, int runMax, String indent) {
        StringBuilder out = new StringBuilder("\"");
        int run = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            String escaped = escaped(c);
            if (run + escaped.length() > runMax) {
                out.append("\\\n").append(indent);
                escaped = c == ' ' ? "\\ " : escaped;
                run = 0;
            }
            out.append(escaped);
            run += escaped.length();
        }
        return out.append('"').toString();
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            default ->
                isReadable(c)
                        ? Character.toString(c)
                        : c <= 0xFF
                                ? String.format(Locale.ROOT, "\\x%02X", c)
                                : String.format(Locale.ROOT, c <= 0xFFFF ? "\\u%04X" : "\\U%08X", c);
        };
    }
}
