package org.stocktake.finding.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.model.Answer;
import org.stocktake.model.Evidence;
import org.stocktake.model.FactId;
import org.stocktake.model.KebabCase;
import org.stocktake.model.Question;

/**
 * A question that changed between two assessments.
 *
 * @param question as the later checklist has it or, when it is not there any more, the earlier one
 * @param causes at least one
 * @param facts of the profile that changed and bear on the question
 */
public record QuestionChange(
        Question question, ComparedSide before, ComparedSide after, Kind kind, List<Cause> causes, List<FactId> facts) {
    public QuestionChange {
        causes = List.copyOf(causes);
        facts = List.copyOf(facts);
    }

    /**
     * The kind of change; the first three make a gate fail that allows nothing to become worse. From {@link #BETTER}
     * up it is judged by the answers alone; a shift is a change of what is asked or binds.
     */
    public enum Kind {
        /** The answer is worse, or its evidence was removed. */
        WORSE,
        /** The question was answered, and is open now. */
        NEWLY_OPEN,
        /** The answer is the same, and its review day has passed. */
        EXPIRED,
        /** The answer is better, evidence was added, or it was reviewed. */
        BETTER,
        /** The question changed, neither for the better nor for the worse. */
        CHANGED,
        /** A shift: the question did not bind the State, and binds it now. */
        NOW_BINDING,
        /** A shift: it bound the State, and does not bind it any more. */
        NO_LONGER_BINDING,
        /** A shift: the question was not asked for another reason, and is asked now. */
        NEWLY_ASKED,
        /** A shift: it is not asked any more for another reason than that it does not bind. */
        NO_LONGER_ASKED,
        /** A shift: asked before and now, and resting on other provisions or binding in another way. */
        OTHER_GROUND,
        /** The checklist changed, and the State did nothing. */
        CHECKLIST_CHANGED;

        /** Returns true if it is a change for the worse. */
        public boolean isWorse() {
            return compareTo(EXPIRED) <= 0;
        }

        /** Returns true if facts, depth or checklist changed what is asked or binds. */
        public boolean isShift() {
            return compareTo(NOW_BINDING) >= 0 && compareTo(OTHER_GROUND) <= 0;
        }

        /** Returns the word used in outputs, such as {@code newly-open}. */
        public String word() {
            return KebabCase.of(this);
        }
    }

    /** The cause of a change. */
    public enum Cause {
        /** Another answer was given, or its details changed. */
        ANSWER_CHANGED,
        /** A citation was removed. */
        EVIDENCE_GONE,
        /** A citation was added. */
        EVIDENCE_ADDED,
        /** A review day has passed. */
        EXPIRED,
        /** It had expired and is current again. */
        RENEWED,
        /** A fact about the State changed. */
        PROFILE_CHANGED,
        /** The assessment is made at another depth. */
        DEPTH_CHANGED,
        /** A day came on which something binds or ends, with the same facts, depth and checklist. */
        DAY_CAME,
        /** The question, or what it rests on, changed. */
        CHECKLIST_CHANGED;

        /** Returns true if it changes what is asked or binds, and not the answer. */
        boolean isFraming() {
            return compareTo(PROFILE_CHANGED) >= 0;
        }

        /** Returns the word used in outputs, such as {@code evidence-gone}. */
        public String word() {
            return KebabCase.of(this);
        }
    }

    /**
     * Returns the shift of the question; empty if the same is asked of the State as before. A question whose answer
     * became better or worse can have one too.
     */
    public Optional<Kind> shift() {
        if (before.counts() != after.counts()) {
            return Optional.of(after.counts() ? newly(before) : noLonger(after));
        }
        if (before.finding().isPresent() != after.finding().isPresent()) {
            return Optional.of(after.finding().isPresent() ? Kind.NEWLY_ASKED : Kind.NO_LONGER_ASKED);
        }
        boolean otherGround = causes.contains(Cause.PROFILE_CHANGED) || causes.contains(Cause.DAY_CAME);
        return otherGround ? Optional.of(Kind.OTHER_GROUND) : Optional.empty();
    }

    private static Kind newly(ComparedSide earlier) {
        return earlier.isOutsideForAnotherReason() ? Kind.NEWLY_ASKED : Kind.NOW_BINDING;
    }

    private static Kind noLonger(ComparedSide later) {
        return later.isOutsideForAnotherReason() ? Kind.NO_LONGER_ASKED : Kind.NO_LONGER_BINDING;
    }

    /** Returns true if the checklist alone changed it, and the earlier answer waits to be confirmed. */
    public boolean waits() {
        return kind == Kind.CHECKLIST_CHANGED && after.waits();
    }

    QuestionChange as(Kind other) {
        return new QuestionChange(question, before, after, other, causes, facts);
    }

    /** Returns those of its causes that change what is asked or binds. */
    List<Cause> framing() {
        return causes.stream().filter(Cause::isFraming).toList();
    }

    /** Returns true if the answer before or after is marked confidential. */
    public boolean isConfidential() {
        return before.isConfidential() || after.isConfidential();
    }

    /** Returns true if another answer was given, and not only other details. */
    public boolean isOtherAnswer() {
        return !before.answer().map(Answer::kind).equals(after.answer().map(Answer::kind));
    }

    /**
     * Returns the details of the answer that differ, by the keys of the assessment file, such as {@code measures}.
     * Citations are among them when the same ones say something else; what never leaves is not.
     */
    public List<String> changedBeside() {
        List<String> keys = new ArrayList<>(AnswerDetails.differing(before.answer(), after.answer()));
        boolean sameCitations = evidenceGone().isEmpty() && evidenceAdded().isEmpty();
        if (sameCitations && new Trend(before, after).isEvidenceChanged()) {
            keys.add("evidence");
        }
        return keys;
    }

    /** Returns the figures whose numbers differ. */
    public List<FigureChange> figures() {
        return FigureChange.between(
                before.answer().map(Answer::figures).orElse(List.of()),
                after.answer().map(Answer::figures).orElse(List.of()));
    }

    /** Returns the citations that were removed; none if the whole answer is not there yet. */
    public List<Evidence> evidenceGone() {
        return isStillToAnswer() ? List.of() : without(before.evidence(), after.evidence());
    }

    /** Returns true if the question is asked again and has no answer yet, or only a pending one. */
    private boolean isStillToAnswer() {
        boolean settled =
                after.answer().isPresent() && !after.answer().get().kind().isPending();
        return !settled && isOtherAnswer();
    }

    /** Returns the citations that were added; one of an answer that waited to be confirmed was there. */
    public List<Evidence> evidenceAdded() {
        List<Evidence> earlier = new ArrayList<>(before.evidence());
        before.toConfirm().forEach(waited -> earlier.addAll(waited.answer().evidence()));
        return without(after.evidence(), earlier);
    }

    /** Returns true if the answer had waited to be confirmed, and was confirmed as it was. */
    public boolean isConfirmedAsItWas() {
        return kind == Kind.CHECKLIST_CHANGED
                && before.waits()
                && after.answer().isPresent();
    }

    /**
     * Returns the citations of the first list that the second does not have; title and reference identify a citation.
     */
    private static List<Evidence> without(List<Evidence> these, List<Evidence> those) {
        return these.stream()
                .filter(one -> those.stream()
                        .noneMatch(other -> other.title().equals(one.title())
                                && other.reference().equals(one.reference())))
                .toList();
    }
}
