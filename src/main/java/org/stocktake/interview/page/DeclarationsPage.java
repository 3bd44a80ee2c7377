package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stocktake.interview.DeclarationList;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.view.KeyHint;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.QuestionText;
import org.stocktake.model.Declaration;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;

/** The reservations and declarations of the State, to add one or to open one. */
record DeclarationsPage() implements ListPage {
    static final DeclarationsPage LIST = new DeclarationsPage();

    private static final int LINE_CHARS_MAX = 60;

    @Override
    public List<Phrase> heading(Interview at) {
        return List.of(Phrase.of("interview.declarations.title"));
    }

    @Override
    public List<Paragraph> body(Interview at) {
        return List.of(
                Paragraph.question(Phrase.of("interview.declarations.list")),
                Paragraph.detail(Phrase.of("interview.declarations.list.detail")));
    }

    @Override
    public PageState first(Interview at) {
        return PageState.focused(at.assessment().declarations().isEmpty() ? 1 : 0);
    }

    @Override
    public List<ListOption> options(Interview at) {
        List<ListOption> lines = new ArrayList<>();
        lines.add(ListOption.line(Phrase.of("interview.items.go-on")));
        lines.add(ListOption.line(Phrase.of("interview.declarations.add")));
        for (Declaration declaration : at.assessment().declarations()) {
            lines.add(ListOption.line(Phrase.of(
                    "interview.items.change", QuestionText.declared(at.checklist(), declaration, LINE_CHARS_MAX))));
        }
        return lines;
    }

    @Override
    public Interview choose(int line, Interview at, Instant now) {
        Interview settled = at.forget(this);
        return switch (line) {
            case 0 -> skip(settled);
            case 1 ->
                settled.open(
                        DeclarationPage.begun(at.assessment().declarations().size()));
            default -> settled.open(DeclarationPage.recorded(line - 2));
        };
    }

    /** Goes back to where the list was opened; of the facts, to the next that is lacking. */
    @Override
    public Interview skip(Interview at) {
        Interview back = Navigation.back(at);
        return back.page() instanceof FactsPage facts
                ? FormInput.onward(new Row.Place(facts, FactsPage.DECLARATIONS), back, Instant.EPOCH)
                : back;
    }

    /** The provisions that a declaration can name, to be ticked. */
    record ProvisionPickerPage(DeclarationPage declaration) implements ListPage {
        @Override
        public List<Phrase> heading(Interview at) {
            return List.of(Phrase.of("interview.declarations.title"));
        }

        @Override
        public List<Paragraph> body(Interview at) {
            return List.of(Paragraph.question(Phrase.of("interview.declarations.picked")));
        }

        @Override
        public boolean isAsked(Interview at) {
            return declaration.isAsked(at);
        }

        @Override
        public boolean isMany(Interview at) {
            return true;
        }

        @Override
        public boolean isLong() {
            return true;
        }

        @Override
        public Phrase withoutTicks() {
            return Phrase.of("interview.declarations.picked.none");
        }

        @Override
        public List<ListOption> options(Interview at) {
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
        public Interview choose(int line, Interview at, Instant now) {
            List<Provision> all = DeclarationList.provisions(at.checklist());
            List<ProvisionId> ids = at.draftOf(this).ticks().stream()
                    .sorted()
                    .map(index -> all.get(index).id())
                    .toList();
            Interview back = at.forget(this).backTo(declaration);
            return ids.isEmpty() ? back : declaration.picked(DeclarationList.typed(ids, at.checklist()), back);
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
