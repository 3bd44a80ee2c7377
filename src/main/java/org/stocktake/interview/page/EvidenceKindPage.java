package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.interview.Interview;
import org.stocktake.interview.ItemKind;
import org.stocktake.interview.PageState;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.EvidenceKind;
import org.stocktake.model.QuestionId;

/** The kind of a citation. Enter alone leaves it as it is; a law is then asked for its days. */
record EvidenceKindPage(QuestionId id, int index) implements ListPage, QuestionScopedPage.ItemScoped {
    private static final List<EvidenceKind> KINDS = List.of(EvidenceKind.values());

    @Override
    public ItemKind items() {
        return ItemKind.EVIDENCE;
    }

    @Override
    public List<Phrase> heading(Interview at) {
        return QuestionScopedPage.ItemScoped.super.heading(at);
    }

    @Override
    public boolean isAsked(Interview at) {
        return hasAnswer(at) && index < answer(at).evidence().size();
    }

    @Override
    public List<Paragraph> body(Interview at) {
        return List.of(
                Paragraph.detail(Phrase.asIs(items().line(answer(at), index))), Paragraph.question(ask(".kind")));
    }

    private Optional<EvidenceKind> given(Interview at) {
        return answer(at).evidence().get(index).kind();
    }

    @Override
    public PageState first(Interview at) {
        return PageState.focused(given(at).map(kind -> KINDS.indexOf(kind) + 1).orElse(0));
    }

    @Override
    public List<ListOption> options(Interview at) {
        Optional<EvidenceKind> given = given(at);
        List<ListOption> options = new ArrayList<>();
        options.add(ListOption.choice(ask(".kind.none"), given.isEmpty()));
        for (EvidenceKind kind : KINDS) {
            options.add(ListOption.choice(ask(".kind." + kind.word()), given.equals(Optional.of(kind))));
        }
        return options;
    }

    @Override
    public Interview choose(int line, Interview at, Instant now) {
        Optional<EvidenceKind> chosen = line == 0 ? Optional.empty() : Optional.of(KINDS.get(line - 1));
        Interview recorded = chosen.equals(given(at)) ? at : at.answer(id, ItemKind.withKind(index, chosen), now);
        Interview settled = recorded.forget(this);
        return chosen.equals(Optional.of(EvidenceKind.LAW))
                ? settled.open(new ItemFieldPage(id, items(), index, ItemKind.life()))
                : settled.backTo(new ItemsPage(id, items()));
    }

    @Override
    public Interview skip(Interview at) {
        return at.backTo(new ItemsPage(id, items()));
    }
}
