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
 */
record Draft(Writing writing, int focus, Set<Integer> ticks, boolean filtering, int scroll) {
    static final Draft EMPTY = new Draft(Writing.EMPTY, 0, Set.of(), false, 0);

    Draft {
        ticks = Set.copyOf(ticks);
    }

    static Draft written(String text) {
        return EMPTY.with(Writing.of(text));
    }

    static Draft focused(int index) {
        return EMPTY.focus(Math.max(0, index));
    }

    static Draft ticked(Set<Integer> indexes) {
        return EMPTY.ticks(indexes);
    }

    Draft with(Writing other) {
        return new Draft(other, focus, ticks, filtering, scroll);
    }

    Draft focus(int index) {
        return new Draft(writing, index, ticks, filtering, scroll);
    }

    Draft ticks(Set<Integer> indexes) {
        return new Draft(writing, focus, indexes, filtering, scroll);
    }

    Draft filtering(boolean open) {
        return new Draft(open ? writing : Writing.EMPTY, 0, ticks, open, scroll);
    }

    Draft scrolled(int lines) {
        return new Draft(writing, focus, ticks, filtering, Math.max(0, lines));
    }

    Draft toggled(int index) {
        Set<Integer> changed = new TreeSet<>(ticks);
        if (!changed.remove(index)) {
            changed.add(index);
        }
        return ticks(changed);
    }
}
