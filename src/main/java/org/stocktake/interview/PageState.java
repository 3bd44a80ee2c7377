package org.stocktake.interview;

import java.util.Set;
import java.util.TreeSet;

/**
 * Draft of a page: what was typed, ticked or focused and not yet confirmed. It is there again when one comes back.
 *
 * @param writing the text; on a list the words that narrow it
 * @param focus index of a line among those shown
 * @param ticks indexes of the ticked lines
 * @param filtering true while the list is being narrowed
 * @param scroll number of lines scrolled away
 * @param number digits typed so far to go to a line; 0 when none was, or something else was done since
 * @param asked the key that must be pressed once more; in a text, what was too long; empty when there is none, or
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

    /** Returns the state at the line of that number, to which the next digit may be added. */
    public PageState atLine(int line, int place) {
        return new PageState(writing, place, ticks, filtering, scroll, line, "");
    }

    /** Returns the state that waits for that key once more. */
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
