package org.stocktake.finding.version;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stocktake.model.Checklist;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.FactType;

/** Compares the facts of two versions. */
final class FactDiff {
    private final Checklist before;
    private final Checklist after;
    private final EarlierVersion way;
    private final List<ElementChange> changes = new ArrayList<>();
    private final Set<FactId> reached = new HashSet<>();

    FactDiff(Checklist before, Checklist after, EarlierVersion way) {
        this.before = before;
        this.after = after;
        this.way = way;
    }

    List<ElementChange> changes() {
        before.profile().forEach(this::compare);
        for (Fact fact : after.profile()) {
            if (!reached.contains(fact.id())) {
                add(ElementChange.Fate.ADDED, "", List.of(fact.id().value()), List.of(), Compatibility.NEEDS_REVIEW);
            }
        }
        return changes;
    }

    private void compare(Fact was) {
        EarlierVersion.FactStep step = way.of(was.id());
        boolean named = way.facts().containsKey(was.id());
        Optional<Fact> now = step.into().isEmpty()
                ? Optional.empty()
                : after.fact(step.into().get());
        if (now.isEmpty()) {
            ElementChange.Fate fate = named ? ElementChange.Fate.of(step.step()) : ElementChange.Fate.MISSING;
            add(fate, was.id().value(), List.of(), List.of(), Compatibility.BREAKING);
            return;
        }
        reached.add(now.get().id());
        List<ChangedAspect> aspects = aspects(was, now.get(), step);
        boolean changed = step.step() == EarlierVersion.Step.MEANING_CHANGED;
        Compatibility effect =
                ChangedAspect.effect(aspects).and(changed ? Compatibility.NEEDS_REVIEW : Compatibility.COMPATIBLE);
        if (named || !aspects.isEmpty()) {
            ElementChange.Fate fate = named ? ElementChange.Fate.of(step.step()) : ElementChange.Fate.EDITED;
            boolean silent = !named && aspects.contains(ChangedAspect.TEXT);
            add(
                    fate,
                    was.id().value(),
                    List.of(now.get().id().value()),
                    aspects,
                    silent ? effect.and(Compatibility.NEEDS_REVIEW) : effect);
        }
    }

    private void add(
            ElementChange.Fate fate, String was, List<String> now, List<ChangedAspect> aspects, Compatibility effect) {
        String because = was.isEmpty() ? "" : way.of(new FactId(was)).because();
        changes.add(new ElementChange(ElementChange.Sort.FACT, fate, was, now, aspects, because, effect));
    }

    private List<ChangedAspect> aspects(Fact was, Fact now, EarlierVersion.FactStep step) {
        List<ChangedAspect> aspects = new ArrayList<>();
        QuestionDiff.addIf(!was.text().equals(now.text()), ChangedAspect.TEXT, aspects);
        QuestionDiff.addIf(
                !new EarlierCondition(way).updated(was.when()).equals(now.when()), ChangedAspect.CONDITION, aspects);
        boolean dates = (was.type() == FactType.DATE) != (now.type() == FactType.DATE);
        boolean fewer = was.type() == FactType.MULTIPLE && now.type() == FactType.SINGLE;
        QuestionDiff.addIf(dates || fewer, ChangedAspect.TYPE, aspects);
        List<String> old = new ArrayList<>();
        for (Fact.Choice choice : was.choices()) {
            old.add(step.values().getOrDefault(choice.id(), choice.id()));
        }
        List<String> present = new ArrayList<>();
        for (Fact.Choice choice : now.choices()) {
            present.add(choice.id());
        }
        QuestionDiff.addIf(!present.containsAll(old), ChangedAspect.LOST_CHOICES, aspects);
        QuestionDiff.addIf(!old.containsAll(present), ChangedAspect.NEW_CHOICES, aspects);
        return aspects;
    }
}
