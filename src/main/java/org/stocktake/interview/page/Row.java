package org.stocktake.interview.page;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.stocktake.interview.HalfTypedText;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.event.Effect;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.Phrase;

/**
 * One row of a form, as of now.
 *
 * @param name its stable name in the form
 * @param shown its label, what it says and what is asked for
 * @param flows true if Enter on a row above leads here: something is asked for and not given
 * @param field its input; empty where Enter carries out an action
 * @param enter the step that Enter makes: the action, or opening the input
 */
record Row(String name, FormRow shown, boolean flows, Optional<RowField> field, UnaryOperator<Interview> enter) {
    /** Returns a row that something is asked for in. */
    static Row of(FormRow shown, RowField field) {
        boolean lacks = shown.mark() == FormRow.Mark.EMPTY || shown.mark() == FormRow.Mark.PROPOSED;
        Place place = field.row();
        UnaryOperator<Interview> open =
                at -> at.draftOn(place.page(), field.opened(at).openAt(place.name()));
        return new Row(place.name(), shown, lacks, Optional.of(field), open);
    }

    static Row action(String name, Phrase label, Phrase says, UnaryOperator<Interview> step) {
        FormRow shown = new FormRow(label, says, FormRow.Mark.ACTION, List.of());
        return new Row(name, shown, false, Optional.empty(), step);
    }

    /** Returns the state of the form with the row open, or with the cursor on it where it takes no input. */
    PageState opened(Interview at) {
        return field.map(input -> input.opened(at).openAt(name)).orElseGet(() -> PageState.closedAt(name));
    }

    /** Returns what is shown of the closed row: marked if one of the texts is typed there, or on the page that it opens. */
    FormRow shown(List<HalfTypedText> half, FormPage page) {
        String full = new Place(page, name).fullName();
        boolean isHalf = half.stream().anyMatch(text -> (text.page() + "/").startsWith(full + "/"));
        return isHalf ? shown.marked(FormRow.Mark.HALF_TYPED) : shown;
    }

    /** Returns the row, to which Enter leads or does not lead. */
    Row flowing(boolean other) {
        return new Row(name, shown, other, field, enter);
    }

    /** Returns the row with another state of what it says. */
    Row marked(FormRow.Mark mark) {
        return new Row(name, shown.marked(mark), flows, field, enter);
    }

    /** The place of a row: its form, and its name there. */
    record Place(FormPage page, String name) {
        /** Returns the stable name of page and row, as in the names of half-typed texts. */
        String fullName() {
            return page.name() + "/" + name;
        }

        /** Goes on from the row after it was recorded: to the next one that lacks something, else from the page. */
        Interview onward(Interview at) {
            return page.next(name, at)
                    .map(row -> at.draftOn(page, row.opened(at)))
                    .orElseGet(() -> page.done(at.forget(page)));
        }

        /**
         * Goes on after the row was taken, unless it was refused, moved the cursor, opened another page or needs the
         * front end.
         */
        Interview after(Interview taken, Interview before) {
            boolean stays = taken.isRefused() || taken.wants() != Effect.NOTHING;
            boolean isLeft =
                    !taken.page().equals(before.page()) || !cursor(taken).equals(cursor(before));
            return stays || isLeft ? taken : onward(taken);
        }

        private Optional<PageState.Row> cursor(Interview at) {
            return at.draftKept(page).map(PageState::row);
        }

        /**
         * Opens the row on the page shown. A text that was typed there and not confirmed is shown instead, so that no
         * letter is lost.
         */
        Interview opened(Interview there) {
            if (page.isHalfTyped(there)) {
                return there.telling("interview.note.half-typed");
            }
            Interview closed = there.draftOn(page, PageState.closedAt(name));
            return page.row(name, closed)
                    .map(row -> closed.draftOn(page, row.opened(closed)))
                    .orElseGet(() -> closed.forget(page));
        }
    }
}
