package org.stocktake.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stocktake.condition.ConditionEvaluator;
import org.stocktake.condition.TruthValue;
import org.stocktake.model.Answer;
import org.stocktake.model.Checklist;
import org.stocktake.model.Fact;
import org.stocktake.model.Profile;
import org.stocktake.model.QuestionId;

/**
 * The points to review before an assessment is sent. They block nothing: a draft may be incomplete.
 *
 * @param contradictions entries that cannot all be right
 * @param contested questions with two answers of which nobody has chosen one yet
 * @param open questions without an answer, or with a pending one
 * @param unsubstantiated claims without evidence
 * @param toComplete answers that lack something other than evidence
 * @param unlisted facts that say that there are declarations, while the file lists none
 * @param factsNotKnown facts that the State is asked and that are not known
 */
public record Completeness(
        List<Contradiction> contradictions,
        List<QuestionId> contested,
        List<QuestionId> open,
        List<QuestionId> unsubstantiated,
        List<QuestionId> toComplete,
        List<Fact> unlisted,
        List<Fact> factsNotKnown) {
    public Completeness {
        contradictions = List.copyOf(contradictions);
        contested = List.copyOf(contested);
        open = List.copyOf(open);
        unsubstantiated = List.copyOf(unsubstantiated);
        toComplete = List.copyOf(toComplete);
        unlisted = List.copyOf(unlisted);
        factsNotKnown = List.copyOf(factsNotKnown);
    }

    /** Collects the points in the order of the checklist. */
    public static Completeness of(Findings findings) {
        List<QuestionId> contested = new ArrayList<>();
        List<QuestionId> open = new ArrayList<>();
        List<QuestionId> unsubstantiated = new ArrayList<>();
        List<QuestionId> toComplete = new ArrayList<>();
        for (Finding finding : findings.all()) {
            QuestionId id = finding.question().id();
            if (!findings.assessment().coordination().conflictsAt(id).isEmpty()) {
                contested.add(id);
            }
            if (finding.outcome() == Outcome.OPEN) {
                open.add(id);
            }
            if (finding.has(FindingFlag.UNSUBSTANTIATED)) {
                unsubstantiated.add(id);
            }
            if (findings.answer(finding).stream()
                    .anyMatch(answer -> !lackedIn(answer, findings.checklist()).isEmpty())) {
                toComplete.add(id);
            }
        }
        return new Completeness(
                Contradiction.in(findings),
                contested,
                open,
                unsubstantiated,
                toComplete,
                DeclarationConflicts.unlisted(findings),
                factsNotKnown(findings));
    }

    /**
     * Returns the points of these questions only, with contradictions between them and other answers; points of the
     * profile stay.
     */
    public Completeness among(Set<QuestionId> questions) {
        return new Completeness(
                contradictions.stream()
                        .filter(found ->
                                found.question().isEmpty() || questions.stream().anyMatch(found::isAbout))
                        .toList(),
                contested.stream().filter(questions::contains).toList(),
                open.stream().filter(questions::contains).toList(),
                unsubstantiated.stream().filter(questions::contains).toList(),
                toComplete.stream().filter(questions::contains).toList(),
                unlisted,
                factsNotKnown);
    }

    /**
     * Returns the follow-ups that an answer lacks, without evidence, which has a list of its own; none for a pending
     * answer.
     */
    public static List<FollowUp> lackedIn(Answer answer, Checklist checklist) {
        return answer.kind().isPending()
                ? List.of()
                : FollowUp.missingIn(answer, checklist).stream()
                        .filter(followUp -> followUp != FollowUp.EVIDENCE)
                        .toList();
    }

    private static List<Fact> factsNotKnown(Findings findings) {
        Profile profile = findings.assessment().profile();
        return findings.checklist().profile().stream()
                .filter(fact -> profile.isNotKnown(fact.id())
                        && ConditionEvaluator.holds(fact.when(), profile) == TruthValue.TRUE)
                .toList();
    }

    /** Returns true if there is no point left to review. */
    public boolean isComplete() {
        return contradictions.isEmpty()
                && contested.isEmpty()
                && open.isEmpty()
                && unsubstantiated.isEmpty()
                && toComplete.isEmpty()
                && unlisted.isEmpty()
                && factsNotKnown.isEmpty();
    }
}
