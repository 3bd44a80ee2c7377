package org.stocktake.files.worksheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stocktake.finding.worksheet.WorksheetHead;

/**
 * A worksheet as it came back, before its answers are judged.
 *
 * @param about what a person wrote of the whole worksheet: the office, the date
 * @param questions by number, in the order of the file
 * @param copies what stands in copies of sheets, by number; it is compared and not taken
 * @param refused the numbers of questions whose rows are refused: that is told, and they are not missing
 */
record ReturnedForm(
        Optional<WorksheetHead> head,
        Map<String, GivenText> about,
        Map<String, ReturnedQuestion> questions,
        Map<String, ReturnedQuestion> copies,
        Set<String> refused) {
    ReturnedForm {
        about = new LinkedHashMap<>(about);
        questions = new LinkedHashMap<>(questions);
        copies = new LinkedHashMap<>(copies);
        refused = Set.copyOf(refused);
    }
}
