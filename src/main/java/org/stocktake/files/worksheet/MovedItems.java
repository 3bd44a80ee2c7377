package org.stocktake.files.worksheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.finding.worksheet.FixedTextDigest;
import org.stocktake.finding.worksheet.WorksheetList;

/**
 * Finds the hidden values of each citation in a workbook, such as its file, where somebody sorted or moved the cells that
 * people see and the hidden ones stayed. They go with the citation that makes an item as it was sent, or with the only one
 * of that title.
 */
final class MovedItems {
    /** The hidden values of one title that are tried: more than any document is cited with different files. */
    private static final int TRIED_MAX = 10;

    /**
     * A row of the sheet.
     *
     * @param filled false if only hidden values stand in it
     */
    record Row(int number, Map<String, GivenText> item, boolean filled, Optional<ReturnedQuestion> question) {}

    private final JudgeSetting setting;
    private final WorksheetList list;
    private final List<Row> rows;
    private final List<Map<String, GivenText>> hidden = new ArrayList<>();
    private final Map<String, Set<Integer>> named = new HashMap<>();
    /** The row whose hidden values each row gets; of a row that gets none, the number below zero. */
    private final Map<Integer, Integer> found = new HashMap<>();

    MovedItems(JudgeSetting setting, WorksheetList list, List<Row> rows) {
        this.setting = setting;
        this.list = list;
        this.rows = rows;
        for (int i = 0; i < rows.size(); i++) {
            Map<String, GivenText> values = new HashMap<>(rows.get(i).item());
            values.keySet().retainAll(list.hiddenKeys());
            hidden.add(values);
            String name = text(values, WorksheetList.NAMED);
            if (!name.isEmpty()) {
                named.computeIfAbsent(name, none -> new HashSet<>()).add(i);
            }
        }
    }

    /** Puts the hidden values to the items that they belong to. */
    void align() {
        if (named.isEmpty()) {
            return;
        }
        Set<Integer> open = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).filled() && !(isSent(i, hidden.get(i)) && take(i, i))) {
                open.add(i);
            }
        }
        open.removeIf(this::takesAsSent);
        open.removeIf(row -> digest(row).equals(text(hidden.get(row), WorksheetList.NAMED))
                && named.getOrDefault(digest(row), Set.of()).contains(row)
                && take(row, row));
        open.removeIf(this::takesOnly);
        Set<Integer> taken = new HashSet<>(found.values());
        open.stream().filter(taken::contains).forEach(row -> found.put(row, -1));
        found.forEach((row, from) -> put(rows.get(row).item(), from < 0 ? Map.of() : hidden.get(from)));
    }

    private boolean takesAsSent(int row) {
        if (isSent(row, Map.of())) {
            found.put(row, -1);
            return true;
        }
        return candidates(row).stream().anyMatch(from -> isSent(row, hidden.get(from)) && take(row, from));
    }

    private boolean takesOnly(int row) {
        List<Integer> tried = candidates(row);
        return tried.size() == 1 && take(row, tried.get(0));
    }

    private boolean take(int row, int from) {
        Set<Integer> others = named.getOrDefault(text(hidden.get(from), WorksheetList.NAMED), new HashSet<>());
        others.remove(from);
        found.put(row, from);
        return true;
    }

    /** Returns the rows whose hidden values are of the title of this row and nobody's yet; none if they are too many. */
    private List<Integer> candidates(int row) {
        Set<Integer> free = named.getOrDefault(digest(row), Set.of());
        return free.size() > TRIED_MAX ? List.of() : free.stream().sorted().toList();
    }

    private String digest(int row) {
        return FixedTextDigest.of(text(rows.get(row).item(), list.keys().get(0)));
    }

    /** Returns true if the item with those hidden values is one that was sent; the values of another title are of none. */
    private boolean isSent(int row, Map<String, GivenText> values) {
        String name = text(values, WorksheetList.NAMED);
        if (!name.isEmpty() && !name.equals(digest(row))) {
            return false;
        }
        Map<String, GivenText> item = new HashMap<>(rows.get(row).item());
        put(item, values);
        return rows.get(row)
                .question()
                .filter(question -> new UntakenTexts(setting, question).timesSent(list, item) > 0)
                .isPresent();
    }

    private void put(Map<String, GivenText> item, Map<String, GivenText> values) {
        item.keySet().removeAll(list.hiddenKeys());
        item.putAll(values);
    }

    private static String text(Map<String, GivenText> values, String key) {
        @Nullable GivenText text = values.get(key);
        return text == null ? "" : text.text().strip();
    }
}
