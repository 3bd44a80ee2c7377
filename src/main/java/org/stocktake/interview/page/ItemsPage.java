package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.stocktake.finding.FollowUp;
import org.stocktake.interview.Interview;
import org.stocktake.interview.ItemKind;
import org.stocktake.interview.Page;
import org.stocktake.interview.PageState;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.QuestionId;

/** Evidence, actions or figures of an answer: go on, add one, cite one again, or open one. */
public record ItemsPage(QuestionId id, ItemKind items) implements ListPage, QuestionScopedPage.ItemScoped {
    @Override
    public List<Phrase> heading(Interview at) {
        return QuestionScopedPage.ItemScoped.super.heading(at);
    }

    @Override
    public boolean isAsked(Interview at) {
        return hasAnswer(at);
    }

    @Override
    public List<Paragraph> body(Interview at) {
        List<Paragraph> body = new ArrayList<>(reminder(at));
        body.add(Paragraph.question(ask("")));
        List<String> guidance = switch (items) {
            case EVIDENCE -> asks(at).guidance().evidence();
            case ACTIONS -> List.of(asks(at).guidance().action());
            case FIGURES -> List.of();
        };
        String joined = String.join("; ", guidance);
        if (!joined.isEmpty()) {
            body.add(Paragraph.detail(Phrase.of("interview.ask." + items.word() + ".guidance", joined)));
        }
        return body;
    }

    @Override
    public Optional<FollowUp> followUp() {
        return Optional.of(
                switch (items) {
                    case EVIDENCE -> FollowUp.EVIDENCE;
                    case ACTIONS -> FollowUp.ACTIONS;
                    case FIGURES -> FollowUp.PRACTICE; // figures are a part of it
                });
    }

    /**
     * Focuses the line that goes on; if there is no item, the next, which adds one, except for figures, which few
     * answers have. Never the line that cites again:
     * two Enters too many would cite something that proves nothing here.
     */
    @Override
    public PageState first(Interview at) {
        boolean adds = items.count(answer(at)) == 0 && items != ItemKind.FIGURES;
        return PageState.focused(adds ? 1 : 0);
    }

    /** One line, and the step it leads to at an instant. */
    private record Way(ListOption line, BiFunction<Interview, Instant, Interview> step) {}

    private List<Way> ways(Interview at) {
        List<Way> ways = new ArrayList<>();
        int count = items.count(answer(at));
        ways.add(new Way(
                ListOption.line(Phrase.of("interview.items.go-on")), (settled, now) -> Navigation.next(settled)));
        proposed(at)
                .ifPresent(older -> ways.add(new Way(
                        ListOption.line(Phrase.of("interview.proposal.take", items.lines(older))), (settled, now) -> {
                            Answer whole = items.taken(older, answer(settled));
                            return ItemPage.madeRoom(id, whole, settled)
                                    .answer(id, answer -> whole, now)
                                    .open(this);
                        })));
        ways.add(new Way(
                ListOption.line(ask(".add")), (settled, now) -> settled.open(new ItemFieldPage(id, items, count, 0))));
        if (items == ItemKind.EVIDENCE
                && !EvidencePickerPage.citedElsewhere(id, at).isEmpty()) {
            ways.add(
                    new Way(ListOption.line(ask(".pick")), (settled, now) -> settled.open(new EvidencePickerPage(id))));
        }
        for (int i = 0; i < count; i++) {
            Page item = new ItemPage(id, items, i);
            ways.add(new Way(
                    ListOption.line(Phrase.of("interview.items.change", items.line(answer(at), i))),
                    (settled, now) -> settled.open(item)));
        }
        return ways;
    }

    /** Returns the older answer whose items are proposed, if this one has none; its kind does not matter. */
    private Optional<Answer> proposed(Interview at) {
        return at.config()
                .earlier()
                .assessment()
                .answerTo(id)
                .filter(older -> items.count(older) > 0 && items.count(answer(at)) == 0);
    }

    @Override
    public List<ListOption> options(Interview at) {
        return ways(at).stream().map(Way::line).toList();
    }

    @Override
    public Interview choose(int index, Interview at, Instant now) {
        return ways(at).get(index).step().apply(at.forget(this), now);
    }
}
