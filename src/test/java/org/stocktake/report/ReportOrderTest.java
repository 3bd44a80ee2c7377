package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stocktake.finding.Finding;
import org.stocktake.finding.FindingFlag;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;
import org.stocktake.report.facts.CitedEvidence;
import org.stocktake.report.facts.HelpRequested;
import org.stocktake.report.facts.Report;
import org.stocktake.report.facts.ReportOrigin;
import org.stocktake.report.facts.WaitingFor;

/** The content of a report and its order, independent of the format. */
final class ReportOrderTest {
    private static Report report(Assessment assessment, boolean redact) {
        return Report.of(SampleAnswers.findings(assessment), new ReportOrigin("a.yaml", "", "1"), redact);
    }

    private static Assessment answered(String question, Answer answer) {
        return SampleAnswers.coastal().with(SampleAnswers.id(question), answer);
    }

    private static List<String> gaps(Report report) {
        return report.gaps().stream()
                .map(finding -> finding.question().id().value())
                .toList();
    }

    @Test
    void obligationsComeFirstAndDangerToLifeFirstAmongThem() {
        Assessment assessment = answered("offences.smuggling", Answer.of(AnswerKind.NO));
        assertThat(gaps(report(assessment, false)))
                .containsExactly(
                        "offences.danger",
                        "protection.danger",
                        "offences.smuggling",
                        "offences.stay",
                        "training.joint",
                        "protection.children",
                        "agreements.joint");
    }

    @Test
    void whatByItsAnswerNeedsNoOutsideHelpStandsBeforeWhatDoes() {
        Assessment assessment =
                answered("offences.danger", Answer.of(AnswerKind.PARTLY).withNoHelp());
        assertThat(gaps(report(assessment, false))).startsWith("offences.danger", "protection.danger");
    }

    @Test
    void anAnswerThatIsSilentAboutHelpIsNotTakenForEasy() {
        Assessment assessment = answered("offences.danger", Answer.of(AnswerKind.PARTLY));
        assertThat(gaps(report(assessment, false))).startsWith("protection.danger", "offences.danger");
    }

    @Test
    void whatIsNotMetAtAllStandsBeforeWhatIsMetInPart() {
        Assessment assessment = answered("offences.smuggling", Answer.of(AnswerKind.PARTLY))
                .with(SampleAnswers.id("offences.attempt"), Answer.of(AnswerKind.NO));
        assertThat(gaps(report(assessment, false))).containsSubsequence("offences.attempt", "offences.smuggling");
    }

    @Test
    void aStepThatIsDoneOrDroppedIsNoOpenStep() {
        for (String status : List.of("done", "dropped")) {
            Answer answer = Answer.of(AnswerKind.NO).withActions(List.of(new Action("Adopt it", "", "", status)));
            assertThat(report(answered("offences.danger", answer), false).withoutStep())
                    .extracting(finding -> finding.question().id().value())
                    .contains("offences.danger");
        }
        assertThat(report(SampleAnswers.coastal(), false).withoutStep())
                .extracting(finding -> finding.question().id().value())
                .doesNotContain("offences.danger", "offences.stay")
                .contains("protection.danger");
    }

    @Test
    void helpIsGroupedByKindAndByTheAgencyThatUsuallyLeads() {
        assertThat(report(SampleAnswers.coastal(), false).needs())
                .flatExtracting(HelpRequested::agencies)
                .extracting(
                        HelpRequested.ByAgency::agency,
                        agency -> agency.questions().size())
                .containsExactly(tuple("justice", 1), tuple("justice", 1), tuple("interior", 1), tuple("justice", 1));
    }

    @Test
    void anAnswerToAQuestionThatIsNotAskedAnyMoreAsksForNoHelp() {
        Assessment asked = answered("offences.danger", Answer.of(AnswerKind.NO).withNeeds(List.of("training")));
        assertThat(report(asked, false).needs()).isNotEmpty();
        Assessment notAsked = asked.withProfile(asked.profile()
                .with(SmallChecklist.PARTY, List.of("no"))
                .with(SmallChecklist.VOLUNTARY, List.of("no")));
        Report report = report(notAsked, false);
        assertThat(report.kept()).isNotEmpty();
        assertThat(report.needs().stream().flatMap(help -> help.questions().stream()))
                .doesNotContainAnyElementsOf(report.kept());
    }

    @Test
    void aNumberIsTheSameWhateverIsAsked() {
        Question joint = SmallChecklist.checklist()
                .question(SampleAnswers.id("agreements.joint"))
                .orElseThrow();
        assertThat(report(SampleAnswers.coastal(), false).number(joint)).isEqualTo("6.3");
        assertThat(report(SampleAnswers.voluntary(), true).number(joint)).isEqualTo("6.3");
    }

    @Test
    void aProvisionIsReachedByTheFindingsOfItsQuestionsInTheirOrder() {
        Report report = report(SampleAnswers.coastal(), false);
        for (Provision provision : report.checklist().provisions()) {
            assertThat(report.reaching(provision.id()))
                    .isEqualTo(report.findings().all().stream()
                            .filter(finding -> finding.question().provisions().contains(provision.id()))
                            .toList());
        }
        assertThat(report.reaching(new ProvisionId("res-5-3-p1"))).isNotEmpty();
    }

    @Test
    void aVoluntaryComparisonIsNeverAGapAndNeverCounted() {
        Report report = report(SampleAnswers.voluntary(), false);
        assertThat(gaps(report)).containsExactly("status.party");
        List<Finding> voluntary = report.findings().flagged(FindingFlag.VOLUNTARY);
        assertThat(voluntary)
                .extracting(finding -> finding.question().id().value())
                .contains("offences.smuggling");
        assertThat(report.counts(voluntary).values()).containsOnly(0);
    }

    @Test
    void openQuestionsStandWithWhomeverTheyWaitFor() {
        assertThat(report(SampleAnswers.coastal(), false).open())
                .extracting(WaitingFor::state, WaitingFor::who)
                .containsExactly(
                        tuple("waiting", "Ministry of Foreign Affairs"),
                        tuple("unknown", ""),
                        tuple("withheld", ""),
                        tuple(WaitingFor.NOT_ANSWERED, ""));
    }

    @Test
    void equalCitationsAreOneExhibit() {
        assertThat(report(SampleAnswers.coastal(), false).exhibits())
                .extracting(exhibit -> exhibit.evidence().title())
                .doesNotHaveDuplicates()
                .startsWith("Depositary notification", "Immigration Act");
    }

    @Test
    void aRedactedReportHasNoExhibitThatOnlyAConfidentialAnswerCites() {
        assertThat(report(SampleAnswers.voluntary(), false).exhibits())
                .extracting(CitedEvidence::number)
                .containsExactly(1);
        assertThat(report(SampleAnswers.voluntary(), true).exhibits()).isEmpty();
    }

    @Test
    void stepsComeByDayAndThoseWithoutADayLast() {
        Action early = new Action("early", "", "2026-12-01", "");
        Action late = new Action("late", "", "2031-01-01", "");
        Assessment assessment =
                answered("training.joint", Answer.of(AnswerKind.NO).withActions(List.of(late, early)));
        assertThat(report(assessment, false).steps())
                .extracting(step -> step.action().what())
                .containsExactly("early", "Table the amendment to section 109", "late", "Study the case law");
    }

    @Test
    void anAnswerToAQuestionThatIsNotAskedIsKeptWithoutAFinding() {
        assertThat(report(SampleAnswers.coastal(), false).kept())
                .extracting(question -> question.id().value())
                .containsExactly("offences.organize");
    }

    @Test
    void officesAreNamedOnceAndByName() {
        Assessment assessment =
                answered("sea.authority", Answer.of(AnswerKind.YES).with(AnswerTextField.BY, "Coast Guard"));
        assertThat(report(assessment, false).offices())
                .containsExactly("Coast Guard", "Ministry of Justice", "Ministry of the Interior");
    }
}
