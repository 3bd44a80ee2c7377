package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.interview.Interview;
import org.stocktake.interview.ItemKind;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.CitationOffers;
import org.stocktake.interview.wording.PrefillText;
import org.stocktake.model.Answer;
import org.stocktake.model.BlankText;
import org.stocktake.model.Evidence;

/** Evidence, steps or figures of an answer as rows: one each, and one in which another is begun. */
record ItemRows(QuestionPage page, ItemKind items, Interview at) {
    /** Returns the name of the row in which another item is begun. */
    static String beginning(ItemKind items) {
        return items.word() + ".new";
    }

    List<Row> all(AnswerTextRow.Recording recording) {
        List<Row> rows = new ArrayList<>();
        Optional<Answer> recorded = at.answerTo(page.id());
        int count = recorded.map(items::count).orElse(0);
        for (int i = 0; i < count; i++) {
            ItemPage item = new ItemPage(page.id(), items, i);
            rows.add(Row.action(
                            items.word() + "." + i,
                            label(i, count),
                            Phrase.asIs(items.line(recorded.orElseThrow(), i)),
                            (there, now) -> there.open(item))
                    .marked(FormRow.Mark.GIVEN));
        }
        Optional<Answer> older = count > 0 ? Optional.empty() : proposed();
        older.ifPresent(answer -> rows.add(keep(answer, recording)));
        rows.add(beginning(count, older.isPresent(), recording));
        return rows;
    }

    private Phrase label(int index, int count) {
        Phrase label = Phrase.of("interview.row." + items.word());
        return count == 1 ? label : Phrase.of("interview.row.item", label, index + 1);
    }

    /** Returns the older answer whose items are proposed; its kind does not matter. */
    private Optional<Answer> proposed() {
        return at.config().earlier().earlierAnswer(page.id()).filter(older -> items.count(older) > 0);
    }

    private Row keep(Answer older, AnswerTextRow.Recording recording) {
        Row.Place place = new Row.Place(page, items.word() + ".keep");
        Phrase says = Phrase.of(
                "interview.row.proposed", Phrase.asIs(items.lines(older)), PrefillText.shortSource(page.id(), at));
        return Row.action(
                        place.name(),
                        label(0, 1),
                        says,
                        (there, now) -> place.onward(kept(older, there, now, recording)))
                .marked(FormRow.Mark.PROPOSED)
                .flowing(items != ItemKind.FIGURES);
    }

    /** Takes the items over; a draft of an item that was taken back is no part of them. */
    private Interview kept(Answer older, Interview there, Instant now, AnswerTextRow.Recording recording) {
        Interview empty = there;
        for (int i = 0; i < items.count(older); i++) {
            empty = empty.forget(new ItemPage(page.id(), items, i));
        }
        return recording.record(answer -> items.taken(older, answer), empty, now);
    }

    private Row beginning(int count, boolean isProposed, AnswerTextRow.Recording recording) {
        Row.Place place = new Row.Place(page, beginning(items));
        boolean lacking = count == 0 && !isProposed && items != ItemKind.FIGURES;
        String suggested = items == ItemKind.ACTIONS && count == 0 ? guidance() : "";
        FormRow.Mark mark =
                lacking ? suggested.isEmpty() ? FormRow.Mark.EMPTY : FormRow.Mark.PROPOSED : FormRow.Mark.OPTIONAL;
        Phrase says = suggested.isEmpty()
                ? Phrase.NOTHING
                : Phrase.of("interview.ask." + items.word() + ".guidance", suggested);
        FormRow shown = new FormRow(
                count == 0 && !isProposed ? label(0, 1) : Phrase.of("interview.row." + items.word() + ".more"),
                says,
                mark,
                prompt());
        TextField field = new TextField(
                        place,
                        suggested,
                        TextField.Form.LINE,
                        (typed, there, now) -> begun(typed, new Begun(there, now, recording)))
                .offering(this::offers);
        return Row.of(shown, field);
    }

    private String guidance() {
        return page.asks(at).guidance().action();
    }

    private List<Paragraph> prompt() {
        List<Paragraph> prompt = new ArrayList<>();
        prompt.add(Paragraph.question("interview.ask." + items.word()));
        List<String> guidance =
                items == ItemKind.EVIDENCE ? page.asks(at).guidance().evidence() : List.of();
        if (!guidance.isEmpty()) {
            prompt.add(Paragraph.detail("interview.ask." + items.word() + ".guidance", String.join("; ", guidance)));
        }
        return prompt;
    }

    private List<String> offers(String typed) {
        if (items != ItemKind.EVIDENCE) {
            return List.of();
        }
        return CitationOffers.matching(typed, page.id(), at).stream()
                .map(ItemKind::line)
                .toList();
    }

    /** Where and when an item is begun, and how it is recorded. */
    private record Begun(Interview at, Instant instant, AnswerTextRow.Recording recording) {}

    /** Adds an item with that first part, or the citation that was offered, and opens its page. */
    private Interview begun(String typed, Begun step) {
        if (BlankText.isBlank(typed)) {
            return step.at();
        }
        int index = step.at().answerTo(page.id()).map(items::count).orElse(0);
        ItemPage item = new ItemPage(page.id(), items, index);
        Optional<Evidence> offered = items == ItemKind.EVIDENCE
                ? CitationOffers.shownAs(typed.strip(), page.id(), step.at())
                : Optional.empty();
        Interview recorded = step.recording()
                .record(
                        answer -> offered.map(evidence -> ItemKind.adding(evidence, answer))
                                .orElseGet(() -> items.with(index, items.parts().get(0), typed.strip())
                                        .apply(answer)),
                        step.at(),
                        step.instant());
        Interview opened = item.begun(recorded.forget(page));
        return offered.isEmpty() ? opened : opened.telling("interview.note.picked", ItemKind.line(offered.get()));
    }
}
