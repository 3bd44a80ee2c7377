package org.stocktake.interview.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.KeyHint;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;

/** A page that is only read, and lies over another. */
public interface InfoPage extends Page {
    @Override
    default boolean isOverlay() {
        return true;
    }

    @Override
    default PageField field(Interview at) {
        return new PageField.Reading(at.draftOf(this).focus());
    }

    @Override
    default List<KeyHint> hints(Interview at) {
        return List.of(KeyHint.SCROLL, KeyHint.CLOSE, KeyHint.LEAVE);
    }

    /** Goes back. */
    @Override
    default Interview skip(Interview at) {
        return Navigation.back(at);
    }

    @Override
    default Interview on(Event event, Interview at) {
        return event.match(new Keys(this, at));
    }

    /** Turns keys into scrolling; Enter and Back close the page, and so does the command that opened it. */
    record Keys(InfoPage page, Interview at) implements PageInput {
        @Override
        public int place() {
            return at.draftOf(page).focus();
        }

        @Override
        public Interview placed(int place) {
            return at.with(at.draftOf(page).focus(Math.max(0, place)));
        }

        @Override
        public Interview other(EditKey key) {
            return key == EditKey.TICK ? moved(EditKey.PAGE_DOWN) : refused(key);
        }

        @Override
        public Interview asked(Command command) {
            return command == Command.BACK || command == Command.HELP ? confirm() : PageInput.super.asked(command);
        }

        @Override
        public Interview confirm() {
            return Navigation.back(at.forget(page));
        }

        @Override
        public Interview pasted(String text) {
            return at.refusing("interview.error.only-in-text");
        }

        @Override
        public Interview line(int number) {
            return at.refusing("interview.error.key", number);
        }
    }

    /** Help: the whole text of the page, which may not fit in a small window, guidance, and the keys. */
    record HelpPage(Page about) implements InfoPage {
        @Override
        public PageText text(Interview at) {
            Set<Paragraph> said = new LinkedHashSet<>();
            if (about.isAsked(at)) {
                said.addAll(about.view(at).body());
                said.addAll(about.help(at));
            }
            List<Paragraph> body = new ArrayList<>(said);
            body.add(Paragraph.question("interview.help.keys"));
            for (KeyHint hint : KeyHint.values()) {
                if (hint != KeyHint.CLOSE) {
                    body.add(Paragraph.plain("interview.help.keys." + hint.word()));
                }
            }
            body.add(Paragraph.plain("interview.help.plain"));
            return PageText.of(Phrase.of("interview.help"), body);
        }

        @Override
        public Page subject() {
            return about;
        }
    }
}
