package org.stocktake.finding.gate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Findings;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Declaration;
import org.stocktake.model.Depth;
import org.stocktake.model.Evidence;
import org.stocktake.model.Profile;
import org.stocktake.model.QuestionId;

/**
 * The accepted state of an assessment: the facts about the State and, for each answer, its kind, whether it had
 * evidence, and its review day.
 *
 * @param day the day on which it was accepted
 */
public record Floor(
        Assessment.Subject subject, LocalDate day, Depth depth, Profile profile, Map<QuestionId, Held> answers) {
    /** A placeholder for any citation. */
    public static final Evidence SOMETHING_CITED = Evidence.of("*", "");

    public Floor {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /**
     * The accepted state of one answer.
     *
     * @param reviewBy the earliest day by which the answer or its evidence must be looked at again; empty when there is
     *     none
     */
    public record Held(AnswerKind kind, boolean cited, String reviewBy) {
        static Held of(Answer answer) {
            String reviewBy = Stream.concat(
                            Stream.of(answer.reviewDay()),
                            answer.evidence().stream().map(Evidence::reviewDay))
                    .filter(day -> !day.isEmpty())
                    .min(String::compareTo)
                    .orElse("");
            return new Held(answer.kind(), !answer.evidence().isEmpty(), reviewBy);
        }

        private Answer answer() {
            return Answer.of(kind)
                    .withEvidence(cited ? List.of(SOMETHING_CITED) : List.of())
                    .with(AnswerTextField.REVIEW_BY, reviewBy);
        }
    }

    /** Returns today's state of an assessment. */
    public static Floor of(Findings findings) {
        Assessment assessment = findings.assessment();
        Map<QuestionId, Held> held = new LinkedHashMap<>();
        for (Finding finding : findings.all()) {
            Optional<Answer> answer = findings.answer(finding);
            if (answer.isPresent()) {
                held.put(finding.question().id(), Held.of(answer.get()));
            }
        }
        return new Floor(assessment.subject(), findings.today(), assessment.depth(), assessment.profile(), held);
    }

    /** Returns true if it belongs to that assessment: same State, same checklist, and not an earlier period. */
    public boolean isFor(Assessment.Subject other) {
        return subject.state().equals(other.state())
                && subject.checklistId().equals(other.checklistId())
                && !other.period().to().isBefore(subject.period().to());
    }

    /**
     * Compares today's findings with the floor; texts are not stored, so they are no change. Nor are declarations: both
     * are judged by the reservations that stand today, because to make or to withdraw one changes no answer.
     */
    public Comparison against(Findings now) {
        List<Declaration> today =
                Declaration.excludingOn(now.today(), now.assessment().declarations());
        Findings accepted = Findings.of(now.checklist(), assessment(today), day);
        Findings reduced = Findings.of(now.checklist(), of(now).assessment(today), now.today());
        return Comparison.of(accepted, reduced);
    }

    private Assessment assessment(List<Declaration> declarations) {
        Map<QuestionId, Answer> all = new LinkedHashMap<>();
        answers.forEach((question, held) -> all.put(question, held.answer()));
        return new Assessment(subject, depth, profile, Map.of(), List.of(), declarations, all);
    }
}
