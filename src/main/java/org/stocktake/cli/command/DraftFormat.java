package org.stocktake.cli.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stocktake.interview.page.HalfTypedText;

/** Half-typed texts as one text: for each, a line with its page and the number of its lines, and then the lines. */
public final class DraftFormat {
    /**
     * The largest number of texts that is read: more than there are pages that somebody leaves with a text begun.
     */
    static final int COUNT_MAX = 1_000;

    private DraftFormat() {}

    public static String write(List<HalfTypedText> texts) {
        StringBuilder all = new StringBuilder();
        for (HalfTypedText text : texts) {
            String[] lines = text.text().split("\n", -1);
            all.append(text.page()).append(' ').append(lines.length).append('\n');
            for (String line : lines) {
                all.append(line).append('\n');
            }
        }
        return all.toString();
    }

    /** Returns the texts up to the first that is damaged, at most {@link #COUNT_MAX}. */
    public static List<HalfTypedText> read(String all) {
        List<HalfTypedText> texts = new ArrayList<>();
        String[] lines = all.split("\n", -1);
        int at = 0;
        while (at < lines.length - 1 && texts.size() < COUNT_MAX) {
            int space = lines[at].lastIndexOf(' ');
            int count = space <= 0 ? 0 : number(lines[at].substring(space + 1));
            if (count == 0 || count >= lines.length - at) {
                return texts;
            }
            List<String> text = Arrays.asList(lines).subList(at + 1, at + 1 + count); // a view: no line is copied
            texts.add(new HalfTypedText(lines[at].substring(0, space), String.join("\n", text)));
            at += 1 + count;
        }
        return texts;
    }

    private static int number(String digits) {
        try {
            return Math.max(0, Integer.parseInt(digits));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
