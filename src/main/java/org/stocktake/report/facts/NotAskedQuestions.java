package org.stocktake.report.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stocktake.finding.Findings;
import org.stocktake.finding.SkippedQuestion;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.Question;

/**
 * Questions that are not asked, all for the same reason.
 *
 * @param facts the facts of the profile that decided, in the order of the checklist; empty when the depth decided
 */
public record NotAskedQuestions(SkippedQuestion.Why why, List<Fact> facts, List<Question> questions) {
    public NotAskedQuestions {
        facts = List.copyOf(facts);
        questions = List.copyOf(questions);
    }

    static List<NotAskedQuestions> of(Findings findings) {
        Map<Map.Entry<SkippedQuestion.Why, Set<FactId>>, List<Question>> groups = new LinkedHashMap<>();
        for (SkippedQuestion skipped : findings.skipped()) {
            groups.computeIfAbsent(Map.entry(skipped.why(), decided(findings, skipped)), reason -> new ArrayList<>())
                    .add(skipped.question());
        }
        List<NotAskedQuestions> unasked = new ArrayList<>();
        for (Map.Entry<Map.Entry<SkippedQuestion.Why, Set<FactId>>, List<Question>> group : groups.entrySet()) {
            Map.Entry<SkippedQuestion.Why, Set<FactId>> reason = group.getKey();
            unasked.add(new NotAskedQuestions(reason.getKey(), facts(findings, reason.getValue()), group.getValue()));
        }
        return unasked;
    }

    private static Set<FactId> decided(Findings findings, SkippedQuestion skipped) {
        return skipped.why() == SkippedQuestion.Why.DEPTH
                ? Set.of()
                : skipped.applicability().because(findings.checklist().profile());
    }

    private static List<Fact> facts(Findings findings, Set<FactId> ids) {
        return findings.checklist().profile().stream()
                .filter(fact -> ids.contains(fact.id()))
                .toList();
    }
}
