package org.stocktake.interview.page;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.PageState;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.KebabCase;

/**
 * Letters on a page that takes no text. The first press says what the second will do; a letter after another one is taken for a
 * word typed by mistake, of which nothing does anything.
 */
final class ShortcutKeys {
    private static final Map<String, Command> COMMANDS = Map.of(
            "b", Command.BACK,
            "s", Command.SKIP,
            "n", Command.NEXT_OPEN,
            "g", Command.GO_TO,
            "r", Command.REVIEW,
            "c", Command.COMPLETENESS,
            "u", Command.UNDO,
            "q", Command.LEAVE);

    /** Stands for a word in the place of the letter that is asked for once more. */
    private static final String WORD = "word";

    private ShortcutKeys() {}

    static Interview typed(String letter, Page page, Interview at, Instant now) {
        PageState draft = at.draftOf(page);
        Optional<Command> command = Optional.ofNullable(COMMANDS.get(letter));
        boolean goesOn = !draft.asked().isEmpty() && !draft.asked().equals(letter);
        if (command.isEmpty() || goesOn) {
            return at.with(draft.asking(WORD)).refusing("interview.error.key", letter);
        }
        if (draft.asked().equals(letter)) {
            return GlobalCommands.carryOut(command.get(), at.with(draft.asking("")), now);
        }
        Phrase what = Phrase.of("interview.menu." + KebabCase.of(command.get()));
        return at.with(draft.asking(letter)).saying(Paragraph.note(Phrase.of("interview.note.letter", letter, what)));
    }
}
