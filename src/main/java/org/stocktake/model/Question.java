package org.stocktake.model;

import java.util.List;
import java.util.function.Supplier;

/**
 * A question that a focal point can answer: one question, one answer, one finding.
 *
 * @param provisions the provisions that the question assesses; its force is the strongest of those that apply
 * @param guide supplies the guidance; called only when it is needed
 * @param when the condition under which it applies; whether it binds is the provisions' matter
 * @param depth the depth from which it is asked
 * @param endangersLife true if a failure puts lives in danger
 * @param contradicts the answers that cannot be right together with the profile or another answer
 */
public record Question(
        QuestionId id,
        String text,
        List<ProvisionId> provisions,
        Supplier<Guidance> guide,
        Condition when,
        Depth depth,
        boolean endangersLife,
        List<Contradicting> contradicts) {
    public Question {
        provisions = List.copyOf(provisions);
        contradicts = List.copyOf(contradicts);
        if (BlankText.isBlank(text)) {
            throw new IllegalArgumentException("a question needs a text");
        }
    }

    /** Creates a question without contradictions: every answer fits every profile. It has no short text. */
    public Question(
            QuestionId id,
            String text,
            List<ProvisionId> provisions,
            Supplier<Guidance> guide,
            Condition when,
            Depth depth,
            boolean endangersLife) {
        this(id, text, provisions, guide, when, depth, endangersLife, List.of());
    }

    /** Returns the subject in a few words, as a noun phrase; empty when there is none. */
    public String shortText() {
        return guidance().shortText();
    }

    /** Returns the subject in a few words; the text of the question when it has no short text. */
    public String subject() {
        String few = shortText();
        return few.isEmpty() ? text : few;
    }

    /**
     * Answers that cannot be right when a condition holds and other questions are answered in a certain way.
     *
     * @param when the condition, on facts of the profile
     * @param answered the answers that all these other questions must have; empty if other answers do not matter
     * @param because the reason, in a sentence
     */
    public record Contradicting(List<AnswerKind> answers, Condition when, List<Answered> answered, String because) {
        public Contradicting {
            answers = List.copyOf(answers);
            answered = List.copyOf(answered);
            if (answers.isEmpty()) {
                throw new IllegalArgumentException("a contradiction needs an answer");
            }
            if (BlankText.isBlank(because)) {
                throw new IllegalArgumentException("a contradiction needs a reason");
            }
        }

        /** Creates a rule that does not depend on other questions. */
        public Contradicting(List<AnswerKind> answers, Condition when, String because) {
            this(answers, when, List.of(), because);
        }
    }

    /** Another question, answered in one of these ways. */
    public record Answered(QuestionId question, List<AnswerKind> answers) {
        public Answered {
            answers = List.copyOf(answers);
            if (answers.isEmpty()) {
                throw new IllegalArgumentException("another question is answered in some way");
            }
        }
    }

    /** Returns the guidance for the question. */
    public Guidance guidance() {
        return guide.get();
    }

    /**
     * The guidance for a question, for the official.
     *
     * @param shortText the subject in a few words, as a noun phrase; empty when there is none
     * @param help an explanation in plain words; empty when none is needed
     * @param seeAlso related provisions, shown and never counted
     * @param partOf the question that this one belongs to; empty when it stands alone
     * @param evidence examples of evidence
     * @param practice signs that it happens in practice
     * @param gaps typical gaps
     * @param action a suggested next step
     * @param agencies ids of the agencies, the usual lead first
     * @param note a point that a lawyer should settle; empty when there is none
     */
    public record Guidance(
            String shortText,
            String help,
            List<ProvisionId> seeAlso,
            String partOf,
            List<String> evidence,
            List<String> practice,
            List<String> gaps,
            String action,
            List<String> agencies,
            String note) {
        public Guidance {
            seeAlso = List.copyOf(seeAlso);
            evidence = List.copyOf(evidence);
            practice = List.copyOf(practice);
            gaps = List.copyOf(gaps);
            agencies = List.copyOf(agencies);
        }
    }
}
