package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.model.Question;
import org.stocktake.report.document.Line;
import org.stocktake.report.document.Span;
import org.stocktake.report.facts.Report;
import org.stocktake.report.facts.Since;
import org.stocktake.text.Words;

/** What every copy of a report must say about the answers that a State marked as confidential: how many, and which. */
public final class Copy {
    /** So few are named with their subject. */
    private static final int SUBJECTS_MAX = 2;

    private static final int SUBJECT_MAX = 45;

    private static final int NUMBERS_MAX = 20;

    private Copy() {}

    /** The sentences as plain text; empty when no answer is marked and none is left out. */
    public static String says(Report report, Words words) {
        return line(new Telling(report, new Wording(words, report.checklist()))).text();
    }

    /** How many, for the head of a page, where no more has room; empty when no answer is marked and none is left out. */
    public static String counts(Report report, Words words) {
        return counts(new Telling(report, new Wording(words, report.checklist())))
                .text();
    }

    private static Line counts(Telling telling) {
        Report report = telling.report();
        int marked = marked(report).size();
        if (marked == 0) {
            return report.isRedacted() ? Line.of(nothingMarked(telling)) : Line.of();
        }
        return Line.of(telling.wording().count(report.isRedacted() ? "redacted" : "confidential", marked));
    }

    /** An answer that is not confidential now can have been, and then its change is left out. */
    private static String nothingMarked(Telling telling) {
        Optional<Since> since = telling.report().since();
        return since.isPresent() && !since.get().leftOut().isEmpty()
                ? telling.say("redacted.none-now")
                : telling.say("redacted.none");
    }

    private static List<Question> marked(Report report) {
        return report.isRedacted() ? report.leftOut() : report.confidential();
    }

    /** The sentences; each number leads to its finding where the copy has it. */
    static Line line(Telling telling) {
        List<Question> marked = marked(telling.report());
        return marked.isEmpty() ? counts(telling) : counts(telling).and(named(telling, marked));
    }

    private static Line named(Telling telling, List<Question> marked) {
        boolean subjects = marked.size() <= SUBJECTS_MAX;
        List<Line> named = new ArrayList<>();
        for (Question question : marked.subList(0, Math.min(NUMBERS_MAX, marked.size()))) {
            String number = telling.report().number(question);
            String name = subjects ? number + " " + Brief.of(question.text(), SUBJECT_MAX) : number;
            named.add(Line.of(
                    telling.report().isRedacted() ? Span.text(name) : Span.reference(name, Telling.placeOf(question))));
        }
        int further = marked.size() - named.size();
        if (further > 0) {
            named.add(Line.of(telling.wording().count("copy.further", further)));
        }
        Line label = Line.of(telling.say(marked.size() == 1 ? "copy.question" : "copy.questions"));
        return label.and(Line.join(List.of(Line.join(named, subjects ? " " : ", "), Line.of(subjects ? "" : ".")), ""));
    }
}
