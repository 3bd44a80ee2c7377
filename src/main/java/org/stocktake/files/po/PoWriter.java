package org.stocktake.files.po;

import java.util.List;

/**
 * Writes PO: a line for each text, broken only where the text has a line end. Same file, same bytes: no day and no name
 * of a program is written that was not there.
 */
public final class PoWriter {
    private final StringBuilder out = new StringBuilder();

    private PoWriter() {}

    /** Returns the text of the file. */
    public static String write(PoFile file) {
        PoWriter writer = new PoWriter();
        writer.lines("#", file.comments());
        writer.field("", "msgid", "");
        StringBuilder header = new StringBuilder();
        file.header()
                .forEach((name, value) ->
                        header.append(name).append(": ").append(value).append('\n'));
        writer.field("", "msgstr", header.toString());
        file.entries().forEach(writer::entry);
        return writer.out.toString();
    }

    private void entry(PoEntry entry) {
        out.append('\n');
        lines("#", entry.remarks().comments());
        lines("#.", entry.remarks().notes());
        if (entry.remarks().fuzzy()) {
            out.append("#, fuzzy\n");
        }
        texts("#| ", entry.remarks().previous());
        field("", "msgctxt", entry.context());
        texts("", entry.english());
        for (int i = 0; i < entry.translations().size(); i++) {
            field(
                    "",
                    entry.isCounted() ? "msgstr[" + i + "]" : "msgstr",
                    entry.translations().get(i));
        }
    }

    private void texts(String prefix, List<String> english) {
        for (int i = 0; i < english.size(); i++) {
            field(prefix, i == 0 ? "msgid" : "msgid_plural", english.get(i));
        }
    }

    private void lines(String mark, List<String> texts) {
        for (String text : texts) {
            for (String line : text.split("\n", -1)) {
                out.append(mark).append(line.isEmpty() ? "" : " ").append(line).append('\n');
            }
        }
    }

    private void field(String prefix, String name, String text) {
        out.append(prefix).append(name).append(' ');
        int end = text.indexOf('\n');
        boolean isOneLine = end < 0 || end == text.length() - 1;
        if (!isOneLine) {
            out.append("\"\"\n");
        }
        int from = 0;
        do {
            int next = text.indexOf('\n', from) + 1;
            int to = next == 0 ? text.length() : next;
            out.append(isOneLine ? "" : prefix).append('"');
            escape(text.substring(from, to));
            out.append("\"\n");
            from = to;
        } while (from < text.length());
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                default -> out.append(c);
            }
        }
    }
}
