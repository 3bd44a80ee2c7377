package org.stocktake.finding;

import java.time.Duration;
import org.stocktake.model.KebabCase;

/** A time as people say it: about 5, 10, 15 or 20 minutes, then in tens of minutes, from 105 minutes on in hours. */
public record TimeLeft(int number, Unit unit) {
    /** A unit of time. */
    public enum Unit {
        MINUTES,
        HOURS;

        /** Returns the last part of its message key. */
        public String word() {
            return KebabCase.of(this);
        }
    }

    private static final int HOUR_MINUTES = 60;
    private static final double FIVES_END = 22.5;
    private static final double MINUTES_END = 105;

    public TimeLeft {
        if (number < 1) {
            throw new IllegalArgumentException("a time that is left is at least one unit");
        }
    }

    /** Rounds a time to the nearest step, and to at least five minutes. */
    public static TimeLeft of(Duration time) {
        double minutes = time.toSeconds() / 60.0;
        if (minutes >= MINUTES_END) {
            return new TimeLeft((int) Math.round(minutes / HOUR_MINUTES), Unit.HOURS);
        }
        int step = minutes < FIVES_END ? 5 : 10;
        int rounded = Math.max(step, (int) Math.round(minutes / step) * step);
        return rounded == HOUR_MINUTES ? new TimeLeft(1, Unit.HOURS) : new TimeLeft(rounded, Unit.MINUTES);
    }
}
