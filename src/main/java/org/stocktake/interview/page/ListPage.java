package org.stocktake.interview.page;

import java.util.List;
import java.util.function.UnaryOperator;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.KeyHint;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.QuestionLines;

/** A page with a list. Enter comes to {@link ListInput}, which carries out the step of a line. */
interface ListPage extends Page, ListField {
    /** A list that is narrowed by typing. */
    interface Searchable extends ListPage {
        @Override
        default boolean isLong() {
            return true;
        }
    }

    /** A list of the questions asked, which is narrowed by the words of their answers too. */
    interface OfQuestions extends Searchable {
        @Override
        default boolean mentions(int index, String words, Interview at) {
            return QuestionLines.mentions(index, words, at);
        }
    }

    /** One line, and the step that Enter makes on it. */
    record Line(ListOption shown, UnaryOperator<Interview> step) {}

    /** Returns every line, in order. */
    List<Line> lines(Interview at);

    /** Returns a line; before its step, the page forgets where the cursor was. */
    default Line line(Phrase label, UnaryOperator<Interview> step) {
        return new Line(ListOption.line(label), at -> step.apply(at.forget(this)));
    }

    @Override
    default List<ListOption> options(Interview at) {
        return lines(at).stream().map(Line::shown).toList();
    }

    @Override
    default Interview choose(int index, Interview at) {
        return lines(at).get(index).step().apply(at);
    }

    @Override
    default Page page() {
        return this;
    }

    @Override
    default PageField field(Interview at) {
        return ListField.super.field(at);
    }

    @Override
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

    /** Goes back. */
    @Override
    default Interview skip(Interview at) {
        return Navigation.back(at);
    }

    @Override
    default Interview on(Event event, Interview at) {
        return event.match(new ListInput(this, at));
    }
}
