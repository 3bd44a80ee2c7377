package org.stocktake.condition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Declaration;

/**
 * The questions of the State that was asked for last. Files of one State, and of States with the same facts and reservations,
 * come together in a folder, and what is asked of them is decided once. Not for several threads at once.
 */
public final class AskedQuestionsCache {
    private @Nullable AskedQuestions last;

    /** Returns the same as {@link AskedQuestions#of(Checklist, Assessment, LocalDate)}. */
    public AskedQuestions of(Checklist checklist, Assessment assessment, LocalDate today) {
        List<Declaration> excluding = Declaration.excludingOn(today, assessment.declarations());
        @Nullable AskedQuestions asked = last;
        if (asked != null && asked.areFor(checklist, assessment.profile(), excluding)) {
            asked.remember();
            return asked;
        }
        last = AskedQuestions.with(excluding, checklist, assessment.profile());
        return last;
    }
}
