package org.stocktake.interview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.finding.FollowUp;
import org.stocktake.model.QuestionId;

/** The evidence or the actions of an answer: go on, add one, pick one again, or open one. */
record ItemsPage(QuestionId id, Items items) implements ListPage, OfItems {
    @Override
    public List<Phrase> heading(Interview at) {
        return OfItems.super.heading(at);
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
                });
    }

    /**
     * At the line that goes on; while there is nothing to go on with, at the next, which adds something. Never at the one that
     * picks: two Enters too many would cite what proves nothing here.
     */
    @Override
    public Draft first(Interview at) {
        return Draft.focused(items.count(answer(at)) == 0 ? 1 : 0);
    }

    private boolean canPick(Interview at) {
        return items == Items.EVIDENCE && !PickPage.citedElsewhere(id, at).isEmpty();
    }

    @Override
    public List<Option> options(Interview at) {
        List<Option> options = new ArrayList<>();
        options.add(Option.line(Phrase.of("interview.items.go-on")));
        options.add(Option.line(ask(".add")));
        if (canPick(at)) {
            options.add(Option.line(ask(".pick")));
        }
        for (int i = 0; i < items.count(answer(at)); i++) {
            options.add(Option.line(Phrase.of("interview.items.change", items.line(answer(at), i))));
        }
        return options;
    }

    @Override
    public Interview choose(int index, Interview at, Instant now) {
        Interview settled = at.forget(this);
        if (index == 0) {
            return settled.next();
        }
        if (index == 1) {
            return settled.open(new PartPage(id, items, items.count(answer(at)), 0));
        }
        boolean pick = canPick(at);
        if (index == 2 && pick) {
            return settled.open(new PickPage(id));
        }
        return settled.open(new ItemPage(id, items, index - (pick ? 3 : 2)));
    }
}
