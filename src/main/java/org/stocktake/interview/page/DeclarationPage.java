package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.interview.DeclarationList;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.BlankText;
import org.stocktake.model.Declaration;
import org.stocktake.model.DeclarationEffect;
import org.stocktake.model.DeclarationKind;

/**
 * One reservation or declaration, a row for each part. A new one is recorded once its words are known; until then what
 * was said of it is a part of the page itself.
 *
 * @param index of the declaration; the index after the last is a new one
 * @param begun what was said of a new one so far
 */
record DeclarationPage(int index, Begun begun) implements FormPage {
    private static final List<DeclarationKind> KINDS = List.of(DeclarationKind.values());
    private static final List<DeclarationEffect> EFFECTS = List.of(DeclarationEffect.values());
    private static final String KIND = "kind";
    private static final String PROVISIONS = "provisions";
    private static final String EFFECT = "effect";
    private static final String TEXT = "text";
    private static final String DATE = "date";
    private static final String WITHDRAWN = "withdrawn";

    /**
     * Parts of a new declaration that were given so far.
     *
     * @param kind empty before it was chosen
     * @param provisions as they were typed; empty before that
     * @param effect what a reservation does; empty before it was chosen
     */
    record Begun(Optional<DeclarationKind> kind, String provisions, Optional<DeclarationEffect> effect) {
        static final Begun NOTHING = new Begun(Optional.empty(), "", Optional.empty());
    }

    /** Returns the page of a new declaration. */
    static DeclarationPage begun(int index) {
        return new DeclarationPage(index, Begun.NOTHING);
    }

    /** Returns the page of a declaration that is recorded. */
    static DeclarationPage recorded(int index) {
        return new DeclarationPage(index, Begun.NOTHING);
    }

    @Override
    public String name() {
        return "declarations/" + index + "|"
                + begun.kind.map(DeclarationKind::word).orElse("") + "|"
                + begun.effect.map(DeclarationEffect::word).orElse("") + "|"
                + begun.provisions.replace('/', ' ');
    }

    /** Returns the page of that name; empty if there is none. */
    static Optional<DeclarationPage> named(String name) {
        String[] parts = name.split("\\|", -1);
        boolean known = parts.length == 4 && parts[0].matches("declarations/[0-9]{1,3}");
        return known
                ? Optional.of(new DeclarationPage(
                        Integer.parseInt(parts[0].substring(parts[0].indexOf('/') + 1)),
                        new Begun(
                                KINDS.stream()
                                        .filter(kind -> kind.word().equals(parts[1]))
                                        .findFirst(),
                                parts[3],
                                EFFECTS.stream()
                                        .filter(effect -> effect.word().equals(parts[2]))
                                        .findFirst())))
                : Optional.empty();
    }

    @Override
    public boolean isAsked(Interview at) {
        return index <= at.assessment().declarations().size();
    }

    @Override
    public List<Phrase> heading(Interview at) {
        return List.of(Phrase.of("interview.declarations.title"));
    }

    @Override
    public List<Paragraph> body(Interview at) {
        return List.of(Paragraph.question(Phrase.of("interview.declarations.one")));
    }

    private Optional<Declaration> recorded(Interview at) {
        return DeclarationList.at(index, at);
    }

    @Override
    public List<Row> rows(Interview at) {
        Optional<Declaration> recorded = recorded(at);
        List<Row> rows = new ArrayList<>();
        Optional<DeclarationKind> kind = recorded.map(Declaration::kind).or(begun::kind);
        rows.add(choice(
                KIND,
                KINDS.stream()
                        .map(one -> Phrase.of("interview.declarations.kind." + one.word()))
                        .toList(),
                kind.map(KINDS::indexOf).orElse(-1),
                (line, there, now) -> kind(KINDS.get(line), there)));
        String provisions = recorded.map(one -> DeclarationList.typed(one.provisions(), at.checklist()))
                .orElse(begun.provisions);
        rows.add(text(
                PROVISIONS,
                provisions,
                TextField.Form.lineOr(Phrase.of("interview.declarations.provisions.all")),
                (typed, there, now) -> provisions(typed.strip(), there)));
        if (kind.equals(Optional.of(DeclarationKind.RESERVATION))) {
            rows.add(choice(
                    EFFECT,
                    EFFECTS.stream()
                            .map(one -> Phrase.of("interview.declarations.effect." + one.word()))
                            .toList(),
                    recorded.map(Declaration::effect)
                            .or(begun::effect)
                            .map(EFFECTS::indexOf)
                            .orElse(-1),
                    (line, there, now) -> effect(EFFECTS.get(line), there)));
        }
        rows.add(text(
                TEXT,
                recorded.map(Declaration::text).orElse(""),
                TextField.Form.NEEDED_LINES,
                (typed, there, now) -> words(typed, there)));
        recorded.ifPresent(one -> {
            rows.add(text(DATE, one.date(), TextField.Form.LINE, (typed, there, now) -> day(typed, true, there)));
            rows.add(text(
                            WITHDRAWN,
                            one.withdrawn(),
                            TextField.Form.LINE,
                            (typed, there, now) -> day(typed, false, there))
                    .flowing(false));
            rows.add(Row.action(
                    "remove",
                    Phrase.of("interview.row.remove"),
                    Phrase.of("interview.row.remove.declaration"),
                    new RowField.Action((there, now) -> removed(there))));
        });
        return rows;
    }

    private Row choice(String row, List<Phrase> labels, int chosen, RowField.Taking<Integer> taking) {
        Row.Place place = new Row.Place(this, row);
        FormRow shown = new FormRow(
                Phrase.of("interview.row.declaration." + row),
                chosen < 0 ? Phrase.NOTHING : labels.get(chosen),
                chosen < 0 ? FormRow.Mark.EMPTY : FormRow.Mark.GIVEN,
                prompt(row));
        return Row.of(place, shown, new ChoiceField(place, labels, chosen, -1, taking));
    }

    private Row text(String row, String recorded, TextField.Form form, RowField.Taking<String> taking) {
        Row.Place place = new Row.Place(this, row);
        FormRow shown = new FormRow(
                Phrase.of("interview.row.declaration." + row),
                Phrase.asIs(recorded),
                recorded.isEmpty() ? FormRow.Mark.EMPTY : FormRow.Mark.GIVEN,
                prompt(row));
        return Row.of(place, shown, new TextField(place, recorded, form, taking));
    }

    private static List<Paragraph> prompt(String row) {
        List<Paragraph> prompt = new ArrayList<>();
        prompt.add(Paragraph.question(Phrase.of("interview.declarations." + row)));
        if (row.equals(PROVISIONS) || row.equals(EFFECT)) {
            prompt.add(Paragraph.detail(Phrase.of("interview.declarations." + row + ".detail")));
        }
        return prompt;
    }

    /** Goes on with a new declaration about which more is said, from that row. */
    private Interview more(Begun said, String row, Interview at) {
        DeclarationPage page = new DeclarationPage(index, said);
        Interview there = at.forget(this).closed().open(page);
        return FormInput.onward(new Row.Place(page, row), there, Instant.EPOCH);
    }

    private Interview kind(DeclarationKind kind, Interview at) {
        return recorded(at)
                .map(one -> put(one.withKind(kind), at))
                .orElseGet(() -> more(new Begun(Optional.of(kind), begun.provisions, begun.effect), KIND, at));
    }

    private Interview effect(DeclarationEffect effect, Interview at) {
        return recorded(at)
                .map(one -> put(one.withEffect(effect), at))
                .orElseGet(() -> more(new Begun(begun.kind, begun.provisions, Optional.of(effect)), EFFECT, at));
    }

    /** Takes the provisions; nothing typed opens the list of all. */
    private Interview provisions(String typed, Interview at) {
        if (typed.isEmpty()) {
            return at.open(new DeclarationsPage.ProvisionPickerPage(this));
        }
        DeclarationList.Cited cited = DeclarationList.cited(typed, at.checklist());
        if (!cited.ambiguous().isEmpty()) {
            return at.refusing("interview.error.provision-of-several", cited.ambiguous());
        }
        if (!cited.unknown().isEmpty() || cited.ids().isEmpty()) {
            return at.refusing(
                    "interview.error.no-such-provision", cited.unknown().isEmpty() ? typed : cited.unknown());
        }
        return recorded(at)
                .map(one -> put(one.withProvisions(cited.ids()), at))
                .orElseGet(() -> more(new Begun(begun.kind, typed, begun.effect), PROVISIONS, at));
    }

    /** Takes provisions that were picked from the list. */
    Interview picked(String typed, Interview at) {
        Interview taken = provisions(typed, at);
        return taken.isRefused() || !taken.page().equals(this)
                ? taken
                : FormInput.onward(new Row.Place(this, PROVISIONS), taken, Instant.EPOCH);
    }

    private Interview put(Declaration changed, Interview at) {
        return DeclarationList.put(index, changed, at).orElseGet(() -> DeclarationList.refused(index, changed, at));
    }

    /** Records the words, and with them a new declaration. */
    private Interview words(String text, Interview at) {
        if (BlankText.isBlank(text)) {
            return at.refusing("interview.error.declaration-text");
        }
        Optional<Declaration> recorded = recorded(at);
        if (recorded.isPresent()) {
            return put(recorded.get().withText(text.stripTrailing()), at);
        }
        DeclarationList.Cited cited = DeclarationList.cited(begun.provisions, at.checklist());
        if (begun.kind.isEmpty() || cited.ids().isEmpty()) {
            return at.refusing("interview.error.declaration-provisions");
        }
        boolean excludes = begun.kind.get() == DeclarationKind.RESERVATION;
        Declaration declaration = new Declaration(
                begun.kind.get(),
                cited.ids(),
                excludes ? begun.effect.orElse(DeclarationEffect.LIMITS) : DeclarationEffect.LIMITS,
                text.stripTrailing(),
                "",
                "",
                List.of());
        Interview put = put(declaration, at);
        return put.isRefused()
                ? put
                : FormInput.onward(
                        new Row.Place(recorded(index), TEXT),
                        put.forget(this).closed().open(recorded(index)),
                        Instant.EPOCH);
    }

    private Interview day(String typed, boolean isMade, Interview at) {
        return WrittenDays.day(typed, at, day -> day(day, recorded(at).orElseThrow(), isMade, at));
    }

    private Interview day(String day, Declaration old, boolean isMade, Interview at) {
        if (isMade && day.compareTo(at.config().today().toString()) > 0) {
            return at.refusing("interview.error.declared-later", day);
        }
        return put(isMade ? old.withDate(day) : old.withWithdrawn(day), at);
    }

    private Interview removed(Interview at) {
        return at.forget(this)
                .backTo(DeclarationsPage.LIST)
                .with(DeclarationList.without(index, at))
                .saying(Paragraph.note(Phrase.of("interview.note.removed")));
    }

    /** Asks for a new one from its first row; of a recorded one, opens no row. */
    @Override
    public PageState first(Interview at) {
        return recorded(at).isPresent() ? PageState.closedAt(KIND) : FormPage.super.first(at);
    }

    @Override
    public Interview done(Interview at) {
        return at.backTo(DeclarationsPage.LIST);
    }
}
