package org.stocktake.interview.page;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewState;
import org.stocktake.interview.Page;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.PrefillText;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;

/** The page of one fact about the State. */
interface FactPage extends WizardPage {
    FactId id();

    static Page of(Fact fact) {
        return switch (fact.type()) {
            case SINGLE, MULTIPLE -> new FactChoicePage(fact.id());
            case DATE -> new FactDatePage(fact.id());
        };
    }

    default Fact fact(Interview at) {
        return at.checklist().fact(id()).orElseThrow();
    }

    @Override
    default boolean isAsked(Interview at) {
        return InterviewState.factsAsked(at.checklist(), at.assessment().profile())
                .contains(fact(at));
    }

    /** Returns title and position; counts only facts that are asked of this State. */
    default List<Phrase> heading(Interview at) {
        List<Fact> facts =
                InterviewState.factsAsked(at.checklist(), at.assessment().profile());
        return List.of(
                Phrase.of("interview.profile.title"),
                Phrase.of(
                        "interview.position.fact",
                        String.valueOf(facts.indexOf(fact(at)) + 1),
                        String.valueOf(facts.size())));
    }

    default List<Paragraph> body(Interview at) {
        Fact fact = fact(at);
        List<Paragraph> body = new ArrayList<>();
        body.add(Paragraph.question(Phrase.asIs(fact.text())));
        if (!fact.help().isEmpty()) {
            body.add(Paragraph.detail(Phrase.asIs(fact.help())));
        }
        PrefillText.of(fact, at).ifPresent(body::add);
        return body;
    }

    @Override
    default List<Paragraph> help(Interview at) {
        return body(at);
    }

    @Override
    default Interview skip(Interview at) {
        return Navigation.afterFact(this, at);
    }

    /** Returns the values that are known, else those that are proposed. */
    default List<String> knownOrProposed(Interview at) {
        List<String> known = at.assessment().profile().of(id());
        return known.isEmpty() && !at.assessment().profile().isNotKnown(id())
                ? at.config().earlier().fact(id())
                : known;
    }

    /** Returns true if "not known" is recorded, or proposed. */
    default boolean isNotKnown(Interview at) {
        return at.assessment().profile().isNotKnown(id())
                || (knownOrProposed(at).isEmpty()
                        && at.config().earlier().assessment().profile().isNotKnown(id()));
    }

    /** Records the values and opens the next page; facts that are no longer asked because of them are left out. */
    default Interview record(List<String> values, Interview at) {
        return FactConsequences.said(
                at,
                Navigation.afterFact(
                        this, FactConsequences.recorded(id(), values, at).forget(this)));
    }
}
