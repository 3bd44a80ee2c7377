package org.stocktake.files.worksheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stocktake.text.Messages;
import org.stocktake.text.SafeText;

/**
 * Collects the notices on one worksheet, each once, at most {@link #COUNT_MAX} of a kind; another one then says that
 * there is more. Of long values they keep the beginning, since no more of it is shown.
 */
final class WorksheetNotices {
    /** The characters of a value that are kept: more than are shown, because white space is taken out before. */
    static final int CHARS_MAX = 4 * SafeText.CHARS_MAX;

    private static final int COUNT_MAX = 200;

    private final String file;
    private final Messages words;
    private final Set<WorksheetNotice> all = new LinkedHashSet<>();
    private final Map<WorksheetNotice.Kind, Integer> counts = new EnumMap<>(WorksheetNotice.Kind.class);
    private boolean saysMore;

    WorksheetNotices(String file, Messages words) {
        this.file = file;
        this.words = words;
    }

    void add(String place, WorksheetNotice.Kind kind, String... details) {
        List<String> kept = new ArrayList<>();
        for (String detail : details) {
            kept.add(begin(detail));
        }
        WorksheetNotice notice = new WorksheetNotice(file, begin(place), kind, kept);
        if (counts.getOrDefault(kind, 0) >= COUNT_MAX && !all.contains(notice)) {
            all.add(new WorksheetNotice(file, "", WorksheetNotice.Kind.MORE, List.of(String.valueOf(COUNT_MAX))));
            saysMore = true;
        } else if (all.add(notice)) {
            counts.merge(kind, 1, Integer::sum);
        }
    }

    /** Returns true if something of that kind was told. */
    boolean has(WorksheetNotice.Kind kind) {
        return counts.containsKey(kind);
    }

    /** Returns true if nothing more of that kind will be told, so that nobody need look for more. */
    boolean isFull(WorksheetNotice.Kind kind) {
        return counts.getOrDefault(kind, 0) >= COUNT_MAX && saysMore;
    }

    private static String begin(String text) {
        return text.length() <= CHARS_MAX
                ? text
                : text.substring(0, CHARS_MAX - (Character.isHighSurrogate(text.charAt(CHARS_MAX - 1)) ? 1 : 0));
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
        return List.copyOf(all);
    }
}
