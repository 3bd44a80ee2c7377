package org.stocktake.condition;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stocktake.model.Checklist;
import org.stocktake.model.Condition;
import org.stocktake.model.Declaration;
import org.stocktake.model.Profile;
import org.stocktake.model.Provision;

/** The provisions that bind a State with one profile, each evaluated once. */
final class BoundProvisions {
    private final Checklist checklist;
    private final Profile profile;
    private final List<Declaration> excluding;
    /** By the object, not by its id: those of one checklist are the same objects, and every check asks for each. */
    private final IdentityHashMap<Provision, Binding> known = new IdentityHashMap<>();
    /** The values of the conditions of sources, of which many provisions have the same. */
    private final IdentityHashMap<Condition, TruthValue> ofSources = new IdentityHashMap<>();

    /** @param excluding reservations that take the provisions they name out of what binds */
    BoundProvisions(Checklist checklist, Profile given, List<Declaration> excluding) {
        this.checklist = checklist;
        this.excluding = excluding;
        this.profile = ConditionEvaluator.settled(checklist.profile(), given);
    }

    /** Returns the profile, in which the facts that are not asked of the State are settled. */
    Profile profile() {
        return profile;
    }

    /** Returns those of the provisions whose binding has that truth value; the list itself if all have it. */
    List<Provision> thoseThat(TruthValue truth, List<Provision> provisions) {
        int count = 0;
        for (Provision provision : provisions) {
            count += binding(provision).holds() == truth ? 1 : 0;
        }
        if (count == 0 || count == provisions.size()) {
            return count == 0 ? List.of() : provisions;
        }
        List<Provision> those = new ArrayList<>(count);
        for (Provision provision : provisions) {
            if (binding(provision).holds() == truth) {
                those.add(provision);
            }
        }
        return those;
    }

    /**
     * Returns an applicability that the binding of provisions decided.
     *
     * @param decisive the provisions whose binding decided
     */
    Applicability applicability(Applicability.Kind kind, List<Provision> decisive, List<Provision> applying) {
        List<Condition> conditions = new ArrayList<>(decisive.size());
        for (Provision provision : decisive) {
            conditions.add(binding(provision).condition());
        }
        return new Applicability(kind, conditions, profile, applying);
    }

    /** The condition under which a provision binds, and its value for this State. */
    private record Binding(Condition condition, TruthValue holds) {}

    /** Returns the binding of a provision, evaluated once because many questions rest on the same provision. */
    private Binding binding(Provision provision) {
        @Nullable Binding found = known.get(provision);
        if (found == null) {
            found = new Binding(Applicability.bindsWhen(checklist, provision), holds(provision));
            known.put(provision, found);
        }
        return found;
    }

    private TruthValue holds(Provision provision) {
        if (isExcluded(provision)) {
            return TruthValue.FALSE;
        }
        Condition ofSource = Applicability.ofSource(checklist, provision);
        @Nullable TruthValue bound = ofSources.get(ofSource);
        if (bound == null) {
            bound = ConditionEvaluator.holds(ofSource, profile);
            ofSources.put(ofSource, bound);
        }
        return bound.and(ConditionEvaluator.holds(provision.boundWhen(), profile));
    }

    private boolean isExcluded(Provision provision) {
        for (Declaration reservation : excluding) {
            if (reservation.names(provision.id())) {
                return true;
            }
        }
        return false;
    }
}
