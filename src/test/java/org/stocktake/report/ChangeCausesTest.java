package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.report.SampleAnswers.id;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.stocktake.finding.Findings;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.finding.compare.ScopeShift;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Evidence;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;
import org.stocktake.report.chapter.ChangeSums;
import org.stocktake.report.chapter.ChangeText;
import org.stocktake.report.facts.ChangesSince;
import org.stocktake.text.Messages;

/**
 * The cause of a change names what changed: the answer, one of its other parts, evidence, a day, a fact or the
 * question.
 */
final class ChangeCausesTest {
    private static final Messages ENGLISH = Messages.in(Messages.ENGLISH);
    private static final QuestionId ATTEMPT = id("offences.attempt");
    private static final Evidence ACT = Evidence.of("Penal Code", "s. 12");
    private static final LocalDate BEFORE = LocalDate.of(2025, 11, 20);

    private static Comparison compared(Answer before, Answer after) {
        return compared(SmallChecklist.checklist(), before, after);
    }

    private static Comparison compared(Checklist earlier, Answer before, Answer after) {
        Assessment sample = SampleAnswers.coastal();
        return Comparison.of(
                Findings.of(earlier, sample.with(ATTEMPT, before), BEFORE),
                Findings.of(SmallChecklist.checklist(), sample.with(ATTEMPT, after), SampleAnswers.TODAY));
    }

    private static List<String> causes(Comparison comparison) {
        return comparison.changes().stream()
                .filter(change -> change.question().id().equals(ATTEMPT))
                .flatMap(change -> new ChangeText(comparison, ENGLISH).causes(change).stream())
                .toList();
    }

    /** In Chinese the sign of lists would make a second document of the place in the first. */
    @Test
    void theChangedEvidenceIsOneDocumentWithItsPlace() {
        Comparison added = compared(Answer.of(AnswerKind.YES), yes());
        assertThat(added.changes().stream()
                        .filter(change -> change.question().id().equals(ATTEMPT))
                        .flatMap(change -> new ChangeText(added, Messages.in("zh")).causes(change).stream()))
                .containsExactly("增加了佐证材料（Penal Code，s. 12）");
    }

    private static Answer yes() {
        return Answer.of(AnswerKind.YES).withEvidence(List.of(ACT));
    }

    @Test
    void anotherAnswerIsNamedWithTheOneThatItReplaces() {
        assertThat(causes(compared(Answer.of(AnswerKind.NO), Answer.of(AnswerKind.PARTLY))))
                .containsExactly("the answer was \"No\" and is now \"Partly\"");
    }

    @Test
    void whereAChangeIsLeftOutItIsNotSaidThatNothingChanged() {
        Comparison same = Comparison.of(
                Findings.of(SmallChecklist.checklist(), SampleAnswers.coastal(), SampleAnswers.TODAY),
                Findings.of(SmallChecklist.checklist(), SampleAnswers.coastal(), SampleAnswers.TODAY));
        List<Question> leftOut = SmallChecklist.checklist().questions().limit(1).toList();
        assertThat(ChangeSums.of(ChangesSince.of(same, "", List.of()), ENGLISH)).isEqualTo("Nothing changed.");
        assertThat(ChangeSums.of(new ChangesSince(same, "", List.of(), leftOut), ENGLISH))
                .isEqualTo("Of what this copy tells, nothing changed.");
    }

    @Test
    void thatNothingStoodInTheWayIsADifferenceToo() {
        assertThat(causes(compared(
                        Answer.of(AnswerKind.NO), Answer.of(AnswerKind.NO).withNoChallenges())))
                .containsExactly("the answer is still \"No\"; what it says is different under \"Obstacles\"");
    }

    @Test
    void whatIsDifferentBesideTheSameAnswerIsNamed() {
        Answer before = yes().with(AnswerTextField.MEASURES, "Section 12.")
                .with(AnswerTextField.INTERNAL_NOTE, "To be checked.");
        assertThat(causes(compared(before, yes().with(AnswerTextField.MEASURES, "Sections 12 and 13."))))
                .containsExactly("the answer is still \"Yes\"; what it says is different under \"Measure\"");
        Answer after = before.withConfidential(true)
                .withNoHelp()
                .withActions(List.of(new Action("Publish it", "", "", "")))
                .withEvidence(List.of(new Evidence("Penal Code", "s. 12", "2019-01-01", "", "", "", "")));
        assertThat(causes(compared(before, after)))
                .containsExactly("the answer is still \"Yes\"; what it says is different under"
                        + " \"Confidential\", \"Help\", \"Next step\", \"Evidence\"");
    }

    @Test
    void evidenceThatIsGoneOrAddedIsNamed() {
        Evidence other = Evidence.of("Decree", "No. 4");
        assertThat(causes(compared(yes(), yes().withEvidence(List.of(other)))))
                .containsExactly("evidence was taken away (Penal Code, s. 12)", "evidence was added (Decree, No. 4)");
    }

    @Test
    void whatIsNotAnsweredYetHasNotLostWhatStoodBesideTheOldAnswer() {
        Assessment sample = SampleAnswers.coastal();
        Checklist checklist = SmallChecklist.checklist();
        assertThat(causes(Comparison.of(
                        Findings.of(checklist, sample.with(ATTEMPT, yes()), BEFORE),
                        Findings.of(checklist, sample.without(ATTEMPT), SampleAnswers.TODAY))))
                .containsExactly("the answer was \"Yes\", and the question is not started now");
        assertThat(causes(compared(yes(), Answer.of(AnswerKind.WAITING))))
                .containsExactly("the answer was \"Yes\" and is now \"Waiting for somebody\"");
        Answer later = Answer.of(AnswerKind.LATER);
        assertThat(causes(compared(later.withEvidence(List.of(ACT)), later)))
                .containsExactly("evidence was taken away (Penal Code, s. 12)");
    }

    @Test
    void aDayThatHasPassedIsNamedWithWhatItBelongsTo() {
        Answer dated = yes().with(AnswerTextField.REVIEW_BY, "2026-10-01");
        assertThat(causes(compared(dated, dated)))
                .containsExactly("it had to be looked at again by 1 October 2026, and that day has passed");
        Evidence decree = new Evidence("Decree", "No. 4", "", "", "", "", "2026-06-30");
        Answer citing = dated.withEvidence(List.of(ACT, decree));
        assertThat(causes(compared(citing, citing)))
                .containsExactly("its evidence (Decree, No. 4) had to be looked at again by 30 June 2026,"
                        + " and that day has passed");
    }

    @Test
    void whatWasLookedAtAgainSaysUntilWhen() {
        Answer before = yes().with(AnswerTextField.REVIEW_BY, "2025-01-01");
        assertThat(causes(compared(before, yes().with(AnswerTextField.REVIEW_BY, "2027-11-24"))))
                .containsExactly("it was past its review date and has been looked at again;"
                        + " the next review is due by 24 November 2027");
        assertThat(causes(compared(before, yes())))
                .containsExactly("it was past its review date and has been looked at again");
    }

    @Test
    void aQuestionThatTheChecklistChangedSaysWhatIsDifferent() {
        Checklist earlier = with(question -> new Question(
                question.id(),
                "Is an attempt a crime?",
                List.of(new ProvisionId("smp-6-3")),
                question::guidance,
                question.when(),
                question.depth(),
                question.endangersLife()));
        assertThat(causes(compared(earlier, yes(), yes())))
                .singleElement()
                .asString()
                .startsWith("the checklist changed (version 1.0.0 to 1.0.0): ")
                .contains("the question was worded \"Is an attempt a crime?\"")
                .contains("the question now also rests on Protocol, article 6(1)(a)")
                .contains("the question no longer rests on Protocol, article 6(3)");
    }

    @Test
    void aQuestionThatIsNewSaysSo() {
        Checklist small = SmallChecklist.checklist();
        Checklist earlier = with(
                small,
                section -> section.questions().stream()
                        .filter(question -> !question.id().equals(ATTEMPT))
                        .toList());
        assertThat(causes(compared(earlier, yes(), yes())))
                .containsExactly("the checklist changed (version 1.0.0 to 1.0.0): the question is new");
    }

    private static Checklist with(UnaryOperator<Question> change) {
        return with(
                SmallChecklist.checklist(),
                section -> section.questions().stream()
                        .map(question -> question.id().equals(ATTEMPT) ? change.apply(question) : question)
                        .toList());
    }

    private static Checklist with(Checklist small, java.util.function.Function<Section, List<Question>> questions) {
        List<Section> sections = small.sections().stream()
                .map(section -> new Section(section.id(), section.title(), section.intro(), questions.apply(section)))
                .toList();
        return new Checklist(
                small.heading(),
                new Checklist.Body(small.sources(), small.provisions(), sections),
                small.profile(),
                small.voluntaryWhen(),
                small.vocabulary());
    }

    @Test
    void whereNothingBecameWorseTheSumsSaySo() {
        Comparison comparison = compared(Answer.of(AnswerKind.NO), yes());
        assertThat(ChangeSums.of(ChangesSince.of(comparison, "", List.of()), ENGLISH))
                .contains("better", "Nothing became worse.", "No question lost its answer.")
                .doesNotContain("Nothing became better.");
        assertThat(ChangeSums.of(ChangesSince.of(compared(yes(), Answer.of(AnswerKind.NO)), "", List.of()), ENGLISH))
                .contains("Nothing became better.")
                .doesNotContain("Nothing became worse.");
    }

    /** A value can have commas and be a sentence: between the same commas nobody found where it ends. */
    @Test
    void theFactThatMovedQuestionsStandsWithItsValuesInQuotationMarks() {
        ScopeShift shift = ChangesSinceTest.SINCE.comparison().shifts().get(0);
        String fact = "«Does your State have a coast?» (раньше: «No, landlocked»; теперь: «Yes, a coast»)";
        assertThat(new ChangeText(ChangesSinceTest.SINCE.comparison(), Messages.in("ru")).shift(shift))
                .isEqualTo("Теперь задаются 2 вопроса; причина: сведение " + fact + ".");
    }
}
