package org.stocktake.report.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stocktake.finding.Findings;
import org.stocktake.finding.Skipped;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.Question;

/**
 * Questions that are not asked for the same reason.
 *
 * @param facts those of the profile that decided, in the order of the checklist; empty when the depth did
 */
public record Unasked(Skipped.Why why, List<Fact> facts, List<Question> questions) {
    public Unasked {
        facts = List.copyOf(facts);
        questions = List.copyOf(questions);
    }

    static List<Unasked> of(Findings findings) {
        Map<Reason, List<Question>> groups = new LinkedHashMap<>();
        for (Skipped skipped : findings.skipped()) {
            groups.computeIfAbsent(Reason.of(findings, skipped), reason -> new ArrayList<>())
                    .add(skipped.question());
        }
        List<Unasked> unasked = new ArrayList<>();
        groups.forEach((reason, questions) -> unasked.add(new Unasked(reason.why(), reason.facts(), questions)));
        return unasked;
    }

    private record Reason(Skipped.Why why, List<Fact> facts) {
        static Reason of(Findings findings, Skipped skipped) {
            if (skipped.why() == Skipped.Why.DEPTH) {
                return new Reason(skipped.why(), List.of());
            }
            Set<FactId> because =
                    skipped.applicability().because(findings.checklist().profile());
            List<Fact> facts = findings.checklist().profile().stream()
                    .filter(fact -> because.contains(fact.id()))
                    .toList();
            return new Reason(skipped.why(), facts);
        }
    }
}
