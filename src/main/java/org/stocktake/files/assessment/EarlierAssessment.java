package org.stocktake.files.assessment;

import java.util.List;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;

/**
 * An assessment that was made with an older version of a checklist, as far as it fits the present one.
 *
 * @param gone questions that it answers and that are not asked any more, as written
 */
public record EarlierAssessment(Assessment assessment, Checklist checklist, List<String> gone) {
    public EarlierAssessment {
        gone = List.copyOf(gone);
    }
}
