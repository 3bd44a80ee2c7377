package org.stocktake.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.finding.JudgedAssessment.BASE;
import static org.stocktake.finding.JudgedAssessment.BOARDING;
import static org.stocktake.finding.JudgedAssessment.EVERYONE;
import static org.stocktake.finding.JudgedAssessment.OFFENCE;
import static org.stocktake.finding.JudgedAssessment.TODAY;
import static org.stocktake.finding.JudgedAssessment.as;
import static org.stocktake.finding.JudgedAssessment.said;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.SampleChecklist;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Question;
import org.stocktake.model.Section;

/**
 * The parts of a whole comparison: the day of the earlier assessment, the kinds of change, confidential answers, facts.
 */
final class ComparisonAsAWholeTest {
    @ParameterizedTest(name = "the last answer of {0}: judged on {1}")
    @CsvSource({
        "2026-03-01T10:00:00Z, 2026-03-01",
        "2026-11-24T10:00:00Z, 2026-11-24",
        "2027-01-01T10:00:00Z, 2026-11-24",
        "'',                   2026-11-24"
    })
    void anEarlierAssessmentIsJudgedOnTheDayOfItsLastAnswer(String at, LocalDate day) {
        Assessment dated = BASE.assessment()
                .with(OFFENCE, Answer.of(AnswerKind.NO).with(AnswerTextField.AT, "2025-07-01T10:00:00Z"))
                .with(EVERYONE, Answer.of(AnswerKind.NO).with(AnswerTextField.AT, at));
        LocalDate expected = at.isEmpty() ? LocalDate.of(2025, 7, 1) : day;
        assertThat(Comparison.dayOf(dated, TODAY)).isEqualTo(expected);
        assertThat(Comparison.dayOf(BASE.assessment(), TODAY)).isEqualTo(TODAY);
    }

    @Test
    void aStepBackIsAnyThatAGateRefuses() {
        assertThat(Stream.of(QuestionChange.Kind.values()).filter(QuestionChange.Kind::isWorse))
                .containsExactly(
                        QuestionChange.Kind.WORSE, QuestionChange.Kind.NEWLY_OPEN, QuestionChange.Kind.EXPIRED);
    }

    @Test
    void theChangesAreFoundByKind() {
        JudgedAssessment after = BASE.with(OFFENCE, as(AnswerKind.NO))
                .with(BOARDING, answer -> answer.with(AnswerTextField.NOTE, "New"));
        Comparison comparison = Comparison.of(BASE.findings(), after.findings());
        assertThat(comparison.isUnchanged()).isFalse();
        assertThat(comparison.worse())
                .extracting(change -> change.question().id())
                .containsExactly(OFFENCE);
        assertThat(comparison.of(QuestionChange.Kind.CHANGED))
                .extracting(change -> change.question().id())
                .containsExactly(BOARDING);
        assertThat(Comparison.of(BASE.findings(), BASE.findings()).isUnchanged())
                .isTrue();
    }

    @Test
    void whatIsConfidentialOnEitherSideIsLeftOutOfARedactedComparison() {
        JudgedAssessment secret = BASE.with(OFFENCE, answer -> answer.withConfidential(true));
        JudgedAssessment worse = BASE.with(OFFENCE, as(AnswerKind.NO)).with(BOARDING, as(AnswerKind.NO));
        assertThat(Comparison.of(secret.findings(), worse.findings()).redacted().changes())
                .extracting(change -> change.question().id())
                .containsExactly(BOARDING);
        assertThat(Comparison.of(worse.findings(), secret.findings()).redacted().changes())
                .extracting(change -> change.question().id())
                .containsExactly(BOARDING);
    }

    @Test
    void onlyTheFactsThatBearOnAQuestionAreItsFacts() {
        JudgedAssessment before =
                BASE.withFact(SampleChecklist.COAST, "landlocked").withFact(SampleChecklist.RESERVATION, "yes");
        JudgedAssessment after = BASE.withFact(SampleChecklist.RESERVATION, "no");
        Comparison comparison = Comparison.of(before.findings(), after.findings());
        assertThat(comparison.facts()).containsExactlyInAnyOrder(SampleChecklist.COAST, SampleChecklist.RESERVATION);
        assertThat(comparison.changes())
                .extracting(change -> change.question().id() + " " + change.facts())
                .contains("sea.boarding [coast]", "sea.return [reservation]");
    }

    @Test
    void aFactThatOnlyTheEarlierAssessmentHasIsOneThatChanged() {
        JudgedAssessment after = BASE.withFact(SampleChecklist.COAST, "");
        assertThat(Comparison.of(BASE.findings(), after.findings()).facts()).containsExactly(SampleChecklist.COAST);
    }

    @Test
    void aQuestionOfAnotherTextIsAnotherQuestion() {
        Checklist all = BASE.checklist();
        List<Section> sections = all.sections().stream()
                .map(section -> new Section(
                        section.id(),
                        section.title(),
                        section.intro(),
                        section.questions().stream()
                                .map(question -> question.id().equals(OFFENCE) ? reworded(question) : question)
                                .toList()))
                .toList();
        Checklist other = new Checklist(
                all.heading(),
                new Checklist.Body(all.sources(), all.provisions(), sections),
                all.profile(),
                all.voluntaryWhen(),
                all.vocabulary());
        assertThat(said(BASE, new JudgedAssessment(other, BASE.assessment(), TODAY)))
                .containsExactly("laws.offence checklist-changed [CHECKLIST_CHANGED]");
    }

    private static Question reworded(Question question) {
        return new Question(
                question.id(),
                "Is it otherwise?",
                question.provisions(),
                question::guidance,
                question.when(),
                question.depth(),
                question.endangersLife());
    }
}
