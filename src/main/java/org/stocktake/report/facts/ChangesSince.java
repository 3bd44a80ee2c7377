package org.stocktake.report.facts;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Question;

/**
 * Changes since an earlier assessment of the State.
 *
 * @param file the file name of the earlier assessment, for programs; texts for people name its State, period and day
 * @param gone ids of questions that the earlier assessment answers and no checklist at hand has
 * @param leftOut the questions whose changes are left out because they are confidential
 */
public record ChangesSince(Comparison comparison, String file, List<String> gone, List<Question> leftOut) {
    public ChangesSince {
        gone = List.copyOf(gone);
        leftOut = List.copyOf(leftOut);
    }

    /** Returns all changes; none is left out. */
    public static ChangesSince of(Comparison comparison, String file, List<String> gone) {
        return new ChangesSince(comparison, file, gone, List.of());
    }

    /** Returns true if it has a change of an answer that is confidential before or after. */
    boolean hasConfidential() {
        return comparison.changes().stream().anyMatch(QuestionChange::isConfidential);
    }

    /**
     * Returns the questions of the changes whose answer was confidential in the earlier assessment and is not any more.
     */
    public List<Question> confidentialBefore() {
        List<Question> before = new ArrayList<>();
        for (QuestionChange change : comparison.changes()) {
            if (change.before().isConfidential() && !change.after().isConfidential()) {
                before.add(change.question());
            }
        }
        return before;
    }

    /**
     * Returns the changes without those of answers that are confidential before or after; their questions are in
     * {@link #leftOut()}. Of questions that are gone it keeps those whose answer is known not to be confidential.
     */
    public ChangesSince redacted() {
        Comparison shown = comparison.redacted();
        List<Question> without = new ArrayList<>(leftOut);
        comparison.changes().stream()
                .filter(QuestionChange::isConfidential)
                .map(QuestionChange::question)
                .forEach(without::add);
        List<String> named = new ArrayList<>();
        for (CarriedAnswer retired :
                comparison.before().assessment().carryover().retired()) {
            if (!retired.answer().confidential() && gone.contains(retired.from().id())) {
                named.add(retired.from().id());
            }
        }
        return new ChangesSince(shown, file, named, without);
    }
}
