package org.stocktake.files.worksheet;

import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.text.Messages;
import org.stocktake.text.WorksheetWords;

/**
 * The setting in which every answer of one worksheet is judged.
 *
 * @param master the assessment that the worksheet belongs to
 */
record JudgeSetting(String file, Assessment master, Checklist checklist, Messages words, WorksheetNotices notices) {
    /** Returns the same setting, in which nothing that is told is heard. */
    JudgeSetting silent() {
        return new JudgeSetting(file, master, checklist, words, new WorksheetNotices(file, words));
    }

    WorksheetWords labels() {
        return new WorksheetWords(words, checklist);
    }
}
