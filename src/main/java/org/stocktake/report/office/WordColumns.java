package org.stocktake.report.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Line;

/**
 * How wide the columns of a table are: none so narrow that it breaks a usual word, short texts on one line, and the rest of
 * the page to those that have most to say. All in characters of the size that tables have.
 */
final class WordColumns {
    private static final int PAGE = 104;
    private static final int WORD_MAX = 17;
    private static final int SHORT = 20;
    private static final int WIDE = 140;
    private static final int PADDING = 3;

    private final List<Integer> least = new ArrayList<>();
    private final List<Integer> wanted = new ArrayList<>();

    private WordColumns() {}

    /** The share of each column in the width of the page. */
    static List<Integer> shares(Block.Table table) {
        WordColumns columns = new WordColumns();
        for (int i = 0; i < table.header().size(); i++) {
            int column = i;
            List<String> texts = new ArrayList<>();
            texts.add(table.header().get(i));
            table.rows().forEach(row -> texts.add(text(row.get(column))));
            columns.add(texts);
        }
        return columns.shares();
    }

    private void add(List<String> texts) {
        int word = texts.stream()
                .flatMap(text -> Stream.of(text.split("[ \n]")))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        int longest = texts.stream().mapToInt(String::length).max().orElse(0);
        int narrow = Math.min(word, WORD_MAX) + PADDING;
        int wide = longest <= SHORT ? longest + PADDING : (int) (4 * Math.sqrt(longest));
        least.add(narrow);
        wanted.add(Math.max(narrow, Math.min(WIDE, wide)));
    }

    private List<Integer> shares() {
        int spare = Math.max(0, PAGE - sum(least));
        int asked = sum(wanted) - sum(least);
        List<Integer> shares = new ArrayList<>();
        for (int i = 0; i < least.size(); i++) {
            int more = wanted.get(i) - least.get(i);
            shares.add(100 * least.get(i) + (asked == 0 ? 0 : 100 * spare * more / asked));
        }
        return shares;
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    private static String text(Line line) {
        StringBuilder text = new StringBuilder();
        line.spans().forEach(span -> text.append(span.text()));
        return text.toString();
    }
}
