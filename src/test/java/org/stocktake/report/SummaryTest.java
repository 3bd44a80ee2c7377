package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Evidence;
import org.stocktake.model.Question;

/** The summary, which a minister reads first, and the tables that it refers to. */
final class SummaryTest {
    private static String report(Assessment assessment) {
        return ReportFormatTest.write(ReportFormat.MARKDOWN, assessment, false);
    }

    private static List<String> chapter(String report, String title) {
        return report.lines()
                .dropWhile(line -> !line.matches("##+ " + title))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .toList();
    }

    private static Stream<String> rows(List<String> chapter) {
        return chapter.stream().filter(line -> line.startsWith("| [") || line.startsWith("| **"));
    }

    @Test
    void aShortfallIsNamedWithItsProvisionTheReasonForItsPlaceAndAPlannedStep() {
        assertThat(rows(chapter(report(SampleAnswers.coastal()), "Summary")).findFirst())
                .hasValue("| [2.4 Does danger to life aggravate the offence? No](#q-offences.danger)"
                        + "<br>Missing: Danger to life does not aggravate the offence."
                        + " | [Protocol, article 6(3)](#p-smp-6-3)"
                        + " | **Gap** **Danger to life** Obligation; help asked for"
                        + " | Table the amendment to section 109 (Ministry of Justice; by 30 June 2027) |");
    }

    @Test
    void aShortfallWithoutAStepSaysSo() {
        assertThat(rows(chapter(report(SampleAnswers.coastal()), "Summary")))
                .anyMatch(row ->
                        row.contains("3.1 Are migrants in danger assisted?") && row.endsWith("| **No open step** |"));
    }

    @Test
    void onlyAnAnswerThatSaysSoNeedsNoHelp() {
        Answer no = Answer.of(AnswerKind.NO);
        assertThat(danger(no)).contains("Obligation; help: not stated").doesNotContain("no help needed");
        assertThat(danger(no.withNoHelp())).contains("Obligation; no help needed");
        assertThat(danger(no.withNeeds(List.of("training")))).contains("Obligation; help asked for");
    }

    private static String danger(Answer answer) {
        Assessment assessment = SampleAnswers.coastal().with(SampleAnswers.id("offences.danger"), answer);
        return rows(chapter(report(assessment), "Summary"))
                .filter(row -> row.contains("2.4 Does danger"))
                .findFirst()
                .orElseThrow();
    }

    /** All ten must fit on one page with the rest of the summary. */
    @Test
    void whereTheTextsOfAllTenAreLongEachIsCutShorter() {
        String sentence = "Everything that is missing is told at such a length that it has to be cut somewhere.";
        Answer answer = Answer.of(AnswerKind.NO)
                .with(AnswerTextField.MISSING, sentence)
                .withActions(List.of(new Action(sentence, sentence, "2027-12-31", "")));
        Assessment all = SampleAnswers.coastal();
        for (Question question : SmallChecklist.checklist().questions().toList()) {
            all = all.with(question.id(), answer);
        }
        List<String> rows = rows(chapter(report(all), "Summary")).toList();
        assertThat(rows).hasSize(10).allMatch(row -> row.contains("Missing: Everything that is missing is ... |"));
        assertThat(danger(answer)).contains("Missing: Everything that is missing is told at such a length that it ...");
    }

    @Test
    void ofSeveralStepsTheFirstIsNamedAndTheOthersAreCounted() {
        Action training = new Action("Train the staff", "Border Guard", "2026-12-31", "");
        Action office = new Action("Set up an independent office", "Ministry of Justice", "2027-12-31", "");
        Answer answer = Answer.of(AnswerKind.NO).with(AnswerTextField.MISSING, "An independent office.");
        assertThat(danger(answer.withActions(List.of(office, training))))
                .contains("Missing: An independent office.")
                .endsWith("| Set up an independent office (Ministry of Justice; by 31 December 2027)"
                        + " and 1 due earlier, see 2.4 |");
        assertThat(danger(answer.withActions(List.of(office, training, training))))
                .endsWith("and 2 more, see 2.4 |");
        assertThat(danger(answer.withActions(List.of(training, office)))).endsWith("and 1 more, see 2.4 |");
        assertThat(danger(answer.withActions(List.of(office)))).doesNotContain("more, see");
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "MARKDOWN", "PDF", "DOCX"})
    void theTableOfShortfallsIsIntroducedBelowItsHeading(ReportFormat format) {
        assertThat(ReportFormatTest.words(format, SampleAnswers.coastal(), false))
                .containsSubsequence(
                        "The shortfalls that matter most",
                        "Sorted by: binding force, danger to life",
                        "Why it stands here",
                        "2.4 Does danger to life");
    }

    @Test
    void whereNobodyPlansAnythingThePlanSaysSo() {
        assertThat(chapter(report(SampleAnswers.voluntary()), "Summary"))
                .anyMatch(line -> line.contains("[No answer names a next step.](#steps)"));
    }

    @Test
    void aSectionInWhichEverythingIsMetIsNamed() {
        Answer proven = Answer.of(AnswerKind.YES).withEvidence(List.of(Evidence.of("Immigration Act", "s. 108")));
        Assessment assessment = SampleAnswers.coastal()
                .with(SampleAnswers.id("status.party"), proven)
                .with(SampleAnswers.id("status.focal-point"), proven);
        assertThat(chapter(report(assessment), "Summary"))
                .contains("- **Met in full**: [Ratification and status](#section-status)");
        assertThat(report(SampleAnswers.coastal())).doesNotContain("Met in full");
    }

    @Test
    void whatFallsShortNowhereSaysSo() {
        Assessment assessment = SampleAnswers.coastal();
        for (Question question : SmallChecklist.checklist().questions().toList()) {
            assessment = assessment.with(question.id(), Answer.of(AnswerKind.YES));
        }
        assertThat(chapter(report(assessment), "Summary")).contains("No answer given so far falls short.");
    }

    @Test
    void thePlanMarksWhatHasNoOwnerOrNoDateAndWhatHasNoStep() {
        List<String> plan = chapter(report(SampleAnswers.coastal()), "Action plan");
        assertThat(plan)
                .contains("| Study the case law | **no owner named** | **no date set** | not stated"
                        + " | [2.3 Is enabling illegal stay for gain an offence?](#q-offences.stay) |")
                .anyMatch(line -> line.endsWith("1 open step has no owner or no date."))
                .contains("### 4 shortfalls without an open step")
                .contains("| [3.1 Are migrants in danger assisted?](#q-protection.danger) (Protocol, article 16(3))"
                        + " | **Gap** Obligation | Take it up in the next legislative programme. |");
    }

    @Test
    void helpStandsByKindAndOfficeWithTheNumbersOfTheQuestions() {
        assertThat(chapter(report(SampleAnswers.coastal()), "Help asked for"))
                .contains("| **Training** Training of practitioners and trainers"
                        + " | Ministry of the Interior: [3.1](#q-protection.danger), [4.1](#q-training.joint) |");
    }

    @Test
    void theUsualLeadIsOnlySuggestedWhereTheAnswerNamesNoOffice() {
        Answer training = Answer.of(AnswerKind.NO).withNeeds(List.of("training"));
        Answer owned = training.withActions(List.of(new Action("Train", "Border Guard", "", "")));
        Assessment assessment = SampleAnswers.coastal()
                .with(SampleAnswers.id("protection.danger"), training)
                .with(SampleAnswers.id("training.joint"), owned);
        assertThat(chapter(report(assessment), "Help asked for"))
                .contains("| **Training** Training of practitioners and trainers"
                        + " | Border Guard: [4.1](#q-training.joint)<br>"
                        + "Ministry of justice (suggested; the answer names no office): [3.1](#q-protection.danger) |");
    }

    @Test
    void theMethodNamesEveryFindingThatAnAnswerCanAmountTo() {
        assertThat(chapter(report(SampleAnswers.coastal()), "Method"))
                .contains(
                        "| Answer | Finding | When |",
                        "| Yes | **Met** | Always |",
                        "| No | **Gap** | The force is Obligation, Qualified obligation, Duty to try, Duty to consider"
                                + " or Call |",
                        "| No | **Not used (permitted)** | The force is Optional |",
                        "| Considered and not adopted | None: the answer is not accepted"
                                + " | The force is Obligation, Qualified obligation or Duty to try |",
                        "| Not known, Waiting for somebody, Later, Withheld (not disclosed) | **No final answer** | Always |");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"JSON", "CSV", "CSV_STEPS", "CSV_EVIDENCE", "CSV_PROVISIONS", "CSV_PACKAGE"})
    void aCopyWithConfidentialAnswersWarnsAndOneWithoutThemSaysSo(ReportFormat format) {
        assertThat(ReportFormatTest.words(format, SampleAnswers.coastal(), false))
                .contains("1 answer in this copy is marked as confidential");
        assertThat(ReportFormatTest.words(format, SampleAnswers.coastal(), true))
                .contains("1 answer that the State marked as confidential is left out of this copy")
                .doesNotContain("in this copy is marked");
    }

    @Test
    void everyRowThatNamesAConfidentialAnswerIsMarked() {
        assertThat(rows(report(SampleAnswers.coastal()).lines().toList())
                        .filter(row -> row.contains("(#q-protection.children)")))
                .hasSizeGreaterThan(2)
                .allMatch(row -> row.contains("(#q-protection.children) **Confidential**"));
    }
}
