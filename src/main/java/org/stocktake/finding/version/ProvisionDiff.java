package org.stocktake.finding.version;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stocktake.model.Checklist;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Source;
import org.stocktake.model.SourceUnit;

/** Compares the provisions of two versions. A new one is no change of its own: the questions that name it are. */
final class ProvisionDiff {
    private final Checklist before;
    private final Checklist after;
    private final EarlierVersion way;
    private final List<ElementChange> changes = new ArrayList<>();

    ProvisionDiff(Checklist before, Checklist after, EarlierVersion way) {
        this.before = before;
        this.after = after;
        this.way = way;
    }

    List<ElementChange> changes() {
        Set<ProvisionId> present = new HashSet<>();
        for (Provision provision : after.provisions()) {
            present.add(provision.id());
        }
        for (Provision was : before.provisions()) {
            List<ProvisionId> into = new ArrayList<>(way.present(was.id()));
            into.retainAll(present);
            compare(was, into);
        }
        return changes;
    }

    private void compare(Provision was, List<ProvisionId> into) {
        boolean named = way.provisions().containsKey(was.id());
        if (into.isEmpty()) {
            ElementChange.Fate fate = named ? ElementChange.Fate.REMOVED : ElementChange.Fate.MISSING;
            add(was, fate, into, List.of(), Compatibility.BREAKING);
        } else if (into.size() > 1) {
            add(was, ElementChange.Fate.SPLIT, into, List.of(), Compatibility.COMPATIBLE);
        } else {
            List<ChangedAspect> aspects = aspects(was, after.provision(into.get(0)));
            boolean moved = named && !into.contains(was.id());
            if (moved || !aspects.isEmpty()) {
                ElementChange.Fate fate = moved ? ElementChange.Fate.RENAMED : ElementChange.Fate.EDITED;
                boolean words = aspects.contains(ChangedAspect.TEXT); // no map says that they mean the same
                Compatibility least = words ? Compatibility.NEEDS_REVIEW : Compatibility.COMPATIBLE;
                add(was, fate, into, aspects, ChangedAspect.effect(aspects).and(least));
            }
        }
    }

    private void add(
            Provision was,
            ElementChange.Fate fate,
            List<ProvisionId> into,
            List<ChangedAspect> aspects,
            Compatibility effect) {
        List<String> now = new ArrayList<>();
        for (ProvisionId id : into) {
            now.add(id.value());
        }
        changes.add(new ElementChange(
                ElementChange.Sort.PROVISION,
                fate,
                was.id().value(),
                now,
                aspects,
                way.of(was.id()).because(),
                effect));
    }

    private List<ChangedAspect> aspects(Provision was, Provision now) {
        List<ChangedAspect> aspects = new ArrayList<>();
        boolean sameWords = was.verb().equals(now.verb())
                && was.asks().equals(now.asks())
                && was.quotes().equals(now.quotes())
                && was.number().equals(now.number());
        QuestionDiff.addIf(!sameWords, ChangedAspect.TEXT, aspects);
        QuestionDiff.addIf(!was.force().equals(now.force()), ChangedAspect.FORCE, aspects);
        QuestionDiff.addIf(!was.addressee().equals(now.addressee()), ChangedAspect.ADDRESSEE, aspects);
        boolean sameRules = was.source().equals(now.source())
                && was.softens().equals(now.softens())
                && was.standsAlone() == now.standsAlone()
                && unit(before, was).equals(unit(after, now));
        QuestionDiff.addIf(!sameRules, ChangedAspect.RULES, aspects);
        boolean sameCondition = new EarlierCondition(way).isSame(was.boundWhen(), now.boundWhen());
        QuestionDiff.addIf(!sameCondition, ChangedAspect.CONDITION, aspects);
        return aspects;
    }

    private static Optional<SourceUnit> unit(Checklist checklist, Provision provision) {
        return checklist.sources().stream()
                .filter(source -> source.id().equals(provision.source()))
                .map(Source::unit)
                .findFirst();
    }
}
