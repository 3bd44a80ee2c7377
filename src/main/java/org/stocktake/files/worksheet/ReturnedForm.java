package org.stocktake.files.worksheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.stocktake.finding.worksheet.WorksheetHead;

/**
 * A worksheet as it came back, before its answers are judged.
 *
 * @param about what a person wrote of the whole worksheet: the office, the date
 * @param questions by number, in the order of the file
 * @param copies what stands in copies of sheets, by number; it is compared and not taken
 */
record ReturnedForm(
        Optional<WorksheetHead> head,
        Map<String, GivenText> about,
        Map<String, ReturnedQuestion> questions,
        Map<String, ReturnedQuestion> copies) {
    ReturnedForm {
        about = new LinkedHashMap<>(about);
        questions = new LinkedHashMap<>(questions);
        copies = new LinkedHashMap<>(copies);
    }
}
