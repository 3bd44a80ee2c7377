package org.stocktake.interview.page;

import java.util.List;
import java.util.function.Function;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.wording.DayReader;
import org.stocktake.interview.wording.WrittenDay;

/** Takes days as they are typed; nothing typed is no day. */
final class WrittenDays {
    private WrittenDays() {}

    /** Takes a day in ISO form, or refuses with the reason what is none. */
    static Interview day(String typed, Interview at, Function<String, Interview> taking) {
        return typed.isBlank() ? taking.apply("") : taken(reader(at).day(typed), at, taking);
    }

    /** Takes a day, a month or a year. */
    static Interview dayOrPart(String typed, Interview at, Function<String, Interview> taking) {
        return typed.isBlank() ? taking.apply("") : taken(reader(at).dayOrPart(typed), at, taking);
    }

    /** Returns both days where day and month could be either. */
    static List<String> offers(String typed, Interview at) {
        return reader(at).offers(typed);
    }

    private static DayReader reader(Interview at) {
        return new DayReader(at.config().wording());
    }

    private static Interview taken(WrittenDay day, Interview at, Function<String, Interview> taking) {
        return day.iso().map(taking).orElseGet(() -> at.saying(Paragraph.error(day.why())));
    }
}
