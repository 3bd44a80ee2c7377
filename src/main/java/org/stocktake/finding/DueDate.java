package org.stocktake.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stocktake.model.Action;
import org.stocktake.model.Evidence;
import org.stocktake.model.IsoDates;
import org.stocktake.model.QuestionId;

/**
 * A day by which an answer or citation must be reviewed, or an action done.
 *
 * @param what the title of the citation or the text of the action; empty for the answer itself
 */
public record DueDate(LocalDate day, Kind kind, QuestionId question, String what) {
    /** The kind of thing that is due. */
    public enum Kind {
        ANSWER,
        EVIDENCE,
        ACTION
    }

    /** Returns all dates up to and including the last day, earliest first, without done and dropped actions. */
    public static List<DueDate> until(LocalDate last, Findings findings) {
        List<DueDate> all = new ArrayList<>();
        for (Finding finding : findings.all()) {
            findings.answer(finding).ifPresent(answer -> {
                QuestionId id = finding.question().id();
                add(all, answer.reviewDay(), Kind.ANSWER, id, "");
                for (Evidence evidence : answer.evidence()) {
                    add(all, evidence.reviewDay(), Kind.EVIDENCE, id, evidence.title());
                }
                answer.actions().stream()
                        .filter(Action::isOpen)
                        .forEach(action -> add(all, action.due(), Kind.ACTION, id, action.what()));
            });
        }
        all.removeIf(due -> due.day().isAfter(last));
        all.sort(Comparator.comparing(DueDate::day));
        return all;
    }

    private static void add(List<DueDate> all, String day, Kind kind, QuestionId question, String what) {
        if (!day.isEmpty()) {
            all.add(new DueDate(
                    IsoDates.day(day).orElseThrow(), kind, question, what)); // the reader lets no other through
        }
    }
}
