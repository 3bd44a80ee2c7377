package org.stocktake.interview.page;

import org.stocktake.interview.Interview;
import org.stocktake.interview.ItemKind;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;

/** A page about the evidence, the actions or the figures of an answer. */
interface ItemScopedPage extends QuestionScopedPage {
    ItemKind items();

    /** Returns the answer; {@link #isAsked} ensures that there is one. */
    default Answer answer(Interview at) {
        return at.answerTo(id()).orElseThrow();
    }

    default boolean hasAnswer(Interview at) {
        return at.work().isAsked(id()) && at.answerTo(id()).isPresent();
    }

    default Phrase ask(String last) {
        return Phrase.of("interview.ask." + items().word() + last);
    }
}
