package org.stocktake.files.yaml;

import java.util.Collection;

/** Finds the known word that was probably meant. */
public final class SpellingSuggestion {
    /** Limits of the comparison: its time grows with the square of the length of a word. */
    private static final int CHARS_MAX = 60;

    private static final int WORDS_MAX = 2_000;
    private static final int EDITS_MAX = 3;

    private SpellingSuggestion() {}

    /** Returns the nearest known word; empty if none is near. */
    public static String of(String word, Collection<String> known) {
        if (word.length() > CHARS_MAX || known.size() > WORDS_MAX) {
            return "";
        }
        String letters = letters(word);
        for (String candidate : known) {
            if (!letters.isEmpty() && letters(candidate).equals(letters)) {
                return candidate;
            }
        }
        String nearest = "";
        int least = Math.min(EDITS_MAX, Math.max(1, word.length() / 3)) + 1;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - word.length()) < least && edits(word, candidate) < least) {
                nearest = candidate;
                least = edits(word, candidate);
            }
        }
        return nearest;
    }

    /** Returns the letters and digits of a word: whoever leaves out a hyphen means the same. */
    private static String letters(String word) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetterOrDigit(word.charAt(i))) {
                letters.append(Character.toLowerCase(word.charAt(i)));
            }
        }
        return letters.toString();
    }

    /** Returns the number of letters to insert, delete, change or swap with their neighbour. */
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
