package org.stocktake.interview.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.stocktake.finding.ItemKind;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewConfig.AttachmentLookup;
import org.stocktake.interview.PageState;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.CitationOffers;
import org.stocktake.interview.wording.DayText;
import org.stocktake.interview.wording.ItemText;
import org.stocktake.interview.wording.OfficeNames;
import org.stocktake.interview.wording.PrefillText;
import org.stocktake.interview.wording.QuestionLines;
import org.stocktake.interview.wording.QuestionText;
import org.stocktake.model.Answer;
import org.stocktake.model.BlankText;
import org.stocktake.model.Evidence;
import org.stocktake.model.EvidenceKind;
import org.stocktake.model.Figure;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.typed.Digits;

/**
 * One citation, one step or one figure of an answer, a row for each of its parts. Each part is recorded as soon as it is
 * confirmed. Of an answer that is proposed as a whole, the first change takes over the rest.
 *
 * @param index of the item, from 0
 */
public record ItemPage(QuestionId id, ItemKind items, int index) implements FormPage {
    private static final List<EvidenceKind> KINDS = List.of(EvidenceKind.values());
    private static final String OWNER = "owner";

    @Override
    public Optional<QuestionId> question() {
        return Optional.of(id);
    }

    @Override
    public String name() {
        return id.value() + "/" + items.word() + "." + index;
    }

    @Override
    public boolean isAsked(Interview at) {
        return at.work().isAsked(id) && ShownAnswer.of(id, at).map(items::count).orElse(0) > index;
    }

    @Override
    public Phrase named(String row, Interview at) {
        return Phrase.of("interview.note.erased.question", QuestionLines.number(id, at), FormPage.super.named(row, at));
    }

    private Answer answer(Interview at) {
        return ShownAnswer.of(id, at).orElseThrow();
    }

    private Interview changed(UnaryOperator<Answer> change, Interview at) {
        return ShownAnswer.changedItem(id, change, at);
    }

    /** Returns what the answer is; of one that is proposed, what becomes of the rest. */
    private Phrase kind(Answer answer, Interview at) {
        Phrase kind = QuestionText.kind(answer);
        return at.answerTo(id).isPresent()
                ? Phrase.of("interview.your-answer", kind)
                : Phrase.of("interview.proposal.item", PrefillText.shortSource(id, at), kind);
    }

    @Override
    public PageText text(Interview at) {
        Question question = at.question(id);
        return new PageText(
                QuestionBody.heading(question, at),
                List.of(
                        Paragraph.detail(Phrase.asIs(question.text())),
                        Paragraph.detail(kind(answer(at), at)),
                        Paragraph.question("interview.ask." + items.word() + ".one")));
    }

    /** Opens the page of an item of which only the first part is known, at the second. */
    Interview begun(Interview at) {
        return at.open(this).draftOn(this, rows(at).get(1).opened(at));
    }

    /** Shows all parts, none of them open. */
    @Override
    public PageState first(Interview at) {
        return PageState.closedAt(items.parts().get(0));
    }

    @Override
    public List<Row> rows(Interview at) {
        List<Row> rows = new ArrayList<>();
        boolean isLaw = items == ItemKind.EVIDENCE && kindOf(at).equals(Optional.of(EvidenceKind.LAW));
        for (String part : items.parts()) {
            boolean isOffered =
                    ItemKind.accepts(part) != ItemKind.Part.FILE || at.config().documents() != AttachmentLookup.NONE;
            if (isOffered && !items.isLife(part)) {
                rows.add(part(part, at));
            }
        }
        if (items == ItemKind.EVIDENCE) {
            rows.add(kind(at));
        }
        items.parts().stream().filter(part -> isLaw && items.isLife(part)).forEach(part -> rows.add(part(part, at)));
        Phrase removes = Phrase.of("interview.row.remove." + items.word());
        rows.add(Row.action("remove", removes, Phrase.NOTHING, this::removed));
        return rows;
    }

    private Row part(String part, Interview at) {
        String recorded = items.part(answer(at), index, part);
        String proposed = recorded.isEmpty() ? proposed(part, at) : "";
        String word = items.word() + "." + part;
        String written = recorded + proposed;
        Phrase said = ItemKind.accepts(part).isDay() ? DayText.said(written) : Phrase.asIs(written);
        FormRow shown = FormRow.of(
                Phrase.of("interview.row." + word),
                proposed.isEmpty() ? said : Phrase.of("interview.ask.actions.guidance", said),
                List.of(Paragraph.question("interview.ask." + word)));
        TextField text = new TextField(
                new Row.Place(this, part),
                written,
                isFirst(part) ? PageField.Text.NEEDED_LINE : PageField.Text.LINE,
                (typed, there) -> accept(part, typed, there));
        TextField field = switch (ItemKind.accepts(part)) {
            case DAY -> text.ofDay(at);
            case DAY_OR_PART -> text.ofDayOrPart(at);
            case TEXT -> part.equals(OWNER) ? text.offering(typed -> OfficeNames.offers(typed, at)) : text;
            case FILE, NUMBER, LINK -> text;
        };
        Row row = Row.of(proposed.isEmpty() ? shown : shown.marked(FormRow.Mark.PROPOSED), field);
        return recorded.isEmpty() && (items.isLife(part) || isKnownWithout(part, at))
                ? row.marked(FormRow.Mark.OPTIONAL).flowing(false)
                : row;
    }

    /** Returns the office and the day of the last step; before there is one, the office that answers. */
    private String proposed(String part, Interview at) {
        String last = items == ItemKind.ACTIONS && !isFirst(part) ? items.lastPart(part, at.assessment()) : "";
        return last.isEmpty() && part.equals(OWNER) ? at.work().office() : last;
    }

    /** Returns true for a link or file of a document that is cited elsewhere: it is asked for once. */
    private boolean isKnownWithout(String part, Interview at) {
        boolean isOfDocument =
                ItemKind.accepts(part) == ItemKind.Part.LINK || ItemKind.accepts(part) == ItemKind.Part.FILE;
        return isOfDocument && CitationOffers.documents(id, at).isCitedBeside(items.part(answer(at), index, "title"));
    }

    private boolean isFirst(String part) {
        return items.parts().indexOf(part) == 0;
    }

    private Optional<EvidenceKind> kindOf(Interview at) {
        return answer(at).evidence().get(index).kind();
    }

    private Row kind(Interview at) {
        Optional<EvidenceKind> given = kindOf(at);
        String ask = "interview.ask.evidence.kind";
        List<Phrase> labels = new ArrayList<>(List.of(Phrase.of(ask + ".none")));
        KINDS.forEach(kind -> labels.add(Phrase.of(ask + "." + kind.word())));
        int chosen = given.map(kind -> KINDS.indexOf(kind) + 1).orElse(0);
        FormRow shown = new FormRow(
                Phrase.of("interview.row.evidence.kind"),
                chosen == 0 ? Phrase.NOTHING : labels.get(chosen),
                chosen == 0 ? FormRow.Mark.OPTIONAL : FormRow.Mark.GIVEN,
                List.of(Paragraph.question(ask)));
        return Row.of(shown, new ChoiceField(new Row.Place(this, "kind"), labels, chosen, -1, (line, there) -> {
            Optional<EvidenceKind> kind = line == 0 ? Optional.empty() : Optional.of(KINDS.get(line - 1));
            return changed(ItemKind.citing(index, evidence -> evidence.withKind(kind)), there);
        }));
    }

    private Interview accept(String part, String typed, Interview at) {
        String written = BlankText.isBlank(typed) ? "" : typed.strip();
        if (written.isEmpty() && isFirst(part)) {
            return at.refusing("interview.error.no-title." + items.word());
        }
        boolean isKept = written.equals(items.part(answer(at), index, part));
        if (isFirst(part) && !isKept && !OfficeNames.isInWords(written, at)) {
            return at.refusing("interview.error.in-words." + items.word());
        }
        return switch (ItemKind.accepts(part)) {
            case TEXT -> part.equals(OWNER) && !written.isEmpty() ? office(part, written, at) : take(part, written, at);
            case FILE -> takeFile(written, at);
            case DAY, DAY_OR_PART -> take(part, written, at);
            case NUMBER -> {
                String number = Digits.latin(written);
                yield number.isEmpty() || Figure.isNumber(number)
                        ? take(part, number, at)
                        : at.refusing("interview.error.figure", written);
            }
            case LINK ->
                written.isEmpty() || Evidence.isWebAddress(written)
                        ? take(part, written, at)
                        : at.refusing("interview.error.link", written);
        };
    }

    /** Takes an office in the spelling that is known. */
    private Interview office(String part, String written, Interview at) {
        return OfficeNames.isName(written, at)
                ? take(part, OfficeNames.spelled(written, items.part(answer(at), index, part), at), at)
                : at.refusing("interview.error.no-office", written);
    }

    private Interview take(String part, String value, Interview at) {
        UnaryOperator<Answer> change = items.with(index, part, value);
        return items.isBackwards(change.apply(answer(at)), index)
                ? at.refusing("interview.error.backwards." + items.word())
                : sayingTwice(part, changed(change, at));
    }

    /** Says that the answer cites the section already; it is recorded all the same. */
    private Interview sayingTwice(String part, Interview at) {
        if (!part.equals("reference")) {
            return at;
        }
        Evidence cited = answer(at).evidence().get(index);
        return CitationOffers.documents(id, at).isCitedTwice(cited)
                ? at.telling("interview.note.cited-twice", ItemText.line(cited, at))
                : at;
    }

    /** Records the file with its SHA-256 of now, also when the file is confirmed again. */
    private Interview takeFile(String path, Interview at) {
        Optional<String> sha256 =
                path.isEmpty() ? Optional.of("") : at.config().documents().fingerprint(path);
        return sha256.map(digits -> changed(ItemKind.citing(index, evidence -> evidence.withFile(path, digits)), at))
                .orElseGet(() -> at.refusing("interview.error.file", path));
    }

    private Interview removed(Interview at) {
        Interview question = at.forget(this).backTo(new QuestionPage(id));
        Interview without = changed(items.without(index), question);
        for (int i = index; i <= items.count(answer(at)); i++) {
            without = without.forget(new ItemPage(id, items, i));
        }
        return without.telling("interview.note.removed");
    }

    @Override
    public Interview done(Interview at) {
        QuestionPage question = new QuestionPage(id);
        return ItemRows.onward(question, items, at.backTo(question).forget(question));
    }
}
