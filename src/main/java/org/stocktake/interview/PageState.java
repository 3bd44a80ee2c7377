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
public record PageState(
        TextBuffer writing, int focus, Set<Integer> ticks, boolean filtering, int scroll, int number, String asked) {
    public static final PageState EMPTY = new PageState(TextBuffer.EMPTY, 0, Set.of(), false, 0, 0, "");

    public PageState {
        ticks = Set.copyOf(ticks);
    }

    public static PageState written(String text) {
        return EMPTY.with(TextBuffer.of(text));
    }

    public static PageState focused(int index) {
        return EMPTY.focus(Math.max(0, index));
    }

    public static PageState ticked(Set<Integer> indexes) {
        return EMPTY.ticks(indexes);
    }

    public PageState with(TextBuffer other) {
        return new PageState(other, focus, ticks, filtering, scroll, 0, "");
    }

    public PageState focus(int index) {
        return new PageState(writing, index, ticks, filtering, scroll, 0, "");
    }

    /** At the line of that number, to which the next digit may be added. */
    public PageState atLine(int line, int place) {
        return new PageState(writing, place, ticks, filtering, scroll, line, "");
    }

    /** The same, asking for that key once more. */
    public PageState asking(String key) {
        return new PageState(writing, focus, ticks, filtering, scroll, 0, key);
    }

    public PageState ticks(Set<Integer> indexes) {
        return new PageState(writing, focus, indexes, filtering, scroll, 0, "");
    }

    public PageState filtering(boolean open) {
        return new PageState(open ? writing : TextBuffer.EMPTY, 0, ticks, open, scroll, 0, "");
    }

    public PageState scrolled(int lines) {
        return new PageState(writing, focus, ticks, filtering, Math.max(0, lines), 0, "");
    }

    public PageState toggled(int index) {
        Set<Integer> changed = new TreeSet<>(ticks);
        if (!changed.remove(index)) {
            changed.add(index);
        }
        return ticks(changed);
    }
}
