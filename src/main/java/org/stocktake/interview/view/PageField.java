package org.stocktake.interview.view;

import java.util.List;
import java.util.Optional;
import org.stocktake.model.typed.Digits;

/** The input that a page takes: rows of a form, a choice, a text, or nothing but reading. */
public sealed interface PageField {
    /** Calls the case that this field is. */
    <R> R match(Cases<R> cases);

    /** Returns the input of the row that is open; empty on a page that is no form. */
    default Optional<PageField> input() {
        return Optional.empty();
    }

    /** Returns the lines of a list; none on other pages. */
    default List<ListOption> options() {
        return input().map(PageField::options).orElse(List.of());
    }

    /** Returns how many lines are ticked; 0 on a page that has none to tick. */
    default int ticked() {
        return input().map(PageField::ticked).orElse(0);
    }

    /** Returns the text of a page that takes one; empty on other pages. */
    default String text() {
        return input().map(PageField::text).orElse("");
    }

    /** Returns true if letters are text here, not commands: in a text, and while a list is being narrowed. */
    default boolean takesText() {
        return input().map(PageField::takesText).orElse(false);
    }

    /** Returns true for a list that can be searched. */
    default boolean isSearchable() {
        return input().map(PageField::isSearchable).orElse(false);
    }

    /**
     * A list.
     *
     * @param focus index of the line that Enter takes; 0 when there is none
     * @param many true if several lines are ticked before Enter
     * @param filter words that narrow the list
     * @param ticked number of ticked lines, shown or not
     * @param none what is recorded when no line is ticked; {@link Phrase#NOTHING} where one line is chosen
     * @param noneStands true if that is recorded already, or proposed, so that Enter alone confirms it
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
     * Words that narrow a list.
     *
     * @param open true while they are being typed
     * @param possible true if the list can be narrowed
     */
    record Filter(String words, boolean open, boolean possible) {}

    /**
     * A text.
     *
     * @param caret index into the text, in characters, at the start of a grapheme cluster or at its end
     * @param manyLines true if it can have more than one line
     * @param needed true if Enter refuses an empty text
     * @param whole the input that is a complete answer by itself, such as 0 for "none"; empty when there is none
     * @param empty what is recorded when nothing is typed, in words; {@link Phrase#NOTHING} when nothing is
     * @param offers texts typed before that fit what is typed
     */
    record Text(String text, int caret, boolean manyLines, boolean needed, String whole, Phrase empty, Offers offers)
            implements PageField {
        public static final Text LINE = new Text("", 0, false, false);
        public static final Text LINES = new Text("", 0, true, false);
        public static final Text NEEDED_LINE = new Text("", 0, false, true);
        public static final Text NEEDED_LINES = new Text("", 0, true, true);

        public Text(String text, int caret, boolean manyLines, boolean needed) {
            this(text, caret, manyLines, needed, "", Phrase.NOTHING, Offers.NONE);
        }

        /** Returns a line, of which Enter records something when nothing is typed. */
        public static Text lineOr(Phrase empty) {
            return new Text("", 0, false, false, "", empty, Offers.NONE);
        }

        /** Returns a text of several lines, or an input that is a complete answer by itself. */
        public static Text linesOr(String whole) {
            return new Text("", 0, true, false, whole, Phrase.NOTHING, Offers.NONE);
        }

        /** Returns the same field with what is typed in it. */
        public Text showing(String typed, int at, Offers offered) {
            return new Text(typed, at, manyLines, needed, whole, empty, offered);
        }

        /** Returns true if the input is a complete answer by itself. */
        public boolean isWhole(String typed) {
            return !whole.isEmpty() && Digits.latin(typed.strip()).equals(whole);
        }

        /** Returns the text that Enter takes: the offer in focus, or what is typed. */
        public String taken() {
            return offers.focus < 0 ? text : offers.texts.get(offers.focus);
        }

        /** Returns the number of the offer that is all that is typed; 0 if something else is typed, or nothing. */
        public int number() {
            return Offers.numbered(text, offers.texts);
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
     * Texts that can be taken instead of typing them.
     *
     * @param texts in the order shown; each is one line
     * @param focus index of the one that Enter takes; -1 when Enter takes what is typed
     * @param more number of other texts that fit and are not shown
     */
    record Offers(List<String> texts, int focus, int more) {
        public static final Offers NONE = new Offers(List.of(), -1, 0);

        /** Most texts that are offered at once: each has one digit, and what is typed must stay in sight. */
        private static final int TEXTS_MAX = 8;

        public Offers {
            texts = List.copyOf(texts);
        }

        /** Returns the texts that are shown of all that fit. */
        public static <T> List<T> shown(List<T> all) {
            return all.subList(0, Math.min(TEXTS_MAX, all.size()));
        }

        /** Returns the number of the text that is all that is typed, in digits of any script; 0 if there is none. */
        public static int numbered(String typed, List<String> texts) {
            int digit = typed.length() == 1 ? Character.digit(typed.charAt(0), 10) : 0;
            return digit <= texts.size() ? Math.max(0, digit) : 0;
        }
    }

    /**
     * Rows, each with what it says. One has the focus, and may be open for input.
     *
     * @param rows never empty
     * @param first number of the first row: 0 for one that takes over a proposal, so that the others keep their numbers
     * @param focus index of the row in focus
     * @param input the input of that row; empty while it is closed. Never a form
     */
    record Form(List<FormRow> rows, int first, int focus, Optional<PageField> input) implements PageField {
        public Form {
            rows = List.copyOf(rows);
            if (focus < 0 || focus >= rows.size()) {
                throw new IllegalArgumentException("one of the rows has the focus");
            }
        }

        public FormRow row() {
            return rows.get(focus);
        }

        /** Returns the number of a row by its index. */
        public int number(int index) {
            return first + index;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.form(this);
        }
    }

    /**
     * A page that is only read.
     *
     * @param scroll number of lines scrolled away at the top; may be more than there are
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

        R form(Form field);
    }
}
