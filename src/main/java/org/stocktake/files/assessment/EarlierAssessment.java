package org.stocktake.files.assessment;

import java.util.List;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;

/**
 * An assessment of an older version of a checklist, as far as it fits the present version.
 *
 * @param gone ids of answered questions that no longer exist, as written
 */
public record EarlierAssessment(Assessment assessment, Checklist checklist, List<String> gone) {
    public EarlierAssessment {
        gone = List.copyOf(gone);
    }
}
