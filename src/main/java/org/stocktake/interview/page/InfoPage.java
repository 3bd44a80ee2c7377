package org.stocktake.interview.page;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.KeyHint;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.view.View;

/** A page that is only read, and lies over another. */
interface InfoPage extends WizardPage {
    List<Phrase> heading(Interview at);

    List<Paragraph> body(Interview at);

    @Override
    default boolean isOverlay() {
        return true;
    }

    @Override
    default PageState first(Interview at) {
        return PageState.EMPTY;
    }

    @Override
    default View view(Interview at) {
        PageField field = new PageField.Reading(at.draftOf(this).focus());
        return new View(heading(at), body(at), field, List.of(), List.of(KeyHint.SCROLL, KeyHint.CLOSE, KeyHint.LEAVE));
    }

    @Override
    default Interview on(Event event, Interview at, Instant now) {
        return event.match(new Keys(this, at, now));
    }

    /** Turns keys into scrolling; Enter and Back close the page. */
    record Keys(InfoPage page, Interview at, Instant now) implements Event.Cases<Interview> {
        private static final int PAGE_LINES = 10;

        @Override
        public Interview moved(EditKey key) {
            int scroll = at.draftOf(page).focus();
            return switch (key) {
                case UP -> placed(scroll - 1);
                case DOWN -> placed(scroll + 1);
                case PAGE_UP -> placed(scroll - PAGE_LINES);
                case PAGE_DOWN, TICK -> placed(scroll + PAGE_LINES);
                case HOME -> placed(0);
                case END -> placed(Integer.MAX_VALUE / 2);
                case CONFIRM -> close();
                case LEFT,
                        RIGHT,
                        TICK_ALL,
                        NEW_LINE,
                        ERASE_BEFORE,
                        ERASE_AFTER,
                        ERASE_WORD,
                        ERASE_LINE,
                        RESTORE,
                        END_OR_ERASE,
                        FILTER,
                        EDITOR -> GlobalCommands.refuse(key, at);
            };
        }

        /** Closes the page by the command that opened it. */
        @Override
        public Interview asked(Command command) {
            return command == Command.BACK || command == Command.HELP
                    ? close()
                    : GlobalCommands.carryOut(command, at, now);
        }

        private Interview close() {
            return Navigation.back(at.forget(page));
        }

        @Override
        public Interview typed(String text) {
            return GlobalCommands.letter(text, page, at, now);
        }

        @Override
        public Interview pasted(String text) {
            return at.refusing("interview.error.only-in-text");
        }

        @Override
        public Interview numbered(int number) {
            return at.refusing("interview.error.key", String.valueOf(number));
        }

        @Override
        public Interview ticked(Set<Integer> numbers) {
            return at.refusing("interview.error.nothing-here");
        }

        @Override
        public Interview written(String text) {
            return at.refusing("interview.error.not-a-text");
        }

        @Override
        public Interview placed(int place) {
            return at.with(at.draftOf(page).scrolled(place));
        }

        @Override
        public Interview failed(Phrase what) {
            return at.saying(Paragraph.error(what));
        }
    }
}
