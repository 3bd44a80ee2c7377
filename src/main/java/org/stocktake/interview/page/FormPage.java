package org.stocktake.interview.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.interview.HalfTypedText;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.PageState;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.KeyHint;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.BlankText;

/**
 * A page of rows: what belongs together stands on one page. One row has the cursor. Enter opens it, takes what is
 * typed, and goes to the next row in which something is lacking. Input comes to {@link FormInput}.
 */
interface FormPage extends Page {
    /** Name of the row that takes over a whole proposal; its number is 0, so that the others keep theirs. */
    String KEEP = "keep";

    /** Returns the number of the first row. */
    static int firstNumber(List<Row> rows) {
        return rows.get(0).name().equals(KEEP) ? 0 : 1;
    }

    /** Returns the rows as of now; never empty. */
    List<Row> rows(Interview at);

    /** Goes on after the last row in which something was lacking. */
    Interview done(Interview at);

    /** Returns the row to which Enter leads from that one; empty when it leads from the page. */
    default Optional<Row> next(String name, Interview at) {
        List<Row> rows = rows(at);
        int from = focus(PageState.closedAt(name), rows);
        return rows.stream().skip(from + 1L).filter(Row::flows).findFirst();
    }

    /** Takes a digit while no row is open and the cursor is on one without a text; by default it chooses there. */
    default Interview numbered(int number, FormInput form) {
        return DigitRule.onClosed(number, form.row(), form);
    }

    /** Returns the first row in which something is lacking; empty when nothing is. */
    default Optional<Row> lacking(Interview at) {
        return rows(at).stream().filter(Row::flows).findFirst();
    }

    /** Opens the first row in which something is lacking; when nothing is, the cursor stands on the first row. */
    @Override
    default PageState first(Interview at) {
        return lacking(at)
                .map(row -> row.opened(at))
                .orElseGet(() -> PageState.closedAt(rows(at).get(0).name()));
    }

    /** Returns the row in the rows that has the cursor; the first if the one that had it is gone. */
    static int focus(PageState draft, List<Row> rows) {
        return Math.max(
                0, rows.stream().map(Row::name).toList().indexOf(draft.row().name()));
    }

    default Optional<Row> row(String name, Interview at) {
        return rows(at).stream().filter(row -> row.name().equals(name)).findFirst();
    }

    /** Returns the row of these that is open; empty when none is. */
    private Optional<Row> open(List<Row> rows, Interview at) {
        PageState.Row cursor = at.draftOf(this).row();
        return rows.stream()
                .filter(row -> cursor.open() && row.name().equals(cursor.name()))
                .findFirst();
    }

    /** Returns the input of the row that is open; empty when none is. */
    private Optional<RowField> input(Interview at) {
        return open(rows(at), at).flatMap(Row::field);
    }

    @Override
    default PageField field(Interview at) {
        List<Row> rows = rows(at);
        Optional<Row> opened = open(rows, at);
        List<HalfTypedText> half = at.halfTyped();
        String openedName = opened.map(Row::name).orElse("");
        List<FormRow> shown = rows.stream()
                .map(row -> row.name().equals(openedName) ? row.shown() : row.shown(half, this))
                .toList();
        Optional<RowField> open = opened.flatMap(Row::field);
        return new PageField.Form(
                shown, firstNumber(rows), focus(at.draftOf(this), rows), open.map(field -> field.input(at)));
    }

    @Override
    default List<KeyHint> hints(Interview at) {
        Optional<PageField> input = input(at).map(field -> field.input(at));
        List<KeyHint> hints = new ArrayList<>();
        boolean isText = input.filter(PageField::takesText).isPresent();
        boolean isLines = input.filter(field -> field instanceof PageField.Text text && text.manyLines())
                .isPresent();
        boolean isFilledIn = isText
                && !at.draftOf(this).writing().text().isEmpty()
                && !at.draftOf(this).isTouched();
        List<Row> rows = rows(at);
        boolean isAction = rows.get(focus(at.draftOf(this), rows)).field().isEmpty();
        hints.add(input.isPresent() ? KeyHint.NEXT : isAction ? KeyHint.CHOOSE : KeyHint.EDIT);
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
    default Interview on(Event event, Interview at) {
        FormInput form = new FormInput(this, at);
        return input(at)
                .filter(field -> !form.leaves(event, field))
                .map(field -> field.on(event, at))
                .orElseGet(() -> event.match(form));
    }

    @Override
    default List<Paragraph> help(Interview at) {
        return open(rows(at), at).map(row -> row.shown().prompt()).orElse(List.of());
    }

    @Override
    default Optional<HalfTypedText> halfTyped(PageState draft, Interview at) {
        boolean isOpen = !name().isEmpty() && draft.isTouched() && draft.row().open();
        return (isOpen ? row(draft.row().name(), at) : Optional.<Row>empty())
                .flatMap(Row::field)
                .filter(field -> isChanged(field, draft, at))
                .map(field -> new HalfTypedText(field.row().fullName(), field.kept(draft)));
    }

    private static boolean isChanged(RowField field, PageState draft, Interview at) {
        return !field.kept(draft).equals(field.kept(field.opened(at)));
    }

    /** Returns true if something is typed on the page and not confirmed; it is lost if another row is opened. */
    default boolean isHalfTyped(Interview at) {
        return halfTyped(at.draftOf(this), at).isPresent();
    }

    @Override
    default Optional<PageState> again(String row, String kept, Interview at) {
        Interview there = at.draftOn(this, PageState.closedAt(row));
        return row(row, there)
                .flatMap(Row::field)
                .map(field -> field.again(kept, at).openAt(row));
    }

    /** Records what is typed in the open row. */
    @Override
    default Interview settled(Interview at) {
        PageState draft = at.draftOf(this);
        Optional<RowField> open = input(at).filter(field -> draft.isTouched());
        if (open.isEmpty()) {
            return at;
        }
        Interview settled =
                isChanged(open.get(), draft, at) ? sayingErased(at, open.get().settled(at)) : at;
        return settled.isRefused() || !settled.page().equals(at.page())
                ? settled
                : settled.draftOn(this, PageState.closedAt(draft.row().name()));
    }

    /** Returns true if a text row is open of which all was erased. */
    private boolean isErased(Interview at) {
        return input(at)
                .filter(open -> open instanceof TextField text && !text.text().isEmpty())
                .filter(open -> BlankText.isBlank(open.kept(at.draftOf(this))))
                .isPresent();
    }

    /** Says that a text was removed because all of it was erased when one left its row. */
    private Interview sayingErased(Interview before, Interview settled) {
        return isErased(before) && settled.isStepAfter(before)
                ? settled.telling(
                        "interview.note.erased",
                        named(before.draftOf(this).row().name(), before))
                : settled;
    }

    /** Returns the name of a row beside the page; of a question, with its number. */
    default Phrase named(String row, Interview at) {
        return row(row, at).map(there -> there.shown().label()).orElse(Phrase.NOTHING);
    }

    /** Returns the state of the form when one leaves it by Back: what was erased of an open row is there again. */
    @Override
    default Interview leaving(Interview at) {
        return isErased(at) ? at.forget(this) : at;
    }

    /** Goes on without an answer: to the next row that lacks something; from the last, from the page. */
    @Override
    default Interview skip(Interview at) {
        return input(at)
                .flatMap(open -> next(at.draftOf(this).row().name(), at))
                .map(row -> at.draftOn(this, row.opened(at)))
                .orElseGet(() -> done(at.forget(this)));
    }
}
