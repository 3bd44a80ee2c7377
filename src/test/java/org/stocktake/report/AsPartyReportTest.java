package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Assessment;
import org.stocktake.model.FactId;
import org.stocktake.model.Profile;
import org.stocktake.report.facts.Grouping;
import org.stocktake.report.facts.ReportView;

/** Findings on what does not bind the State today stand apart, with the reason, and are in no sum. */
final class AsPartyReportTest {
    private static final ReportView AS_PARTY = new ReportView(Grouping.SECTION, true);

    private static Assessment with(Map<FactId, List<String>> profile) {
        return SampleAnswers.coastal().withProfile(new Profile(profile));
    }

    private static Assessment outside() {
        return with(Map.of(
                SmallChecklist.PARTY, List.of("no"),
                SmallChecklist.VOLUNTARY, List.of("no"),
                SmallChecklist.COAST, List.of("coastal")));
    }

    private static Assessment deposited(String day) {
        return with(Map.of(
                SmallChecklist.PARTY, List.of("deposited"),
                ClusteredChecklist.SINCE, List.of(day),
                SmallChecklist.COAST, List.of("coastal")));
    }

    private static String markdown(Assessment assessment, ReportView view) {
        return ClusteredChecklist.report(ReportFormat.MARKDOWN, assessment, view, false);
    }

    private static String summary(String report) {
        int start = report.indexOf("<a id=\"summary\">");
        return report.substring(start, report.indexOf("<a id=\"subject\">", start));
    }

    @Test
    void aStateOutsideSeesItsGapsAsIfBoundGravestFirst() {
        assertThat(summary(markdown(outside(), AS_PARTY)))
                .containsSubsequence(
                        "### If the State were a party",
                        "**3 gaps, 1 partly met, 6 without a final answer. None of this counts today.**",
                        "- [2.4 Subject of offences.danger: not in place](#q-offences.danger) (Protocol, article 6(3))",
                        "- [3.1 Subject of protection.danger: not in place](#q-protection.danger)",
                        "- [2.3 Subject of offences.stay: partly in place](#q-offences.stay)",
                        "- [4.1 Subject of training.joint: not in place](#q-training.joint)");
    }

    @Test
    void nothingOfItIsInTheSumsOrAmongTheGaps() {
        String usual = markdown(outside(), ReportView.USUAL);
        String asParty = markdown(outside(), AS_PARTY);
        assertThat(usual).doesNotContain("If the State were a party").contains("5 questions address the State");
        assertThat(line(asParty, "**Findings**")).isEqualTo(line(usual, "**Findings**"));
        assertThat(part(asParty, "gaps")).isEqualTo(part(usual, "gaps"));
        assertThat(part(asParty, "steps").replace("(does not bind)", "(not asked)"))
                .isEqualTo(part(usual, "steps"));
        assertThat(part(asParty, "glance")).isEqualTo(part(usual, "glance"));
    }

    @Test
    void aSectionIsNotMetInFullWhereSomethingWouldFallShort() {
        assertThat(summary(markdown(outside(), ReportView.USUAL)))
                .contains("**Met in full**: [Information sharing and training](#section-training)");
        assertThat(summary(markdown(outside(), AS_PARTY))).doesNotContain("Met in full");
    }

    private static String line(String report, String start) {
        return report.lines().filter(line -> line.contains(start)).findFirst().orElseThrow();
    }

    private static String part(String report, String place) {
        int start = report.indexOf("<a id=\"" + place + "\"></a>");
        return report.substring(start, report.indexOf("\n## ", report.indexOf("\n## ", start) + 1));
    }

    @Test
    void itsChapterSaysWhyOnceWhereItIsTheSameForEveryFinding() {
        assertThat(part(markdown(outside(), AS_PARTY), "apart"))
                .containsSubsequence(
                        "What does not bind the State today",
                        "They are not counted, and none of them is a shortfall.",
                        "They would bind it as a party to every instrument of the checklist.",
                        "#### 2.4 Does danger to life aggravate the offence?",
                        "**Would be a gap if bound**")
                .doesNotContain("Voluntary comparison", "The mark beside each finding");
    }

    @Test
    void aPartyHasNoSuchBox() {
        assertThat(markdown(SampleAnswers.coastal(), AS_PARTY))
                .doesNotContain("If the State were a party")
                .doesNotContain("What does not bind the State today");
    }

    @Test
    void aDepositedInstrumentMakesTheBoxByItselfWithItsDay() {
        String report = markdown(deposited("2027-03-01"), ReportView.USUAL);
        assertThat(summary(report))
                .containsSubsequence(
                        "### From 1 March 2027 these apply to the State",
                        "**3 gaps, 1 partly met, 6 without a final answer.",
                        "2.4 Subject")
                .doesNotContain("The day has passed");
        assertThat(report)
                .contains("The treaty will be in force for it from 1 March 2027.")
                .contains("**Would be a gap if bound** (not in force yet)")
                .doesNotContain("(does not bind)");
    }

    @Test
    void aDayThatHasPassedAsksForTheFact() {
        assertThat(summary(markdown(deposited("2026-11-25"), ReportView.USUAL)))
                .contains("The day has passed: correct the fact about the State, and these findings count.");
    }

    @Test
    void aDayThatIsNotKnownIsNotInvented() {
        Assessment unknown = with(Map.of(SmallChecklist.PARTY, List.of("deposited")));
        assertThat(summary(markdown(unknown, ReportView.USUAL)))
                .contains("### Duties that will bind the State when the treaty is in force for it")
                .doesNotContain("From ");
    }

    @Test
    void aVoluntaryComparisonIsNotCalledBindingAndItsGapsAreNotDenied() {
        Assessment voluntary = SampleAnswers.voluntary()
                .with(SampleAnswers.id("status.party"), Answer.of(AnswerKind.YES))
                .with(SampleAnswers.id("offences.smuggling"), Answer.of(AnswerKind.NO));
        String summary = summary(markdown(voluntary, ReportView.USUAL));
        assertThat(summary)
                .contains("So far, no answer on a duty that binds the State falls short.")
                .contains("### If these provisions bound the State")
                .contains("2.1 Subject of offences.smuggling: not in place");
        Assessment met = voluntary.with(SampleAnswers.id("offences.smuggling"), Answer.of(AnswerKind.YES));
        assertThat(summary(markdown(met, ReportView.USUAL)))
                .contains("No answer given so far falls short.")
                .doesNotContain("no answer on a duty that binds");
    }

    @Test
    void jsonHasItApartFromTheCounts() throws IOException {
        String json = ClusteredChecklist.report(ReportFormat.JSON, deposited("2027-03-01"), ReportView.USUAL, false);
        assertThat(JsonSchemaTest.faults(json)).isEmpty();
        assertThat(json.replaceAll("\\s+", ""))
                .contains("\"apart\":[{\"why\":\"binds-later\",\"from\":\"2027-03-01\",\"counts\":{\"met\":")
                .contains("\"gaps\":[\"offences.danger\",\"protection.danger\",\"offences.stay\",\"training.joint\"]");
        assertThat(ClusteredChecklist.report(ReportFormat.JSON, outside(), AS_PARTY, false))
                .contains("\"as-party\" : true", "\"why\" : \"voluntary\"");
    }

    @Test
    void aRedactedReportKeepsConfidentialAnswersOutOfTheBox() {
        Assessment confidential = outside()
                .with(
                        SampleAnswers.id("offences.danger"),
                        Answer.of(AnswerKind.NO).withConfidential(true));
        assertThat(summary(ClusteredChecklist.report(ReportFormat.MARKDOWN, confidential, AS_PARTY, true)))
                .contains("2 gaps, 1 partly met")
                .doesNotContain("#q-offences.danger");
    }
}
