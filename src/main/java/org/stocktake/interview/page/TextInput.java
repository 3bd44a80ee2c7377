package org.stocktake.interview.page;

import java.util.List;
import java.util.Locale;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.PageState;
import org.stocktake.interview.TextBuffer;
import org.stocktake.interview.UndoHistory;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Effect;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.AnswerTextField;

/** Input in an open row with a text: turns Enter, keys, typed and pasted text into the next interview. */
record TextInput(TextField field, Interview at) implements PageInput {
    private static final String TOO_LONG = "too-long ";

    @Override
    public Page page() {
        return field.row().page();
    }

    /** Returns the offer in focus; 0 while Enter takes what is typed. */
    @Override
    public int place() {
        return draft().focus();
    }

    @Override
    public Interview moved(EditKey key) {
        TextBuffer writing = draft().writing();
        return switch (key) {
            case UP -> place() > 0 ? at.with(draft().focus(place() - 1)) : write(writing.lineUp());
            case DOWN -> down(writing);
            case LEFT -> write(writing.left());
            case RIGHT -> write(writing.right());
            case HOME -> write(writing.lineStart());
            case END -> write(writing.lineEnd());
            case PAGE_UP -> write(writing.at(0));
            case PAGE_DOWN -> write(TextBuffer.of(writing.text()));
            case CONFIRM -> confirm();
            // An Enter pressed before the terminal was in raw mode arrives as a line feed.
            case NEW_LINE -> field.form().manyLines() ? insert("\n") : confirm();
            case ERASE_BEFORE -> write(writing.eraseBefore());
            case ERASE_AFTER -> write(writing.eraseAfter());
            case ERASE_WORD -> write(writing.eraseWordBefore());
            case ERASE_LINE -> erase(writing.eraseLine());
            case RESTORE -> restore();
            case END_OR_ERASE -> writing.text().isEmpty() ? refused(key) : write(writing.eraseAfter());
            case EDITOR -> at.wanting(Effect.EDITOR);
            case TICK, TICK_ALL, FILTER -> refused(key);
        };
    }

    /** Moves into the offers after the last line; they are taken by Enter. */
    private Interview down(TextBuffer writing) {
        List<String> offered = field.offers(draft());
        boolean last = writing.text().indexOf('\n', writing.caret()) < 0;
        return last && place() < offered.size() ? at.with(draft().focus(place() + 1)) : write(writing.lineDown());
    }

    /** Erases the line; where nothing is to be erased, what was erased before stays there to be brought back. */
    private Interview erase(TextBuffer left) {
        return left.text().equals(draft().writing().text())
                ? refused(EditKey.ERASE_LINE)
                : at.with(field.selecting(draft().erasing(left)));
    }

    private Interview restore() {
        if (draft().erased().isEmpty()) {
            return isErasingUndone() ? UndoHistory.redo(at) : at.refusing("interview.error.nothing-erased");
        }
        return at.with(field.selecting(draft().restored()));
    }

    /** Carries out a command; Undo first brings back a line that was just erased, and Redo erases it again. */
    @Override
    public Interview asked(Command command) {
        if (command == Command.UNDO && isJustErased()) {
            return at.with(field.selecting(draft().unerased()))
                    .with(at.steps().undoing(at.here()))
                    .telling("interview.note.undone", Phrase.of("interview.step.typing"));
        }
        return command == Command.REDO && isErasingUndone() ? UndoHistory.redo(at) : PageInput.super.asked(command);
    }

    /** Returns true if erasing a line was the last change of the text. */
    private boolean isJustErased() {
        return draft().erased().length() > draft().writing().text().length()
                && isLineErased(draft().erased(), draft().writing().text());
    }

    /** Returns true if the text left is the other without one of its lines. */
    private static boolean isLineErased(String whole, String left) {
        int same = 0;
        while (same < left.length() && left.charAt(same) == whole.charAt(same)) {
            same++;
        }
        return whole.endsWith(left.substring(same));
    }

    /** Returns true if what stands here is a line that Undo brought back. */
    private boolean isErasingUndone() {
        return at.steps()
                .lastUndone()
                .filter(step -> step.work().equals(at.work()))
                .map(step -> step.history().drafts().get(page()))
                .filter(then -> then.row().name().equals(draft().row().name()))
                .filter(then -> then.erased().equals(draft().writing().text()))
                .isPresent();
    }

    @Override
    public Interview typed(String text) {
        return insert(clean(text));
    }

    @Override
    public Interview pasted(String text) {
        return insert(clean(text));
    }

    @Override
    public Interview line(int number) {
        return insert(String.valueOf(number));
    }

    @Override
    public Interview written(String text) {
        String clean = clean(text);
        return TextBuffer.EMPTY.isTooLongWith(clean)
                ? tooLong(TextBuffer.EMPTY, clean)
                : at.with(draft().with(TextBuffer.of(clean)).focus(0));
    }

    @Override
    public Interview placed(int place) {
        return write(draft().writing().at(place));
    }

    private String clean(String text) {
        return TextBuffer.clean(text, field.form().manyLines());
    }

    private PageState draft() {
        return at.draftOf(page());
    }

    private Interview write(TextBuffer changed) {
        return at.with(field.selecting(draft().with(changed)));
    }

    /**
     * Inserts text. What nobody touched yet is replaced by it in a text of one line; in one of many lines, a word does
     * not stick to it.
     */
    private Interview insert(String typed) {
        boolean isFirst = !draft().isTouched() && !typed.isEmpty();
        boolean manyLines = field.form().manyLines();
        TextBuffer before = isFirst && !manyLines ? TextBuffer.EMPTY : draft().writing();
        String more = isFirst && manyLines && field.isApart(typed) ? " " + typed : typed;
        return before.isTooLongWith(more) ? tooLong(before, more) : write(before.insert(more));
    }

    /** Refuses a text that is too long. An Enter typed meanwhile repeats the message, so that it is seen. */
    private Interview tooLong(TextBuffer before, String more) {
        int added = more.codePointCount(0, more.length());
        String counts = grouped(added) + " " + grouped(before.length() + added);
        return tooLong(counts, at.with(draft().asking(TOO_LONG + counts)));
    }

    private static Interview tooLong(String counts, Interview at) {
        String[] both = counts.split(" ", -1);
        return at.refusing("interview.error.too-long", grouped(AnswerTextField.CHARS_MAX), both[0], both[1]);
    }

    /** Takes the text or the offer. */
    @Override
    public Interview confirm() {
        String asked = draft().asked();
        if (asked.startsWith(TOO_LONG)) {
            return tooLong(asked.substring(TOO_LONG.length()), at.with(draft().asking("")));
        }
        return field.row().after(field.entered(at), at);
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
