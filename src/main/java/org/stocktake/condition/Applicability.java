package org.stocktake.condition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stocktake.model.Checklist;
import org.stocktake.model.Condition;
import org.stocktake.model.FactId;
import org.stocktake.model.Force;
import org.stocktake.model.Profile;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;

/**
 * Whether a question is asked of a State, and whether it binds it.
 *
 * @param because the facts that decided; for {@link Kind#DEPENDS} those that are still missing
 * @param applying the provisions that bind the State or may bind it; when none does, all that the question assesses
 */
public record Applicability(Kind kind, Set<FactId> because, List<Provision> applying) {
    public Applicability {
        because = Set.copyOf(because);
        applying = List.copyOf(applying);
    }

    /** What follows for the question. */
    public enum Kind {
        /** Asked, and binds. */
        BINDS,
        /** Asked, because a fact that decides is not known yet. */
        DEPENDS,
        /** Asked, because the State chose the voluntary comparison; does not bind. */
        VOLUNTARY,
        /** Not asked: a fact of the profile excludes it. */
        EXCLUDED,
        /** Not asked: no provision binds the State, and it did not choose the comparison. */
        NOT_BOUND;

        /** Whether the question is asked. */
        public boolean isAsked() {
            return compareTo(VOLUNTARY) <= 0;
        }
    }

    /** Decides from the profile alone. */
    public static Applicability of(Checklist checklist, Question question, Profile given) {
        Profile profile = Conditions.settled(checklist.profile(), given);
        Truth applies = Conditions.holds(question.when(), profile);
        List<Provision> all = assessed(checklist, question);
        if (applies == Truth.FALSE) {
            return new Applicability(Kind.EXCLUDED, Conditions.deciding(question.when(), profile), all);
        }
        List<Provision> binding = thoseThat(Truth.TRUE, checklist, all, profile);
        List<Provision> perhaps = thoseThat(Truth.UNKNOWN, checklist, all, profile);
        List<Provision> applying =
                Stream.concat(binding.stream(), perhaps.stream()).toList();
        if (applying.isEmpty()) {
            boolean voluntary = Conditions.holds(checklist.voluntaryWhen(), profile) == Truth.TRUE;
            Kind kind = voluntary ? Kind.VOLUNTARY : Kind.NOT_BOUND;
            return new Applicability(kind, deciding(checklist, all, profile), all);
        }
        if (applies == Truth.UNKNOWN) {
            return new Applicability(Kind.DEPENDS, Conditions.deciding(question.when(), profile), applying);
        }
        return binding.isEmpty()
                ? new Applicability(Kind.DEPENDS, deciding(checklist, perhaps, profile), applying)
                : new Applicability(Kind.BINDS, deciding(checklist, binding, profile), applying);
    }

    /**
     * The question's force: the strongest of its applying provisions.
     *
     * @throws IllegalStateException when none of them can be assessed; the checklist's reader refuses such a question
     */
    public Force force() {
        return applying.stream()
                .flatMap(provision -> provision.force().stream())
                .min(Force::compareTo)
                .orElseThrow(() -> new IllegalStateException("a question needs a provision with a force"));
    }

    private static List<Provision> assessed(Checklist checklist, Question question) {
        return question.provisions().stream()
                .map(checklist::provision)
                .filter(Provision::isAssessable)
                .toList();
    }

    private static List<Provision> thoseThat(Truth truth, Checklist checklist, List<Provision> all, Profile profile) {
        return all.stream()
                .filter(provision -> Conditions.holds(bindsWhen(checklist, provision), profile) == truth)
                .toList();
    }

    private static Set<FactId> deciding(Checklist checklist, List<Provision> provisions, Profile profile) {
        Set<FactId> facts = new LinkedHashSet<>();
        provisions.forEach(provision -> facts.addAll(Conditions.deciding(bindsWhen(checklist, provision), profile)));
        return facts;
    }

    /** The condition under which a provision binds a State: its source's for its addressee, and its own. */
    public static Condition bindsWhen(Checklist checklist, Provision provision) {
        Condition ofAddressee = checklist
                .sourceOf(provision)
                .boundWhen()
                .getOrDefault(provision.addressee(), new Condition.Not(Condition.ALWAYS));
        return new Condition.All(List.of(ofAddressee, provision.boundWhen()));
    }
}
