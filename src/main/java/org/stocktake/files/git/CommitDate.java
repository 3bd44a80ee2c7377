package org.stocktake.files.git;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stocktake.model.IsoDates;

/**
 * Reads the day of a commit, in the time zone of its author. Anybody can write any date into a commit, so no date is an
 * error: a date beyond the calendar becomes its first or last day.
 */
final class CommitDate {
    /** The end of a line such as {@code committer NAME <ADDRESS> 1764063600 +0100}. Source: git-commit-tree(1). */
    private static final Pattern COMMITTER = Pattern.compile("committer (?:.* )?(-?\\d{1,18}) ([+-])(\\d{1,9})");

    private CommitDate() {}

    /** @throws GitException if the commit has no date, or one that is not a number */
    static LocalDate of(String commit) throws GitException {
        for (String line : commit.split("\n", -1)) {
            Matcher committer = COMMITTER.matcher(line);
            if (committer.matches()) {
                long seconds = Long.parseLong(committer.group(1));
                int offset = seconds(Integer.parseInt(committer.group(3)));
                return day(seconds, committer.group(2).equals("-") ? -offset : offset);
            }
            if (line.isEmpty()) {
                break; // the message follows, which can contain anything
            }
        }
        throw new GitException(GitException.Kind.GIT_FAILED, "", "a commit without a date");
    }

    /** Returns the seconds of {@code hhmm}, at most the eighteen hours that an offset can have. */
    private static int seconds(int hoursAndMinutes) {
        long minutes = hoursAndMinutes / 100 * 60L + hoursAndMinutes % 100;
        return (int) Math.min(minutes * 60, ZoneOffset.MAX.getTotalSeconds());
    }

    private static LocalDate day(long seconds, int offset) {
        long first = IsoDates.FIRST.toEpochDay() * 86_400;
        long last = (IsoDates.LAST.toEpochDay() + 1) * 86_400 - 1;
        long there = Math.max(first, Math.min(last, seconds + offset));
        return LocalDate.ofInstant(Instant.ofEpochSecond(there), ZoneOffset.UTC);
    }
}
