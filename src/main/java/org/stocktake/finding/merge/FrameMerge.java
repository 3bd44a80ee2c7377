package org.stocktake.finding.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.model.Assessment;
import org.stocktake.model.Carryover;
import org.stocktake.model.Coordination;
import org.stocktake.model.FactId;
import org.stocktake.model.Profile;

/**
 * Merges all keys of an assessment but its answers, of two versions with a common base. What both changed differently
 * stays as it is in ours, and is told.
 */
final class FrameMerge {
    private final Assessment ours;
    private final Assessment theirs;
    private final Optional<Assessment> base;
    private final List<KeyConflict> conflicts = new ArrayList<>();

    FrameMerge(Assessment ours, Assessment theirs, Optional<Assessment> base) {
        this.ours = ours;
        this.theirs = theirs;
        this.base = base;
    }

    /** Returns our assessment with the other's keys; its answers are ours. Call {@link #conflicts} after it. */
    Assessment merged() {
        Assessment merged = ours.withSubject(subject())
                .withDepth(pick(
                        "depth",
                        ours.depth(),
                        theirs.depth(),
                        base.map(Assessment::depth).orElse(null)))
                .withProfile(profile())
                .withContacts(byKey(
                        "contacts.",
                        ours.contacts(),
                        theirs.contacts(),
                        base.map(Assessment::contacts).orElse(Map.of())))
                .withConsulted(ListJoin.ofEqual(
                        ours.consulted(),
                        theirs.consulted(),
                        base.map(Assessment::consulted).orElse(List.of())))
                .withDeclarations(ListJoin.ofEqual(
                        ours.declarations(),
                        theirs.declarations(),
                        base.map(Assessment::declarations).orElse(List.of())))
                .withCarryover(carryover())
                .withCoordination(coordination());
        return merged.withProfile(merged.profile()); // without proposals for facts that the other one gives
    }

    /** Returns the keys that both changed differently. */
    List<KeyConflict> conflicts() {
        return conflicts;
    }

    private Assessment.Subject subject() {
        Assessment.Subject mine = ours.subject();
        Assessment.Subject other = theirs.subject();
        return new Assessment.Subject(
                mine.checklistId(),
                mine.checklistVersion(),
                mine.state(),
                pick(
                        "period",
                        mine.period(),
                        other.period(),
                        base.map(was -> was.subject().period()).orElse(null)),
                pick(
                        "language",
                        mine.language(),
                        other.language(),
                        base.map(was -> was.subject().language()).orElse(null)));
    }

    private Profile profile() {
        Map<FactId, List<String>> was =
                base.map(assessment -> assessment.profile().values()).orElse(Map.of());
        return new Profile(
                byKey("profile.", ours.profile().values(), theirs.profile().values(), was));
    }

    private Carryover carryover() {
        Carryover mine = ours.carryover();
        Carryover other = theirs.carryover();
        Carryover was = base.map(Assessment::carryover).orElse(Carryover.NONE);
        List<Carryover.CarriedFact> gone = new ArrayList<>();
        Map<FactId, Carryover.CarriedFact> myFacts = waiting(mine, theirs.profile(), was, gone);
        Map<FactId, Carryover.CarriedFact> otherFacts = waiting(other, ours.profile(), was, gone);
        Carryover joined = new Carryover(
                mine.updatedFrom(),
                joined(mine.proposals(), other.proposals(), was.proposals()),
                byKey("proposed-facts.", myFacts, otherFacts, was.proposedFacts()),
                ListJoin.ofEqual(mine.retired(), other.retired(), was.retired()),
                ListJoin.ofEqual(mine.retiredFacts(), other.retiredFacts(), was.retiredFacts()));
        for (String version : other.updatedFrom()) {
            joined = joined.updatedFrom(version); // none is ever removed
        }
        for (Carryover.CarriedFact one : gone) {
            joined = joined.retiredFacts().contains(one) ? joined : joined.retiring(one);
        }
        return joined;
    }

    /**
     * Returns the values that wait on one side, without those of the facts that the other side gives.
     *
     * @param gone takes those of them that are new and say something else, so that they are retired
     */
    private static Map<FactId, Carryover.CarriedFact> waiting(
            Carryover side, Profile given, Carryover was, List<Carryover.CarriedFact> gone) {
        Map<FactId, Carryover.CarriedFact> waiting = new LinkedHashMap<>(side.proposedFacts());
        for (Map.Entry<FactId, Carryover.CarriedFact> one : side.proposedFacts().entrySet()) {
            if (given.isGiven(one.getKey())) {
                waiting.remove(one.getKey());
                boolean isOld = was.proposedFor(one.getKey()).equals(Optional.of(one.getValue()));
                if (!isOld && !one.getValue().isConfirmedBy(given, one.getKey())) {
                    gone.add(one.getValue());
                }
            }
        }
        return waiting;
    }

    private Coordination coordination() {
        Coordination mine = ours.coordination();
        Coordination other = theirs.coordination();
        Coordination was = base.map(Assessment::coordination).orElse(Coordination.NONE);
        return new Coordination(
                pick("worksheet", mine.worksheet(), other.worksheet(), was.worksheet()),
                joined(mine.conflicts(), other.conflicts(), was.conflicts()),
                requests(mine, other, was),
                signOffs(ListJoin.ofEqual(mine.signOffs(), other.signOffs(), was.signOffs())),
                joined(mine.received(), other.received(), was.received()));
    }

    /**
     * A request is the same one on both sides if it was sent to the same agency on the same day. It came back on the
     * earlier of two days. If one side asked again on that day, its request takes the place of the other.
     */
    private List<Coordination.Request> requests(Coordination mine, Coordination other, Coordination was) {
        Map<String, Coordination.Request> ourRequests = sent(mine);
        Map<String, Coordination.Request> theirRequests = sent(other);
        for (Map.Entry<String, Coordination.Request> entry : theirRequests.entrySet()) {
            Coordination.@Nullable Request our = ourRequests.get(entry.getKey());
            if (our != null) {
                Coordination.Request both = both(our, entry.getValue());
                ourRequests.put(entry.getKey(), both);
                entry.setValue(both);
            }
        }
        return List.copyOf(
                byKey("requests.", ourRequests, theirRequests, sent(was)).values());
    }

    private static Coordination.Request both(Coordination.Request our, Coordination.Request their) {
        if (our.round() != their.round()) {
            return our.round() > their.round() ? our : their;
        }
        return our.withReturned(earlier(our.returned(), their.returned()));
    }

    private static String earlier(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one + other;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** Of two sign-offs of an office for the same sections the later one holds. */
    private static List<Coordination.SignOff> signOffs(List<Coordination.SignOff> joined) {
        List<Coordination.SignOff> after = new ArrayList<>();
        for (Coordination.SignOff one : joined) {
            boolean superseded = false;
            for (Coordination.SignOff other : joined) {
                superseded |= other.covers(one) && other.at().compareTo(one.at()) > 0;
            }
            if (!superseded) {
                after.add(one);
            }
        }
        return after;
    }

    private static Map<String, Coordination.Request> sent(Coordination coordination) {
        Map<String, Coordination.Request> sent = new LinkedHashMap<>();
        for (Coordination.Request request : coordination.requests()) {
            sent.put(request.key(), request);
        }
        return sent;
    }

    private static <K, T> Map<K, List<T>> joined(Map<K, List<T>> mine, Map<K, List<T>> other, Map<K, List<T>> was) {
        Map<K, List<T>> joined = new LinkedHashMap<>();
        for (K key : keys(mine, other)) {
            joined.put(
                    key,
                    ListJoin.ofEqual(
                            mine.getOrDefault(key, List.of()),
                            other.getOrDefault(key, List.of()),
                            was.getOrDefault(key, List.of())));
        }
        return joined;
    }

    private <K, V> Map<K, V> byKey(String prefix, Map<K, V> mine, Map<K, V> other, Map<K, V> was) {
        Map<K, V> merged = new LinkedHashMap<>();
        for (K key : keys(mine, other)) {
            @Nullable V value = pick(prefix + key, mine.get(key), other.get(key), was.get(key));
            if (value != null) {
                merged.put(key, value);
            }
        }
        return merged;
    }

    private static <K> Set<K> keys(Map<K, ?> mine, Map<K, ?> other) {
        Set<K> keys = new LinkedHashSet<>(mine.keySet());
        keys.addAll(other.keySet());
        return keys;
    }

    private <T extends @Nullable Object> T pick(String key, T mine, T other, @Nullable Object was) {
        if (Objects.equals(mine, other) || Objects.equals(other, was)) {
            return mine;
        }
        if (!Objects.equals(mine, was)) {
            conflicts.add(new KeyConflict(key, said(mine), said(other)));
            return mine;
        }
        return other;
    }

    private static String said(@Nullable Object value) {
        if (value instanceof Carryover.CarriedFact fact) {
            return said(fact.values());
        }
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? Profile.NOT_KNOWN
                    : String.join(", ", list.stream().map(String::valueOf).toList());
        }
        return value == null ? "" : String.valueOf(value);
    }
}
