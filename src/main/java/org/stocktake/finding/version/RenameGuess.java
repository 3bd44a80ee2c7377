package org.stocktake.finding.version;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stocktake.model.Checklist;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.FactType;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/**
 * Guesses which new question or fact took the place of one that is gone, by the words that both have, and which provision,
 * by its number or by what it asks.
 */
public final class RenameGuess {
    /** The share of common words from which two questions are taken for the same one. */
    private static final double ALIKE = 0.6;

    /** The share of common words from which a new question on the same provisions is taken for a part of an earlier one. */
    private static final double PART = 0.3;

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

    /**
     * Returns the questions into which one was split: itself, if it is still there, and the new ones on its provisions with
     * words of its own; empty if there are not two.
     */
    public static List<String> parts(ElementChange change, VersionDiff diff) {
        Question was = diff.before().question(new QuestionId(change.before())).orElseThrow();
        Set<String> words = words(diff.before(), change.before());
        Set<String> asked = numbers(was, diff.before());
        List<String> parts = new ArrayList<>();
        if (diff.after().question(was.id()).isPresent()) {
            parts.add(change.before());
        }
        for (ElementChange added : diff.of(ElementChange.Sort.QUESTION)) {
            if (added.fate() == ElementChange.Fate.ADDED) {
                String id = added.after().get(0);
                Question now = diff.after().question(new QuestionId(id)).orElseThrow();
                boolean same = asked.containsAll(numbers(now, diff.after()));
                if (same && !isOfAnother(id, change, diff) && share(words, words(diff.after(), id)) >= PART) {
                    parts.add(id);
                }
            }
        }
        return parts.size() > 1 ? parts : List.of();
    }

    private static Set<String> numbers(Question question, Checklist checklist) {
        return question.provisions().stream()
                .map(checklist::provision)
                .map(provision -> provision.source() + " " + provision.number())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns true if a new question takes the place of another one that is gone. */
    private static boolean isOfAnother(String id, ElementChange change, VersionDiff diff) {
        for (ElementChange other : diff.of(ElementChange.Sort.QUESTION)) {
            boolean gone = other.fate() == ElementChange.Fate.MISSING
                    && !other.before().equals(change.before());
            if (gone && of(other.before(), diff).equals(Optional.of(id))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the id of the new fact that is most alike; empty if none is alike enough, or if that one is more like another
     * fact that is gone.
     */
    public static Optional<FactId> ofFact(FactId gone, VersionDiff diff) {
        List<Fact> added = new ArrayList<>();
        List<Fact> missing = new ArrayList<>();
        for (ElementChange change : diff.of(ElementChange.Sort.FACT)) {
            if (change.fate() == ElementChange.Fate.ADDED) {
                added.add(diff.after().fact(new FactId(change.after().get(0))).orElseThrow());
            } else if (change.fate() == ElementChange.Fate.MISSING) {
                missing.add(diff.before().fact(new FactId(change.before())).orElseThrow());
            }
        }
        Optional<Fact> best = mostAlike(diff.before().fact(gone).orElseThrow(), added);
        boolean mutual =
                best.flatMap(now -> mostAlike(now, missing)).map(Fact::id).equals(Optional.of(gone));
        return mutual ? best.map(Fact::id) : Optional.empty();
    }

    /** Returns the fact with the most common words; a day and a choice are never alike. */
    private static Optional<Fact> mostAlike(Fact fact, List<Fact> others) {
        Set<String> words = words(fact.text());
        Optional<Fact> best = Optional.empty();
        double most = ALIKE;
        for (Fact other : others) {
            double share = share(words, words(other.text()));
            boolean day = (fact.type() == FactType.DATE) == (other.type() == FactType.DATE);
            if (day && (share > most || (share == most && best.isEmpty()))) {
                most = share;
                best = Optional.of(other);
            }
        }
        return best;
    }

    /** Returns the new provision of the same number, else the only one that asks the same; empty if there is none. */
    public static Optional<String> ofProvision(String gone, VersionDiff diff) {
        Provision was = diff.before().provision(new ProvisionId(gone));
        List<String> asking = new ArrayList<>();
        for (Provision now : diff.after().provisions()) {
            if (diff.before().findProvision(now.id()).isEmpty()) {
                if (now.source().equals(was.source()) && now.number().equals(was.number()) && isOnly(now, diff)) {
                    return Optional.of(now.id().value());
                }
                if (now.asks().equals(was.asks())) {
                    asking.add(now.id().value());
                }
            }
        }
        return asking.size() == 1 ? Optional.of(asking.get(0)) : Optional.empty();
    }

    /** Returns true if no other clause has the same number. */
    private static boolean isOnly(Provision provision, VersionDiff diff) {
        return diff.after().provisions().stream()
                        .filter(other -> other.source().equals(provision.source())
                                && other.number().equals(provision.number()))
                        .count()
                == 1;
    }

    private static Set<String> words(Checklist checklist, String question) {
        return words(checklist.question(new QuestionId(question)).orElseThrow().text());
    }

    private static Set<String> words(String text) {
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
