package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.FactType;

/** A fact with choices: one of them, or several. The last line of a single choice means "not known". */
record FactChoicePage(FactId id) implements ListPage, FactPage {
    @Override
    public List<Phrase> heading(Interview at) {
        return FactPage.super.heading(at);
    }

    @Override
    public List<Paragraph> body(Interview at) {
        return FactPage.super.body(at);
    }

    @Override
    public boolean isMany(Interview at) {
        return fact(at).type() == FactType.MULTIPLE;
    }

    @Override
    public PageState first(Interview at) {
        List<String> known = knownOrProposed(at);
        List<Fact.Choice> choices = fact(at).choices();
        Set<Integer> indexes = IntStream.range(0, choices.size())
                .filter(i -> known.contains(choices.get(i).id()))
                .boxed()
                .collect(Collectors.toSet());
        int none = isNotKnown(at) && !isMany(at) ? choices.size() : 0;
        int focus = indexes.stream().min(Integer::compare).orElse(none);
        return isMany(at) ? PageState.ticked(indexes).focus(focus) : PageState.focused(focus);
    }

    @Override
    public List<ListOption> options(Interview at) {
        List<String> known = at.assessment().profile().of(id);
        List<String> proposed = isNotKnown(at) ? List.of() : knownOrProposed(at);
        Set<Integer> ticks = at.draftOf(this).ticks();
        List<Fact.Choice> choices = fact(at).choices();
        List<ListOption> options = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            Phrase label = Phrase.asIs(choices.get(i).label());
            String value = choices.get(i).id();
            if (isMany(at)) {
                options.add(ListOption.tick(label, ticks.contains(i)));
            } else if (known.isEmpty() && proposed.contains(value)) {
                options.add(ListOption.proposed(label));
            } else {
                options.add(ListOption.choice(label, known.contains(value)));
            }
        }
        if (!isMany(at)) {
            Phrase notKnown = Phrase.of("interview.fact.not-known");
            boolean recorded = at.assessment().profile().isNotKnown(id);
            options.add(
                    isNotKnown(at) && !recorded
                            ? ListOption.proposed(notKnown)
                            : ListOption.choice(notKnown, recorded));
        }
        return options;
    }

    @Override
    public Phrase withoutTicks() {
        return Phrase.of("interview.ticks.not-known");
    }

    @Override
    public boolean standsWithoutTicks(Interview at) {
        return isMany(at) && isNotKnown(at);
    }

    /** Asks before no tick is recorded: that means "not known". */
    @Override
    public Optional<Phrase> doubt(Interview at) {
        if (!isMany(at)) {
            return doubtAboutFirst(isNotKnown(at) || !knownOrProposed(at).isEmpty(), at);
        }
        return at.draftOf(this).ticks().isEmpty() && !standsWithoutTicks(at)
                ? Optional.of(Phrase.of("interview.note.nothing-ticked"))
                : Optional.empty();
    }

    @Override
    public PageState tick(int index, PageState draft, Interview at) {
        List<Fact.Choice> choices = fact(at).choices();
        Set<Integer> ticks = new TreeSet<>(draft.ticks());
        if (!ticks.remove(index)) {
            boolean alone = choices.get(index).excludesOthers();
            ticks.removeIf(other -> alone || choices.get(other).excludesOthers());
            ticks.add(index);
        }
        return draft.ticks(ticks);
    }

    @Override
    public String name() {
        return "profile/" + id.value();
    }

    /** Returns no names for a single choice: Enter takes it, so there is nothing to keep. */
    @Override
    public List<String> names(Interview at) {
        return isMany(at) ? fact(at).choices().stream().map(Fact.Choice::id).toList() : List.of();
    }

    @Override
    public Interview choose(int index, Interview at, Instant now) {
        List<Fact.Choice> choices = fact(at).choices();
        if (isMany(at)) {
            return record(
                    at.draftOf(this).ticks().stream()
                            .sorted()
                            .map(i -> choices.get(i).id())
                            .toList(),
                    at);
        }
        return record(index < choices.size() ? List.of(choices.get(index).id()) : List.of(), at);
    }
}
