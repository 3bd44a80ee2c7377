package org.stocktake.finding.version;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stocktake.model.Checklist;
import org.stocktake.model.QuestionId;

/** Guesses which new question took the place of one that is gone, by the words that both have. */
public final class RenameGuess {
    /** The share of common words from which two questions are taken for the same one. */
    private static final double ALIKE = 0.6;

    /** The characters between words, in any script: {@code \W} alone takes every letter that is not Latin for it. */
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private RenameGuess() {}

    /** Returns the id of the new question that is most alike; empty if none is alike enough. */
    public static Optional<String> of(String gone, VersionDiff diff) {
        Set<String> words = words(diff.before(), gone);
        Optional<String> best = Optional.empty();
        double most = ALIKE;
        for (ElementChange change : diff.of(ElementChange.Sort.QUESTION)) {
            if (change.fate() == ElementChange.Fate.ADDED) {
                double share = share(words, words(diff.after(), change.after().get(0)));
                if (share > most || (share == most && best.isEmpty())) {
                    most = share;
                    best = Optional.of(change.after().get(0));
                }
            }
        }
        return best;
    }

    private static Set<String> words(Checklist checklist, String question) {
        String text = checklist.question(new QuestionId(question)).orElseThrow().text();
        return NO_LETTER
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static double share(Set<String> these, Set<String> those) {
        Set<String> common = new HashSet<>(these);
        common.retainAll(those);
        return (double) common.size() / (these.size() + those.size() - common.size());
    }
}
