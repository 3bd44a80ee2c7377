package org.stocktake.files.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to a text, collected in any order as long as they do not overlap, and carried out at once. */
final class TextEdits {
    private final List<Edit> collected = new ArrayList<>();

    private record Edit(int from, int to, String replacement) {}

    void replace(int from, int to, String replacement) {
        collected.add(new Edit(from, to, replacement));
    }

    /** Of several insertions at one place the first collected stands first. */
    void insert(int at, String inserted) {
        replace(at, at, inserted);
    }

    int size() {
        return collected.size();
    }

    /** Forgets the edits collected since there were that many. */
    void backTo(int size) {
        collected.subList(size, collected.size()).clear();
    }

    /** The text with the edits carried out; an insertion behind a last line without a line break gets one first. */
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
