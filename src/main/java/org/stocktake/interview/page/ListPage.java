package org.stocktake.interview.page;

import java.time.Instant;
import java.util.List;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.PageState;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.KeyHint;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.view.View;

/** A page with a list. Enter comes to {@link ListInput}, which calls {@link #choose}. */
interface ListPage extends WizardPage, ListField {
    List<Phrase> heading(Interview at);

    List<Paragraph> body(Interview at);

    @Override
    default Page page() {
        return this;
    }

    @Override
    default PageState first(Interview at) {
        return PageState.EMPTY;
    }

    @Override
    default View view(Interview at) {
        return new View(heading(at), body(at), field(at), List.of(), hints(at));
    }

    default List<KeyHint> hints(Interview at) {
        return isLong()
                ? List.of(KeyHint.CHOOSE, KeyHint.BACK, KeyHint.FILTER, KeyHint.HELP, KeyHint.LEAVE, KeyHint.MENU)
                : List.of(
                        KeyHint.NEXT,
                        KeyHint.BACK,
                        KeyHint.HELP,
                        KeyHint.LEAVE,
                        KeyHint.MENU,
                        KeyHint.SKIP,
                        KeyHint.GO_TO);
    }

    @Override
    default Interview on(Event event, Interview at, Instant now) {
        return event.match(new ListInput(this, at, now));
    }
}
