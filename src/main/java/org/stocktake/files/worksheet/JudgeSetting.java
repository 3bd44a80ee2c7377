package org.stocktake.files.worksheet;

import java.util.Map;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.text.Messages;
import org.stocktake.text.WorksheetWords;

/**
 * The setting in which every answer of one worksheet is judged.
 *
 * @param master the assessment that the worksheet belongs to
 * @param stamps the office and the time of all answers, by the key of the file; those that were given
 */
record JudgeSetting(
        String file,
        Assessment master,
        Checklist checklist,
        Messages words,
        WorksheetNotices notices,
        Map<String, GivenText> stamps) {
    JudgeSetting {
        stamps = Map.copyOf(stamps);
    }

    WorksheetWords labels() {
        return new WorksheetWords(words, checklist);
    }
}
