package org.stocktake.finding;

import java.util.List;
import org.stocktake.condition.ConditionEvaluator;
import org.stocktake.condition.TruthValue;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.Profile;

/**
 * The facts that are asked of a State, and those that another fact excludes.
 *
 * @param known the facts that are asked, as far as they were given
 * @param aside facts that are not asked at present, kept in case they are asked again
 */
public record AskedFacts(Profile known, Profile aside) {
    /**
     * Returns the facts with another value of one of them; no value means that nobody knows it. Facts that are no longer
     * asked because of it are set aside, and those that are asked again come back.
     *
     * @param facts all facts of the checklist, in order
     */
    public AskedFacts with(FactId id, List<String> values, List<Fact> facts) {
        Profile said = values.isEmpty() ? known.withNotKnown(id) : known.with(id, values);
        AskedFacts settled = new AskedFacts(said, aside.with(id, List.of()));
        for (Fact fact : facts) {
            settled = settled.settled(fact);
        }
        return settled;
    }

    private AskedFacts settled(Fact fact) {
        FactId id = fact.id();
        TruthValue asked = ConditionEvaluator.holds(fact.when(), known);
        if (asked == TruthValue.FALSE && known.isGiven(id)) {
            Profile kept = known.knows(id) ? aside.with(id, known.of(id)) : aside;
            return new AskedFacts(known.with(id, List.of()), kept);
        }
        return asked == TruthValue.TRUE && !known.knows(id) && aside.knows(id)
                ? new AskedFacts(known.with(id, aside.of(id)), aside.with(id, List.of()))
                : this;
    }
}
