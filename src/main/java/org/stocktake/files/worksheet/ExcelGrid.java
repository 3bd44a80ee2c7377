package org.stocktake.files.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The cells of one sheet that have a content, by row and column, counted from 1. */
final class ExcelGrid {
    /** A range of cells that were merged into its first one. */
    record Merged(String range, int top, int left, int bottom, int right) {
        boolean covers(int row, int column) {
            boolean in = row >= top && row <= bottom && column >= left && column <= right;
            return in && (row != top || column != left);
        }
    }

    private static final int LETTERS = 26;

    private final String name;
    private final SortedMap<Integer, SortedMap<Integer, ExcelText>> rows = new TreeMap<>();
    private final List<Merged> merged = new ArrayList<>();
    private final List<String> pageTexts = new ArrayList<>();

    ExcelGrid(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void put(int row, int column, ExcelText text) {
        rows.computeIfAbsent(row, none -> new TreeMap<>()).put(column, text);
    }

    /** Leaves the {@linkplain ExcelText#withoutMarks marks} out of all texts. */
    void dropMarks() {
        rows.values().forEach(cells -> cells.replaceAll((column, text) -> text.withoutMarks()));
    }

    void merge(Merged range) {
        merged.add(range);
    }

    List<Merged> merged() {
        return merged;
    }

    /** Adds the text of a header or footer of the printed pages, with its codes. */
    void pageText(String text) {
        pageTexts.add(text);
    }

    List<String> pageTexts() {
        return pageTexts;
    }

    SortedMap<Integer, SortedMap<Integer, ExcelText>> rows() {
        return rows;
    }

    /** Returns the cells of a row by column. */
    SortedMap<Integer, ExcelText> row(int row) {
        return rows.getOrDefault(row, new TreeMap<>());
    }

    ExcelText at(int row, int column) {
        return row(row).getOrDefault(column, ExcelText.EMPTY);
    }

    /** Returns true if the cell was merged into another one, so that its own content is lost. */
    boolean isCovered(int row, int column) {
        return merged.stream().anyMatch(range -> range.covers(row, column));
    }

    /** Returns the name of a cell, such as {@code F12}. */
    static String reference(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters + String.valueOf(row);
    }

    /** Returns the column of a reference; 0 if it has none. */
    static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 3 && Character.isLetter(reference.charAt(i)); i++) {
            column = column * LETTERS + (Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
        }
        return column;
    }

    /** Returns the number that the digits of a text make, such as the row of a reference; 0 if it has none. */
    static int numberIn(String reference) {
        String digits = reference.replaceAll("[^0-9]", "");
        return digits.isEmpty() || digits.length() > 8 ? 0 : Integer.parseInt(digits);
    }
}
