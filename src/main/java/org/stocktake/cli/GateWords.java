package org.stocktake.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.stocktake.finding.Gate;
import org.stocktake.finding.Outcome;
import org.stocktake.model.Force;
import org.stocktake.model.Spelling;

/** Reads the gate from what was typed: {@code complete}, {@code substantiated}, {@code current}; {@code gap:obligation}. */
final class GateWords {
    private GateWords() {}

    static Gate read(List<String> require, List<String> failOn) throws Refusal {
        Set<Gate.Requirement> requirements = EnumSet.noneOf(Gate.Requirement.class);
        for (String word : require) {
            requirements.add(Spelling.find(Gate.Requirement.class, word)
                    .orElseThrow(() -> Refusal.usage("bad-requirement", word)));
        }
        List<Gate.FailOn> rules = new ArrayList<>();
        for (String rule : failOn) {
            rules.add(rule(rule));
        }
        return new Gate(requirements, rules);
    }

    private static Gate.FailOn rule(String rule) throws Refusal {
        int colon = rule.indexOf(':');
        String outcome = colon < 0 ? rule : rule.substring(0, colon);
        Set<Force> forces = EnumSet.allOf(Force.class);
        if (colon >= 0) {
            String word = rule.substring(colon + 1);
            forces = EnumSet.of(Force.of(word).orElseThrow(() -> Refusal.usage("bad-force", word)));
        }
        return new Gate.FailOn(Outcome.of(outcome).orElseThrow(() -> Refusal.usage("bad-outcome", outcome)), forces);
    }
}
