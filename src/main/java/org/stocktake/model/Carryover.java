package org.stocktake.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an assessment that come from earlier versions of its checklist and answer nothing yet, or nothing any
 * more.
 *
 * @param updatedFrom the earlier versions, the earliest first
 * @param proposals earlier answers by the question that they are proposed to; a person confirms them
 * @param proposedFacts earlier values by the fact that they are proposed for, which means something else now
 * @param retired answers whose question the checklist has no more, and those that gave way to another answer
 * @param retiredFacts facts, and values of facts, that the checklist has no more, and values that gave way to others
 */
public record Carryover(
        List<String> updatedFrom,
        Map<QuestionId, List<CarriedAnswer>> proposals,
        Map<FactId, CarriedFact> proposedFacts,
        List<CarriedAnswer> retired,
        List<CarriedFact> retiredFacts) {
    /** Nothing from an earlier version. */
    public static final Carryover NONE = new Carryover(List.of(), Map.of(), Map.of(), List.of(), List.of());

    public Carryover {
        updatedFrom = List.copyOf(updatedFrom);
        Map<QuestionId, List<CarriedAnswer>> copy = new LinkedHashMap<>();
        for (Map.Entry<QuestionId, List<CarriedAnswer>> entry : proposals.entrySet()) {
            if (!entry.getValue().isEmpty()) {
                copy.put(entry.getKey(), List.copyOf(entry.getValue()));
            }
        }
        proposals = Collections.unmodifiableMap(copy);
        proposedFacts = Collections.unmodifiableMap(new LinkedHashMap<>(proposedFacts));
        retired = List.copyOf(retired);
        retiredFacts = List.copyOf(retiredFacts);
    }

    /**
     * A fact, or values of a fact, from an earlier version.
     *
     * @param values those of the present version where they are proposed; {@link Profile#NOT_KNOWN} alone where nobody
     *     knew any
     */
    public record CarriedFact(CarriedAnswer.Origin from, List<String> values) {
        public CarriedFact {
            values = List.copyOf(values);
        }

        /** Returns the values; none where nobody knew any. */
        public List<String> known() {
            return values.equals(List.of(Profile.NOT_KNOWN)) ? List.of() : values;
        }

        /** Returns the facts with these values. */
        public Profile in(Profile profile, FactId fact) {
            return known().isEmpty() ? profile.withNotKnown(fact) : profile.with(fact, values);
        }

        /** Returns true if the facts say what this one says. */
        public boolean isConfirmedBy(Profile profile, FactId fact) {
            return in(profile, fact).equals(profile);
        }
    }

    /** Counts the retired answers that the State marked as confidential. */
    public int confidentialRetired() {
        int count = 0;
        for (CarriedAnswer gone : retired) {
            count += gone.answer().confidential() ? 1 : 0;
        }
        return count;
    }

    /** Returns the earlier answers that are proposed to a question. */
    public List<CarriedAnswer> proposedTo(QuestionId question) {
        @Nullable List<CarriedAnswer> proposed = proposals.get(question);
        return proposed == null ? List.of() : proposed;
    }

    /** Returns a copy without the proposals to a question, because it was answered. */
    public Carryover without(QuestionId question) {
        if (!proposals.containsKey(question)) {
            return this;
        }
        Map<QuestionId, List<CarriedAnswer>> left = new LinkedHashMap<>(proposals);
        left.remove(question);
        return new Carryover(updatedFrom, left, proposedFacts, retired, retiredFacts);
    }

    /** Returns a copy without the proposals for the facts that were given. */
    Carryover withoutGiven(Profile profile) {
        if (proposedFacts.isEmpty()) {
            return this;
        }
        Map<FactId, CarriedFact> left = new LinkedHashMap<>(proposedFacts);
        left.keySet().removeIf(profile::isGiven);
        return new Carryover(updatedFrom, proposals, left, retired, retiredFacts);
    }

    /** Returns the earlier value that is proposed for a fact; empty if none waits. */
    public Optional<CarriedFact> proposedFor(FactId fact) {
        return Optional.ofNullable(proposedFacts.get(fact));
    }

    /** Returns the facts with those that wait to be confirmed, which come before other values. */
    public Profile withProposed(Profile profile) {
        Profile all = profile;
        for (Map.Entry<FactId, CarriedFact> proposed : proposedFacts.entrySet()) {
            all = proposed.getValue().in(all, proposed.getKey());
        }
        return all;
    }

    /** Returns a copy with one more proposal. */
    public Carryover proposing(QuestionId question, CarriedAnswer answer) {
        return proposing(question, with(proposedTo(question), answer));
    }

    /** Returns a copy with these proposals to a question, and no others. */
    public Carryover proposing(QuestionId question, List<CarriedAnswer> answers) {
        Map<QuestionId, List<CarriedAnswer>> more = new LinkedHashMap<>(proposals);
        more.put(question, answers);
        return new Carryover(updatedFrom, more, proposedFacts, retired, retiredFacts);
    }

    /** Returns a copy with those proposals for facts, in place of the ones that it has. */
    public Carryover proposing(Map<FactId, CarriedFact> facts) {
        return new Carryover(updatedFrom, proposals, facts, retired, retiredFacts);
    }

    /** Returns a copy with one more retired answer. */
    public Carryover retiring(CarriedAnswer answer) {
        return new Carryover(updatedFrom, proposals, proposedFacts, with(retired, answer), retiredFacts);
    }

    /** Returns a copy with one more retired fact. */
    public Carryover retiring(CarriedFact fact) {
        return new Carryover(updatedFrom, proposals, proposedFacts, retired, with(retiredFacts, fact));
    }

    /** Returns a copy with these in place of all retired answers. */
    public Carryover withRetired(List<CarriedAnswer> others) {
        return new Carryover(updatedFrom, proposals, proposedFacts, others, retiredFacts);
    }

    /** Returns a copy that names that earlier version too, in its place among the others. */
    public Carryover updatedFrom(String version) {
        if (updatedFrom.contains(version)) {
            return this;
        }
        List<String> named = with(updatedFrom, version);
        named.sort(EarlierVersion::compare);
        return new Carryover(named, proposals, proposedFacts, retired, retiredFacts);
    }

    private static <T> List<T> with(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }
}
