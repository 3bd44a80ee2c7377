package org.stocktake.interview.page;

import java.time.Instant;
import java.util.List;
import org.stocktake.interview.Interview;
import org.stocktake.interview.event.Effect;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;

/**
 * One row of a form, as of now.
 *
 * @param name its stable name in the form
 * @param shown its label, what it says and what is asked for
 * @param flows true if Enter on a row above leads here: something is asked for and not given
 */
record Row(String name, FormRow shown, boolean flows, RowField field) {
    /** Returns a row that something is asked for in. */
    static Row of(Place place, FormRow shown, RowField field) {
        boolean lacks = shown.mark() == FormRow.Mark.EMPTY || shown.mark() == FormRow.Mark.PROPOSED;
        return new Row(place.name(), shown, lacks, field);
    }

    /** Returns a row with an action. */
    static Row action(String name, Phrase label, Phrase says, RowField field) {
        return new Row(name, new FormRow(label, says, FormRow.Mark.ACTION, List.<Paragraph>of()), false, field);
    }

    /** Returns the row, to which Enter leads or does not lead. */
    Row flowing(boolean other) {
        return new Row(name, shown, other, field);
    }

    /** Returns the row with another state of what it says. */
    Row marked(FormRow.Mark mark) {
        return new Row(name, new FormRow(shown.label(), shown.value(), mark, shown.prompt()), flows, field);
    }

    /** The place of a row: its form, and its name there. */
    record Place(FormPage page, String name) {
        /** Goes on from the row after it was recorded: to the next one that lacks something. */
        Interview onward(Interview at, Instant now) {
            return FormInput.onward(this, at, now);
        }

        /** Goes on after the row was taken, unless it was refused, opened another page or needs the front end. */
        Interview after(Interview taken, Interview before, Instant now) {
            boolean stays = taken.isRefused() || taken.wants() != Effect.NOTHING;
            return stays || !taken.page().equals(before.page()) ? taken : onward(taken, now);
        }
    }
}
