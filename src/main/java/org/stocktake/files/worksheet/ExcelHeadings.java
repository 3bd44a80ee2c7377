package org.stocktake.files.worksheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.finding.worksheet.WorksheetField;
import org.stocktake.finding.worksheet.WorksheetList;
import org.stocktake.text.Messages;

/** The columns of the sheets of a worksheet: the key of each with its heading, which is empty for a hidden column. */
final class ExcelHeadings {
    private ExcelHeadings() {}

    /** Returns the headings of a sheet by the keys of its columns; none for a sheet that has no table. */
    static Map<String, String> of(String sheet, Messages words) {
        Map<String, String> headings = new LinkedHashMap<>();
        if (sheet.equals("answers")) {
            headings.put("line", "");
            headings.put("fixed", "");
            for (String key : List.of("number", "question", "about")) {
                headings.put(key, words.say("worksheet.column." + key));
            }
            for (WorksheetField field : WorksheetField.values()) {
                headings.put(field.key(), words.say("worksheet.field." + field.key()));
            }
        }
        WorksheetList.of(sheet).ifPresent(list -> {
            headings.put("for", words.say("worksheet.column.for-number"));
            list.keys().forEach(key -> headings.put(key, words.say("worksheet.part." + list.key() + "." + key)));
            list.hiddenKeys().forEach(key -> headings.put(key, ""));
        });
        return headings;
    }
}
