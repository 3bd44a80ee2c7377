package org.stocktake.finding;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.stocktake.condition.Applicability;
import org.stocktake.model.Force;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;

/** The finding for one question, and the provisions that it rests on. */
public record Finding(
        Question question, Applicability applicability, Force force, Outcome outcome, Set<FindingFlag> flags) {
    public Finding {
        flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
    }

    public boolean has(FindingFlag flag) {
        return flags.contains(flag);
    }

    /** Returns the provision that gives the finding its force: the first of the strongest that apply. */
    public Provision strongest() {
        for (Provision provision : applicability.applying()) {
            if (provision.force().filter(force::equals).isPresent()) {
                return provision;
            }
        }
        throw new IllegalStateException("the force of a finding is that of a provision");
    }

    /** Returns true if it counts: what does not bind the State today never does. */
    public boolean counts() {
        return flags.isEmpty() || Collections.disjoint(flags, FindingFlag.APART);
    }

    /**
     * Returns the last part of the message key of its outcome. A provision that does not bind the State is no gap and
     * nothing it has to meet, so it is said in other words.
     */
    public String words() {
        return counts() ? outcome.word() : outcome.word() + (has(FindingFlag.RESERVED) ? ".reserved" : ".voluntary");
    }

    /** Returns true if it would be a gap, whole or in part, if the State were bound today. */
    public boolean wouldFallShort() {
        return !counts() && (outcome == Outcome.GAP || outcome == Outcome.PARTLY_MET);
    }

    /** Returns true if it is listed as a gap: not met, or met in part, and counted. */
    public boolean fallsShort() {
        return counts() && (outcome == Outcome.GAP || outcome == Outcome.PARTLY_MET);
    }
}
