package org.stocktake.report.document;

import java.util.ArrayList;
import java.util.List;

/** Widens the columns of a table in which a word would be torn, and takes the room from the widest one. */
final class ColumnShares {
    private static final int ALL = 1_000;
    private static final int PERCENT = 10;

    private ColumnShares() {}

    /**
     * Returns the shares of the columns in thousandths. If the words need more than there is, the heads come first, and after
     * them all columns lose alike.
     *
     * @param em the size of the type, in thousandths of the width of the table
     * @param sides the space at both sides of a cell, in thousandths of the width of the table
     */
    static List<Integer> of(Block.Table table, int em, int sides) {
        List<Integer> needed = new ArrayList<>();
        for (String head : table.header()) {
            needed.add(room(head, em, sides));
        }
        int first = needed.get(0);
        for (List<TextLine> row : table.rows()) {
            first = Math.max(first, room(row.get(0).text(), em, sides));
        }
        if (sum(needed) - needed.get(0) + first <= ALL) {
            needed.set(0, first);
        }
        List<Integer> shares = new ArrayList<>();
        for (int i = 0; i < needed.size(); i++) {
            shares.add(Math.max(table.shares().get(i) * PERCENT, needed.get(i)));
        }
        narrow(shares, needed);
        return shares;
    }

    private static int room(String text, int em, int sides) {
        return LineWidth.ofLongestWord(text) * em / ALL + 1 + sides;
    }

    /** Takes what is too much from the widest column that has more than its words need, step by step. */
    private static void narrow(List<Integer> shares, List<Integer> needed) {
        for (int over = sum(shares) - ALL; over > 0; over--) {
            int widest = -1;
            for (int i = 0; i < shares.size(); i++) {
                boolean hasRoom = shares.get(i) > needed.get(i);
                if (hasRoom && (widest < 0 || shares.get(i) > shares.get(widest))) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return;
            }
            shares.set(widest, shares.get(widest) - 1);
        }
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }
}
