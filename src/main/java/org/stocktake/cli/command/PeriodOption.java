package org.stocktake.cli.command;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stocktake.model.IsoDates;
import org.stocktake.text.Messages;

/** Reads a period that the user typed, such as {@code P60D}. */
public final class PeriodOption {
    private PeriodOption() {}

    /** Returns the period. */
    public static Period required(String typed) throws UserException {
        String wrong = IsoDates.isSpeltAsPeriod(typed) ? "period-too-long" : "bad-period";
        return IsoDates.period(typed).orElseThrow(() -> UserException.usage(wrong, typed));
    }

    /** Returns the period in words, such as "60 days" or "1 year, 6 months". */
    public static String said(String typed, Messages words) {
        Period period = IsoDates.period(typed).orElse(Period.ZERO);
        List<String> parts = new ArrayList<>();
        add(parts, words, "command.count.years", period.getYears());
        add(parts, words, "command.count.months", period.getMonths());
        add(parts, words, "command.count.days", period.getDays());
        return words.list(parts);
    }

    private static void add(List<String> parts, Messages words, String key, int number) {
        if (number > 0) {
            parts.add(words.count(key, number));
        }
    }

    /** Returns the period; null when nothing was typed. */
    public static @Nullable Period read(String typed) throws UserException {
        return typed.isEmpty() ? null : required(typed);
    }
}
