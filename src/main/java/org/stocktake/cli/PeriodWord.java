package org.stocktake.cli;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.stocktake.model.Days;

/** A length of time as the user typed it. */
final class PeriodWord {
    private PeriodWord() {}

    /** The period; null when nothing was typed. */
    static @Nullable Period read(String typed) throws Refusal {
        return typed.isEmpty() ? null : Days.period(typed).orElseThrow(() -> Refusal.usage("bad-period", typed));
    }
}
