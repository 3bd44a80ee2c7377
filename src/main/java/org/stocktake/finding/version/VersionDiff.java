package org.stocktake.finding.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.model.Checklist;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;

/**
 * Two versions of a checklist, followed through the map of the later one.
 *
 * @param changes in the order of the earlier version: questions, facts, provisions, each with the new ones last; then the
 *     checklist itself, if it asks other States what does not bind them
 */
public record VersionDiff(Checklist before, Checklist after, List<ElementChange> changes) {
    public VersionDiff {
        changes = List.copyOf(changes);
        if (!before.id().equals(after.id())) {
            throw new IllegalArgumentException(before.id() + " is no version of " + after.id());
        }
    }

    /** Compares two versions of one checklist. */
    public static VersionDiff of(Checklist before, Checklist after) {
        EarlierVersion way = after.earlierVersion(before.version()).orElse(nothingSaid(before));
        List<ElementChange> changes = new ArrayList<>();
        changes.addAll(new QuestionDiff(before, after, way).changes());
        changes.addAll(new FactDiff(before, after, way).changes());
        changes.addAll(new ProvisionDiff(before, after, way).changes());
        if (!new EarlierCondition(way).isSame(before.voluntaryWhen(), after.voluntaryWhen())) {
            changes.add(new ElementChange(
                    ElementChange.Sort.CHECKLIST,
                    ElementChange.Fate.EDITED,
                    before.id(),
                    List.of(after.id()),
                    List.of(ChangedAspect.CONDITION),
                    "",
                    Compatibility.NEEDS_REVIEW));
        }
        return new VersionDiff(before, after, changes);
    }

    private static EarlierVersion nothingSaid(Checklist before) {
        return new EarlierVersion(before.version(), List.of(), Map.of(), Map.of(), Map.of());
    }

    /** Returns the map of the later version from the earlier one; empty if it has none. */
    public Optional<EarlierVersion> map() {
        return after.earlierVersion(before.version());
    }

    /** Returns true if the number of the later version is higher. */
    public boolean isRaised() {
        return EarlierVersion.compare(before.version(), after.version()) < 0;
    }

    /** Returns true if an assessment of the earlier version can be updated, or follows this version already. */
    public boolean isReachable() {
        return map().isPresent() || before.version().equals(after.version());
    }

    /** Returns the effect of all changes together. Without a map every assessment of the earlier version is refused. */
    public Compatibility effect() {
        Compatibility gravest = isReachable() ? Compatibility.COMPATIBLE : Compatibility.BREAKING;
        for (ElementChange change : changes) {
            gravest = gravest.and(change.effect());
        }
        return gravest;
    }

    /**
     * Returns the choices of a fact that the fact in its place does not have, and for which the map says no other.
     *
     * @param now the id of the fact in its place: its own, or another
     */
    public List<Fact.Choice> lostChoices(FactId was, FactId now) {
        EarlierVersion way = map().orElse(nothingSaid(before));
        return FactDiff.lostChoices(
                before.fact(was).orElseThrow(), after.fact(now).orElseThrow(), way);
    }

    /** Returns the changes of one sort, in order. */
    public List<ElementChange> of(ElementChange.Sort sort) {
        List<ElementChange> some = new ArrayList<>();
        for (ElementChange change : changes) {
            if (change.sort() == sort) {
                some.add(change);
            }
        }
        return some;
    }

    /** Returns the number of questions of the earlier version that are the same in the later one. */
    public int sameQuestions() {
        int same = (int) before.questions().count();
        for (ElementChange change : of(ElementChange.Sort.QUESTION)) {
            same -= change.before().isEmpty() ? 0 : 1;
        }
        return same;
    }
}
