package org.stocktake.files.worksheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stocktake.finding.worksheet.FixedTextDigest;
import org.stocktake.finding.worksheet.WorksheetLine;
import org.stocktake.model.BlankText;

/**
 * Finds the question of each row of the sheet of answers. The key in the hidden columns counts if the row shows the number
 * and the text of its question. Where somebody sorted or moved only the cells that are seen, the number and the text count,
 * if both are those of one question.
 */
final class ExcelRowKeys {
    /** Enough for 300 rows whose questions somebody translated in place; one with more is not believed. */
    private static final int COMPARED_MAX = 100_000;

    private static final int CHARS_OF_ONE = 1_000;

    /**
     * The hidden key of a row.
     *
     * @param digest of the texts that the row showed when the worksheet was made
     */
    record Key(String number, WorksheetLine line, String digest) {}

    private final ExcelTable table;
    private final Map<Integer, Key> own = new LinkedHashMap<>();
    private final Map<String, Key> byNumber = new HashMap<>();
    private final Set<String> digests = new HashSet<>();
    private final Map<Integer, Boolean> checked = new HashMap<>();
    private int comparedLeft = COMPARED_MAX;

    /** True if questions and what explains them were moved apart: the same explanation stands in many rows. */
    private boolean split;

    ExcelRowKeys(ExcelTable table) {
        this.table = table;
        for (int row : table.rows()) {
            read(row).ifPresent(key -> {
                own.put(row, key);
                byNumber.putIfAbsent(key.number(), key);
                digests.add(key.digest());
            });
        }
        own.keySet().forEach(row -> checked.put(row, fits(row)));
    }

    private Optional<Key> read(int row) {
        String fixed = table.raw(row, "fixed").text().strip();
        int space = fixed.indexOf(' ');
        return space <= 0
                ? Optional.empty()
                : WorksheetLine.read(table.raw(row, "line").text())
                        .map(line -> new Key(fixed.substring(0, space), line, fixed.substring(space + 1)));
    }

    /** Returns the rows, first those whose hidden key counts: another row can be a copy of one of them. */
    List<Integer> rows() {
        List<Integer> first = new ArrayList<>();
        List<Integer> then = new ArrayList<>();
        for (int row : table.rows()) {
            (isOwn(row) ? first : then).add(row);
        }
        first.addAll(then);
        return first;
    }

    /** Returns true if the row has a hidden key, whether it counts or not. */
    boolean isKeyed(int row) {
        return own.containsKey(row);
    }

    /** Returns the key of the question that the row shows; empty if that is not certain. */
    Optional<Key> of(int row) {
        if (split) {
            return Optional.empty();
        }
        return isOwn(row) ? Optional.ofNullable(own.get(row)) : shown(row);
    }

    /** Returns true if the hidden key of the row is the one of the question that it shows. */
    boolean isOwn(int row) {
        return checked.getOrDefault(row, false);
    }

    private boolean fits(int row) {
        Key key = Objects.requireNonNull(own.get(row));
        boolean isNumbered = isNumber(row, key);
        if (digest(row).equals(key.digest())) {
            return isNumbered || numbered(row).isEmpty();
        }
        return isNumbered && isEdited(row, key);
    }

    /** Returns true if the texts of the row are none of another row: somebody wrote into them. */
    private boolean isEdited(int row, Key key) {
        String question = table.raw(row, "question").text();
        boolean isEmptied = table.has("question") && BlankText.isBlank(question);
        if (isEmptied || digests.contains(digest(row))) {
            return false;
        }
        String about = about(row);
        for (int other : own.keySet()) {
            comparedLeft -= 1 + (question.length() + about.length()) / CHARS_OF_ONE;
            boolean isMoved = comparedLeft < 0
                    || FixedTextDigest.of(question + about(other)).equals(key.digest())
                    || FixedTextDigest.of(table.raw(other, "question").text() + about)
                            .equals(key.digest());
            if (isMoved) {
                split = true;
                return false;
            }
        }
        return true;
    }

    /** Returns the key of another row whose number and text stand in this one. */
    private Optional<Key> shown(int row) {
        String digest = digest(row);
        return numbered(row).stream().filter(key -> key.digest().equals(digest)).findFirst();
    }

    /** Returns the keys of the number in the row: stored as a number, 15.10 is 15.1. */
    private List<Key> numbered(int row) {
        String text = table.raw(row, "number").text().strip();
        return Stream.of(text, text + "0")
                .flatMap(number -> Optional.ofNullable(byNumber.get(number)).stream())
                .filter(key -> isNumber(row, key))
                .toList();
    }

    private boolean isNumber(int row, Key key) {
        ExcelText cell = table.raw(row, "number");
        String text = cell.text().strip();
        return text.equals(key.number()) || (cell.number() && (text + "0").equals(key.number()));
    }

    private String digest(int row) {
        return FixedTextDigest.of(table.raw(row, "question").text() + about(row));
    }

    private String about(int row) {
        return table.raw(row, "about").text();
    }
}
