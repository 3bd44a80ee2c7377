package org.stocktake.interview.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.view.KeyHint;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.DayText;
import org.stocktake.interview.wording.PrefillText;
import org.stocktake.interview.wording.QuestionText;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Declaration;
import org.stocktake.model.NamedProvision.CitedProvisions;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.SourceUnit;

/** The reservations and declarations of the State, to add one or to open one. */
record DeclarationsPage() implements ListPage {
    static final DeclarationsPage LIST = new DeclarationsPage();

    private static final int LINE_CHARS_MAX = 60;

    @Override
    public PageText text(Interview at) {
        return PageText.of(
                Phrase.of("interview.declarations.title"),
                Paragraph.question("interview.declarations.list"),
                Paragraph.detail("interview.declarations.list.detail"));
    }

    @Override
    public PageState first(Interview at) {
        return PageState.focused(at.assessment().declarations().isEmpty() ? 1 : 0);
    }

    @Override
    public List<Line> lines(Interview at) {
        List<Declaration> all = at.assessment().declarations();
        List<Line> lines = new ArrayList<>();
        lines.add(line(Phrase.of("interview.items.go-on"), this::skip));
        int proposed = proposed(at).size();
        if (proposed > 0) {
            lines.add(line(
                    Phrase.of("interview.declarations.take", PrefillText.shortSource(at), proposed),
                    DeclarationsPage::kept));
        }
        lines.add(line(Phrase.of("interview.declarations.add"), there -> there.open(DeclarationPage.of(all.size()))));
        for (int i = 0; i < all.size(); i++) {
            Phrase declared = QuestionText.declared(at.checklist(), all.get(i), LINE_CHARS_MAX);
            DeclarationPage page = DeclarationPage.of(i);
            lines.add(line(Phrase.of("interview.items.change", declared), there -> there.open(page)));
        }
        return lines;
    }

    /** Returns the declarations that an older assessment proposes, while none is listed. */
    static List<Declaration> proposed(Interview at) {
        return at.assessment().declarations().isEmpty()
                ? at.config().earlier().declarations(at.checklist())
                : List.of();
    }

    /** Lists all that is proposed, and says so. */
    static Interview kept(Interview at) {
        List<Declaration> proposed = proposed(at);
        return proposed.isEmpty()
                ? at
                : at.with(at.assessment().withDeclarations(proposed))
                        .telling("interview.note.declarations-kept", PrefillText.shortSource(at), proposed.size());
    }

    /** Goes back to where the list was opened; of the facts, to the next that is lacking. */
    @Override
    public Interview skip(Interview at) {
        Interview back = Navigation.back(at);
        return back.page() instanceof FactsPage facts
                ? new Row.Place(facts, FactsPage.DECLARATIONS).onward(back)
                : back;
    }

    /** Returns the declaration of that index; empty if there is none yet. */
    static Optional<Declaration> at(int index, Interview at) {
        List<Declaration> all = at.assessment().declarations();
        return index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }

    /** Returns the provisions that a declaration can name, in the order of the checklist. */
    static List<Provision> provisions(Checklist checklist) {
        return checklist.provisions().stream()
                .filter(provision -> checklist.sourceOf(provision).unit() == SourceUnit.ARTICLE)
                .toList();
    }

    /** Records the declaration in its place, or refuses what the reader of the file would refuse. */
    static Interview put(int index, Declaration declaration, Interview at) {
        if (!declaration.withdrawn().isEmpty() && declaration.withdrawn().compareTo(declaration.date()) < 0) {
            return at.refusing(
                    "interview.error.withdrawn-before",
                    DayText.said(declaration.withdrawn()),
                    DayText.said(declaration.date()));
        }
        String clash = clash(index, declaration, at);
        if (!clash.isEmpty()) {
            return at.refusing("interview.error.excluded-twice", clash);
        }
        List<Declaration> all = new ArrayList<>(at.assessment().declarations());
        if (index < all.size()) {
            all.set(index, declaration);
        } else {
            all.add(declaration);
        }
        return at.with(at.assessment().withDeclarations(all));
    }

    /** Returns the provision that another reservation excludes already; empty if none does. */
    private static String clash(int index, Declaration declaration, Interview at) {
        List<Declaration> others = new ArrayList<>(at.assessment().declarations());
        others.subList(index, Math.min(index + 1, others.size())).clear();
        LocalDate lastDay = at.assessment().subject().period().to();
        return others.stream()
                .flatMap(other -> declaration.excludedToo(other, at.checklist(), lastDay).stream())
                .findFirst()
                .map(both -> CitedProvisions.typed(List.of(both), at.checklist()))
                .orElse("");
    }

    static Assessment without(int index, Interview at) {
        List<Declaration> all = new ArrayList<>(at.assessment().declarations());
        all.remove(index);
        return at.assessment().withDeclarations(all);
    }

    /** The provisions that a declaration can name, to be ticked. */
    record ProvisionPickerPage(DeclarationPage declaration) implements ListPage.Searchable {
        @Override
        public PageText text(Interview at) {
            return PageText.of(
                    Phrase.of("interview.declarations.title"), Paragraph.question("interview.declarations.picked"));
        }

        @Override
        public boolean isAsked(Interview at) {
            return declaration.isAsked(at);
        }

        @Override
        public Optional<None> withoutTicks() {
            return Optional.of(new None(Phrase.of("interview.declarations.picked.none"), false, Phrase.NOTHING));
        }

        @Override
        public List<Line> lines(Interview at) {
            Set<Integer> ticks = at.draftOf(this).ticks();
            List<Provision> all = provisions(at.checklist());
            return IntStream.range(0, all.size())
                    .mapToObj(i -> new Line(ListOption.tick(said(all.get(i), at), ticks.contains(i)), this::picked))
                    .toList();
        }

        private static Phrase said(Provision provision, Interview at) {
            Phrase cited = QuestionText.cite(at.checklist(), provision);
            return Phrase.of("interview.declarations.provision", cited, provision.asks());
        }

        private Interview picked(Interview at) {
            List<Provision> all = provisions(at.checklist());
            List<ProvisionId> ids = at.draftOf(this).ticks().stream()
                    .sorted()
                    .map(index -> all.get(index).id())
                    .toList();
            Interview back = skip(at);
            return ids.isEmpty() ? back : declaration.picked(CitedProvisions.typed(ids, at.checklist()), back);
        }

        @Override
        public List<KeyHint> hints(Interview at) {
            return List.of(KeyHint.NEXT, KeyHint.TICK, KeyHint.BACK, KeyHint.FILTER, KeyHint.HELP, KeyHint.LEAVE);
        }

        @Override
        public Interview skip(Interview at) {
            return at.forget(this).backTo(declaration);
        }
    }
}
