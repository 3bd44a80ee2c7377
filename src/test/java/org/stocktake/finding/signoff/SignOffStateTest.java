package org.stocktake.finding.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.finding.JudgedAssessment.BASE;
import static org.stocktake.finding.JudgedAssessment.BOARDING;
import static org.stocktake.finding.JudgedAssessment.EVERYONE;
import static org.stocktake.finding.JudgedAssessment.OFFENCE;
import static org.stocktake.finding.JudgedAssessment.RETURN;
import static org.stocktake.finding.JudgedAssessment.THOUGHT;
import static org.stocktake.finding.JudgedAssessment.as;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stocktake.finding.JudgedAssessment;
import org.stocktake.finding.gate.Gate;
import org.stocktake.finding.gate.GateFailure;
import org.stocktake.finding.gate.Verdict;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Coordination.SignOff;
import org.stocktake.model.Period;
import org.stocktake.model.QuestionId;

final class SignOffStateTest {
    private static final String AT = "2026-11-24T10:42:00Z";
    private static final Gate SIGNED = new Gate(Set.of(Gate.Requirement.SIGNED), List.of(), List.of(), List.of());

    private static JudgedAssessment signed(JudgedAssessment judged, String office, String... sections) {
        SignOff signOff = SignOffState.sign(
                        judged.checklist(),
                        judged.assessment(),
                        List.of(sections),
                        new SignOffState.Signature(office, AT))
                .orElseThrow();
        List<SignOff> all = SignOffState.with(judged.assessment().coordination().signOffs(), signOff);
        return withSignOffs(judged, all);
    }

    private static JudgedAssessment withSignOffs(JudgedAssessment judged, List<SignOff> all) {
        Assessment assessment = judged.assessment();
        return new JudgedAssessment(
                judged.checklist(),
                assessment.withCoordination(assessment.coordination().withSignOffs(all)),
                judged.today());
    }

    private static SignOffState only(JudgedAssessment judged) {
        List<SignOffState> all = SignOffState.all(judged.checklist(), judged.assessment());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void anotherAnswerANewOneAndOneTakenAwayMakeItVoidByName() {
        JudgedAssessment changed = signed(BASE.without(THOUGHT), "Justice")
                .with(OFFENCE, as(AnswerKind.PARTLY))
                .with(THOUGHT, as(AnswerKind.CONSIDERED))
                .without(RETURN);
        SignOffState state = only(changed);
        assertThat(state.holds()).isFalse();
        assertThat(state.changed()).containsExactly(OFFENCE);
        assertThat(state.added()).containsExactly(THOUGHT);
        assertThat(state.removed()).containsExactly(RETURN);
    }

    @Test
    void anotherStateOrPeriodMakesItVoidAndNamesNoQuestion() {
        JudgedAssessment signed = signed(BASE, "Justice");
        Assessment.Subject subject = signed.assessment().subject();
        Assessment other = signed.assessment()
                .withSubject(new Assessment.Subject(
                        subject.checklistId(), subject.checklistVersion(), subject.state(), Period.ofYear(2027), "en"));
        SignOffState state = only(new JudgedAssessment(signed.checklist(), other, signed.today()));
        assertThat(state.holds()).isFalse();
        assertThat(state.differing()).isEmpty();
    }

    @Test
    void aDigestThatSomebodyWroteByHandHoldsNothing() {
        SignOff forged = new SignOff("Justice", AT, List.of(), "0".repeat(64), Map.of());
        assertThat(only(withSignOffs(BASE, List.of(forged))).holds()).isFalse();
        SignOff genuine = only(signed(BASE, "Justice")).signOff();
        SignOff cut = new SignOff("Justice", AT, List.of(), genuine.sha256(), Map.of());
        assertThat(only(withSignOffs(BASE, List.of(cut))).holds()).isFalse();
    }

    @Test
    void aTimeAnInternalNoteAndAnAnswerOfAnotherSectionChangeNothing() {
        JudgedAssessment signed = signed(BASE, "Coast guard", "sea");
        assertThat(only(signed.with(BOARDING, answer -> answer.with(AnswerTextField.AT, AT)))
                        .holds())
                .isTrue();
        assertThat(only(signed.with(BOARDING, answer -> answer.with(AnswerTextField.INTERNAL_NOTE, "Ask.")))
                        .holds())
                .isTrue();
        assertThat(only(signed.with(OFFENCE, as(AnswerKind.NO))).holds()).isTrue();
    }

    @Test
    void whatIsTakenBackAsItWasHoldsAgain() {
        Answer before = BASE.assessment().answerTo(OFFENCE).orElseThrow();
        JudgedAssessment there = signed(BASE, "Justice").with(OFFENCE, as(AnswerKind.NO));
        assertThat(only(there).holds()).isFalse();
        assertThat(only(there.with(OFFENCE, changed -> before)).holds()).isTrue();
    }

    @Test
    void signingAgainTakesThePlaceOfTheSameOfficeForTheSameSectionsOnly() {
        JudgedAssessment twice = signed(signed(BASE, "Justice"), "Justice");
        assertThat(twice.assessment().coordination().signOffs()).hasSize(1);
        JudgedAssessment more = signed(signed(twice, "Justice", "sea"), "Coast guard");
        assertThat(more.assessment().coordination().signOffs())
                .extracting(SignOff::office)
                .containsExactly("Justice", "Justice", "Coast guard");
    }

    @Test
    void nothingCanBeSignedWhereNothingIsAnswered() {
        Assessment empty = BASE.assessment().withAnswers(Map.of());
        assertThat(SignOffState.sign(BASE.checklist(), empty, List.of(), new SignOffState.Signature("Justice", AT)))
                .isEqualTo(Optional.empty());
    }

    private static Verdict judge(JudgedAssessment judged) {
        return SIGNED.judge(judged.findings());
    }

    @Test
    void signedFailsOnEveryAnswerThatNobodySigned() {
        Verdict verdict = judge(signed(BASE, "Coast guard", "sea"));
        assertThat(verdict.failures()).extracting(GateFailure::cause).containsOnly(GateFailure.Cause.UNSIGNED);
        assertThat(verdict.failures())
                .extracting(failure -> failure.question().map(QuestionId::value).orElse(""))
                .containsExactly("laws.offence", "laws.thought", "laws.everyone");
    }

    @Test
    void aVoidSignOffFailsOnceAndNotForEachAnswer() {
        Verdict verdict = judge(signed(BASE, "Justice").with(OFFENCE, as(AnswerKind.NO)));
        assertThat(verdict.failures())
                .hasSize(1)
                .allSatisfy(failure -> assertThat(failure.question()).isEmpty());
    }

    @Test
    void aSecondSignOffThatHoldsIsEnough() {
        JudgedAssessment first = signed(BASE, "Justice").with(EVERYONE, as(AnswerKind.NO));
        assertThat(judge(first).holds()).isFalse();
        assertThat(judge(signed(first, "Interior")).holds()).isTrue();
    }

    @Test
    void whatIsNotAnsweredNeedsNoSignature() {
        assertThat(judge(signed(BASE.without(RETURN), "Justice")).holds()).isTrue();
        assertThat(judge(withSignOffs(BASE, List.of())).holds()).isFalse();
    }
}
