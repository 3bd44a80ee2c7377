package org.stocktake.files.edit;

/** Writes values in block style, with two columns for each level and {@code \n} at the end of each line. */
public final class YamlWriter {
    private static final int STEP = 2;

    private YamlWriter() {}

    /** Returns the lines of a key and its value; the key stands at that column. */
    public static String entry(String key, YamlValue value, int column) {
        StringBuilder out = new StringBuilder();
        out.append(" ".repeat(column)).append(ScalarWriter.key(key)).append(':');
        value.<StringBuilder>match(
                scalar -> scalar(scalar, column, out),
                items -> nested(items, items.values().isEmpty(), column, out),
                entries -> nested(entries, entries.values().isEmpty(), column, out));
        return out.toString();
    }

    /** Returns the lines of an item of a list; its dash stands at that column. */
    static String item(YamlValue value, int column) {
        StringBuilder out = new StringBuilder(" ".repeat(column)).append('-');
        return value.<StringBuilder>match(
                        scalar -> scalar(scalar, column, out),
                        items -> nested(items, items.values().isEmpty(), column, out),
                        entries -> entries.values().isEmpty()
                                ? out.append(" {}\n")
                                : out.append(' ')
                                        .append(lines(entries, column + STEP).substring(column + STEP)))
                .toString();
    }

    /** Returns the lines of a value; all of them start at that column. */
    static String lines(YamlValue value, int column) {
        return value.match(
                scalar -> ScalarWriter.inline(scalar, column) + "\n",
                items -> {
                    StringBuilder out = new StringBuilder();
                    items.values().forEach(item -> out.append(item(item, column)));
                    return out.toString();
                },
                entries -> {
                    StringBuilder out = new StringBuilder();
                    entries.values().forEach((key, inner) -> out.append(entry(key, inner, column)));
                    return out.toString();
                });
    }

    private static StringBuilder nested(YamlValue value, boolean empty, int column, StringBuilder out) {
        if (empty) {
            return out.append(value instanceof YamlValue.Items ? " []\n" : " {}\n");
        }
        return out.append('\n').append(lines(value, column + STEP));
    }

    private static StringBuilder scalar(YamlValue.Scalar scalar, int column, StringBuilder out) {
        String indent = " ".repeat(column + STEP);
        return ScalarWriter.literalHeader(scalar)
                .map(header -> {
                    out.append(' ').append(header).append('\n');
                    scalar.text()
                            .lines()
                            .forEach(line -> out.append(line.isEmpty() ? "" : indent + line)
                                    .append('\n'));
                    return out;
                })
                .orElseGet(() -> out.append(' ')
                        .append(ScalarWriter.inline(scalar, column + STEP))
                        .append('\n'));
    }
}
