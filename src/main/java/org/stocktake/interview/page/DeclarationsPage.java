package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stocktake.interview.DeclarationList;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageHistory;
import org.stocktake.interview.PageState;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.QuestionText;
import org.stocktake.model.Declaration;
import org.stocktake.model.DeclarationEffect;
import org.stocktake.model.DeclarationKind;
import org.stocktake.model.KebabCase;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;

/**
 * The declarations of the State, and what is chosen for one of them. A new one is recorded once its words are known;
 * until then kind, provisions and effect are drafts of their pages.
 *
 * @param index of the declaration; the index after the last is a new one
 */
record DeclarationsPage(int index, Part part) implements ListPage {
    /** The list of all declarations. */
    static final DeclarationsPage LIST = new DeclarationsPage(0, Part.LIST);

    private static final int LINE_CHARS_MAX = 60;
    private static final List<DeclarationKind> KINDS = List.of(DeclarationKind.values());
    private static final List<DeclarationEffect> EFFECTS = List.of(DeclarationEffect.values());

    /** The thing that is shown, or chosen. */
    enum Part {
        LIST,
        ITEM,
        KIND,
        /** The provisions, from a list. */
        PICKED,
        EFFECT;

        String word() {
            return KebabCase.of(this);
        }
    }

    @Override
    public List<Phrase> heading(Interview at) {
        return List.of(Phrase.of("interview.declarations.title"));
    }

    @Override
    public boolean isAsked(Interview at) {
        int count = at.assessment().declarations().size();
        return part == Part.LIST || (part == Part.ITEM ? index < count : index <= count);
    }

    @Override
    public List<Paragraph> body(Interview at) {
        List<Paragraph> body = new ArrayList<>();
        if (part == Part.ITEM) {
            body.add(Paragraph.question(line(at.assessment().declarations().get(index), at)));
            return body;
        }
        body.add(Paragraph.question(Phrase.of("interview.declarations." + part.word())));
        if (part == Part.LIST || part == Part.EFFECT) {
            body.add(Paragraph.detail(Phrase.of("interview.declarations." + part.word() + ".detail")));
        }
        return body;
    }

    private static Phrase line(Declaration declaration, Interview at) {
        return QuestionText.declared(at.checklist(), declaration, LINE_CHARS_MAX);
    }

    @Override
    public PageState first(Interview at) {
        Optional<Declaration> recorded = DeclarationList.at(index, at);
        return switch (part) {
            case LIST -> PageState.focused(at.assessment().declarations().isEmpty() ? 1 : 0);
            case ITEM -> PageState.EMPTY;
            case KIND ->
                PageState.focused(recorded.map(one -> KINDS.indexOf(one.kind())).orElse(0));
            case EFFECT ->
                PageState.focused(recorded.map(one -> EFFECTS.indexOf(one.effect()))
                        .orElse(EFFECTS.indexOf(DeclarationEffect.LIMITS)));
            case PICKED -> PageState.ticked(picked(at));
        };
    }

    /** Returns the lines of the provisions that are cited already. */
    private Set<Integer> picked(Interview at) {
        DeclarationTextPage cited = new DeclarationTextPage(index, DeclarationTextPage.Part.PROVISIONS);
        List<ProvisionId> ids = DeclarationList.cited(
                        at.draftOf(cited).writing().text(), at.checklist())
                .ids();
        List<Provision> all = DeclarationList.provisions(at.checklist());
        Set<Integer> picked = new TreeSet<>();
        for (int i = 0; i < all.size(); i++) {
            ProvisionId provision = all.get(i).id();
            if (ids.stream().anyMatch(id -> Declaration.stands(id, provision))) {
                picked.add(i);
            }
        }
        return picked;
    }

    @Override
    public List<ListOption> options(Interview at) {
        return switch (part) {
            case LIST -> list(at);
            case ITEM ->
                List.of(
                        ListOption.line(Phrase.of("interview.item.change")),
                        ListOption.line(Phrase.of("interview.item.remove")),
                        ListOption.line(Phrase.of("interview.item.leave")));
            case KIND ->
                KINDS.stream()
                        .map(kind -> choice(
                                Phrase.of("interview.declarations.kind." + kind.word()), KINDS.indexOf(kind), at))
                        .toList();
            case EFFECT ->
                EFFECTS.stream()
                        .map(effect -> choice(
                                Phrase.of("interview.declarations.effect." + effect.word()),
                                EFFECTS.indexOf(effect),
                                at))
                        .toList();
            case PICKED -> provisions(at);
        };
    }

    private ListOption choice(Phrase label, int line, Interview at) {
        boolean recorded = DeclarationList.at(index, at).isPresent();
        return ListOption.choice(label, recorded && first(at).focus() == line);
    }

    private static List<ListOption> list(Interview at) {
        List<ListOption> lines = new ArrayList<>();
        lines.add(ListOption.line(Phrase.of("interview.items.go-on")));
        lines.add(ListOption.line(Phrase.of("interview.declarations.add")));
        for (Declaration declaration : at.assessment().declarations()) {
            lines.add(ListOption.line(Phrase.of("interview.items.change", line(declaration, at))));
        }
        return lines;
    }

    private List<ListOption> provisions(Interview at) {
        Set<Integer> ticks = at.draftOf(this).ticks();
        List<ListOption> lines = new ArrayList<>();
        for (Provision provision : DeclarationList.provisions(at.checklist())) {
            Phrase cited = QuestionText.cite(at.checklist(), provision);
            lines.add(ListOption.tick(
                    Phrase.of("interview.declarations.provision", cited, provision.asks()),
                    ticks.contains(lines.size())));
        }
        return lines;
    }

    @Override
    public boolean isMany(Interview at) {
        return part == Part.PICKED;
    }

    @Override
    public boolean isLong() {
        return part == Part.PICKED;
    }

    @Override
    public Phrase withoutTicks() {
        return part == Part.PICKED ? Phrase.of("interview.declarations.picked.none") : Phrase.NOTHING;
    }

    @Override
    public Interview choose(int line, Interview at, Instant now) {
        return switch (part) {
            case LIST -> listed(line, at.forget(this));
            case ITEM -> item(line, at.forget(this));
            case KIND -> chosen(line, Part.KIND, at);
            case EFFECT -> chosen(line, Part.EFFECT, at);
            case PICKED -> taken(at);
        };
    }

    private Interview listed(int line, Interview at) {
        int count = at.assessment().declarations().size();
        return switch (line) {
            case 0 -> goOn(at);
            case 1 -> at.open(new DeclarationsPage(count, Part.KIND));
            default -> at.open(new DeclarationsPage(line - 2, Part.ITEM));
        };
    }

    /** Goes to the fact after the one that opened the list; opened from elsewhere, it goes back there. */
    private Interview goOn(Interview at) {
        boolean fromFact = at.history()
                .shorter()
                .map(PageHistory::last)
                .filter(FactPage.class::isInstance)
                .isPresent();
        return fromFact ? Navigation.afterFact(LIST, at) : Navigation.back(at);
    }

    private Interview item(int line, Interview at) {
        return switch (line) {
            case 0 -> at.open(new DeclarationsPage(index, Part.KIND));
            case 1 -> removed(at);
            default -> at.backTo(LIST);
        };
    }

    private Interview removed(Interview at) {
        Interview without = at.backTo(LIST).with(DeclarationList.without(index, at));
        for (int i = index; i <= at.assessment().declarations().size(); i++) {
            without = forgotten(i, without);
        }
        return without.saying(Paragraph.note(Phrase.of("interview.note.removed")));
    }

    /** Returns the interview without the drafts of a declaration, because it is recorded or removed. */
    static Interview forgotten(int index, Interview at) {
        Interview clean = at;
        for (Part part : Part.values()) {
            clean = part == Part.LIST ? clean : clean.forget(new DeclarationsPage(index, part));
        }
        for (DeclarationTextPage.Part part : DeclarationTextPage.Part.values()) {
            clean = clean.forget(new DeclarationTextPage(index, part));
        }
        return clean;
    }

    /** Takes kind or effect: of a new declaration it stays a draft. */
    private Interview chosen(int line, Part of, Interview at) {
        Optional<Declaration> recorded = DeclarationList.at(index, at);
        Interview kept = at.with(at.draft().focus(line));
        if (recorded.isEmpty()) {
            return onward(of, kept);
        }
        Declaration changed = of == Part.KIND
                ? recorded.get().withKind(KINDS.get(line))
                : recorded.get().withEffect(EFFECTS.get(line));
        return DeclarationList.put(index, changed, at.forget(this))
                .map(done -> onward(of, done))
                .orElseGet(() -> DeclarationList.refused(index, changed, kept));
    }

    private Interview onward(Part of, Interview at) {
        return at.open(new DeclarationTextPage(
                index, of == Part.KIND ? DeclarationTextPage.Part.PROVISIONS : DeclarationTextPage.Part.TEXT));
    }

    private Interview taken(Interview at) {
        List<Provision> all = DeclarationList.provisions(at.checklist());
        List<ProvisionId> ids = at.draftOf(this).ticks().stream()
                .sorted()
                .map(line -> all.get(line).id())
                .toList();
        DeclarationTextPage cited = new DeclarationTextPage(index, DeclarationTextPage.Part.PROVISIONS);
        Interview back = at.forget(this).backTo(cited);
        return ids.isEmpty() ? back : cited.accept(DeclarationList.typed(ids, at.checklist()), back, Instant.EPOCH);
    }

    /** Returns the kind that is recorded, or chosen for a new one. */
    static DeclarationKind kind(int index, Interview at) {
        return DeclarationList.at(index, at)
                .map(Declaration::kind)
                .orElseGet(() -> KINDS.get(
                        at.draftOf(new DeclarationsPage(index, Part.KIND)).focus()));
    }

    /** Returns the effect that is chosen for a new one; only a reservation has one. */
    static DeclarationEffect effect(int index, Interview at) {
        int line = at.draftOf(new DeclarationsPage(index, Part.EFFECT)).focus();
        return kind(index, at) == DeclarationKind.RESERVATION ? EFFECTS.get(line) : DeclarationEffect.LIMITS;
    }

    @Override
    public String name() {
        return part == Part.KIND || part == Part.EFFECT ? "declarations/" + index + "." + part.word() : "";
    }

    @Override
    public String kept(PageState draft, Interview at) {
        return String.valueOf(draft.focus());
    }

    @Override
    public PageState again(String kept, Interview at) {
        boolean isLine = kept.matches("[0-9]");
        return PageState.focused(
                isLine ? Math.min(Integer.parseInt(kept), options(at).size() - 1) : 0);
    }

    @Override
    public Interview skip(Interview at) {
        return part == Part.LIST ? goOn(at) : at.backTo(LIST);
    }
}
