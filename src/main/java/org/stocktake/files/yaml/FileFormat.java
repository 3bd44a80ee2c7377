package org.stocktake.files.yaml;

import static org.stocktake.model.ProblemKind.MISSING_KEY;
import static org.stocktake.model.ProblemKind.NEWER_FORMAT;
import static org.stocktake.model.ProblemKind.OTHER_FORMAT;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.stocktake.files.io.BoundedFileReader;

/** The format of a file of this program, named on its first line that is no comment: the kind of file and the number of the format. */
public enum FileFormat {
    CHECKLIST("stocktake/checklist/"),
    ASSESSMENT("stocktake/assessment/"),
    GATE("stocktake/gate/"),
    PERSONA_TESTS("stocktake/persona-tests/"),
    BRAND("stocktake/brand/"),
    TRANSLATION("stocktake/translation/");

    /** The number of bytes in which a file must name its format; a long comment may come first. */
    public static final int NAMED_WITHIN_BYTES = 64 * 1024;

    private static final String KEY = "format";

    /** The format number that this program reads. */
    private static final String NUMBER = "1";

    private final String name;

    FileFormat(String name) {
        this.name = name;
    }

    /** Returns the name with the number, such as {@code stocktake/assessment/1}. */
    public String word() {
        return name + NUMBER;
    }

    /** Returns the name of the file with the JSON Schema for editors, which a new file names on its first line. */
    public String schemaFile() {
        return name.substring(name.indexOf('/') + 1, name.length() - 1) + ".schema.json";
    }

    /**
     * Returns the comment by which yaml-language-server finds the schema beside a new file, with its line end. It
     * overrules the settings of an editor, so it is written only where the schema is written too.
     */
    public String editorLine() {
        return "# yaml-language-server: $schema=" + schemaFile() + "\n";
    }

    /** Returns true if a line of the file names the format, with any number; the file need not be valid. */
    public boolean isNamedIn(Path file) throws IOException {
        return isNamedIn(beginningOf(file));
    }

    /** Returns true if a line that is no comment names the format, with any number. */
    public boolean isNamedIn(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, NAMED_WITHIN_BYTES), StandardCharsets.ISO_8859_1);
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            String line = text.substring(from, end < 0 ? text.length() : end);
            if (line.contains(KEY + ":") && line.contains(name) && !line.startsWith("#")) {
                return true;
            }
            from = end < 0 ? text.length() : end + 1;
        }
        return false;
    }

    /** Returns the bytes in which a file must name its format. */
    public static byte[] beginningOf(Path file) throws IOException {
        return BoundedFileReader.beginning(file, NAMED_WITHIN_BYTES);
    }

    /** Returns true if a line of the bytes begins with a key of ASCII letters, in quotes or not, and a colon. */
    public static boolean hasKey(byte[] bytes, String key) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = text.indexOf(key);
        while (at >= 0 && !isKey(text, at, at + key.length())) {
            at = text.indexOf(key, at + 1);
        }
        return at >= 0;
    }

    /** Returns true if what stands from a place to another one begins a line, in quotes or not, and a colon follows. */
    private static boolean isKey(String text, int from, int to) {
        char before = charAt(text, from - 1);
        boolean quoted = before == '"' || before == '\'';
        char outside = charAt(text, quoted ? from - 2 : from - 1);
        if ((quoted && charAt(text, to) != before) || (outside != '\n' && outside != '\r')) {
            return false;
        }
        int next = quoted ? to + 1 : to;
        while (charAt(text, next) == ' ' || charAt(text, next) == '\t') {
            next++;
        }
        return charAt(text, next) == ':';
    }

    /** Returns a character; a line end before the first and behind the last one. */
    private static char charAt(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
    }

    /** Refuses a file of another format at once: every further problem would mislead. */
    public void require(YamlNode.Mapping root) throws InvalidFileException {
        YamlNode value = value(root);
        String given = value instanceof YamlNode.Scalar scalar ? scalar.text() : "";
        if (!given.equals(word())) {
            throw new InvalidFileException(
                    value.where(), given.startsWith(name) ? NEWER_FORMAT : OTHER_FORMAT, given, word());
        }
    }

    private YamlNode value(YamlNode.Mapping root) throws InvalidFileException {
        for (YamlNode.Entry entry : root.entries()) {
            if (entry.key().text().equals(KEY)) {
                return entry.value();
            }
        }
        throw new InvalidFileException(root.where(), MISSING_KEY, KEY + ": " + word());
    }
}
