package org.stocktake.files.worksheet;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.stocktake.finding.worksheet.WorksheetField;
import org.stocktake.finding.worksheet.WorksheetLine;
import org.stocktake.model.BlankText;
import org.stocktake.text.Messages;

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

    /** Returns the keys of the questions that a row can be of: its hidden key, and that of the number that it shows. */
    List<Key> claimed(int row) {
        List<Key> keys =
                new ArrayList<>(Optional.ofNullable(own.get(row)).stream().toList());
        numbered(row).stream().filter(key -> !keys.contains(key)).forEach(keys::add);
        return keys;
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

    /** The texts in a row of the sheet of answers that are not taken: tells of them. */
    record RowTexts(ExcelTable table, int row, WorksheetNotices notices, Messages words) {
        /** Tells of a row of which nobody can tell the question, with all its texts; returns false if it has none. */
        boolean tellUnclear() {
            List<GivenText> written = Arrays.stream(WorksheetField.values())
                    .map(field -> table.given(row, field.key()))
                    .filter(given -> !given.isBlank() && !given.text().strip().equals(words.say("worksheet.kept")))
                    .toList();
            if (!written.isEmpty()) {
                notices.add(table.place(row, "number"), WorksheetNotice.Kind.ROW_UNCLEAR);
                written.forEach(given -> notices.add(
                        given.place(),
                        WorksheetNotice.Kind.TEXT_NOT_TAKEN,
                        given.text().strip()));
            }
            table.tellOthers(row);
            return !written.isEmpty();
        }

        /**
         * Tells of a second row of a question, and of its texts that do not stand in the first.
         *
         * @param claimed the questions that the row can be of: another one lost its row to this one
         */
        void tellTwice(ReturnedQuestion first, List<Key> claimed) {
            List<String> lost = claimed.stream()
                    .map(Key::number)
                    .filter(number -> !number.equals(first.number()))
                    .toList();
            if (lost.isEmpty()) {
                notices.add(table.place(row, "number"), WorksheetNotice.Kind.QUESTION_TWICE, first.number());
            } else {
                notices.add(
                        table.place(row, "number"), WorksheetNotice.Kind.QUESTION_OVER, first.number(), lost.get(0));
            }
            for (WorksheetField field : WorksheetField.values()) {
                GivenText given = table.given(row, field.key());
                boolean same = first.of(field).stream()
                        .anyMatch(
                                text -> text.text().strip().equals(given.text().strip()));
                if (!given.isBlank() && !same && !first.keeps(field)) {
                    notices.add(
                            given.place(),
                            WorksheetNotice.Kind.FIELD_TWICE,
                            given.text().strip());
                }
            }
            table.tellOthers(row);
        }

        /** Tells of a text that somebody wrote into the cells that explain the question. */
        void tellFixed(String digest) {
            String question = table.raw(row, "question").text();
            String explained = table.raw(row, "about").text();
            if (!FixedTextDigest.of(question + explained).equals(digest) && !BlankText.isBlank(question + explained)) {
                notices.add(
                        table.place(row, "question"),
                        WorksheetNotice.Kind.TEXT_OUTSIDE,
                        question.strip() + "\n" + explained.strip());
            }
            table.tellUnlessNumber(row, "number");
        }
    }
}
