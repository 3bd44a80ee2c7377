package org.stocktake.finding.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stocktake.finding.Finding;
import org.stocktake.finding.FindingFlag;
import org.stocktake.finding.Findings;
import org.stocktake.finding.Outcome;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.finding.evidence.CitedDocument;
import org.stocktake.finding.evidence.DocumentState;
import org.stocktake.model.Coordination;
import org.stocktake.model.KebabCase;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Worded;

/**
 * The rule by which an assessment passes or fails. Voluntary comparisons never fail it. A document that is not the cited
 * one does, also beside a voluntary comparison: that is no comparison.
 *
 * @param require the conditions that every finding must meet
 * @param failOn the findings that fail it
 * @param maxima the largest allowed numbers of findings of a kind
 * @param waivers exceptions for single findings
 */
public record Gate(Set<Requirement> require, List<GateRule> failOn, List<Maximum> maxima, List<Waiver> waivers) {
    /** A gate without a demand. */
    public static final Gate OPEN = new Gate(Set.of(), List.of(), List.of(), List.of());

    public Gate {
        require = Set.copyOf(require);
        failOn = List.copyOf(failOn);
        maxima = List.copyOf(maxima);
        waivers = List.copyOf(waivers);
    }

    /** The conditions that can be required. */
    public enum Requirement implements Worded {
        /** No question is open. */
        COMPLETE,
        /** Every claim has evidence. */
        SUBSTANTIATED,
        /** Nothing has expired, nothing rests on repealed law alone, and no worksheet is late. */
        CURRENT,
        /** Every document that is cited is there and has the SHA-256 that was recorded. */
        VERIFIED,
        /** Every answer is covered by a sign-off that holds. */
        SIGNED;

        @Override
        public String word() {
            return KebabCase.of(this);
        }
    }

    /** The largest allowed number of findings of a kind. */
    public record Maximum(GateRule rule, int atMost) {
        public Maximum {
            if (atMost < 0) {
                throw new IllegalArgumentException("a maximum is not negative");
            }
        }
    }

    /** Returns both gates as one: it fails if one of them fails. */
    public Gate and(Gate other) {
        Set<Requirement> both = new HashSet<>(require);
        both.addAll(other.require);
        return new Gate(both, join(failOn, other.failOn), join(maxima, other.maxima), join(waivers, other.waivers));
    }

    private static <T> List<T> join(List<T> these, List<T> those) {
        List<T> all = new ArrayList<>(these);
        all.addAll(those);
        return all;
    }

    /** Returns the expired waivers; each is reported. */
    public List<Waiver> expiredWaivers(LocalDate today) {
        List<Waiver> expired = new ArrayList<>();
        for (Waiver waiver : waivers) {
            if (waiver.hasExpired(today)) {
                expired.add(waiver);
            }
        }
        return expired;
    }

    /** Applies the rule. */
    public Verdict judge(Findings findings) {
        return judge(findings, Optional.empty());
    }

    /** Applies the rule, and fails on every change for the worse since the baseline. */
    public Verdict judge(Findings findings, Optional<Comparison> ratchet) {
        return judge(findings, ratchet, List.of());
    }

    /**
     * Applies the rule, and fails on every change for the worse since the baseline.
     *
     * @param documents that the answers cite, in the order of the findings
     */
    public Verdict judge(Findings findings, Optional<Comparison> ratchet, List<CitedDocument> documents) {
        List<GateFailure> all = new ArrayList<>();
        if (ratchet.isPresent()) {
            for (QuestionChange change : ratchet.get().worse()) {
                all.add(new GateFailure.StepBack(change));
            }
        }
        for (Finding finding : findings.all()) {
            if (finding.counts()) {
                judge(finding, findings, all);
            }
            if (!documents.isEmpty() && require.contains(Requirement.VERIFIED)) {
                verify(finding, documents, all);
            }
        }
        if (require.contains(Requirement.CURRENT)) {
            late(findings, all);
        }
        if (require.contains(Requirement.SIGNED)) {
            SignedAnswers.judge(findings, all);
        }
        for (Maximum maximum : maxima) {
            count(maximum, findings, all);
        }
        return waived(all, findings);
    }

    private void judge(Finding finding, Findings findings, List<GateFailure> all) {
        if (require.contains(Requirement.COMPLETE) && finding.outcome() == Outcome.OPEN) {
            all.add(new GateFailure.OfFinding(finding, GateFailure.Cause.OPEN));
        }
        if (require.contains(Requirement.COMPLETE) && isInConflict(finding, findings)) {
            all.add(new GateFailure.OfFinding(finding, GateFailure.Cause.CONFLICT));
        }
        if (require.contains(Requirement.SUBSTANTIATED) && finding.has(FindingFlag.UNSUBSTANTIATED)) {
            all.add(new GateFailure.OfFinding(finding, GateFailure.Cause.UNSUBSTANTIATED));
        }
        if (require.contains(Requirement.CURRENT) && finding.has(FindingFlag.EXPIRED)) {
            all.add(new GateFailure.OfFinding(finding, GateFailure.Cause.EXPIRED));
        }
        if (require.contains(Requirement.CURRENT) && finding.has(FindingFlag.REPEALED)) {
            all.add(new GateFailure.OfFinding(finding, GateFailure.Cause.REPEALED));
        }
        for (GateRule rule : failOn) {
            if (rule.matches(finding, findings.checklist())) {
                all.add(new GateFailure.OfFinding(finding, GateFailure.Cause.OUTCOME));
                break;
            }
        }
    }

    /** Adds a failure for each worksheet that did not come back by its day. */
    private static void late(Findings findings, List<GateFailure> all) {
        String today = findings.today().toString();
        for (Coordination.Request request : findings.assessment().coordination().requests()) {
            if (request.isOverdue(today)) {
                all.add(new GateFailure.OfRequest(request));
            }
        }
    }

    private static boolean isInConflict(Finding finding, Findings findings) {
        return !findings.assessment()
                .coordination()
                .conflictsAt(finding.question().id())
                .isEmpty();
    }

    private static void verify(Finding finding, List<CitedDocument> documents, List<GateFailure> all) {
        for (CitedDocument document : documents) {
            if (document.state() != DocumentState.AS_CITED
                    && document.question().equals(finding.question().id())) {
                all.add(new GateFailure.OfDocument(finding, document));
            }
        }
    }

    private static void count(Maximum maximum, Findings findings, List<GateFailure> all) {
        List<Finding> matching = new ArrayList<>();
        for (Finding finding : findings.all()) {
            if (maximum.rule().matches(finding, findings.checklist())) {
                matching.add(finding);
            }
        }
        if (matching.size() > maximum.atMost()) {
            all.add(new GateFailure.TooMany(maximum, matching));
        }
    }

    private Verdict waived(List<GateFailure> all, Findings findings) {
        if (waivers.isEmpty()) {
            return new Verdict(each(all), List.of());
        }
        String state = findings.assessment().subject().state();
        List<GateFailure> failures = new ArrayList<>();
        List<Verdict.Waived> waived = new ArrayList<>();
        for (GateFailure failure : all) {
            Optional<Waiver> waiver = waivers.stream()
                    .filter(one -> one.covers(failure, state, findings.today()))
                    .findFirst();
            if (waiver.isPresent()) {
                waived.add(new Verdict.Waived(failure, waiver.get()));
            } else {
                failures.add(failure);
            }
        }
        return new Verdict(each(failures), waived);
    }

    /** Returns each failure once: what a step back says already of its question is not said again. */
    private static List<GateFailure> each(List<GateFailure> failures) {
        Map<QuestionId, QuestionChange> told = new HashMap<>();
        for (GateFailure failure : failures) {
            if (failure instanceof GateFailure.StepBack back) {
                told.put(back.change().question().id(), back.change());
            }
        }
        if (told.isEmpty()) {
            return failures;
        }
        List<GateFailure> each = new ArrayList<>();
        for (GateFailure failure : failures) {
            boolean again = failure instanceof GateFailure.OfFinding of
                    && told.containsKey(of.finding().question().id())
                    && says(told.get(of.finding().question().id()), of.cause());
            if (!again) {
                each.add(failure);
            }
        }
        return each;
    }

    /** Returns true if the change is of that kind alone: with another answer it says that, and not what is lacking. */
    private static boolean says(QuestionChange change, GateFailure.Cause cause) {
        return !change.isOtherAnswer()
                && ((cause == GateFailure.Cause.EXPIRED && change.causes().contains(QuestionChange.Cause.EXPIRED))
                        || (cause == GateFailure.Cause.UNSUBSTANTIATED
                                && change.causes().contains(QuestionChange.Cause.EVIDENCE_GONE)));
    }
}
