package org.stocktake.files.worksheet;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.text.Messages;

/** Collects the notices on one worksheet, at most {@link #COUNT_MAX}, each once. */
final class WorksheetNotices {
    private static final int COUNT_MAX = 1_000;

    private final String file;
    private final Messages words;
    private final List<WorksheetNotice> all = new ArrayList<>();

    WorksheetNotices(String file, Messages words) {
        this.file = file;
        this.words = words;
    }

    void add(String place, WorksheetNotice.Kind kind, String... details) {
        WorksheetNotice notice = new WorksheetNotice(file, place, kind, List.of(details));
        if (all.size() < COUNT_MAX && !all.contains(notice)) {
            all.add(notice);
        }
    }

    /** Returns the place of a field in words. */
    String field(String number, String label) {
        return words.say("worksheet.place.field", number, label);
    }

    String question(String number) {
        return words.say("worksheet.place.question", number);
    }

    String cell(String sheet, String reference) {
        return words.say("worksheet.place.cell", sheet, reference);
    }

    List<WorksheetNotice> all() {
        return all;
    }
}
