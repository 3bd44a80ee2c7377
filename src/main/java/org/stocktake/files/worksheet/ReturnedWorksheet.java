package org.stocktake.files.worksheet;

import java.util.List;
import org.stocktake.model.Assessment;
import org.stocktake.model.Coordination;

/**
 * A worksheet that came back.
 *
 * @param part the answers, with {@link Coordination#worksheet}: its base names the questions that came back, and of each
 *     only the parts that the file offered
 * @param day ISO 8601 day on which the office says that it filled the worksheet in; empty if it does not say
 * @param language the language of its form, ISO 639-1; empty if the file does not say
 * @param notices on what does not come back, in the order of the file
 */
public record ReturnedWorksheet(Assessment part, String day, String language, List<WorksheetNotice> notices) {
    public ReturnedWorksheet {
        notices = List.copyOf(notices);
    }
}
