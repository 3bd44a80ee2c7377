package org.stocktake.report.facts;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.model.Question;

/**
 * What changed since an earlier assessment of the State.
 *
 * @param file the earlier assessment, as programs name it; a person knows it by its State, period and day
 * @param gone ids of questions that the earlier assessment answers and no checklist at hand has
 * @param leftOut the questions whose changes are left out because they are confidential
 */
public record ChangesSince(Comparison comparison, String file, List<String> gone, List<Question> leftOut) {
    public ChangesSince {
        gone = List.copyOf(gone);
        leftOut = List.copyOf(leftOut);
    }

    /** Everything that changed. */
    public static ChangesSince of(Comparison comparison, String file, List<String> gone) {
        return new ChangesSince(comparison, file, gone, List.of());
    }

    /** Without what it says of answers that are confidential, before or after; it says which those are. */
    public ChangesSince redacted() {
        Comparison told = comparison.redacted();
        List<Question> without = new ArrayList<>(leftOut);
        comparison.changes().stream()
                .filter(QuestionChange::isConfidential)
                .map(QuestionChange::question)
                .forEach(without::add);
        return new ChangesSince(told, file, gone, without);
    }
}
