package org.stocktake.model;

import java.util.List;
import java.util.function.Supplier;

/**
 * One thing that a focal point can answer: one question, one answer, one finding.
 *
 * @param provisions what the question assesses; its force is the strongest of those that apply
 * @param guide what helps to answer it, for when somebody asks
 * @param when the condition under which it applies; whether it binds is the provisions' matter
 * @param depth the depth from which it is asked
 * @param endangersLife whether failing it puts lives in danger
 * @param contradicts which answers cannot be right together with what the profile, or another answer, says
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

    /** A question of which every answer fits every profile. */
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

    /**
     * Answers that cannot be right when a condition holds and other questions are answered in a certain way.
     *
     * @param when the condition, on facts of the profile
     * @param answered how others have to be answered, every one of them; empty when other answers do not matter
     * @param because why not, in a sentence
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

        /** Whatever is answered to other questions. */
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

    /** What helps to answer it. */
    public Guidance guidance() {
        return guide.get();
    }

    /**
     * What stands beside a question to help the official.
     *
     * @param help an explanation in plain words; empty when none is needed
     * @param seeAlso related provisions, shown and never counted
     * @param partOf the question that this one belongs to; empty when it stands alone
     * @param evidence what counts as evidence
     * @param practice what shows that it happens in practice
     * @param gaps typical gaps
     * @param action a suggested next step
     * @param agencies ids of the agencies, the usual lead first
     * @param note a point that a lawyer should settle; empty when there is none
     */
    public record Guidance(
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
