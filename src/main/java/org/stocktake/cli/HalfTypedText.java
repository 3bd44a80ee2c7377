package org.stocktake.cli;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.interview.HalfTyped;

/** Half-typed texts as one text: for each, a line with its page and the number of its lines, and then the lines. */
final class HalfTypedText {
    private HalfTypedText() {}

    static String write(List<HalfTyped> texts) {
        StringBuilder all = new StringBuilder();
        for (HalfTyped text : texts) {
            String[] lines = text.text().split("\n", -1);
            all.append(text.page()).append(' ').append(lines.length).append('\n');
            for (String line : lines) {
                all.append(line).append('\n');
            }
        }
        return all.toString();
    }

    /** What was written; what is damaged is left out with all that follows it. */
    static List<HalfTyped> read(String all) {
        List<HalfTyped> texts = new ArrayList<>();
        String[] lines = all.split("\n", -1);
        int at = 0;
        while (at < lines.length - 1) {
            int space = lines[at].lastIndexOf(' ');
            int count = space <= 0 ? 0 : number(lines[at].substring(space + 1));
            if (count == 0 || count >= lines.length - at) {
                return texts;
            }
            List<String> text = List.of(lines).subList(at + 1, at + 1 + count);
            texts.add(new HalfTyped(lines[at].substring(0, space), String.join("\n", text)));
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
