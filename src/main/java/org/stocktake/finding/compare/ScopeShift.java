package org.stocktake.finding.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.model.FactId;

/**
 * Questions that a change of facts, depth or checklist moved in the same way, and for the same reason. It is told in
 * one line, however many there are; it is no answer of the State, so it is neither better nor worse.
 *
 * @param kind one that {@linkplain QuestionChange.Kind#isShift() is a shift}, or that the checklist changed
 * @param causes those of profile, depth and checklist that did it
 * @param facts of the profile that changed and did it
 * @param changes with an answer that changed too or not, in the order of the comparison
 */
public record ScopeShift(
        QuestionChange.Kind kind, List<QuestionChange.Cause> causes, List<FactId> facts, List<QuestionChange> changes) {
    public ScopeShift {
        causes = List.copyOf(causes);
        facts = List.copyOf(facts);
        changes = List.copyOf(changes);
    }

    /** Returns the number of questions. */
    public int size() {
        return changes.size();
    }

    /** Groups the changes that are shifts: by kind in the order of the constants, then as they come. */
    static List<ScopeShift> in(List<QuestionChange> changes) {
        Map<Reason, List<QuestionChange>> groups = new LinkedHashMap<>();
        for (QuestionChange.Kind kind : QuestionChange.Kind.values()) {
            for (QuestionChange change : changes) {
                if (change.shift().filter(kind::equals).isPresent()) {
                    Reason reason = new Reason(kind, change.framing(), change.facts());
                    groups.computeIfAbsent(reason, first -> new ArrayList<>()).add(change);
                }
            }
        }
        List<ScopeShift> shifts = new ArrayList<>();
        groups.forEach(
                (reason, moved) -> shifts.add(new ScopeShift(reason.kind(), reason.causes(), reason.facts(), moved)));
        return shifts;
    }

    private record Reason(QuestionChange.Kind kind, List<QuestionChange.Cause> causes, List<FactId> facts) {}
}
