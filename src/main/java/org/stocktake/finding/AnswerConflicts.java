package org.stocktake.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stocktake.condition.ConditionEvaluator;
import org.stocktake.condition.TruthValue;
import org.stocktake.model.Answer;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.Profile;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/** Finds answers that the checklist declares to be wrong together with the facts or with other answers. */
final class AnswerConflicts {
    private final Findings findings;
    private final Profile profile;

    AnswerConflicts(Findings findings) {
        this.findings = findings;
        this.profile = findings.assessment().profile();
    }

    /** Returns the first contradiction that the checklist declares for an answer to a question. */
    Optional<Contradiction> of(Question question, Answer answer) {
        for (Question.Contradicting one : question.contradicts()) {
            if (one.answers().contains(answer.kind())
                    && ConditionEvaluator.holds(one.when(), profile) == TruthValue.TRUE
                    && areAnswered(one.answered())) {
                return Optional.of(contradiction(question.id(), one));
            }
        }
        return Optional.empty();
    }

    private boolean areAnswered(List<Question.Answered> others) {
        for (Question.Answered other : others) {
            Optional<Answer> answer = findings.assessment().answerTo(other.question());
            if (answer.isEmpty() || !other.answers().contains(answer.get().kind()) || !isAsked(other.question())) {
                return false;
            }
        }
        return true;
    }

    private boolean isAsked(QuestionId id) {
        Optional<Question> question = findings.checklist().question(id);
        return question.isPresent() && findings.of(question.get()).isPresent();
    }

    private Contradiction contradiction(QuestionId id, Question.Contradicting one) {
        List<QuestionId> others = new ArrayList<>();
        for (Question.Answered other : one.answered()) {
            others.add(other.question());
        }
        return new Contradiction(
                others.isEmpty() ? Contradiction.Kind.ANSWER_APART : Contradiction.Kind.ANSWERS_APART,
                Optional.of(id),
                first(ConditionEvaluator.deciding(one.when(), profile)),
                others,
                -1,
                one.because());
    }

    /** Returns the first deciding fact that the State is asked: the one that it can change. */
    Optional<FactId> first(Set<FactId> deciding) {
        for (Fact fact : findings.checklist().profile()) {
            if (deciding.contains(fact.id()) && ConditionEvaluator.holds(fact.when(), profile) == TruthValue.TRUE) {
                return Optional.of(fact.id());
            }
        }
        return Optional.empty();
    }
}
