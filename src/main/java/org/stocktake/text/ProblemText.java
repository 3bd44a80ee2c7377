package org.stocktake.text;

import java.util.List;
import org.stocktake.model.IsoDates;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.SourceLocation;

/**
 * Says a problem: {@code file:line:column: code: sentence}, and below it, indented by two spaces, the way out. A
 * command to copy ends its line, so that nothing is copied with it. A fault of the file as a whole has no line and
 * column. Where the second detail is what was probably meant, the remedy is the sentence under {@code
 * problem.CODE.near}. Where the third detail, which names a checklist, is empty, the fault stands in the checklist itself,
 * and the remedy is the sentence under {@code problem.CODE.within}.
 */
public final class ProblemText {
    private ProblemText() {}

    /** Returns the fault and the remedy, without a line end after the last line. */
    public static String say(Messages words, Problem problem) {
        return place(problem.where()) + ": " + problem.kind().code() + ": " + sentence(words, problem) + "\n"
                + below(remedy(words, problem));
    }

    /** Returns the remedy, with every line indented. */
    public static String below(String remedy) {
        return "  " + remedy.replace("\n", "\n  ");
    }

    /** Returns the sentence that names the fault. */
    public static String sentence(Messages words, Problem problem) {
        return words.say("problem." + problem.kind().code(), details(words, problem));
    }

    /** Returns the remedy. */
    public static String remedy(Messages words, Problem problem) {
        String key = "problem." + problem.kind().code();
        if (problem.kind() == ProblemKind.BAD_DATE) {
            return dateRemedy(words, problem);
        }
        boolean meant =
                problem.details().size() > 1 && !problem.details().get(1).isEmpty();
        if (meant && words.has(key + ".near")) {
            return words.say(key + ".near", details(words, problem));
        }
        boolean within =
                problem.details().size() > 3 && problem.details().get(2).isEmpty();
        if (within && words.has(key + ".within") && problem.details().get(3).isEmpty()) {
            return words.say("remedy.none-declared");
        }
        return words.say(
                within && words.has(key + ".within") ? key + ".within" : key + ".remedy", details(words, problem));
    }

    /**
     * Returns the remedy for a date: the format, or for a well-formed date the part that the calendar does not have.
     */
    private static String dateRemedy(Messages words, Problem problem) {
        String date = problem.details().get(0);
        return switch (IsoDates.lacking(date)) {
            case NOTHING ->
                words.say(
                        hasOtherForm(problem) ? "problem.bad-date.remedy.or" : "problem.bad-date.remedy",
                        details(words, problem));
            case YEAR -> words.say("problem.bad-date.no-year", date.substring(0, 4));
            case MONTH -> words.say("problem.bad-date.no-month", IsoDates.month(date));
            case DAY ->
                words.say(
                        "problem.bad-date.no-day",
                        words.say("report.month." + IsoDates.month(date)),
                        date.substring(0, 4),
                        IsoDates.dayOfMonth(date));
        };
    }

    /** Returns the remedy for what stands in a worksheet, where a date can be written in words too. */
    public static String remedyInWorksheet(Messages words, Problem problem) {
        String own = "worksheet.refused." + problem.kind().code() + ".remedy";
        if (words.has(own)) {
            return words.say(own, listed(words, problem).toArray());
        }
        if (problem.kind() != ProblemKind.BAD_DATE
                || IsoDates.lacking(problem.details().get(0)) != IsoDates.Lacking.NOTHING) {
            return remedy(words, problem);
        }
        String form = problem.details().get(1);
        String others = hasOtherForm(problem)
                ? words.list(List.of(form, problem.details().get(2)))
                : form;
        return words.say("problem.bad-date.remedy.or", "", words.day(form), others);
    }

    private static boolean hasOtherForm(Problem problem) {
        return problem.details().size() > 2 && !problem.details().get(2).isEmpty();
    }

    /** Returns the place in the form that editors jump to; the file alone for a fault of the whole file. */
    public static String place(SourceLocation where) {
        String file = where.file();
        return SafeText.of(where.line() == 0 ? file : file + ":" + where.line() + ":" + where.column());
    }

    /** Returns the details as they are said, each list with the signs of the language. */
    public static List<String> listed(Messages words, Problem problem) {
        String comma = Joint.LIST.between(words);
        return problem.details().stream()
                .map(detail -> detail.replace(Problem.LIST_SEPARATOR, comma))
                .toList();
    }

    private static Object[] details(Messages words, Problem problem) {
        return listed(words, problem).stream().map(SafeText::briefly).toArray();
    }
}
