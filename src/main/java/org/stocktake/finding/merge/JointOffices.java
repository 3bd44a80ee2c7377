package org.stocktake.finding.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.NameNormalizer;

/** The names of several offices that gave one answer together, in one text. */
final class JointOffices {
    private static final String BETWEEN = "; ";
    private static final Comparator<String> ALPHABET =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    private JointOffices() {}

    /**
     * Returns the names of both texts, each once, in the order of the alphabet, so that it does not count which file comes
     * back first. A text that has the names of both already stays as it is; the second text alone stays if both together are
     * longer than a file holds.
     */
    static String joined(String first, String second) {
        List<String> names = new ArrayList<>();
        int firsts = addNew(first, names);
        int seconds = addNew(second, names);
        if (seconds == 0) {
            return first;
        }
        List<String> others = new ArrayList<>();
        addNew(second, others);
        if (firsts == 0 || others.size() == names.size()) {
            return second;
        }
        names.sort(ALPHABET);
        String both = String.join(BETWEEN, names);
        return both.length() <= AnswerTextField.CHARS_MAX ? both : second;
    }

    /** Adds the names of a text that are not there yet, in capitals or not, and returns how many they are. */
    private static int addNew(String text, List<String> names) {
        int before = names.size();
        for (String name : text.split(BETWEEN, -1)) {
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
     * taken. Where the kind of answer is another one now, only the office that said so answers.
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
        String by =
                merged.outcome() == MergeOutcome.CONFLICT ? joined(before, theirs.text(AnswerTextField.BY)) : before;
        return merged.withResult(Optional.of(result.with(AnswerTextField.BY, by)));
    }
}
