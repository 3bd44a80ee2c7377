package org.stocktake.finding.version;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        List<ChangedAspect> aspects = aspects(was, now.get());
        boolean changed = step.step() == EarlierVersion.Step.MEANING_CHANGED;
        Compatibility effect =
                ChangedAspect.effect(aspects).and(changed ? Compatibility.NEEDS_REVIEW : Compatibility.COMPATIBLE);
        if (named || !aspects.isEmpty()) {
            boolean silent = aspects.contains(ChangedAspect.TEXT) || aspects.contains(ChangedAspect.LOST_CHOICES);
            ElementChange.Fate unnamed = silent ? ElementChange.Fate.NOT_SAID : ElementChange.Fate.EDITED;
            add(
                    named ? ElementChange.Fate.of(step.step()) : unnamed,
                    was.id().value(),
                    List.of(now.get().id().value()),
                    aspects,
                    silent && !named ? effect.and(Compatibility.NEEDS_REVIEW) : effect);
        }
    }

    /** Returns the choices of a fact of the earlier version for which the later one has none, and no map says another. */
    static List<Fact.Choice> lostChoices(Fact was, Fact now, EarlierVersion way) {
        Set<String> present = choices(now).keySet();
        List<Fact.Choice> lost = new ArrayList<>();
        for (Fact.Choice choice : was.choices()) {
            if (!present.contains(new EarlierFact(way).value(was, choice.id()))) {
                lost.add(choice);
            }
        }
        return lost;
    }

    private void add(
            ElementChange.Fate fate, String was, List<String> now, List<ChangedAspect> aspects, Compatibility effect) {
        String because = was.isEmpty() ? "" : way.of(new FactId(was)).because();
        changes.add(new ElementChange(ElementChange.Sort.FACT, fate, was, now, aspects, because, effect));
    }

    private List<ChangedAspect> aspects(Fact was, Fact now) {
        Fact then = new EarlierFact(way).updated(was);
        List<ChangedAspect> aspects = new ArrayList<>();
        Map<String, Fact.Choice> old = choices(then);
        Map<String, Fact.Choice> present = choices(now);
        boolean sameText = then.text().equals(now.text());
        boolean sameRules =
                then.declares().equals(now.declares()) && days(then).equals(days(now)) && isSameAsParty(was, now);
        for (Fact.Choice choice : then.choices()) {
            Optional<Fact.Choice> kept = Optional.ofNullable(present.get(choice.id()));
            sameText &= kept.isEmpty() || choice.label().equals(kept.get().label());
            sameRules &= kept.isEmpty() || isSameRule(choice, kept.get());
        }
        QuestionDiff.addIf(!sameText, ChangedAspect.TEXT, aspects);
        QuestionDiff.addIf(!sameRules, ChangedAspect.RULES, aspects);
        boolean sameCondition = new EarlierCondition(way).isSame(was.when(), now.when());
        QuestionDiff.addIf(!sameCondition, ChangedAspect.CONDITION, aspects);
        boolean dates = (was.type() == FactType.DATE) != (now.type() == FactType.DATE);
        boolean fewer = was.type() == FactType.MULTIPLE && now.type() == FactType.SINGLE;
        QuestionDiff.addIf(dates || fewer, ChangedAspect.TYPE, aspects);
        QuestionDiff.addIf(!lostChoices(was, now, way).isEmpty(), ChangedAspect.LOST_CHOICES, aspects);
        QuestionDiff.addIf(!old.keySet().containsAll(present.keySet()), ChangedAspect.NEW_CHOICES, aspects);
        return aspects;
    }

    private static Map<String, Fact.Choice> choices(Fact fact) {
        Map<String, Fact.Choice> choices = new LinkedHashMap<>();
        for (Fact.Choice choice : fact.choices()) {
            choices.put(choice.id(), choice);
        }
        return choices;
    }

    private static List<String> days(Fact fact) {
        List<String> days = new ArrayList<>();
        for (Fact.Earliest earliest : fact.notBefore()) {
            days.add(earliest.day());
        }
        return days;
    }

    private boolean isSameRule(Fact.Choice was, Fact.Choice now) {
        return was.excludesOthers() == now.excludesOthers()
                && was.becomes().equals(now.becomes())
                && new EarlierCondition(way).isSame(was.fitsWhen(), now.fitsWhen());
    }

    /** Returns true if a State that joins has the same value in both versions. */
    private boolean isSameAsParty(Fact was, Fact now) {
        Optional<String> then = Optional.ofNullable(before.asParty().get(was.id()))
                .map(value -> new EarlierFact(way).value(was, value));
        return then.equals(Optional.ofNullable(after.asParty().get(now.id())));
    }
}
