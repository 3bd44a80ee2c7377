package org.stocktake.interview;

import java.util.Set;
import java.util.TreeSet;

/**
 * What was done on a page and not yet confirmed. Going away and coming back finds it again.
 *
 * @param writing the text; on a list what narrows it
 * @param focus index of a line among those shown
 * @param ticks indexes of the ticked lines
 * @param filtering whether the list is being narrowed
 * @param scroll lines scrolled away
 * @param number the digits typed so far to go to a line; 0 when none was, or something else was done since
 * @param asked the key that is asked for once more; in a text, what was too long; empty when none is, or
 *     something else was done since
 */
public record Draft(
        Writing writing, int focus, Set<Integer> ticks, boolean filtering, int scroll, int number, String asked) {
    public static final Draft EMPTY = new Draft(Writing.EMPTY, 0, Set.of(), false, 0, 0, "");

    public Draft {
        ticks = Set.copyOf(ticks);
    }

    public static Draft written(String text) {
        return EMPTY.with(Writing.of(text));
    }

    public static Draft focused(int index) {
        return EMPTY.focus(Math.max(0, index));
    }

    public static Draft ticked(Set<Integer> indexes) {
        return EMPTY.ticks(indexes);
    }

    public Draft with(Writing other) {
        return new Draft(other, focus, ticks, filtering, scroll, 0, "");
    }

    public Draft focus(int index) {
        return new Draft(writing, index, ticks, filtering, scroll, 0, "");
    }

    /** At the line of that number, to which the next digit may be added. */
    public Draft atLine(int line, int place) {
        return new Draft(writing, place, ticks, filtering, scroll, line, "");
    }

    /** The same, asking for that key once more. */
    public Draft asking(String key) {
        return new Draft(writing, focus, ticks, filtering, scroll, 0, key);
    }

    public Draft ticks(Set<Integer> indexes) {
        return new Draft(writing, focus, indexes, filtering, scroll, 0, "");
    }

    public Draft filtering(boolean open) {
        return new Draft(open ? writing : Writing.EMPTY, 0, ticks, open, scroll, 0, "");
    }

    public Draft scrolled(int lines) {
        return new Draft(writing, focus, ticks, filtering, Math.max(0, lines), 0, "");
    }

    public Draft toggled(int index) {
        Set<Integer> changed = new TreeSet<>(ticks);
        if (!changed.remove(index)) {
            changed.add(index);
        }
        return ticks(changed);
    }
}
