package org.stocktake.condition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stocktake.model.Checklist;
import org.stocktake.model.Condition;
import org.stocktake.model.Profile;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;

/** The questions that one State is asked. Evaluates its profile once, for all questions. */
public final class AskedQuestions {
    private final Checklist checklist;
    private final Profile profile;
    private final Map<ProvisionId, Binding> bound = new HashMap<>();

    public AskedQuestions(Checklist checklist, Profile given) {
        this.checklist = checklist;
        this.profile = ConditionEvaluator.settled(checklist.profile(), given);
    }

    /** Returns the applicability of a question. */
    public Applicability of(Question question) {
        TruthValue applies = ConditionEvaluator.holds(question.when(), profile);
        List<Provision> all = assessed(question);
        if (applies == TruthValue.FALSE) {
            return applicability(Applicability.Kind.EXCLUDED, List.of(question.when()), all);
        }
        List<Provision> binding = thoseThat(TruthValue.TRUE, all);
        List<Provision> perhaps = thoseThat(TruthValue.UNKNOWN, all);
        List<Provision> applying = new ArrayList<>(binding);
        applying.addAll(perhaps);
        if (applying.isEmpty()) {
            boolean voluntary = ConditionEvaluator.holds(checklist.voluntaryWhen(), profile) == TruthValue.TRUE;
            Applicability.Kind kind = voluntary ? Applicability.Kind.VOLUNTARY : Applicability.Kind.NOT_BOUND;
            return applicability(kind, bindings(all), all);
        }
        if (applies == TruthValue.UNKNOWN) {
            return applicability(Applicability.Kind.DEPENDS, List.of(question.when()), applying);
        }
        return binding.isEmpty()
                ? applicability(Applicability.Kind.DEPENDS, bindings(perhaps), applying)
                : applicability(Applicability.Kind.BINDS, bindings(binding), applying);
    }

    private Applicability applicability(Applicability.Kind kind, List<Condition> decisive, List<Provision> provisions) {
        return new Applicability(kind, decisive, profile, provisions);
    }

    private List<Provision> assessed(Question question) {
        List<Provision> assessed = new ArrayList<>();
        for (ProvisionId id : question.provisions()) {
            Provision provision = checklist.provision(id);
            if (provision.isAssessable()) {
                assessed.add(provision);
            }
        }
        return assessed;
    }

    private List<Provision> thoseThat(TruthValue truth, List<Provision> provisions) {
        List<Provision> those = new ArrayList<>();
        for (Provision provision : provisions) {
            if (binding(provision).holds() == truth) {
                those.add(provision);
            }
        }
        return those;
    }

    /** The condition under which a provision binds, and its value for this State. */
    private record Binding(Condition condition, TruthValue holds) {}

    /** Returns the binding of a provision, evaluated once because many questions rest on the same provision. */
    private Binding binding(Provision provision) {
        @Nullable Binding known = bound.get(provision.id());
        if (known == null) {
            Condition condition = Applicability.bindsWhen(checklist, provision);
            known = new Binding(condition, ConditionEvaluator.holds(condition, profile));
            bound.put(provision.id(), known);
        }
        return known;
    }

    private List<Condition> bindings(List<Provision> provisions) {
        List<Condition> conditions = new ArrayList<>(provisions.size());
        for (Provision provision : provisions) {
            conditions.add(binding(provision).condition());
        }
        return conditions;
    }
}
