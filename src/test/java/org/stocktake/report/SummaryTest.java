package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Assessment;
import org.stocktake.model.Evidence;
import org.stocktake.model.Question;

/** What a minister reads first, and the tables it leads to. */
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
    void aShortfallIsNamedWithItsProvisionTheReasonForItsPlaceAndTheNextStep() {
        assertThat(rows(chapter(report(SampleAnswers.coastal()), "Summary")).findFirst())
                .hasValue("| [2.4 Does danger to life aggravate the offence?](#q-offences.danger)"
                        + " Missing: Danger to life does not aggravate the offence."
                        + " | [Protocol, article 6(3)](#p-smp-6-3)"
                        + " | **Gap** **Danger to life** Obligation; outside help asked for"
                        + " | Table the amendment to section 109 (Ministry of Justice; by 30 June 2027; planned) |");
    }

    @Test
    void aShortfallWithoutAStepSaysSo() {
        assertThat(rows(chapter(report(SampleAnswers.coastal()), "Summary")))
                .anyMatch(row -> row.contains("3.1 Are migrants in danger assisted?")
                        && row.endsWith("| **No step planned** |"));
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
                        + " | [2.3](#q-offences.stay) |")
                .anyMatch(line -> line.endsWith("1 open step has no owner or no date."))
                .contains("### 4 shortfalls without an open step")
                .contains("| [3.1 Are migrants in danger assisted?](#q-protection.danger) (Protocol, article 16(3))"
                        + " | **Gap** Obligation | Take it up in the next legislative programme. |");
    }

    @Test
    void helpStandsByKindAndAgencyWithTheNumbersOfTheQuestions() {
        assertThat(chapter(report(SampleAnswers.coastal()), "Technical assistance asked for"))
                .contains("| **Training** Training of practitioners and trainers"
                        + " | Ministry of justice: [3.1](#q-protection.danger)<br>"
                        + "Ministry of the interior: [4.1](#q-training.joint) |");
    }

    @Test
    void theMethodNamesEveryFindingThatAnAnswerCanAmountTo() {
        assertThat(chapter(report(SampleAnswers.coastal()), "Method"))
                .contains(
                        "| Yes | **Met** |",
                        "| Not known, Waiting for somebody, Later, Withheld (not disclosed) | **Open** |")
                .anyMatch(line ->
                        line.startsWith("| No | **Gap** (") && line.endsWith("**Not used (permitted)** (Optional) |"))
                .anyMatch(line -> line.startsWith("| Considered and not adopted | **Not accepted** (Obligation, "));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"JSON", "CSV"})
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
