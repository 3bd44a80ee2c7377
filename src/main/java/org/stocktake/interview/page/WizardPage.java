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
    List<Phrase> heading(Interview at);

    default List<Paragraph> body(Interview at) {
        return List.of();
    }

    PageField field(Interview at);

    List<KeyHint> hints(Interview at);

    @Override
    default View view(Interview at) {
        return new View(heading(at), body(at), field(at), List.of(), hints(at));
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
