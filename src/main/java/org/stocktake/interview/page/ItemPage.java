package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stocktake.interview.AttachmentLookup;
import org.stocktake.interview.Interview;
import org.stocktake.interview.ItemKind;
import org.stocktake.interview.PageState;
import org.stocktake.interview.view.Digits;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.DayReader;
import org.stocktake.interview.wording.OfficeNames;
import org.stocktake.interview.wording.QuestionText;
import org.stocktake.model.Answer;
import org.stocktake.model.BlankText;
import org.stocktake.model.Evidence;
import org.stocktake.model.EvidenceKind;
import org.stocktake.model.Figure;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/**
 * One citation, one step or one figure of an answer, a row for each of its parts. Each part is recorded as soon as it is
 * confirmed.
 *
 * @param index of the item, from 0
 */
public record ItemPage(QuestionId id, ItemKind items, int index) implements FormPage {
    private static final List<EvidenceKind> KINDS = List.of(EvidenceKind.values());
    private static final String KIND = "kind";
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
        return at.work().isAsked(id) && at.answerTo(id).map(items::count).orElse(0) > index;
    }

    private Answer answer(Interview at) {
        return at.answerTo(id).orElseThrow();
    }

    @Override
    public List<Phrase> heading(Interview at) {
        Question question = at.question(id);
        return QuestionBody.heading(question, at);
    }

    @Override
    public List<Paragraph> body(Interview at) {
        return List.of(
                Paragraph.detail(Phrase.asIs(at.question(id).text())),
                Paragraph.detail("interview.your-answer", QuestionText.kind(answer(at))),
                Paragraph.question("interview.ask." + items.word() + ".one"));
    }

    /** Opens the page of an item of which only the first part is known, at the second. */
    Interview begun(Interview at) {
        return at.open(this).draftOn(this, rows(at).get(1).opened(at));
    }

    /** Shows all parts, none of them open. */
    @Override
    public PageState first(Interview at) {
        return PageState.closedAt(items.partWords().get(0));
    }

    @Override
    public List<Row> rows(Interview at) {
        List<Row> rows = new ArrayList<>();
        boolean withoutFiles = at.config().documents() == AttachmentLookup.NONE;
        boolean isLaw = items == ItemKind.EVIDENCE
                && answer(at).evidence().get(index).kind().equals(Optional.of(EvidenceKind.LAW));
        for (int part = 0; part < items.parts().size(); part++) {
            boolean isLife = items == ItemKind.EVIDENCE && part >= ItemKind.life();
            if (isLife && part == ItemKind.life()) {
                rows.add(kind(at));
            }
            boolean isFile = items.parts().get(part) == ItemKind.Part.FILE;
            if ((!isFile || !withoutFiles) && (!isLife || isLaw)) {
                rows.add(part(part, at));
            }
        }
        rows.add(Row.action(
                "remove",
                Phrase.of("interview.row.remove"),
                Phrase.of("interview.row.remove." + items.word()),
                this::removed));
        return rows;
    }

    private Row part(int part, Interview at) {
        String word = items.partWords().get(part);
        Row.Place place = new Row.Place(this, word);
        String recorded = items.part(answer(at), index, part);
        boolean isLife = items == ItemKind.EVIDENCE && part >= ItemKind.life();
        boolean first = part == 0;
        FormRow.Mark mark =
                recorded.isEmpty() ? isLife ? FormRow.Mark.OPTIONAL : FormRow.Mark.EMPTY : FormRow.Mark.GIVEN;
        ItemKind.Part accepts = items.parts().get(part);
        boolean isDay = accepts == ItemKind.Part.DAY || accepts == ItemKind.Part.DAY_OR_PART;
        Function<String, List<String>> offers = word.equals(OWNER)
                ? typed -> OfficeNames.offers(typed, at)
                : isDay ? typed -> WrittenDays.offers(typed, at) : typed -> List.of();
        FormRow shown = new FormRow(
                Phrase.of("interview.row." + items.word() + "." + word),
                isDay ? DayReader.said(recorded) : Phrase.asIs(recorded),
                mark,
                List.of(Paragraph.question("interview.ask." + items.word() + "." + word)));
        TextField field = new TextField(
                        place,
                        recorded,
                        first ? TextField.Form.NEEDED_LINE : TextField.Form.LINE,
                        (typed, there, now) -> accept(part, typed, there, now))
                .offering(offers);
        // A citation picked from another answer has a section already: it is looked at all the same.
        return Row.of(shown, field).flowing(recorded.isEmpty() && !isLife);
    }

    private Row kind(Interview at) {
        Optional<EvidenceKind> given = answer(at).evidence().get(index).kind();
        String ask = "interview.ask.evidence.kind";
        List<Phrase> labels = new ArrayList<>(List.of(Phrase.of(ask + ".none")));
        KINDS.forEach(kind -> labels.add(Phrase.of(ask + "." + kind.word())));
        int chosen = given.map(kind -> KINDS.indexOf(kind) + 1).orElse(0);
        Row.Place place = new Row.Place(this, KIND);
        FormRow shown = new FormRow(
                Phrase.of("interview.row.evidence.kind"),
                chosen == 0 ? Phrase.NOTHING : labels.get(chosen),
                chosen == 0 ? FormRow.Mark.OPTIONAL : FormRow.Mark.GIVEN,
                List.of(Paragraph.question(ask)));
        return Row.of(shown, new ChoiceField(place, labels, chosen, -1, (line, there, now) -> {
            Optional<EvidenceKind> kind = line == 0 ? Optional.empty() : Optional.of(KINDS.get(line - 1));
            return kind.equals(given) ? there : there.answer(id, ItemKind.withKind(index, kind), now);
        }));
    }

    private Interview accept(int part, String typed, Interview at, Instant now) {
        String written = BlankText.isBlank(typed) ? "" : typed.strip();
        if (part == 0 && written.isEmpty()) {
            return at.refusing("interview.error.no-title." + items.word());
        }
        return switch (items.parts().get(part)) {
            case TEXT ->
                isOwner(part) && !written.isEmpty() && !OfficeNames.isName(written)
                        ? at.refusing("interview.error.no-office", written)
                        : take(part, office(part, written, at), at, now);
            case FILE -> takeFile(written, at, now);
            case DAY -> WrittenDays.day(written, at, day -> take(part, day, at, now));
            case DAY_OR_PART -> WrittenDays.dayOrPart(written, at, day -> take(part, day, at, now));
            case NUMBER -> {
                String number = Digits.latin(written);
                yield number.isEmpty() || Figure.isNumber(number)
                        ? take(part, number, at, now)
                        : at.refusing("interview.error.figure", written);
            }
            case LINK ->
                written.isEmpty() || Evidence.isWebAddress(written)
                        ? take(part, written, at, now)
                        : at.refusing("interview.error.link", written);
        };
    }

    private boolean isOwner(int part) {
        return items.partWords().get(part).equals(OWNER);
    }

    /** Returns an office in the spelling that is known; other texts as they are. */
    private String office(int part, String written, Interview at) {
        return isOwner(part) && !written.isEmpty()
                ? OfficeNames.spelled(written, items.part(answer(at), index, part), at)
                : written;
    }

    private Interview take(int part, String value, Interview at, Instant now) {
        if (items.isBackwards(items.with(index, part, value).apply(answer(at)), index)) {
            return at.refusing("interview.error.backwards." + items.word());
        }
        return value.equals(items.part(answer(at), index, part))
                ? at
                : at.answer(id, items.with(index, part, value), now);
    }

    /** Records the file with its SHA-256 of now, also when the file is confirmed again. */
    private Interview takeFile(String path, Interview at, Instant now) {
        Optional<String> sha256 =
                path.isEmpty() ? Optional.of("") : at.config().documents().fingerprint(path);
        return sha256.map(digits -> at.answer(id, ItemKind.withFile(index, path, digits), now))
                .orElseGet(() -> at.refusing("interview.error.file", path));
    }

    private Interview removed(Interview at, Instant now) {
        Interview without = at.forget(this).backTo(new QuestionPage(id)).answer(id, items.without(index), now);
        for (int i = index; i <= items.count(answer(at)); i++) {
            without = without.forget(new ItemPage(id, items, i));
        }
        return without.telling("interview.note.removed");
    }

    /** Goes back to the question, to the row in which another item can be begun. */
    @Override
    public Interview done(Interview at) {
        QuestionPage question = new QuestionPage(id);
        return new Row.Place(question, ItemRows.beginning(items))
                .opened(at.backTo(question).forget(question));
    }
}
