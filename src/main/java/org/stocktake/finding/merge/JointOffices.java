package org.stocktake.finding.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.NameNormalizer;

/** The names of several offices that gave one answer together, in one text. */
public final class JointOffices {
    private static final Comparator<String> ALPHABET =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    private JointOffices() {}

    /**
     * Returns the names of both texts, each once, in the order of the alphabet, so that it does not count which file comes
     * back first. A text that has the names of both already stays as it is. No name is left out, even if the text
     * {@linkplain #isTooLong is too long}.
     */
    static String joined(String first, String second) {
        List<String> names = new ArrayList<>();
        int firsts = addNew(first, names);
        int seconds = addNew(second, names);
        if (seconds == 0) {
            return first;
        }
        if (firsts == 0 || names(second).size() == names.size()) {
            return second;
        }
        names.sort(ALPHABET);
        return String.join(AnswerTextField.BETWEEN_OFFICES, names);
    }

    /**
     * Returns the names of the offices of an answer that one of them changed, or another office: of an answer of several
     * offices, all of them while something that stood in it stands in it still.
     */
    public static String kept(Answer before, Answer after, String office) {
        String was = before.text(AnswerTextField.BY);
        boolean areSeveral = names(was).size() > 1;
        Answer signed = after.with(AnswerTextField.BY, joined(was, office));
        return areSeveral && ConflictChoice.hasPartOf(before, after) && !isTooLong(signed)
                ? signed.text(AnswerTextField.BY)
                : office;
    }

    /** Returns the names in a text, each once. */
    static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        addNew(text, names);
        return names;
    }

    /** Returns the text that has these names. */
    static String named(List<String> names) {
        return String.join(AnswerTextField.BETWEEN_OFFICES, names);
    }

    /** Returns true if the names of the offices that gave the answer are longer together than a file holds. */
    static boolean isTooLong(Answer answer) {
        String by = answer.text(AnswerTextField.BY);
        return by.codePointCount(0, by.length()) > AnswerTextField.CHARS_MAX;
    }

    /** Adds the names of a text that are not there yet, in capitals or not, and returns how many they are. */
    private static int addNew(String text, List<String> names) {
        int before = names.size();
        for (String name : AnswerTextField.offices(text)) {
            boolean there = name.isEmpty();
            for (String other : names) {
                there |= NameNormalizer.isSame(name, other);
            }
            if (!there) {
                names.add(name);
            }
        }
        return names.size() - before;
    }

    /**
     * Returns the merge of an answer that came back, with the office that gave it before beside the one of which a part was
     * taken. Where the kind of answer is another one now, the merge has named whose words stand in it already: the office
     * that chose the kind, and the other if it wrote some of them since the worksheet was made. In a conflict nobody signs
     * another kind of answer than its own. Where the names are longer together than a file holds, the two answers are a conflict: a person sees both names, and chooses.
     */
    static QuestionMerge beside(QuestionMerge merged) {
        if (merged.ours().isEmpty()
                || merged.theirs().isEmpty()
                || merged.result().isEmpty()) {
            return merged;
        }
        Answer ours = merged.ours().get();
        Answer theirs = merged.theirs().get();
        Answer result = merged.result().get();
        boolean sameKind = ours.kind() == result.kind() && theirs.kind() == result.kind();
        if (!sameKind || AnswerBase.of(merged.ours()).saysSame(merged.result())) {
            return merged;
        }
        String before = joined(ours.text(AnswerTextField.BY), result.text(AnswerTextField.BY));
        boolean conflict = merged.outcome() == MergeOutcome.CONFLICT;
        String by = conflict ? joined(before, theirs.text(AnswerTextField.BY)) : before;
        Answer signed = result.with(AnswerTextField.BY, by);
        if (!isTooLong(signed)) {
            return merged.withResult(Optional.of(signed));
        }
        return conflict ? merged : apart(merged, result);
    }

    /**
     * Returns the merge of an answer that came back, of another kind now, without the offices that wrote nothing of the earlier
     * one since it was sent: whose words were added before the kind changed does not count.
     */
    static QuestionMerge written(QuestionMerge merged, ReturnedParts parts) {
        boolean taken = merged.outcome() == MergeOutcome.CHANGED;
        if (!taken || merged.ours().isEmpty() || merged.theirs().isEmpty()) {
            return merged;
        }
        Answer ours = merged.ours().get();
        Answer result = merged.result().orElseThrow();
        String theirs = merged.theirs().get().text(AnswerTextField.BY);
        boolean both = result.text(AnswerTextField.BY).equals(joined(ours.text(AnswerTextField.BY), theirs));
        boolean otherKind = ours.kind() != result.kind();
        return both && otherKind
                ? merged.withResult(Optional.of(result.with(AnswerTextField.BY, joined(parts.writers(ours), theirs))))
                : merged;
    }

    /** Returns the conflict between our answer and the one that would have taken its place. */
    private static QuestionMerge apart(QuestionMerge merged, Answer result) {
        return new QuestionMerge(
                merged.question(),
                MergeOutcome.CONFLICT,
                merged.ours(),
                merged.theirs(),
                merged.ours(),
                Optional.of(result),
                AnswerBase.of(merged.ours()).changedIn(Optional.of(result)));
    }
}
