package org.stocktake.report.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Findings;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Carryover;
import org.stocktake.model.Coordination;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;

/**
 * Findings without the parts that must not be published: contacts, internal notes and, if asked, confidential answers
 * with their findings. A format cannot print what is not in them.
 *
 * @param withheld the findings of confidential answers that are left out
 * @param leftOut the questions whose confidential answers are left out
 * @param retiredLeftOut number of confidential answers to questions that are gone, which are left out
 * @param asked number of questions asked of the State, without voluntary comparisons, with those that are left out
 */
record PublishableFindings(
        Findings findings, List<Finding> withheld, Set<QuestionId> leftOut, int retiredLeftOut, int asked) {
    static PublishableFindings of(Findings findings, boolean redact) {
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        Set<QuestionId> leftOut = new LinkedHashSet<>();
        for (Map.Entry<QuestionId, Answer> given :
                findings.assessment().answers().entrySet()) {
            if (redact && given.getValue().confidential()) {
                leftOut.add(given.getKey());
            } else {
                answers.put(given.getKey(), given.getValue().with(AnswerTextField.INTERNAL_NOTE, ""));
            }
        }
        Assessment whole = findings.assessment();
        Assessment assessment = whole.withContacts(Map.of())
                .withAnswers(answers)
                .withCarryover(publishable(whole.carryover(), redact))
                .withCoordination(publishable(whole.coordination(), leftOut, redact));
        List<Finding> shown = findings.all().stream()
                .filter(finding -> !leftOut.contains(finding.question().id()))
                .toList();
        List<Finding> withheld = findings.all().stream()
                .filter(finding -> leftOut.contains(finding.question().id()))
                .toList();
        int asked = 0;
        for (Finding finding : findings.all()) {
            asked += finding.counts() ? 1 : 0;
        }
        return new PublishableFindings(
                new Findings(findings.checklist(), assessment, findings.today(), shown, findings.skipped()),
                withheld,
                leftOut,
                redact ? whole.carryover().confidentialRetired() : 0,
                asked);
    }

    /** Returns the answers of other offices without internal notes and, if the report is redacted, confidential ones. */
    private static Coordination publishable(Coordination whole, Set<QuestionId> leftOut, boolean redact) {
        Map<QuestionId, List<Answer>> conflicts = new LinkedHashMap<>();
        for (Map.Entry<QuestionId, List<Answer>> waiting : whole.conflicts().entrySet()) {
            List<Answer> others = new ArrayList<>();
            for (Answer other : waiting.getValue()) {
                if (!redact || (!other.confidential() && !leftOut.contains(waiting.getKey()))) {
                    others.add(other.with(AnswerTextField.INTERNAL_NOTE, ""));
                }
            }
            conflicts.put(waiting.getKey(), others);
        }
        return whole.withConflicts(conflicts);
    }

    /** Returns what earlier versions left behind, without confidential answers if the report is redacted. */
    private static Carryover publishable(Carryover carried, boolean redact) {
        List<CarriedAnswer> retired = new ArrayList<>();
        for (CarriedAnswer gone : carried.retired()) {
            if (!redact || !gone.answer().confidential()) {
                retired.add(gone);
            }
        }
        return new Carryover(
                carried.updatedFrom(), carried.proposals(), carried.proposedFacts(), retired, carried.retiredFacts());
    }

    /** A question and the answer that the report has to it. */
    record AnsweredQuestion(Question question, Answer answer) {}

    /**
     * Returns the answers by the id of their question, in the order of the checklist. A question itself takes long to
     * hash.
     */
    Map<QuestionId, AnsweredQuestion> answers() {
        Map<QuestionId, AnsweredQuestion> answers = new LinkedHashMap<>();
        for (Section section : findings.checklist().sections()) {
            for (Question question : section.questions()) {
                Optional<Answer> answer = findings.assessment().answerTo(question.id());
                if (answer.isPresent()) {
                    answers.put(question.id(), new AnsweredQuestion(question, answer.get()));
                }
            }
        }
        return answers;
    }
}
