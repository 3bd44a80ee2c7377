package org.stocktake.cli.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.stocktake.cli.command.UserException;
import org.stocktake.finding.Outcome;
import org.stocktake.finding.gate.Gate;
import org.stocktake.finding.gate.GateRule;
import org.stocktake.model.Force;
import org.stocktake.model.KebabCase;

/** Reads the gate from the options: {@code complete}, {@code gap:obligation}, {@code gap:obligation=3}. */
final class GateOptions {
    private GateOptions() {}

    static Gate read(List<String> require, List<String> failOn, List<String> atMost) throws UserException {
        Set<Gate.Requirement> requirements = EnumSet.noneOf(Gate.Requirement.class);
        for (String word : require) {
            requirements.add(KebabCase.find(Gate.Requirement.class, word)
                    .orElseThrow(() -> UserException.usage("bad-requirement", word)));
        }
        List<GateRule> rules = new ArrayList<>();
        for (String rule : failOn) {
            rules.add(rule(rule));
        }
        List<Gate.Maximum> maxima = new ArrayList<>();
        for (String maximum : atMost) {
            maxima.add(maximum(maximum));
        }
        return new Gate(requirements, rules, maxima, List.of());
    }

    private static GateRule rule(String rule) throws UserException {
        int colon = rule.indexOf(':');
        String outcome = colon < 0 ? rule : rule.substring(0, colon);
        Set<Force> forces = Set.of();
        if (colon >= 0) {
            String word = rule.substring(colon + 1);
            forces = Set.of(Force.of(word).orElseThrow(() -> UserException.usage("bad-force", word)));
        }
        Outcome known = Outcome.of(outcome).orElseThrow(() -> UserException.usage("bad-outcome", outcome));
        return new GateRule(Set.of(known), forces, Set.of(), Set.of());
    }

    private static Gate.Maximum maximum(String maximum) throws UserException {
        int equals = maximum.indexOf('=');
        String digits = equals < 0 ? "" : maximum.substring(equals + 1);
        boolean number =
                !digits.isEmpty() && digits.length() <= 6 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number) {
            throw UserException.usage("bad-maximum", maximum);
        }
        return new Gate.Maximum(rule(maximum.substring(0, equals)), Integer.parseInt(digits));
    }
}
