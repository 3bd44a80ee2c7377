package org.stocktake.finding.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stocktake.model.Answer;
import org.stocktake.model.Evidence;
import org.stocktake.model.FactId;
import org.stocktake.model.KebabCase;
import org.stocktake.model.Question;

/**
 * A question that stands otherwise in the later of two assessments.
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

    /** What became of it; the first three make a gate fail that allows nothing to become worse. */
    public enum Kind {
        /** It comes out worse, or its evidence is gone. */
        WORSE,
        /** It was settled, or not asked, and is open now. */
        NEWLY_OPEN,
        /** It comes out the same, and a day by which it had to be looked at again has passed. */
        EXPIRED,
        /** It comes out better, its evidence was added, or it was looked at again. */
        BETTER,
        /** Neither better nor worse. */
        CHANGED,
        /** The checklist changed, and the State did nothing. */
        CHECKLIST_CHANGED;

        /** Whether it is a step back. */
        public boolean isWorse() {
            return compareTo(EXPIRED) <= 0;
        }

        /** The word used in outputs, such as {@code newly-open}. */
        public String word() {
            return KebabCase.of(this);
        }
    }

    /** Why it stands otherwise. */
    public enum Cause {
        /** Another answer was given, or what stands beside it changed. */
        ANSWER_CHANGED,
        /** A citation was taken away. */
        EVIDENCE_GONE,
        /** A citation was added. */
        EVIDENCE_ADDED,
        /** A day by which it had to be looked at again has passed. */
        EXPIRED,
        /** It had expired and has not any more. */
        RENEWED,
        /** A fact about the State changed. */
        PROFILE_CHANGED,
        /** The assessment is made at another depth. */
        DEPTH_CHANGED,
        /** The question, or what it rests on, changed. */
        CHECKLIST_CHANGED;

        /** The word used in outputs, such as {@code evidence-gone}. */
        public String word() {
            return KebabCase.of(this);
        }
    }

    /** Whether it says something of an answer that is marked confidential, before or after. */
    public boolean isConfidential() {
        return Stream.of(before, after).flatMap(side -> side.answer().stream()).anyMatch(Answer::confidential);
    }

    /** Whether another answer was given, and not only something else beside it. */
    public boolean isOtherAnswer() {
        return !before.answer().map(Answer::kind).equals(after.answer().map(Answer::kind));
    }

    /**
     * What differs beside the answer, by the keys of the assessment file, such as {@code measures}. Citations are among
     * them when the same ones say something else; what never leaves is not.
     */
    public List<String> changedBeside() {
        List<String> keys = new ArrayList<>(AnswerDetails.differing(before.answer(), after.answer()));
        boolean sameCitations = evidenceGone().isEmpty() && evidenceAdded().isEmpty();
        if (sameCitations && new Trend(before, after).isEvidenceChanged()) {
            keys.add("evidence");
        }
        return keys;
    }

    /** The citations that were there and are not any more; none where the whole answer is not there yet. */
    public List<Evidence> evidenceGone() {
        return isStillToAnswer() ? List.of() : without(before.evidence(), after.evidence());
    }

    /** Whether the question is put anew and has no answer yet, or one that only says why there is none. */
    private boolean isStillToAnswer() {
        boolean settled =
                after.answer().isPresent() && !after.answer().get().kind().isPending();
        return !settled && isOtherAnswer();
    }

    /** The citations that were not there before. */
    public List<Evidence> evidenceAdded() {
        return without(after.evidence(), before.evidence());
    }

    /** A citation is the same as long as its title and reference are. */
    private static List<Evidence> without(List<Evidence> these, List<Evidence> those) {
        return these.stream()
                .filter(one -> those.stream()
                        .noneMatch(other -> other.title().equals(one.title())
                                && other.reference().equals(one.reference())))
                .toList();
    }
}
