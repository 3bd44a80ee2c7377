package org.stocktake.interview.page;

import java.util.List;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.PageState;
import org.stocktake.interview.view.KeyHint;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.view.View;

/** A page as it is put together: a heading, paragraphs, a field and hints. Skip goes back, unless it decides otherwise. */
interface WizardPage extends Page {
    /** Words above the field: title and position, and paragraphs. */
    record PageText(List<Phrase> heading, List<Paragraph> body) {
        static PageText of(Phrase title, List<Paragraph> body) {
            return new PageText(List.of(title), body);
        }

        static PageText of(Phrase title, Paragraph... body) {
            return of(title, List.of(body));
        }
    }

    PageText text(Interview at);

    PageField field(Interview at);

    List<KeyHint> hints(Interview at);

    @Override
    default View view(Interview at) {
        PageText text = text(at);
        return new View(text.heading, text.body, field(at), List.of(), hints(at));
    }

    @Override
    default PageState first(Interview at) {
        return PageState.EMPTY;
    }

    @Override
    default Interview skip(Interview at) {
        return Navigation.back(at);
    }
}
