package org.stocktake.condition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stocktake.model.Checklist;
import org.stocktake.model.Condition;
import org.stocktake.model.Declaration;
import org.stocktake.model.Profile;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;

/** The provisions that bind a State with one profile, each evaluated once. */
final class BoundProvisions {
    private final Checklist checklist;
    private final Profile profile;
    private final List<Declaration> excluding;
    private final Map<ProvisionId, Binding> known = new HashMap<>();

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

    /** Returns those of the provisions whose binding has that truth value. */
    List<Provision> thoseThat(TruthValue truth, List<Provision> provisions) {
        List<Provision> those = new ArrayList<>();
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
        @Nullable Binding found = known.get(provision.id());
        if (found == null) {
            Condition condition = Applicability.bindsWhen(checklist, provision);
            found = new Binding(
                    condition, isExcluded(provision) ? TruthValue.FALSE : ConditionEvaluator.holds(condition, profile));
            known.put(provision.id(), found);
        }
        return found;
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
