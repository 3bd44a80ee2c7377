package org.stocktake.interview.page;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.PageState;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.KebabCase;

/** Input on a page: moves, carries out commands, and refuses what the page has no use for. */
interface PageInput extends Event.Cases<Interview> {
    /** The letters that stand for a command where no text is typed. */
    Map<String, Command> LETTERS = Map.of(
            "b", Command.BACK,
            "s", Command.SKIP,
            "n", Command.NEXT_OPEN,
            "g", Command.GO_TO,
            "r", Command.REVIEW,
            "c", Command.COMPLETENESS,
            "u", Command.UNDO,
            "q", Command.LEAVE);

    /** The letters that move at once, unless they are part of a word. */
    Map<String, EditKey> MOVES = Map.of("j", EditKey.DOWN, "k", EditKey.UP);

    /** Replaces the letter to be pressed once more, while a word is typed: till Enter or an arrow nothing is chosen. */
    String WORD = "word";

    Page page();

    Interview at();

    /** Returns the index of the row or line from which arrows move; on a page that is read, of the first line shown. */
    int place();

    /** Returns how many lines "page down" moves. */
    default int step() {
        return 10;
    }

    Interview confirm();

    /** Takes a key that neither moves nor confirms. */
    default Interview other(EditKey key) {
        return refused(key);
    }

    private boolean isInWord() {
        return at().draftOf(page()).asked().equals(WORD);
    }

    @Override
    default Interview moved(EditKey key) {
        return switch (key) {
            case UP -> placed(place() - 1);
            case DOWN -> placed(place() + 1);
            case PAGE_UP -> placed(place() - step());
            case PAGE_DOWN -> placed(place() + step());
            case HOME -> placed(0);
            case END -> placed(Integer.MAX_VALUE / 2);
            case CONFIRM -> isInWord() ? wordEnded() : confirm();
            case TICK -> isInWord() ? typed(" ") : other(key);
            case LEFT, RIGHT, TICK_ALL, NEW_LINE, FILTER, EDITOR -> other(key);
            case ERASE_BEFORE, ERASE_AFTER, ERASE_WORD, ERASE_LINE, RESTORE, END_OR_ERASE -> other(key);
        };
    }

    /** Takes the stroke of a day such as 03/04/2005 for the beginning of a word. */
    default Interview stroke() {
        return at().with(wordBegun()).refusing("interview.error.only-in-list");
    }

    /**
     * Returns the state in a word that no text takes: the digits after it, and Enter, choose nothing. The digits before
     * it chose nothing either: it is back at the line or row that had the cursor.
     */
    default PageState wordBegun() {
        PageState now = at().draftOf(page());
        return (now.number() > 0 ? back() : now).asking(WORD);
    }

    /** Returns the state of the page with the cursor where it stood before digits moved it. */
    default PageState back() {
        return at().draftOf(page());
    }

    /** Ends the word by its Enter, which was meant for a text and chooses nothing. */
    private Interview wordEnded() {
        return at().with(at().draftOf(page()).asking("")).telling("interview.note.word");
    }

    /** Takes a digit, unless it is part of a word. */
    @Override
    default Interview numbered(int number) {
        return isInWord() ? typed(String.valueOf(number)) : line(number);
    }

    /** Goes to the line or row of that number. */
    Interview line(int number);

    /** Refuses a key that the page has no use for. */
    default Interview refused(EditKey key) {
        if (key == EditKey.END_OR_ERASE) {
            return GlobalCommands.carryOut(Command.LEAVE, at());
        }
        boolean isOfText = key == EditKey.EDITOR || key == EditKey.NEW_LINE;
        String filter = key == EditKey.FILTER ? "interview.error.only-in-list" : "interview.error.nothing-here";
        return at().refusing(isOfText ? "interview.error.only-in-text" : filter);
    }

    @Override
    default Interview asked(Command command) {
        return GlobalCommands.carryOut(command, at());
    }

    /**
     * Takes a letter on a page without text. The first press says what the second will do. A letter after another one
     * is taken for a word typed by mistake, which does nothing.
     */
    @Override
    default Interview typed(String letter) {
        PageState draft = at().draftOf(page());
        Optional<Command> command = Optional.ofNullable(LETTERS.get(letter));
        boolean goesOn = !draft.asked().isEmpty() && !draft.asked().equals(letter);
        if (!goesOn && MOVES.containsKey(letter)) {
            return moved(MOVES.get(letter));
        }
        if (command.isEmpty() || goesOn) {
            return at().with(wordBegun()).refusing("interview.error." + (goesOn ? "word" : "key"), letter);
        }
        if (draft.asked().equals(letter)) {
            return GlobalCommands.carryOut(command.get(), at().with(draft.asking("")));
        }
        Phrase what = Phrase.of("interview.menu." + KebabCase.of(command.get()));
        return at().with(draft.asking(letter)).telling("interview.note.letter", letter, what);
    }

    @Override
    default Interview pasted(String text) {
        return at().refusing("interview.error.pasted-on-list");
    }

    @Override
    default Interview ticked(Set<Integer> numbers) {
        return at().refusing("interview.error.nothing-here");
    }

    @Override
    default Interview written(String text) {
        return at().refusing("interview.error.not-a-text");
    }

    @Override
    default Interview failed(Phrase what) {
        return at().saying(Paragraph.error(what));
    }
}
