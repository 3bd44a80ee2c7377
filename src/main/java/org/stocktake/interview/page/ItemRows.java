package org.stocktake.interview.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.stocktake.finding.ItemKind;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.PageHistory;
import org.stocktake.interview.PageState;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.CitationOffers;
import org.stocktake.interview.wording.ItemText;
import org.stocktake.interview.wording.OfficeNames;
import org.stocktake.interview.wording.PrefillText;
import org.stocktake.interview.wording.QuestionLines;
import org.stocktake.model.Answer;
import org.stocktake.model.BlankText;
import org.stocktake.model.Evidence;
import org.stocktake.model.Question;

/** Evidence, steps or figures of an answer as rows: one each, and one in which another is begun. */
record ItemRows(QuestionPage page, ItemKind items, Interview at) {
    /** Returns the name of the row in which another item is begun. */
    static String beginning(ItemKind items) {
        return items.word() + ".new";
    }

    /**
     * Goes on from an item that is done: to the next row that lacks something, else from the question, and says how one
     * more is added. Figures come in series, and in plain mode no arrow leads back: there one more is asked for at once.
     */
    static Interview onward(QuestionPage page, ItemKind items, Interview at) {
        Row.Place another = new Row.Place(page, beginning(items));
        if (items == ItemKind.FIGURES || at.config().lineByLine()) {
            return another.opened(at);
        }
        String more = "interview.note.one-more." + items.word();
        if (page.next(another.name(), at).isPresent()) {
            return another.onward(at).telling(more);
        }
        Interview left = page.done(at.draftOn(page, PageState.closedAt(another.name())));
        Optional<Page> before = left.history().shorter().map(PageHistory::last);
        return before.equals(Optional.of(page))
                ? left.telling(more + ".left", QuestionLines.number(page.id(), at))
                : left.forget(page);
    }

    List<Row> all() {
        List<Row> rows = new ArrayList<>();
        Optional<Answer> shown = ShownAnswer.of(page.id(), at);
        int count = shown.map(items::count).orElse(0);
        for (int i = 0; i < count; i++) {
            rows.add(row(i, shown.orElseThrow()));
        }
        Optional<Answer> older = count > 0 ? Optional.empty() : proposed();
        older.ifPresent(answer -> rows.add(keep(answer)));
        rows.add(beginning(count, older.isPresent()));
        return rows;
    }

    /** Returns the row that opens the page of an item, also of one that is only proposed. */
    private Row row(int index, Answer shown) {
        ItemPage item = new ItemPage(page.id(), items, index);
        Phrase line = ItemText.line(items, shown, index);
        boolean isProposed = at.answerTo(page.id()).isEmpty();
        return Row.action(
                        items.word() + "." + index,
                        label(index, items.count(shown)),
                        isProposed ? PrefillText.proposed(line, page.id(), at) : line,
                        there -> there.open(item))
                .marked(isProposed ? FormRow.Mark.PROPOSED : FormRow.Mark.GIVEN)
                .flowing(isProposed && items != ItemKind.FIGURES);
    }

    private Phrase label(int index, int count) {
        Phrase label = Phrase.of("interview.row." + items.word());
        return count == 1 ? label : Phrase.of("interview.row.item", label, index + 1);
    }

    /** Returns the older answer whose items are proposed; its kind does not matter. */
    private Optional<Answer> proposed() {
        return at.config().earlier().earlierAnswer(page.id()).filter(older -> items.count(older) > 0);
    }

    private Row keep(Answer older) {
        Row.Place place = new Row.Place(page, items.word() + ".keep");
        Phrase says = PrefillText.proposed(ItemText.lines(items, older), page.id(), at);
        UnaryOperator<Interview> take = there -> place.onward(kept(older, there));
        return Row.action(place.name(), label(0, 1), says, take)
                .marked(FormRow.Mark.PROPOSED)
                .flowing(items != ItemKind.FIGURES);
    }

    /** Takes the items over; a draft of an item that was taken back is no part of them. */
    private Interview kept(Answer older, Interview there) {
        Interview empty = there;
        for (int i = 0; i < items.count(older); i++) {
            empty = empty.forget(new ItemPage(page.id(), items, i));
        }
        return page.record(answer -> items.taken(older, answer), empty);
    }

    private Row beginning(int count, boolean isProposed) {
        boolean isFirst = count == 0 && !isProposed;
        boolean isLacking = isFirst && items != ItemKind.FIGURES;
        Question.Guidance guidance = page.asks(at).guidance();
        String suggested = items == ItemKind.ACTIONS && count == 0 ? guidance.action() : "";
        List<String> hints = items == ItemKind.EVIDENCE ? guidance.evidence() : List.of();
        String ask = "interview.ask." + items.word();
        FormRow.Mark mark = suggested.isEmpty() ? FormRow.Mark.EMPTY : FormRow.Mark.PROPOSED;
        FormRow shown = new FormRow(
                isFirst ? label(0, 1) : Phrase.of("interview.row." + items.word() + ".more"),
                suggested.isEmpty() ? Phrase.NOTHING : Phrase.of(ask + ".guidance", suggested),
                isLacking ? mark : FormRow.Mark.OPTIONAL,
                hints.isEmpty()
                        ? List.of(Paragraph.question(ask))
                        : List.of(
                                Paragraph.question(ask),
                                Paragraph.detail(ask + ".guidance", Phrase.joined(Phrase.asIs(hints)))));
        Row.Place place = new Row.Place(page, beginning(items));
        return Row.of(shown, new TextField(place, suggested, PageField.Text.LINE, this::offers, this::begun));
    }

    private List<String> offers(String typed) {
        return items == ItemKind.EVIDENCE ? CitationOffers.matching(typed, page.id(), at) : List.of();
    }

    /**
     * Adds an item with that first part and opens its page; a document that is cited elsewhere comes with its link and
     * file. A citation that was offered is asked for its section alone, and one that was offered with its section for
     * nothing.
     */
    private Interview begun(String typed, Interview there) {
        if (BlankText.isBlank(typed)) {
            return there;
        }
        int index = ShownAnswer.of(page.id(), there).map(items::count).orElse(0);
        Optional<Evidence> known =
                items == ItemKind.EVIDENCE ? CitationOffers.known(typed.strip(), page.id(), there) : Optional.empty();
        if (known.isEmpty() && !OfficeNames.isInWords(typed, there)) {
            return there.refusing("interview.error.in-words." + items.word());
        }
        UnaryOperator<Answer> adding = known.<UnaryOperator<Answer>>map(
                        evidence -> answer -> ItemKind.adding(evidence, answer))
                .orElseGet(() -> items.with(index, items.parts().get(0), typed.strip()));
        Interview added = page.record(adding, there).forget(page);
        return known.filter(evidence -> !evidence.reference().isEmpty()).isPresent()
                ? onward(page, items, added).telling("interview.note.picked", typed.strip())
                : new ItemPage(page.id(), items, index).begun(added);
    }
}
