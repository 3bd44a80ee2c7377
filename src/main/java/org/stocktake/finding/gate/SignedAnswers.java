package org.stocktake.finding.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Findings;
import org.stocktake.finding.Outcome;
import org.stocktake.finding.signoff.SignOffState;
import org.stocktake.model.QuestionId;

/** Finds the answers that no sign-off which holds covers. */
final class SignedAnswers {
    private SignedAnswers() {}

    /** Adds a failure for each answer that nobody signed, and one for each void sign-off that answers depend on. */
    static void judge(Findings findings, List<GateFailure> all) {
        List<SignOffState> states = SignOffState.all(findings.checklist(), findings.assessment());
        Set<Integer> needed = new HashSet<>();
        for (Finding finding : findings.all()) {
            QuestionId question = finding.question().id();
            if (finding.counts() && finding.outcome() != Outcome.OPEN && !isHeld(question, states)) {
                List<Integer> lost = lost(question, states);
                needed.addAll(lost);
                if (lost.isEmpty()) {
                    all.add(new GateFailure.OfFinding(finding, GateFailure.Cause.UNSIGNED));
                }
            }
        }
        for (SignOffState state : states) {
            if (needed.contains(state.index())) {
                all.add(new GateFailure.OfSignOff(state));
            }
        }
    }

    private static boolean isHeld(QuestionId question, List<SignOffState> states) {
        for (SignOffState state : states) {
            if (state.holds() && state.coversAnswer(question)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the void sign-offs that covered the answer, or that it was added to. */
    private static List<Integer> lost(QuestionId question, List<SignOffState> states) {
        List<Integer> lost = new ArrayList<>();
        for (SignOffState state : states) {
            if (!state.holds() && (state.coversAnswer(question) || state.added().contains(question))) {
                lost.add(state.index());
            }
        }
        return lost;
    }
}
