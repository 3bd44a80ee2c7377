package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.interview.HalfTypedText;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.KeyHint;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.view.View;

/**
 * A page of rows: what belongs together stands on one page. One row has the cursor. Enter opens it, takes what is
 * typed, and goes to the next row in which something is lacking. Input comes to {@link FormInput}.
 */
interface FormPage extends WizardPage {
    /** Returns the rows as of now; never empty. */
    List<Row> rows(Interview at);

    List<Phrase> heading(Interview at);

    List<Paragraph> body(Interview at);

    /** Goes on after the last row in which something was lacking. */
    Interview done(Interview at);

    /** Returns the row to which Enter leads from that one; empty when it leads from the page. */
    default Optional<Row> next(String name, Interview at) {
        List<Row> rows = rows(at);
        int from = focus(PageState.closedAt(name), rows);
        return rows.stream().skip(from + 1L).filter(Row::flows).findFirst();
    }

    /** Takes a digit while no row takes input. By default it moves to the row of that number. */
    default Interview numbered(int number, Interview at) {
        List<Row> rows = rows(at);
        int before = at.draftOf(this).number() * 10 + number;
        int place = before <= rows.size() ? before : number;
        return place < 1 || place > rows.size()
                ? at.refusing("interview.error.number", String.valueOf(rows.size()))
                : at.draftOn(
                        this, PageState.closedAt(rows.get(place - 1).name()).atLine(place, 0));
    }

    /** Opens the first row in which something is lacking; when nothing is, the cursor stands on the first row. */
    @Override
    default PageState first(Interview at) {
        return rows(at).stream()
                .filter(Row::flows)
                .findFirst()
                .map(row -> FormInput.opened(row, at))
                .orElseGet(() -> PageState.closedAt(rows(at).get(0).name()));
    }

    /** Returns the row in the rows that has the cursor; the first if the one that had it is gone. */
    static int focus(PageState draft, List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).name().equals(draft.row().name())) {
                return i;
            }
        }
        return 0;
    }

    /** Returns the row of that name; empty if there is none now. */
    default Optional<Row> row(String name, Interview at) {
        return rows(at).stream().filter(row -> row.name().equals(name)).findFirst();
    }

    /** Returns the row that is open; empty when none is. */
    default Optional<Row> open(Interview at) {
        PageState.Row cursor = at.draftOf(this).row();
        return cursor.open()
                ? row(cursor.name(), at).filter(row -> row.field().action().isEmpty())
                : Optional.empty();
    }

    @Override
    default View view(Interview at) {
        List<Row> rows = rows(at);
        PageState draft = at.draftOf(this);
        Optional<PageField> input = open(at).map(row -> row.field().input(at));
        List<FormRow> shown = new ArrayList<>();
        rows.forEach(row -> shown.add(row.shown()));
        PageField form = new PageField.Form(shown, focus(draft, rows), input);
        return new View(heading(at), body(at), form, List.of(), hints(at, input));
    }

    private List<KeyHint> hints(Interview at, Optional<PageField> input) {
        List<KeyHint> hints = new ArrayList<>();
        boolean isText = input.filter(PageField::takesText).isPresent();
        boolean isLines = input.filter(field -> field instanceof PageField.Text text && text.manyLines())
                .isPresent();
        boolean isFilledIn = isText
                && !at.draftOf(this).writing().text().isEmpty()
                && !at.draftOf(this).isTouched();
        hints.add(input.isPresent() ? KeyHint.NEXT : KeyHint.EDIT);
        if (input.filter(field -> !field.options().isEmpty() && field.isSearchable())
                .isPresent()) {
            hints.add(KeyHint.TICK);
        }
        if (input.isEmpty()) {
            hints.add(KeyHint.NEXT_ROW);
        }
        if (at.isBegun()) {
            hints.add(KeyHint.NEXT_QUESTION);
        }
        hints.addAll(List.of(KeyHint.BACK, KeyHint.HELP, KeyHint.MENU));
        if (isFilledIn) {
            hints.add(isLines ? KeyHint.APPEND : KeyHint.REPLACE);
        } else if (isLines) {
            hints.add(KeyHint.NEW_LINE);
        }
        if (isText) {
            hints.add(KeyHint.ERASE_LINE);
        }
        hints.add(KeyHint.LEAVE);
        hints.addAll(isLines ? List.of(KeyHint.EDITOR, KeyHint.GO_TO) : List.of(KeyHint.GO_TO));
        return hints;
    }

    @Override
    default Interview on(Event event, Interview at, Instant now) {
        Optional<Row> open = open(at);
        FormInput form = new FormInput(this, at, now);
        return open.isPresent() && !form.leaves(event, open.get())
                ? open.get().field().on(event, at, now)
                : event.match(form);
    }

    @Override
    default List<Paragraph> help(Interview at) {
        return open(at).map(row -> row.shown().prompt()).orElse(List.of());
    }

    @Override
    default Optional<HalfTypedText> halfTyped(PageState draft, Interview at) {
        if (name().isEmpty() || !draft.isTouched() || !draft.row().open()) {
            return Optional.empty();
        }
        return row(draft.row().name(), at)
                .filter(row -> !row.field()
                        .kept(draft)
                        .equals(row.field().kept(row.field().opened(at))))
                .map(row ->
                        new HalfTypedText(name() + "/" + row.name(), row.field().kept(draft)));
    }

    /** Returns true if something is typed on the page and not confirmed; it is lost if another row is opened. */
    default boolean isHalfTyped(Interview at) {
        return halfTyped(at.draftOf(this), at).isPresent();
    }

    @Override
    default Optional<PageState> again(String row, String kept, Interview at) {
        Interview there = at.draftOn(this, PageState.closedAt(row));
        return row(row, there)
                .filter(one -> one.field().action().isEmpty())
                .map(one -> FormInput.openAt(one, one.field().again(kept, at)));
    }

    @Override
    default Interview settled(Interview at, Instant now) {
        return FormInput.settled(this, at, now);
    }

    /** Goes on without an answer: to the next row, or from the page. */
    @Override
    default Interview skip(Interview at) {
        return FormInput.skipped(this, at);
    }
}
