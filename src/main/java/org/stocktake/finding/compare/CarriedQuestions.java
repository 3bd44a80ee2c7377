package org.stocktake.finding.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stocktake.finding.Findings;
import org.stocktake.finding.StoredProposals;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Carryover;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.IdFormat;
import org.stocktake.model.QuestionId;

/**
 * The questions whose earlier answers a new version of the checklist leaves to be confirmed. The earlier assessment has
 * such an answer where it is proposed, so that the answer given is compared with the one carried over.
 *
 * @param changed by the checklist
 * @param parts of a question that was split, by each of them
 * @param joined questions that took the place of several, which all had the same answer: it is that of the whole
 * @param incomparable questions that ask for something else, or joined several with different answers
 * @param after the later assessment, with the proposals that wait
 */
record CarriedQuestions(
        Set<QuestionId> changed,
        Map<QuestionId, List<QuestionId>> parts,
        Set<QuestionId> joined,
        Set<QuestionId> incomparable,
        Findings after) {
    CarriedQuestions {
        changed = Set.copyOf(changed);
        parts = Map.copyOf(parts);
        joined = Set.copyOf(joined);
        incomparable = Set.copyOf(incomparable);
    }

    static CarriedQuestions of(Findings before, Findings after, Set<QuestionId> changed) {
        Map<QuestionId, List<QuestionId>> parts = new HashMap<>();
        Set<QuestionId> joined = new HashSet<>();
        Set<QuestionId> incomparable = new HashSet<>();
        String version = before.assessment().subject().checklistVersion();
        Optional<EarlierVersion> way = version.equals(after.checklist().version())
                ? Optional.empty()
                : after.checklist().earlierVersion(version);
        if (way.isEmpty()) {
            incomparable.addAll(changed);
        } else {
            for (EarlierVersion.QuestionStep step : way.get().questions().values()) {
                switch (step.step()) {
                    case SPLIT -> step.into().forEach(part -> parts.put(part, step.into()));
                    case MERGED -> joined.addAll(step.into());
                    case MEANING_CHANGED -> incomparable.addAll(step.into());
                    case RENAMED, REWORDED, REMOVED -> {} // asks the same, or nothing
                }
            }
        }
        for (QuestionId whole : joined) {
            if (changed.contains(whole)) {
                incomparable.add(whole);
            }
        }
        return new CarriedQuestions(changed, parts, joined, incomparable, after);
    }

    /** Returns true if the checklist has a part in each change of the question. */
    boolean has(QuestionId question) {
        return changed.contains(question) || joined.contains(question);
    }

    /** Returns true if no answer to it is better or worse than the earlier one. */
    boolean isIncomparable(QuestionId question) {
        return incomparable.contains(question);
    }

    /** Returns all parts of the earlier question that this one is a part of; none if it is no part. */
    List<QuestionId> parts(QuestionId question) {
        return incomparable.contains(question) ? List.of() : parts.getOrDefault(question, List.of());
    }

    /**
     * Returns the answer that waited, where it can be compared with one of now: the question asks the same, or is a part of
     * one of which all parts had the same answer.
     */
    Optional<Answer> comparable(ComparedSide was) {
        if (was.toConfirm().size() != 1
                || !IdFormat.isValid(was.toConfirm().get(0).from().id())) {
            return Optional.empty();
        }
        CarriedAnswer waited = was.toConfirm().get(0);
        Optional<EarlierVersion> way =
                after.checklist().earlierVersion(waited.from().version());
        if (way.isEmpty()) {
            return Optional.empty();
        }
        boolean isComparable =
                switch (way.get().of(new QuestionId(waited.from().id())).step()) {
                    case RENAMED, REWORDED -> true;
                    case SPLIT -> waited.answer().kind() != AnswerKind.PARTLY;
                    case MERGED, MEANING_CHANGED, REMOVED -> false;
                };
        return isComparable ? Optional.of(waited.answer()) : Optional.empty();
    }

    /** Returns true if the State did nothing: it gave no answer since, or one of the kind that was carried over. */
    boolean isChecklistAlone(QuestionId question, ComparedSide was, ComparedSide is) {
        if (was.answer().isEmpty() && is.answer().isEmpty()) {
            return false;
        }
        if (waits(was, is) || (isConfirmed(question, was, is) && was.framing().equals(is.framing()))) {
            return true;
        }
        if (!changed.contains(question)) {
            return false;
        }
        if (was.answer().isEmpty()) {
            return true;
        }
        if (is.answer().isEmpty()) {
            return parts.containsKey(question) || incomparable.contains(question);
        }
        return was.answer().get().kind() == is.answer().get().kind()
                && (incomparable.contains(question) || new Trend(was, is).kind() == QuestionChange.Kind.CHANGED);
    }

    /**
     * Returns true if an answer that waited in the earlier assessment was confirmed as it was: with the same kind and words,
     * as far as the question offers them. Who confirmed it and when does not matter.
     */
    boolean isConfirmed(QuestionId question, ComparedSide was, ComparedSide is) {
        if (!was.waits() || is.answer().isEmpty() || is.finding().isEmpty()) {
            return false;
        }
        List<Answer> waited = new ArrayList<>();
        was.toConfirm().forEach(proposed -> waited.add(proposed.answer()));
        new StoredProposals(Carryover.NONE.proposing(question, was.toConfirm()))
                .agreed(question)
                .ifPresent(waited::add);
        for (Answer one : waited) {
            Answer offered = StoredProposals.offered(one, is.finding().get().question(), after.checklist());
            Trend trend = new Trend(was.with(offered), is);
            if (!trend.isAnswerChanged() && !trend.isEvidenceChanged()) {
                return true;
            }
        }
        return false;
    }

    /** Returns true if the earlier answer waits to be confirmed, because an update could not keep it. */
    private boolean waits(ComparedSide was, ComparedSide is) {
        for (CarriedAnswer proposed : is.toConfirm()) {
            boolean updated = after.assessment()
                    .carryover()
                    .updatedFrom()
                    .contains(proposed.from().version());
            if (updated
                    && was.answer().isPresent()
                    && was.answer().get().kind() == proposed.answer().kind()) {
                return true;
            }
        }
        return false;
    }
}
