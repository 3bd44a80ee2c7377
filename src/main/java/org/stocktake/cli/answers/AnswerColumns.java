package org.stocktake.cli.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stocktake.report.sheet.ReportSheets;
import org.stocktake.text.Messages;

/**
 * The columns of a table of answers: {@code question}, {@code answer} and the keys of {@link AnswerProperty}, or the
 * headings of {@code report --format csv}. There the column "Question" has the text of the question, and its id stands
 * in a column of its own.
 */
final class AnswerColumns {
    static final String QUESTION = "question";
    static final String ANSWER = "answer";
    static final String STATE = "state";
    static final String CHECKLIST = "checklist";
    static final String PERIOD_FROM = "from";
    static final String PERIOD_TO = "to";

    private static final String REPORT_ID = "id";
    private static final String REPORT_QUESTION = "question";
    private static final String REPORT_STEPS = "steps";
    private static final String NOT_READ = "";

    private final Map<String, String> reported = new HashMap<>();
    private final List<String> known;
    private final boolean isReport;

    private AnswerColumns(List<String> headings, Messages words) {
        known = keys();
        for (Messages language : List.of(Messages.in(Messages.ENGLISH), words)) {
            ReportSheets.keysByHeading(language)
                    .forEach((heading, key) -> reported.put(heading.toLowerCase(Locale.ROOT), key));
        }
        isReport = headings.stream().anyMatch(heading -> REPORT_ID.equals(reported.get(lower(heading))));
    }

    /** Returns the names that a person can give to columns. */
    static List<String> keys() {
        List<String> keys = new ArrayList<>(List.of(QUESTION, ANSWER));
        keys.addAll(AnswerProperty.keys());
        return keys;
    }

    /** Returns the columns of a table with those headings. */
    static AnswerColumns of(List<String> headings, Messages words) {
        return new AnswerColumns(headings, words);
    }

    /** Returns the key of a column; the empty text if it is one of a report and is not read; empty if it is unknown. */
    Optional<String> key(String heading) {
        String name = lower(heading);
        if (!isReport && known.contains(name)) {
            return Optional.of(name);
        }
        @Nullable String key = reported.get(name);
        return key != null ? Optional.of(read(key)) : Optional.of(name).filter(known::contains);
    }

    private String read(String key) {
        return switch (key) {
            case REPORT_ID -> QUESTION;
            case REPORT_QUESTION -> NOT_READ;
            case REPORT_STEPS -> AnswerProperty.ACTIONS;
            case STATE, CHECKLIST, PERIOD_FROM, PERIOD_TO -> key;
            default -> known.contains(key) ? key : NOT_READ;
        };
    }

    private static String lower(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT);
    }
}
