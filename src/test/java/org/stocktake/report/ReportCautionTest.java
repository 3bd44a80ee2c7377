package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stocktake.finding.Findings;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Condition;
import org.stocktake.model.Evidence;
import org.stocktake.model.Fact;
import org.stocktake.model.Question;
import org.stocktake.text.Messages;

/** A report never claims more than the answers: not that the assessment is complete, nor that an answer is proven. */
final class ReportCautionTest {
    private static final Answer PROVEN =
            Answer.of(AnswerKind.YES).withEvidence(List.of(Evidence.of("Immigration Act", "s. 108")));

    private static String report(Assessment assessment) {
        return ReportFormatTest.write(ReportFormat.MARKDOWN, assessment, false);
    }

    private static Assessment allAnswered(Answer answer) {
        Assessment assessment = SampleAnswers.coastal();
        for (Question question : SmallChecklist.checklist().questions().toList()) {
            assessment = assessment.with(question.id(), answer);
        }
        return assessment;
    }

    @Test
    void thatNoObstacleWasMetIsSaidAndNotMissed() {
        Answer no = Answer.of(AnswerKind.NO).with(AnswerTextField.MISSING, "A rule.");
        assertThat(report(allAnswered(no)))
                .contains("**Not stated**: obstacles; ")
                .doesNotContain("**Obstacles**: None");
        assertThat(report(allAnswered(no.withNoChallenges())))
                .contains("**Obstacles**: None")
                .doesNotContain("obstacles;");
    }

    private static String firstLineOfTheSummary(Assessment assessment) {
        return report(assessment)
                .lines()
                .dropWhile(line -> !line.startsWith("## ") || !line.contains("Key findings"))
                .skip(1)
                .filter(line -> !line.isBlank())
                .takeWhile(line -> !line.startsWith("- **Treaties"))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theFirstLineSaysHowManyQuestionsHaveNoFinalAnswer() {
        Assessment assessment = allAnswered(PROVEN).with(SampleAnswers.id("status.party"), Answer.of(AnswerKind.LATER));
        assertThat(firstLineOfTheSummary(assessment)).contains("Incomplete: 1 of 21 questions has no final answer.");
        assertThat(firstLineOfTheSummary(
                        assessment.with(SampleAnswers.id("training.joint"), Answer.of(AnswerKind.WITHHELD))))
                .contains("Incomplete: 2 of 21 questions have no final answer.");
    }

    @Test
    void theFirstLineSaysHowMuchOfWhatIsMetHasNoEvidence() {
        Assessment assessment = allAnswered(PROVEN).with(SampleAnswers.id("status.party"), Answer.of(AnswerKind.YES));
        assertThat(firstLineOfTheSummary(assessment))
                .contains("21 met, 1 of them without evidence.")
                .doesNotContain("Incomplete");
    }

    @Test
    void aFinishedAndProvenAssessmentNeedsNoCaution() {
        assertThat(firstLineOfTheSummary(allAnswered(PROVEN))).contains("21 questions address the State: 21 met.");
    }

    @Test
    void voluntaryComparisonsAreNeitherIncompleteNorWithoutEvidence() {
        Assessment assessment = SampleAnswers.voluntary();
        for (Question question : SmallChecklist.checklist().questions().toList()) {
            boolean binds = question.provisions().get(0).value().startsWith("res-");
            assessment = binds ? assessment.with(question.id(), PROVEN) : assessment;
        }
        assertThat(firstLineOfTheSummary(
                        assessment.with(SampleAnswers.id("offences.smuggling"), Answer.of(AnswerKind.YES))))
                .contains("questions address the State: 6 met.");
    }

    @Test
    void aDecisionThatIsNotStatedIsNotClaimed() {
        Assessment assessment = SampleAnswers.coastal();
        String decided = "Its decision stands with each";
        assertThat(report(assessment)).contains(decided).doesNotContain("**Not stated**: the decision");
        assertThat(report(assessment.with(SampleAnswers.id("training.liaison"), Answer.of(AnswerKind.CONSIDERED))))
                .doesNotContain(decided)
                .contains("**Not stated**: the decision");
    }

    @Test
    void aLineThatOnlyLeadsToAFindingCitesTheProvisionForReadersOnPaper() {
        assertThat(report(SampleAnswers.coastal()))
                .contains("- **Met** [2.2 Is the attempt punishable?](#q-offences.attempt) (Protocol, article 6(1)(a))")
                .contains("[3.1 Are migrants in danger assisted?](#q-protection.danger) (Protocol, article 16(3))");
    }

    @Test
    void whatIsPendingIsNotedAndNotAnswered() {
        Answer dated = Answer.of(AnswerKind.LATER).with(AnswerTextField.AT, "2026-11-01T00:00:00Z");
        assertThat(report(allAnswered(dated)))
                .contains("**Noted**: on 1 November 2026")
                .doesNotContain("**Answered**: on");
        assertThat(report(allAnswered(PROVEN.with(AnswerTextField.AT, "2026-11-01T00:00:00Z"))))
                .contains("**Answered**: on 1 November 2026")
                .doesNotContain("**Noted**");
    }

    @Test
    void factsThatCannotBeRightTogetherAreSaidUnderTheProfile() throws IOException {
        assertThat(reportWhereACoastFits(Condition.ALWAYS)).doesNotContain("Contradictory: ");
        assertThat(reportWhereACoastFits(new Condition.HasAny(SmallChecklist.PARTY, List.of("no"))))
                .containsSubsequence(
                        "Profile of the State",
                        "Contradictory: Does your State have a coast? Only outsiders have a coast.");
    }

    private static String reportWhereACoastFits(Condition fits) throws IOException {
        Checklist small = SmallChecklist.checklist();
        List<Fact> profile = small.profile().stream()
                .map(fact -> fact.id().equals(SmallChecklist.COAST)
                        ? new Fact(
                                fact.id(),
                                fact.text(),
                                fact.type(),
                                "",
                                fact.when(),
                                List.of(new Fact.Choice(
                                        "coastal",
                                        "Yes, a coast",
                                        false,
                                        fits,
                                        "Only outsiders have a coast.",
                                        Optional.empty())))
                        : fact)
                .toList();
        Checklist checklist = new Checklist(
                small.heading(),
                new Checklist.Body(small.sources(), small.provisions(), small.sections()),
                profile,
                small.voluntaryWhen(),
                small.vocabulary());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportFormat.MARKDOWN.write(
                new ReportSubject(
                        Findings.of(checklist, SampleAnswers.coastal(), SampleAnswers.TODAY),
                        "a.yaml",
                        "0f".repeat(32),
                        new ReportChoices(false, List.of()),
                        "1.0.0",
                        Messages.in(Messages.ENGLISH)),
                out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
