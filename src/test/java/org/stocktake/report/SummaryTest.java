package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Assessment;
import org.stocktake.model.Evidence;
import org.stocktake.model.Question;

/** The key findings, which a minister reads first, and the tables that they refer to. */
final class SummaryTest {
    private static String report(Assessment assessment) {
        return ReportFormatTest.write(ReportFormat.MARKDOWN, assessment, false);
    }

    private static List<String> chapter(String report, String title) {
        return report.lines()
                .dropWhile(line -> !line.matches("##+ (.*\\u2002)?" + title))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .toList();
    }

    /** Returns the lines of the first key finding. */
    private static String first(Assessment assessment) {
        return chapter(report(assessment), "Key findings").stream()
                .dropWhile(line -> !line.startsWith("### "))
                .takeWhile(line -> !line.startsWith("<a "))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aShortfallIsNamedWithItsProvisionAStepItsOwnerItsDayAndHelp() {
        assertThat(first(SampleAnswers.coastal())).isEqualTo("""
                ### On “Does danger to life aggravate the offence?” (Protocol, article 6(3)), the State does not do what it is obliged to do.
                **Gap** **Danger to life** Obligation. Question [2.4](#q-offences.danger)
                - **Missing**: Danger to life does not aggravate the offence.
                - **Next step**: Table the amendment to section 109 **(Ministry of Justice; by 30 June 2027; planned)**
                - **Help**: Legislative drafting""");
    }

    @Test
    void aShortfallWithoutAStepSaysSo() {
        assertThat(danger(Answer.of(AnswerKind.NO))).contains("- **Next step**: **No open step**");
    }

    @Test
    void onlyAnAnswerThatSaysSoNeedsNoHelp() {
        Answer no = Answer.of(AnswerKind.NO);
        assertThat(danger(no)).contains("- **Help**: Not stated");
        assertThat(danger(no.withNoHelp())).contains("- **Help**: None needed");
        assertThat(danger(no.withNeeds(List.of("training")))).contains("- **Help**: Training");
    }

    private static String danger(Answer answer) {
        return chapter(
                        report(SampleAnswers.coastal().with(SampleAnswers.id("offences.danger"), answer)),
                        "Key findings")
                .stream()
                .dropWhile(line -> !line.startsWith("### On “Does danger"))
                .takeWhile(line -> !line.startsWith("<a "))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void ofSeveralStepsTwoAreNamedAndTheOthersAreCounted() {
        Action training = new Action("Train the staff", "Border Guard", "2026-12-31", "");
        Action office = new Action("Set up an independent office", "Ministry of Justice", "2027-12-31", "");
        Answer answer = Answer.of(AnswerKind.NO);
        assertThat(danger(answer.withActions(List.of(office, training))))
                .contains("Set up an independent office **(Ministry of Justice; by 31 December 2027)**")
                .contains("Train the staff **(Border Guard; by 31 December 2026)**")
                .doesNotContain("more, see");
        assertThat(danger(answer.withActions(List.of(office, training, training))))
                .contains("and 1 more, see 2.4");
    }

    @Test
    void whereNobodyPlansAnythingThePlanSaysSo() {
        assertThat(chapter(report(SampleAnswers.voluntary()), "The steps of the next four quarters"))
                .contains("No answer names a next step.");
    }

    @Test
    void aSectionInWhichEverythingIsMetIsNamed() {
        Answer proven = Answer.of(AnswerKind.YES).withEvidence(List.of(Evidence.of("Immigration Act", "s. 108")));
        Assessment assessment = SampleAnswers.coastal()
                .with(SampleAnswers.id("status.party"), proven)
                .with(SampleAnswers.id("status.focal-point"), proven);
        assertThat(chapter(report(assessment), "What works, and what does not"))
                .contains("- **Met in full**: [Ratification and status](#section-status)");
        assertThat(report(SampleAnswers.coastal())).doesNotContain("Met in full");
    }

    @Test
    void whatFallsShortNowhereSaysSo() {
        Assessment assessment = SampleAnswers.coastal();
        for (Question question : SmallChecklist.checklist().questions().toList()) {
            assessment = assessment.with(question.id(), Answer.of(AnswerKind.YES));
        }
        assertThat(chapter(report(assessment), "Key findings")).contains("No answer given so far falls short.");
    }

    @Test
    void thePlanMarksWhatHasNoOwnerOrNoDateAndWhatHasNoStep() {
        List<String> plan = chapter(report(SampleAnswers.coastal()), "Action plan");
        assertThat(plan)
                .contains("| Study the case law. For: [2.3 Is enabling illegal stay for gain an offence?]"
                        + "(#q-offences.stay) | **no owner named** | **no date set** |")
                .anyMatch(line -> line.endsWith("1 open step has no owner or no date."))
                .anyMatch(line -> line.endsWith("\u20024 shortfalls without an open step"))
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
                        + " | Border Guard: [4.1](#q-training.joint); "
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
        assertThat(report(SampleAnswers.coastal())
                        .lines()
                        .filter(row -> row.startsWith("| ") && row.contains("(#q-protection.children)")))
                .hasSizeGreaterThan(2)
                .allMatch(row -> row.replace('\u00A0', ' ').contains("(#q-protection.children) **Confidential**"));
    }
}
