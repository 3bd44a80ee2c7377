package org.stocktake.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines whose parts are separated by vertical bars, such as {@code Lighthouse Act | s. 4 | 2008}: a list of citations,
 * figures or steps in one cell of a table, or behind {@code set}. A part that has a bar, a line break or a backslash at
 * its end writes a backslash before it, so that reading gives the same parts.
 */
public final class BarredLines {
    private static final char ESCAPE = '\\';
    private static final char BAR = '|';
    private static final char LINE = '\n';

    private BarredLines() {}

    /** Returns one line with the parts, without the empty ones at the end. */
    public static String line(List<String> parts) {
        int count = parts.size();
        while (count > 0 && parts.get(count - 1).isEmpty()) {
            count--;
        }
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String part = parts.get(i).replaceAll("\\R", "\n").strip();
            line.append(i == 0 ? "" : line.isEmpty() ? "|" : " |").append(i == 0 || part.isEmpty() ? "" : " ");
            escape(part, line);
        }
        return line.toString();
    }

    private static void escape(String part, StringBuilder line) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            boolean isLast = i == part.length() - 1;
            boolean escapes = c == BAR || c == LINE || (c == ESCAPE && (isLast || isSpecial(part.charAt(i + 1))));
            line.append(escapes ? String.valueOf(ESCAPE) : "").append(c);
        }
    }

    private static boolean isSpecial(char c) {
        return c == BAR || c == LINE || c == ESCAPE;
    }

    /** Returns the parts of each line, without spaces around them. Blank lines are left out. */
    public static List<List<String>> parts(String lines) {
        List<List<String>> all = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i <= lines.length(); i++) {
            char c = i == lines.length() ? LINE : lines.charAt(i);
            if (c == ESCAPE && i + 1 < lines.length() && isSpecial(lines.charAt(i + 1))) {
                i++;
                part.append(lines.charAt(i));
            } else if (c == BAR || c == LINE) {
                parts.add(part.toString().strip());
                part.setLength(0);
                if (c == LINE) {
                    add(parts, all);
                }
            } else {
                part.append(c);
            }
        }
        return all;
    }

    private static void add(List<String> parts, List<List<String>> all) {
        if (parts.size() > 1 || !parts.get(0).isEmpty()) {
            all.add(List.copyOf(parts));
        }
        parts.clear();
    }
}
