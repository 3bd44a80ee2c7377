package org.stocktake.interview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stocktake.condition.AskedQuestions;
import org.stocktake.condition.ConditionEvaluator;
import org.stocktake.condition.TruthValue;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerText;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Fact;
import org.stocktake.model.Period;
import org.stocktake.model.Profile;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/**
 * What an interview works on.
 *
 * @param begun whether State, period and depth are known, so that there is something to save
 * @param office who answers; empty when it is not known
 * @param aside what does not belong any more
 * @param part what is asked; follows from the rest and is kept because it is looked at with every key
 */
public record InterviewState(Assessment assessment, boolean begun, String office, SetAside aside, Part part) {
    /**
     * What is asked.
     *
     * @param selected the questions that the interview goes through, if they apply
     * @param asked those of them that apply at this depth, in order
     */
    record Part(Set<QuestionId> selected, List<Question> asked) {
        static Part of(Checklist checklist, Assessment assessment, Set<QuestionId> selected) {
            return new Part(selected, InterviewState.asked(checklist, assessment, selected));
        }
    }

    static InterviewState of(InterviewConfig setting, Assessment assessment, boolean begun, String office) {
        Part part = Part.of(setting.checklist(), assessment, setting.selected(assessment));
        return new InterviewState(assessment, begun, office, SetAside.NOTHING, part);
    }

    /** Of a new assessment; what an older one says of State and depth is proposed, and a year that it does not cover. */
    static InterviewState begin(InterviewConfig setting) {
        Assessment earlier = setting.earlier().assessment();
        Checklist.Heading heading = setting.checklist().heading();
        Assessment.Subject subject = new Assessment.Subject(
                heading.id(),
                heading.version(),
                earlier.subject().state(),
                Period.ofYear(Math.max(setting.thisYear(), setting.earlier().yearAfter())),
                heading.language());
        return of(setting, Assessment.begin(subject, earlier.depth()), false, "");
    }

    List<Question> asked() {
        return part.asked();
    }

    private static List<Question> asked(Checklist checklist, Assessment assessment, Set<QuestionId> selected) {
        AskedQuestions scope = new AskedQuestions(checklist, assessment.profile());
        return checklist
                .questions()
                .filter(question -> selected.contains(question.id())
                        && assessment.depth().includes(question.depth())
                        && scope.of(question).kind().isAsked())
                .toList();
    }

    InterviewState with(Checklist checklist, Assessment changed) {
        boolean sameAsked =
                changed.depth() == assessment.depth() && changed.profile().equals(assessment.profile());
        if (sameAsked) {
            return new InterviewState(changed, begun, office, aside, part);
        }
        Assessment valid = reopened(checklist, changed);
        return new InterviewState(valid, begun, office, aside, Part.of(checklist, valid, part.selected()));
    }

    public InterviewState with(String other) {
        return new InterviewState(assessment, begun, other, aside, part);
    }

    public InterviewState with(SetAside other) {
        return new InterviewState(assessment, begun, office, other, part);
    }

    public InterviewState withBegun() {
        return new InterviewState(assessment, true, office, aside, part);
    }

    public boolean isAsked(QuestionId id) {
        return asked().stream().anyMatch(question -> question.id().equals(id));
    }

    /** The place of a question among those asked, from 1; 0 when it is not asked. */
    public int numberOf(QuestionId id) {
        for (int i = 0; i < asked().size(); i++) {
            if (asked().get(i).id().equals(id)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The facts that are asked of this State, in order. */
    public static List<Fact> factsAsked(Checklist checklist, Profile profile) {
        return checklist.profile().stream()
                .filter(fact -> ConditionEvaluator.holds(fact.when(), profile) == TruthValue.TRUE)
                .toList();
    }

    /** Returns the office that answered last; empty when none is recorded. */
    public static String lastOffice(Assessment assessment) {
        return lastAnswered(assessment)
                .map(entry -> entry.getValue().text(AnswerText.BY))
                .orElse("");
    }

    /** Returns the answer with the latest time; empty when no answer has one. Times are UTC texts and compare as texts. */
    public static Optional<Map.Entry<QuestionId, Answer>> lastAnswered(Assessment assessment) {
        Optional<Map.Entry<QuestionId, Answer>> last = Optional.empty();
        for (Map.Entry<QuestionId, Answer> entry : assessment.answers().entrySet()) {
            String at = entry.getValue().text(AnswerText.AT);
            if (!at.isEmpty()
                    && (last.isEmpty() || at.compareTo(last.get().getValue().text(AnswerText.AT)) >= 0)) {
                last = Optional.of(entry);
            }
        }
        return last;
    }

    /** Another profile can make a question's force one that does not accept "considered": then it is open again. */
    private static Assessment reopened(Checklist checklist, Assessment assessment) {
        AskedQuestions scope = new AskedQuestions(checklist, assessment.profile());
        Assessment valid = assessment;
        for (Question question : checklist.questions().toList()) {
            Optional<Answer> answer = valid.answerTo(question.id());
            if (answer.isPresent()
                    && answer.get().kind() == AnswerKind.CONSIDERED
                    && !scope.of(question).force().acceptsConsidered()) {
                valid = valid.with(question.id(), answer.get().withKind(AnswerKind.LATER));
            }
        }
        return valid;
    }
}
