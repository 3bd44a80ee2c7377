package org.stocktake.files;

import java.util.Collection;
import java.util.Comparator;

/** The known word that somebody probably meant. */
public final class Suggestion {
    /** Longer words are not compared: nobody mistypes that much, and the time grows with the square. */
    private static final int CHARS_MAX = 80;

    private Suggestion() {}

    /** The nearest known word; empty when none is near. */
    public static String of(String word, Collection<String> known) {
        if (word.length() > CHARS_MAX) {
            return "";
        }
        int near = Math.max(1, word.length() / 3);
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= near)
                .filter(candidate -> edits(word, candidate) <= near)
                .min(Comparator.comparingInt((String candidate) -> edits(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    /** How many letters must be put in, taken out, changed or swapped with their neighbour. */
    static int edits(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, from, to, new int[] {i, j});
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int step(int[][] cost, String from, String to, int[] at) {
        int i = at[0];
        int j = at[1];
        int change = Character.toLowerCase(from.charAt(i - 1)) == Character.toLowerCase(to.charAt(j - 1)) ? 0 : 1;
        int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
