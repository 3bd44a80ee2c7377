package org.stocktake.interview.wording;

import java.time.Duration;
import org.stocktake.finding.TimeLeft;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Checklist;
import org.stocktake.model.Depth;

/** Estimates the time that a checklist takes, for somebody who has not answered a question yet. */
public final class Effort {
    /** The time for one question, with looking up the law; the person's own pace takes its place later. */
    private static final Duration PER_QUESTION = Duration.ofMinutes(4);

    private Effort() {}

    /** Returns the sentence with the number of questions and the time, for each depth. */
    public static Phrase said(Checklist checklist) {
        int core = count(Depth.CORE, checklist);
        int all = count(Depth.FULL, checklist);
        return core == all
                ? Phrase.of("interview.opening.time.one", all, time(all))
                : Phrase.of("interview.opening.time", core, time(core), all, time(all));
    }

    private static int count(Depth depth, Checklist checklist) {
        return (int) checklist
                .questions()
                .filter(question -> depth.includes(question.depth()))
                .count();
    }

    private static Phrase time(int questions) {
        TimeLeft time = TimeLeft.of(PER_QUESTION.multipliedBy(questions));
        return Phrase.of("interview.opening." + time.unit().word(), time.number());
    }
}
