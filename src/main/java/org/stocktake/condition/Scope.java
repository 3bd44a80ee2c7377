package org.stocktake.condition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stocktake.model.Checklist;
import org.stocktake.model.Condition;
import org.stocktake.model.FactId;
import org.stocktake.model.Profile;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;

/** What is asked of one State. What its profile settles is worked out once, for all questions. */
public final class Scope {
    private final Checklist checklist;
    private final Profile profile;

    public Scope(Checklist checklist, Profile given) {
        this.checklist = checklist;
        this.profile = Conditions.settled(checklist.profile(), given);
    }

    /** Whether the question is asked, and whether it binds. */
    public Applicability of(Question question) {
        Truth applies = Conditions.holds(question.when(), profile);
        List<Provision> all = assessed(question);
        if (applies == Truth.FALSE) {
            return applicability(Applicability.Kind.EXCLUDED, question.when(), all);
        }
        List<Provision> binding = thoseThat(Truth.TRUE, all);
        List<Provision> perhaps = thoseThat(Truth.UNKNOWN, all);
        List<Provision> applying = new ArrayList<>(binding);
        applying.addAll(perhaps);
        if (applying.isEmpty()) {
            boolean voluntary = Conditions.holds(checklist.voluntaryWhen(), profile) == Truth.TRUE;
            Applicability.Kind kind = voluntary ? Applicability.Kind.VOLUNTARY : Applicability.Kind.NOT_BOUND;
            return new Applicability(kind, deciding(all), all);
        }
        if (applies == Truth.UNKNOWN) {
            return applicability(Applicability.Kind.DEPENDS, question.when(), applying);
        }
        return binding.isEmpty()
                ? new Applicability(Applicability.Kind.DEPENDS, deciding(perhaps), applying)
                : new Applicability(Applicability.Kind.BINDS, deciding(binding), applying);
    }

    private Applicability applicability(Applicability.Kind kind, Condition because, List<Provision> provisions) {
        return new Applicability(kind, Conditions.deciding(because, profile), provisions);
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

    private List<Provision> thoseThat(Truth truth, List<Provision> provisions) {
        List<Provision> those = new ArrayList<>();
        for (Provision provision : provisions) {
            if (Conditions.holds(Applicability.bindsWhen(checklist, provision), profile) == truth) {
                those.add(provision);
            }
        }
        return those;
    }

    private Set<FactId> deciding(List<Provision> provisions) {
        Set<FactId> facts = new LinkedHashSet<>();
        for (Provision provision : provisions) {
            facts.addAll(Conditions.deciding(Applicability.bindsWhen(checklist, provision), profile));
        }
        return facts;
    }
}
