package org.stocktake.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.stocktake.SampleChecklist;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Depth;
import org.stocktake.model.Evidence;
import org.stocktake.model.Period;
import org.stocktake.model.QuestionId;

/** An assessment with its checklist, on a given day. */
public record JudgedAssessment(Checklist checklist, Assessment assessment, LocalDate today) {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    public static final QuestionId OFFENCE = new QuestionId("laws.offence");
    public static final QuestionId THOUGHT = new QuestionId("laws.thought");
    public static final QuestionId EVERYONE = new QuestionId("laws.everyone");
    public static final QuestionId BOARDING = new QuestionId("sea.boarding");
    public static final QuestionId RETURN = new QuestionId("sea.return");
    public static final Evidence LAW = Evidence.of("Immigration Act", "s. 108");
    public static final Evidence DECREE = Evidence.of("Decree", "No. 7");
    public static final JudgedAssessment BASE = base();

    public Findings findings() {
        return Findings.of(checklist, assessment, today);
    }

    public JudgedAssessment with(QuestionId question, UnaryOperator<Answer> change) {
        Answer changed = change.apply(assessment.answerTo(question).orElse(Answer.of(AnswerKind.LATER)));
        return new JudgedAssessment(checklist, assessment.with(question, changed), today);
    }

    public JudgedAssessment without(QuestionId question) {
        return new JudgedAssessment(checklist, assessment.without(question), today);
    }

    public JudgedAssessment withFact(org.stocktake.model.FactId fact, String value) {
        List<String> values = value.isEmpty() ? List.of() : List.of(value);
        return new JudgedAssessment(
                checklist, assessment.withProfile(assessment.profile().with(fact, values)), today);
    }

    public JudgedAssessment on(LocalDate day) {
        return new JudgedAssessment(checklist, assessment, day);
    }

    private static JudgedAssessment base() {
        Assessment empty = Assessment.begin(
                new Assessment.Subject("sample", "1.0.0", "XA", Period.ofYear(2026), "en"), Depth.FULL);
        Assessment filled = empty.withProfile(empty.profile()
                        .with(SampleChecklist.PARTY, List.of("yes"))
                        .with(SampleChecklist.COAST, List.of("coastal"))
                        .with(SampleChecklist.RESERVATION, List.of("yes")))
                .with(OFFENCE, Answer.of(AnswerKind.YES).withEvidence(List.of(LAW, DECREE)))
                .with(THOUGHT, Answer.of(AnswerKind.CONSIDERED))
                .with(
                        EVERYONE,
                        Answer.of(AnswerKind.PARTLY)
                                .withEvidence(List.of(LAW))
                                .with(AnswerTextField.REVIEW_BY, "2026-12-01"))
                .with(BOARDING, Answer.of(AnswerKind.YES).withEvidence(List.of(LAW)))
                .with(RETURN, Answer.of(AnswerKind.NO));
        return new JudgedAssessment(SampleChecklist.checklist(), filled, TODAY);
    }

    public static UnaryOperator<Answer> as(AnswerKind kind) {
        return answer -> answer.withKind(kind);
    }

    public static List<String> said(JudgedAssessment before, JudgedAssessment after) {
        return Comparison.of(before.findings(), after.findings()).changes().stream()
                .map(change -> change.question().id() + " " + change.kind().word() + " " + change.causes())
                .toList();
    }
}
