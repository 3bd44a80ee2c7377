package org.stocktake.interview.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.PageState;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.DayText;
import org.stocktake.model.BlankText;
import org.stocktake.model.Declaration;
import org.stocktake.model.DeclarationEffect;
import org.stocktake.model.DeclarationKind;
import org.stocktake.model.KebabCase;
import org.stocktake.model.NamedProvision.CitedProvisions;
import org.stocktake.model.ProvisionId;

/**
 * One reservation or declaration, a row for each part. A new one is recorded once its words are known; until then what
 * was said of it is a part of the page itself.
 *
 * @param index of the declaration; the index after the last is a new one
 * @param begun what was said of a new one so far
 */
record DeclarationPage(int index, Begun begun) implements FormPage {
    private static final Pattern NAME = Pattern.compile("declarations/([0-9]{1,3})\\|([^|]*)\\|([^|]*)\\|([^|]*)");
    private static final String KIND = "kind";
    private static final String PROVISIONS = "provisions";
    private static final String EFFECT = "effect";
    private static final String TEXT = "text";

    /**
     * Parts of a new declaration that were given so far.
     *
     * @param kind empty before it was chosen
     * @param provisions as they were typed; empty before that
     * @param effect what a reservation does; empty before it was chosen
     */
    record Begun(Optional<DeclarationKind> kind, String provisions, Optional<DeclarationEffect> effect) {
        static final Begun NOTHING = new Begun(Optional.empty(), "", Optional.empty());

        /** Returns the declaration with these words; its kind was chosen before. */
        private Declaration declaring(List<ProvisionId> ids, String text) {
            DeclarationKind declared = kind.orElseThrow();
            DeclarationEffect does = effect.filter(one -> declared == DeclarationKind.RESERVATION)
                    .orElse(DeclarationEffect.LIMITS);
            return new Declaration(declared, ids, does, text, "", "", List.of());
        }
    }

    /** Returns the page of a declaration that is recorded, or of a new one of which nothing is said yet. */
    static DeclarationPage of(int index) {
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
    static Optional<Page> named(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches()
                ? Optional.of(new DeclarationPage(
                        Integer.parseInt(parts.group(1)),
                        new Begun(
                                KebabCase.find(DeclarationKind.class, parts.group(2)),
                                parts.group(4),
                                KebabCase.find(DeclarationEffect.class, parts.group(3)))))
                : Optional.empty();
    }

    @Override
    public boolean isAsked(Interview at) {
        return index <= at.assessment().declarations().size();
    }

    @Override
    public PageText text(Interview at) {
        return PageText.of(Phrase.of("interview.declarations.title"), Paragraph.question("interview.declarations.one"));
    }

    private Optional<Declaration> recorded(Interview at) {
        return DeclarationsPage.at(index, at);
    }

    @Override
    public List<Row> rows(Interview at) {
        Optional<Declaration> recorded = recorded(at);
        Optional<DeclarationKind> kind = recorded.map(Declaration::kind).or(begun::kind);
        String provisions = recorded.map(one -> CitedProvisions.typed(one.provisions(), at.checklist()))
                .orElse(begun.provisions);
        PageField.Text orAll = PageField.Text.lineOr(Phrase.of("interview.declarations.provisions.all"));
        List<Row> rows = new ArrayList<>();
        rows.add(choice(KIND, DeclarationKind.values(), kind, this::kind));
        rows.add(text(PROVISIONS, provisions, orAll, this::provisions, example(at)));
        if (kind.equals(Optional.of(DeclarationKind.RESERVATION))) {
            Optional<DeclarationEffect> effect =
                    recorded.map(Declaration::effect).or(begun::effect);
            rows.add(choice(EFFECT, DeclarationEffect.values(), effect, this::effect));
        }
        String words = recorded.map(Declaration::text).orElse("");
        rows.add(text(TEXT, words, PageField.Text.NEEDED_LINES, this::words));
        recorded.ifPresent(one -> {
            rows.add(day("date", one.date(), true, at));
            rows.add(day("withdrawn", one.withdrawn(), false, at).flowing(false));
            Phrase removes = Phrase.of("interview.row.remove.declaration");
            rows.add(Row.action("remove", removes, Phrase.NOTHING, this::removed));
        });
        return rows;
    }

    private <E extends Enum<E>> Row choice(String row, E[] all, Optional<E> chosen, RowField.Taking<E> taking) {
        List<Phrase> labels = Stream.of(all)
                .map(one -> Phrase.of("interview.declarations." + row + "." + KebabCase.of(one)))
                .toList();
        int index = chosen.map(Enum::ordinal).orElse(-1);
        return Row.of(
                shown(row, chosen.map(one -> labels.get(index)).orElse(Phrase.NOTHING)),
                new ChoiceField(
                        new Row.Place(this, row), labels, index, -1, (line, there) -> taking.take(all[line], there)));
    }

    private Row text(
            String row, String recorded, PageField.Text form, RowField.Taking<String> taking, Object... values) {
        return Row.of(
                shown(row, Phrase.asIs(recorded), values),
                new TextField(new Row.Place(this, row), recorded, form, taking));
    }

    private Row day(String row, String recorded, boolean isMade, Interview at) {
        RowField.Taking<String> taking =
                (day, there) -> day(day, recorded(there).orElseThrow(), isMade, there);
        TextField field = new TextField(new Row.Place(this, row), recorded, PageField.Text.LINE, taking);
        return Row.of(shown(row, DayText.said(recorded)), field.ofDay(at));
    }

    private static String example(Interview at) {
        return CitedProvisions.example(DeclarationsPage.provisions(at.checklist()), at.checklist());
    }

    /** @param values are filled in where the row is explained */
    private static FormRow shown(String row, Phrase says, Object... values) {
        Paragraph asked = Paragraph.question("interview.declarations." + row);
        Paragraph detail = Paragraph.detail(Phrase.of("interview.declarations." + row + ".detail", values));
        boolean isExplained = row.equals(PROVISIONS) || row.equals(EFFECT);
        return FormRow.of(
                Phrase.of("interview.row.declaration." + row),
                says,
                isExplained ? List.of(asked, detail) : List.of(asked));
    }

    private Interview kind(DeclarationKind kind, Interview at) {
        Begun more = new Begun(Optional.of(kind), begun.provisions, begun.effect);
        return changed(one -> one.withKind(kind), more, KIND, at);
    }

    private Interview effect(DeclarationEffect effect, Interview at) {
        Begun more = new Begun(begun.kind, begun.provisions, Optional.of(effect));
        return changed(one -> one.withEffect(effect), more, EFFECT, at);
    }

    /** Changes what is recorded; of a new declaration, goes on from that row with what is said so far. */
    private Interview changed(UnaryOperator<Declaration> change, Begun more, String row, Interview at) {
        Optional<Declaration> recorded = recorded(at);
        if (recorded.isPresent()) {
            return DeclarationsPage.put(index, change.apply(recorded.get()), at);
        }
        DeclarationPage page = new DeclarationPage(index, more);
        return new Row.Place(page, row).onward(at.forget(this).closed().open(page));
    }

    /** Takes the provisions; nothing typed opens the list of all. */
    private Interview provisions(String text, Interview at) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return at.open(new DeclarationsPage.ProvisionPickerPage(this));
        }
        CitedProvisions cited = CitedProvisions.of(typed, at.checklist());
        if (!cited.ambiguous().isEmpty()) {
            return at.refusing("interview.error.provision-of-several", cited.ambiguous(), example(at));
        }
        if (!cited.unknown().isEmpty() || cited.ids().isEmpty()) {
            return at.refusing(
                    "interview.error.no-such-provision",
                    cited.unknown().isEmpty() ? typed : cited.unknown(),
                    example(at));
        }
        Begun more = new Begun(begun.kind, typed, begun.effect);
        return changed(one -> one.withProvisions(cited.ids()), more, PROVISIONS, at);
    }

    /** Takes provisions that were picked from the list. */
    Interview picked(String typed, Interview at) {
        return new Row.Place(this, PROVISIONS).after(provisions(typed, at), at);
    }

    /** Records the words, and with them a new declaration. */
    private Interview words(String typed, Interview at) {
        String text = typed.strip();
        if (BlankText.isBlank(text)) {
            return at.refusing("interview.error.declaration-text");
        }
        List<ProvisionId> ids =
                CitedProvisions.of(begun.provisions, at.checklist()).ids();
        Optional<Declaration> recorded = recorded(at);
        if (recorded.isEmpty() && (begun.kind.isEmpty() || ids.isEmpty())) {
            return at.refusing("interview.error.declaration-provisions");
        }
        Declaration changed = recorded.map(one -> one.withText(text)).orElseGet(() -> begun.declaring(ids, text));
        Interview put = DeclarationsPage.put(index, changed, at);
        DeclarationPage page = of(index);
        return put.isRefused() || recorded.isPresent()
                ? put
                : new Row.Place(page, TEXT).onward(put.forget(this).closed().open(page));
    }

    private Interview day(String day, Declaration old, boolean isMade, Interview at) {
        if (isMade && day.compareTo(at.config().today().toString()) > 0) {
            return at.refusing("interview.error.declared-later", DayText.said(day));
        }
        return DeclarationsPage.put(index, isMade ? old.withDate(day) : old.withWithdrawn(day), at);
    }

    private Interview removed(Interview at) {
        return at.forget(this)
                .backTo(DeclarationsPage.LIST)
                .with(DeclarationsPage.without(index, at))
                .telling("interview.note.removed");
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
