package org.stocktake.interview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stocktake.condition.AskedQuestions;
import org.stocktake.finding.AnswerTimes;
import org.stocktake.finding.ReopenedAnswers;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Coordination;
import org.stocktake.model.Period;
import org.stocktake.model.Profile;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/**
 * Assessment under work.
 *
 * @param begun true once State, period and depth are known, so that there is something to save
 * @param office the office that answers; empty when it is not known
 * @param officeNamed true if it was named in this session, and not taken from the answer given last
 * @param aside facts and answers that do not apply at present
 * @param part the questions asked; follows from the rest and is kept because every key needs it
 */
public record InterviewState(
        Assessment assessment, boolean begun, String office, boolean officeNamed, SetAside aside, Part part) {
    /**
     * Questions that are asked.
     *
     * @param selected questions that the interview goes through, if they apply
     * @param asked those of them that apply at this depth, in order
     */
    record Part(Set<QuestionId> selected, List<Question> asked) {
        static Part of(Checklist checklist, Assessment assessment, Set<QuestionId> selected) {
            return new Part(selected, InterviewState.asked(checklist, assessment, selected));
        }
    }

    /**
     * Facts and answers that do not apply at present, kept during the interview in case they apply again, and what the
     * file has no place for.
     *
     * @param facts facts of the profile that another fact excluded
     * @param answers answers as they were before parts were removed
     * @param softened questions of which it was said if words of the text soften them
     */
    public record SetAside(Profile facts, Map<QuestionId, Answer> answers, Set<QuestionId> softened) {
        static final SetAside NOTHING = new SetAside(Profile.EMPTY, Map.of(), Set.of());

        public SetAside {
            answers = Map.copyOf(answers);
            softened = Set.copyOf(softened);
        }

        public SetAside with(Profile other) {
            return new SetAside(other, answers, softened);
        }

        public SetAside softened(QuestionId id) {
            Set<QuestionId> more = new HashSet<>(softened);
            more.add(id);
            return new SetAside(facts, answers, more);
        }

        public SetAside with(QuestionId id, Answer answer) {
            Map<QuestionId, Answer> more = new HashMap<>(answers);
            more.put(id, answer);
            return new SetAside(facts, more, softened);
        }
    }

    static InterviewState of(InterviewConfig config, Assessment assessment, boolean begun, String office) {
        Part part = Part.of(config.checklist(), assessment, config.selected(assessment));
        return new InterviewState(assessment, begun, office, false, SetAside.NOTHING, part);
    }

    /**
     * Returns the state of a new assessment. State and depth of an older assessment are proposed, and the first year
     * after it.
     */
    static InterviewState begin(InterviewConfig config) {
        Assessment earlier = config.earlier().assessment();
        Checklist.Heading heading = config.checklist().heading();
        Assessment.Subject subject = new Assessment.Subject(
                heading.id(),
                heading.version(),
                earlier.subject().state(),
                Period.ofYear(Math.max(config.thisYear(), config.earlier().yearAfter())),
                heading.language());
        return of(config, Assessment.begin(subject, earlier.depth()), false, "");
    }

    List<Question> asked() {
        return part.asked();
    }

    /** Reservations make no difference here: what they exclude is asked, to be answered voluntarily. */
    private static List<Question> asked(Checklist checklist, Assessment assessment, Set<QuestionId> selected) {
        AskedQuestions scope = new AskedQuestions(checklist, assessment.profile());
        return checklist
                .questions()
                .filter(question -> selected.contains(question.id())
                        && assessment.depth().includes(question.depth())
                        && scope.of(question).kind().isAsked())
                .toList();
    }

    InterviewState with(InterviewConfig config, Assessment changed) {
        Checklist checklist = config.checklist();
        boolean sameAsked = changed.depth() == assessment.depth()
                && changed.profile().equals(assessment.profile())
                && changed.declarations().equals(assessment.declarations());
        if (sameAsked) {
            return new InterviewState(changed, begun, office, officeNamed, aside, part);
        }
        Assessment valid = ReopenedAnswers.in(changed, checklist, config.today());
        return new InterviewState(valid, begun, office, officeNamed, aside, Part.of(checklist, valid, part.selected()));
    }

    /** Returns the state with the office that was named in this session. */
    public InterviewState with(String other) {
        return new InterviewState(assessment, begun, other, true, aside, part);
    }

    /** Returns the state with the office of another state. */
    InterviewState withOfficeOf(InterviewState other) {
        return new InterviewState(assessment, begun, other.office, other.officeNamed, aside, part);
    }

    public InterviewState with(SetAside other) {
        return new InterviewState(assessment, begun, office, officeNamed, other, part);
    }

    public InterviewState withBegun() {
        return new InterviewState(assessment, true, office, officeNamed, aside, part);
    }

    public boolean isAsked(QuestionId id) {
        return numberOf(id) > 0;
    }

    /** Returns the place of a question among those asked, from 1; 0 when it is not asked. */
    public int numberOf(QuestionId id) {
        return asked().stream().map(Question::id).toList().indexOf(id) + 1;
    }

    /**
     * Returns the office that goes on with an assessment: the one of a worksheet, else the one that answered last. Empty
     * where several offices answer in one file, because the last one may be another than the one that sits here.
     */
    static String officeGoingOn(Assessment assessment) {
        Coordination shared = assessment.coordination();
        boolean isOfMany = !shared.requests().isEmpty()
                || !shared.received().isEmpty()
                || !shared.conflicts().isEmpty();
        return shared.worksheet()
                .map(Coordination.Worksheet::office)
                .orElseGet(() -> isOfMany ? "" : AnswerTimes.lastOffice(assessment));
    }
}
