package org.stocktake.finding.worksheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.model.Assessment;
import org.stocktake.model.Coordination;
import org.stocktake.model.Depth;
import org.stocktake.model.IdFormat;
import org.stocktake.model.IsoDates;
import org.stocktake.model.Period;

/**
 * The hidden first line of a worksheet: what it belongs to.
 *
 * @param subject the subject of the assessment
 * @param form the language of the form, ISO 639-1; empty if the file does not say
 * @param agency id of the agency that fills it in
 * @param sent ISO 8601 day on which it was made
 * @param due ISO 8601 day by which it is wanted back; empty when none was set
 * @param round of the worksheets that were made for the agency on that day, from 1
 * @param numbers the numbers of its questions, in order
 */
public record WorksheetHead(
        Assessment.Subject subject,
        String form,
        Depth depth,
        String agency,
        String sent,
        String due,
        int round,
        List<String> numbers) {
    /** The first word of the line: the kind of file and the number of its format. */
    public static final String FORMAT = "stocktake-worksheet/1";

    private static final String ANY_FORMAT = "stocktake-worksheet/";

    /** Longer than the line of any checklist: the numbers of 5,000 questions take half of it. */
    private static final int CHARS_MAX = 64 * 1024;

    public WorksheetHead {
        numbers = List.copyOf(numbers);
    }

    /**
     * Returns the head of a worksheet.
     *
     * @param form the language of the form, ISO 639-1
     * @throws IllegalArgumentException if the assessment is no worksheet
     */
    public static WorksheetHead of(Assessment worksheet, String form, List<String> numbers) {
        Coordination.Worksheet head = worksheet
                .coordination()
                .worksheet()
                .orElseThrow(() -> new IllegalArgumentException("an assessment, not a worksheet"));
        return new WorksheetHead(
                worksheet.subject(),
                form,
                worksheet.depth(),
                head.agency(),
                head.sent(),
                head.due(),
                head.round(),
                numbers);
    }

    /** Returns true if the line begins as the head of a worksheet of any format number. */
    public static boolean begins(String line) {
        return line.strip().startsWith(ANY_FORMAT);
    }

    /** Returns true if the line is the head of a worksheet of another format number. */
    public static boolean isOfOtherFormat(String line) {
        return begins(line) && !line.strip().startsWith(FORMAT + " ");
    }

    /** Returns the line. */
    public String line() {
        return String.join(
                " ",
                FORMAT,
                "checklist=" + subject.checklistId(),
                "version=" + subject.checklistVersion(),
                "state=" + subject.state(),
                "from=" + subject.period().from(),
                "to=" + subject.period().to(),
                "language=" + subject.language(),
                "form=" + form,
                "depth=" + depth.word(),
                "agency=" + agency,
                "sent=" + sent,
                "due=" + due + (round == 1 ? "" : " round=" + round),
                "questions=" + String.join(",", numbers));
    }

    private static boolean isOfARequest(Map<String, String> values) {
        String due = values.getOrDefault("due", "");
        return IdFormat.isValid(values.getOrDefault("agency", ""))
                && IsoDates.isDay(values.getOrDefault("sent", ""))
                && (due.isEmpty() || IsoDates.isDay(due));
    }

    /** A name of files is made of it, so nothing but two letters counts. */
    private static String form(String language) {
        return language.matches("[a-z]{2}") ? language : "";
    }

    private static int round(String digits) {
        boolean isNumber = digits.matches("[1-9][0-9]{0,5}");
        return isNumber ? Integer.parseInt(digits) : 1;
    }

    /** Reads a line; empty if it is no head of this format. */
    public static Optional<WorksheetHead> read(String line) {
        if (line.length() > CHARS_MAX) {
            return Optional.empty();
        }
        String[] words = line.strip().split("[ \\u00A0\\n]+", -1);
        Map<String, String> values = new HashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                values.put(word.substring(0, equals), word.substring(equals + 1));
            }
        }
        try {
            Period period = new Period(
                    LocalDate.parse(values.getOrDefault("from", "")), LocalDate.parse(values.getOrDefault("to", "")));
            Assessment.Subject subject = new Assessment.Subject(
                    values.getOrDefault("checklist", ""),
                    values.getOrDefault("version", ""),
                    values.getOrDefault("state", ""),
                    period,
                    values.getOrDefault("language", ""));
            String numbers = values.getOrDefault("questions", "");
            return words[0].equals(FORMAT) && isOfARequest(values)
                    ? Optional.of(new WorksheetHead(
                            subject,
                            form(values.getOrDefault("form", "")),
                            Depth.of(values.getOrDefault("depth", "")).orElse(Depth.FULL),
                            values.getOrDefault("agency", ""),
                            values.getOrDefault("sent", ""),
                            values.getOrDefault("due", ""),
                            round(values.getOrDefault("round", "1")),
                            numbers.isEmpty() ? List.of() : List.of(numbers.split(",", -1))))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
