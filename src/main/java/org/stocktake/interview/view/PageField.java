package org.stocktake.interview.view;

import java.util.List;

/** What a page takes: a choice, a text, or nothing but reading. */
public sealed interface PageField {
    /** Calls the case that this field is. */
    <R> R match(Cases<R> cases);

    /** Returns the lines of a list; none on other pages. */
    default List<ListOption> options() {
        return List.of();
    }

    /** Returns how many lines are ticked; 0 on a page that has none to tick. */
    default int ticked() {
        return 0;
    }

    /** Returns the text of a page that takes one; empty on other pages. */
    default String text() {
        return "";
    }

    /** Returns true if letters are text here, not commands: in a text, and while a list is being narrowed. */
    default boolean takesText() {
        return false;
    }

    /** Returns true for a list of which a part can be searched for. */
    default boolean isSearchable() {
        return false;
    }

    /**
     * A list.
     *
     * @param focus index of the line that Enter takes; 0 when there is none
     * @param many whether several lines are ticked before Enter
     * @param filter what the list is narrowed to
     * @param ticked how many lines are ticked, shown or not
     * @param none what is recorded when no line is ticked; nothing where one line is chosen
     * @param noneStands whether that is recorded already, or proposed, so that Enter alone says it
     */
    record Choices(
            List<ListOption> options,
            int focus,
            boolean many,
            Filter filter,
            int ticked,
            Phrase none,
            boolean noneStands)
            implements PageField {
        public Choices {
            options = List.copyOf(options);
        }

        public Choices(List<ListOption> options, int focus, boolean many, Filter filter, int ticked, Phrase none) {
            this(options, focus, many, filter, ticked, none, false);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.choices(this);
        }

        @Override
        public boolean takesText() {
            return filter.open();
        }

        @Override
        public boolean isSearchable() {
            return many || filter.possible();
        }
    }

    /**
     * What a list is narrowed to.
     *
     * @param open whether it is being typed
     * @param possible whether the list can be narrowed at all
     */
    record Filter(String words, boolean open, boolean possible) {
        static final Filter NONE = new Filter("", false, false);
    }

    /**
     * A text.
     *
     * @param caret index into the text, in characters, at the start of a grapheme cluster or at its end
     * @param manyLines whether it can have more than one line
     * @param needed whether Enter refuses it empty
     * @param whole what says all there is to say when it is all that is typed, such as that there was none; empty when nothing does
     * @param empty what is recorded when nothing is typed, in words; nothing when then nothing is
     */
    record Text(String text, int caret, boolean manyLines, boolean needed, String whole, Phrase empty)
            implements PageField {
        public Text(String text, int caret, boolean manyLines, boolean needed) {
            this(text, caret, manyLines, needed, "", Phrase.NOTHING);
        }

        /** Whether that is all there is to say. */
        public boolean isWhole(String typed) {
            return !whole.isEmpty() && Digits.latin(typed.strip()).equals(whole);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text(this);
        }

        @Override
        public boolean takesText() {
            return true;
        }
    }

    /**
     * A page that is only read.
     *
     * @param scroll lines that are scrolled away at the top; may be more than there are
     */
    record Reading(int scroll) implements PageField {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reading(this);
        }
    }

    /** One method a case. */
    interface Cases<R> {
        R choices(Choices field);

        R text(Text field);

        R reading(Reading field);
    }
}
