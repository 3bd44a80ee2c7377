package org.stocktake.files.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects changes of a text in any order and applies them together; they must not overlap. */
final class TextEdits {
    private final List<Edit> collected = new ArrayList<>();

    private record Edit(int from, int to, String replacement) {}

    void replace(int from, int to, String replacement) {
        collected.add(new Edit(from, to, replacement));
    }

    /** Inserts a text; of several insertions at one place the first collected comes first. */
    void insert(int at, String inserted) {
        replace(at, at, inserted);
    }

    int size() {
        return collected.size();
    }

    /** Drops the edits that were collected after there were that many. */
    void backTo(int size) {
        collected.subList(size, collected.size()).clear();
    }

    /** Returns the text with the edits applied; an insertion after a last line without a line break gets one first. */
    String carryOut(String text, String lineEnd) {
        List<Edit> inOrder = new ArrayList<>(collected);
        inOrder.sort(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to));
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Edit edit : inOrder) {
            out.append(text, at, edit.from());
            boolean opensLine = edit.from() == text.length() && edit.from() > 0 && !endsLine(out);
            out.append(opensLine ? lineEnd : "").append(edit.replacement().replace("\n", lineEnd));
            at = edit.to();
        }
        return out.append(text, at, text.length()).toString();
    }

    private static boolean endsLine(StringBuilder out) {
        return out.length() == 0 || out.charAt(out.length() - 1) == '\n';
    }
}
