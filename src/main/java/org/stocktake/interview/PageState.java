package org.stocktake.interview;

import java.util.Set;
import java.util.TreeSet;

/**
 * Draft of a page: the place of the cursor, and what was typed or ticked there and not yet confirmed. It is there again
 * when one comes back.
 *
 * @param row the row of a form that has the cursor
 * @param writing the text; on a list the words that narrow it
 * @param erased the text before the line was erased; empty when none was
 * @param selection the line in focus and the ticks of a list
 * @param asked the key that must be pressed once more; in a text, what was too long; empty when there is none, or
 *     something else was done since
 */
public record PageState(Row row, TextBuffer writing, String erased, Selection selection, String asked) {
    public static final PageState EMPTY = new PageState(Row.NONE, TextBuffer.EMPTY, "", Selection.NONE, "");

    /**
     * The row of a form that has the cursor.
     *
     * @param name empty for the first row, and on pages without rows
     * @param open true if it takes input
     * @param touched true if something was done on the page since it was opened or last confirmed
     */
    public record Row(String name, boolean open, boolean touched) {
        static final Row NONE = new Row("", false, false);
    }

    /**
     * State of a list.
     *
     * @param focus index of a line among those shown; on a page that is read, the number of lines scrolled away
     * @param ticks indexes of the ticked lines
     * @param filtering true while the list is being narrowed
     * @param number digits typed so far to go to a line; 0 when none was, or something else was done since
     */
    public record Selection(int focus, Set<Integer> ticks, boolean filtering, int number) {
        static final Selection NONE = new Selection(0, Set.of(), false, 0);

        public Selection {
            ticks = Set.copyOf(ticks);
        }
    }

    public static PageState written(String text) {
        return new PageState(Row.NONE, TextBuffer.of(text), "", Selection.NONE, "");
    }

    public static PageState focused(int index) {
        return new PageState(Row.NONE, TextBuffer.EMPTY, "", new Selection(Math.max(0, index), Set.of(), false, 0), "");
    }

    public static PageState ticked(Set<Integer> indexes) {
        return new PageState(Row.NONE, TextBuffer.EMPTY, "", new Selection(0, indexes, false, 0), "");
    }

    /** Returns this state as the input of an open row. */
    public PageState openAt(String name) {
        return new PageState(new Row(name, true, row.touched), writing, erased, selection, asked);
    }

    /** Returns the state of a form with the cursor on a closed row. */
    public static PageState closedAt(String name) {
        return new PageState(new Row(name, false, false), TextBuffer.EMPTY, "", Selection.NONE, "");
    }

    public int focus() {
        return selection.focus;
    }

    public Set<Integer> ticks() {
        return selection.ticks;
    }

    public boolean filtering() {
        return selection.filtering;
    }

    public int number() {
        return selection.number;
    }

    /** Returns true if something was done on the page since it was opened or last confirmed. */
    public boolean isTouched() {
        return row.touched;
    }

    public PageState with(TextBuffer other) {
        return new PageState(touched(), other, erased, without(0), "");
    }

    /** Returns the state with another text after the line was erased; what was there can be brought back. */
    public PageState erasing(TextBuffer other) {
        return new PageState(touched(), other, writing.text(), without(0), "");
    }

    /** Returns the state with the text as it was before the line was erased; what was typed since can be brought back. */
    public PageState restored() {
        return new PageState(touched(), TextBuffer.of(erased), writing.text(), without(0), "");
    }

    /** Returns the state with the text as it was before the line was erased, as if it had not been. */
    public PageState unerased() {
        return new PageState(touched(), TextBuffer.of(erased), "", without(0), "");
    }

    public PageState focus(int index) {
        return selecting(new Selection(index, selection.ticks, selection.filtering, 0));
    }

    /** Returns the state at the line of that number, to which the next digit may be added. */
    public PageState atLine(int line, int place) {
        return selecting(new Selection(place, selection.ticks, selection.filtering, line));
    }

    /** Returns the state that waits for that key once more; nothing is chosen or typed by it. */
    public PageState asking(String key) {
        return new PageState(row, writing, erased, without(0), key);
    }

    public PageState ticks(Set<Integer> indexes) {
        return selecting(new Selection(selection.focus, indexes, selection.filtering, 0));
    }

    public PageState filtering(boolean open) {
        return new PageState(
                touched(), open ? writing : TextBuffer.EMPTY, erased, new Selection(0, selection.ticks, open, 0), "");
    }

    public PageState toggled(int index) {
        Set<Integer> changed = new TreeSet<>(selection.ticks);
        if (!changed.remove(index)) {
            changed.add(index);
        }
        return ticks(changed);
    }

    private PageState selecting(Selection other) {
        return new PageState(touched(), writing, erased, other, "");
    }

    private Selection without(int number) {
        return new Selection(selection.focus, selection.ticks, selection.filtering, number);
    }

    private Row touched() {
        return new Row(row.name, row.open, true);
    }
}
