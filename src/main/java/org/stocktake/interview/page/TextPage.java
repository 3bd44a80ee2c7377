package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.TextBuffer;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Effect;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.KeyHint;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.view.View;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.IsoDates;

/** A page with a text. Enter comes to {@link TextInput}, which calls {@link #accept}. */
interface TextPage extends WizardPage {
    /** Returns the text that is recorded; empty when there is none. */
    String recorded(Interview at);

    /** Takes the text on Enter. */
    Interview accept(String text, Interview at, Instant now);

    List<Phrase> heading(Interview at);

    List<Paragraph> body(Interview at);

    boolean hasManyLines();

    /** Returns true if Enter refuses an empty text and says what is missing. */
    default boolean isNeeded() {
        return false;
    }

    /** Returns the input that is a complete answer by itself; empty when there is none. */
    default String whole() {
        return "";
    }

    /** Returns what Enter records when nothing is typed, in words; {@link Phrase#NOTHING} when nothing is recorded. */
    default Phrase recordedEmpty() {
        return Phrase.NOTHING;
    }

    @Override
    default PageState first(Interview at) {
        return PageState.written(recorded(at));
    }

    @Override
    default View view(Interview at) {
        TextBuffer writing = at.draftOf(this).writing();
        PageField field = new PageField.Text(
                writing.text(),
                writing.caret(),
                hasManyLines(),
                isNeeded(),
                whole(),
                recordedEmpty(),
                PageField.Offers.NONE);
        return new View(heading(at), body(at), field, List.of(), hints(at));
    }

    private List<KeyHint> hints(Interview at) {
        List<KeyHint> hints = new ArrayList<>();
        boolean isFilled = !at.draftOf(this).writing().text().isEmpty();
        boolean isFilledIn = isFilled && at.history().isUntouched(this);
        hints.add(KeyHint.NEXT);
        if (isFilledIn) {
            hints.add(hasManyLines() ? KeyHint.APPEND : KeyHint.REPLACE);
        } else if (hasManyLines()) {
            hints.add(KeyHint.NEW_LINE);
        }
        hints.addAll(List.of(KeyHint.BACK, KeyHint.HELP, KeyHint.LEAVE, KeyHint.MENU));
        if (isFilled && !isFilledIn) {
            hints.add(KeyHint.ERASE_LINE);
        }
        hints.add(KeyHint.SKIP);
        if (hasManyLines()) {
            hints.add(KeyHint.EDITOR);
        }
        hints.add(KeyHint.GO_TO);
        return hints;
    }

    @Override
    default Interview on(Event event, Interview at, Instant now) {
        return event.match(new TextInput(this, at, now));
    }

    /**
     * Refuses a text that is no date: says which year, month or day does not exist.
     *
     * @param otherwise the message for a text that is not spelled as a date
     */
    default Interview refusingDate(String text, String otherwise, Interview at) {
        return switch (IsoDates.lacking(text)) {
            case NOTHING -> at.refusing(otherwise, text);
            case YEAR -> at.refusing("interview.error.no-year", text, text.substring(0, 4));
            case MONTH -> at.refusing("interview.error.no-month", text, String.valueOf(IsoDates.month(text)));
            case DAY ->
                at.refusing(
                        "interview.error.no-day",
                        text,
                        Phrase.of("report.month." + IsoDates.month(text)),
                        text.substring(0, 4),
                        String.valueOf(IsoDates.dayOfMonth(text)));
        };
    }

    /** Input on a page with a text: turns Enter, keys, typed and pasted text into the next interview. */
    record TextInput(TextPage page, Interview at, Instant now) implements Event.Cases<Interview> {
        private static final String TOO_LONG = "too-long ";

        @Override
        public Interview moved(EditKey key) {
            TextBuffer writing = writing();
            return switch (key) {
                case UP -> write(writing.lineUp());
                case DOWN -> write(writing.lineDown());
                case LEFT -> write(writing.left());
                case RIGHT -> write(writing.right());
                case HOME -> write(writing.lineStart());
                case END -> write(writing.lineEnd());
                case PAGE_UP -> write(writing.at(0));
                case PAGE_DOWN -> write(TextBuffer.of(writing.text()));
                case CONFIRM -> confirm();
                // An Enter pressed before the terminal was in raw mode arrives as a line feed.
                case NEW_LINE -> page.hasManyLines() ? insert("\n") : confirm();
                case ERASE_BEFORE -> write(writing.eraseBefore());
                case ERASE_AFTER -> write(writing.eraseAfter());
                case ERASE_WORD -> write(writing.eraseWordBefore());
                case ERASE_LINE -> eraseLine(writing);
                case RESTORE -> asked(Command.REDO);
                case END_OR_ERASE ->
                    writing.text().isEmpty() ? GlobalCommands.refuse(key, at) : write(writing.eraseAfter());
                case EDITOR -> at.wanting(Effect.EDITOR);
                case TICK, TICK_ALL, FILTER -> GlobalCommands.refuse(key, at);
            };
        }

        @Override
        public Interview asked(Command command) {
            return GlobalCommands.carryOut(command, at, now);
        }

        @Override
        public Interview typed(String text) {
            return insert(TextBuffer.clean(text, page.hasManyLines()));
        }

        @Override
        public Interview pasted(String text) {
            return insert(TextBuffer.clean(text, page.hasManyLines()));
        }

        @Override
        public Interview numbered(int number) {
            return insert(String.valueOf(number));
        }

        @Override
        public Interview ticked(Set<Integer> numbers) {
            return at.refusing("interview.error.nothing-here");
        }

        @Override
        public Interview written(String text) {
            String clean = TextBuffer.clean(text, page.hasManyLines());
            return TextBuffer.EMPTY.isTooLongWith(clean)
                    ? tooLong(TextBuffer.EMPTY, clean)
                    : write(TextBuffer.of(clean));
        }

        @Override
        public Interview placed(int place) {
            return write(writing().at(place));
        }

        @Override
        public Interview failed(Phrase what) {
            return at.saying(Paragraph.error(what));
        }

        /** Erases the line before the caret only if something was typed; otherwise undoes the last step, as in a list. */
        private Interview eraseLine(TextBuffer writing) {
            boolean typed = !at.history().isUntouched(page) && !writing.text().isEmpty();
            return typed ? write(writing.eraseLineBefore()) : asked(Command.UNDO);
        }

        private TextBuffer writing() {
            return at.draftOf(page).writing();
        }

        private Interview write(TextBuffer changed) {
            return at.with(at.draftOf(page).with(changed));
        }

        /** Inserts text; it replaces a proposal of one line that nobody touched yet. */
        private Interview insert(String more) {
            boolean replaces = !page.hasManyLines() && at.history().isUntouched(page) && !more.isEmpty();
            TextBuffer before = replaces ? TextBuffer.EMPTY : writing();
            return before.isTooLongWith(more) ? tooLong(before, more) : write(before.insert(more));
        }

        /** Refuses a text that is too long. An Enter typed meanwhile repeats the message, so that it is seen. */
        private Interview tooLong(TextBuffer before, String more) {
            int added = more.codePointCount(0, more.length());
            return at.with(at.draftOf(page).asking(TOO_LONG + added + " " + (before.length() + added)))
                    .saying(refusal(added, before.length() + added));
        }

        private Interview confirm() {
            PageState draft = at.draftOf(page);
            if (!draft.asked().startsWith(TOO_LONG)) {
                return page.accept(writing().text(), at, now);
            }
            String[] counts = draft.asked().substring(TOO_LONG.length()).split(" ", -1);
            return at.with(draft.asking("")).saying(refusal(Integer.parseInt(counts[0]), Integer.parseInt(counts[1])));
        }

        private static Paragraph refusal(int added, int together) {
            return Paragraph.error(Phrase.of(
                    "interview.error.too-long", grouped(AnswerTextField.CHARS_MAX), grouped(added), grouped(together)));
        }

        private static String grouped(int number) {
            return String.format(Locale.ROOT, "%,d", number);
        }
    }
}
