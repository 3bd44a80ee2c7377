package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.finding.Findings;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Assessment;
import org.stocktake.model.Declaration;
import org.stocktake.model.DeclarationEffect;
import org.stocktake.model.DeclarationKind;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;
import org.stocktake.report.facts.Report;
import org.stocktake.report.facts.ReportOrigin;
import org.stocktake.report.sheet.ReportSheets;
import org.stocktake.report.sheet.Sheet;
import org.stocktake.report.sheet.SheetCell;
import org.stocktake.text.Messages;

/** Declarations stand in every format, beside each finding on their provisions and in full in a list. */
final class DeclarationReportTest {
    private static final Declaration RESERVATION = new Declaration(
            DeclarationKind.RESERVATION,
            List.of(new ProvisionId("smp-16")),
            DeclarationEffect.EXCLUDES,
            "The State is not bound by article 16.",
            "2004-01-28",
            "",
            List.of(new Declaration.Objection("Invented State XB", "2005-01-01", "We object to it.")));
    private static final Declaration NOTIFICATION = new Declaration(
            DeclarationKind.NOTIFICATION,
            List.of(new ProvisionId("smp-8-7")),
            DeclarationEffect.LIMITS,
            "The authority is the coast guard.",
            "",
            "",
            List.of());

    private static Question assistance() {
        return SmallChecklist.checklist()
                .questions()
                .filter(question -> question.provisions().contains(new ProvisionId("smp-16-3")))
                .findFirst()
                .orElseThrow();
    }

    private static Assessment declaring(Declaration... declarations) {
        return SampleAnswers.coastal()
                .with(assistance().id(), Answer.of(AnswerKind.NO))
                .withDeclarations(List.of(declarations));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE, // a plan has no answers, and the tables beside the findings have only parts
            names = {"OSCAL_PLAN", "CSV_STEPS", "CSV_EVIDENCE", "CSV_PROVISIONS", "CSV_PACKAGE"})
    void theWordsOfTheStateStandInEveryFormatWithAnswers(ReportFormat format) {
        String whole = RenderedReport.of(format, declaring(RESERVATION, NOTIFICATION), false)
                .text()
                .replaceAll("\\s+", " ");
        assertThat(whole).contains("The authority is the coast guard.").contains("Invented State XB");
    }

    @Test
    void whatIsReservedIsNoGapAndIsShownWithItsReservation() {
        String without = ReportFormatTest.write(ReportFormat.MARKDOWN, declaring(), false);
        String reserved = ReportFormatTest.write(ReportFormat.MARKDOWN, declaring(RESERVATION), false);
        assertThat(without).doesNotContain("Declarations and reservations").doesNotContain("Reserved;");
        assertThat(reserved)
                .containsPattern("## Annex \\d+.Declarations and reservations")
                .contains("### Reservation to Protocol, article 16", "**excludes these provisions**")
                .contains("- **Objections**: Invented State XB, 1 January 2005: We object to it.")
                .contains("**Reserved; would be a gap if bound**")
                .contains("](#declaration-1) (excludes; 28 January 2004; objection by Invented State XB)");
        Findings findings = SampleAnswers.findings(declaring(RESERVATION));
        assertThat(findings.of(assistance()).orElseThrow().fallsShort()).isFalse();
    }

    @Test
    void oneThatIsWithdrawnIsListedWithItsQuestionsAndReservesNone() {
        String report = ReportFormatTest.write(
                ReportFormat.MARKDOWN, declaring(RESERVATION.withWithdrawn("2020-05-01")), false);
        String number = SmallChecklist.checklist().numberOf(assistance());
        assertThat(report)
                .contains("- **Withdrawn from**: 1 May 2020")
                .containsPattern("- \\*\\*Related questions\\*\\*: .*\\[" + number + "\\]")
                .doesNotContain("Reserved;");
    }

    @Test
    void aWorkbookNumbersEachAndNamesItsProvisionsAndQuestionsByTheirIds() {
        Report report = Report.of(
                SampleAnswers.findings(declaring(NOTIFICATION, RESERVATION)),
                new ReportOrigin("a.yaml", "", "1"),
                false);
        Sheet sheet = ReportSheets.of(report, Messages.in("en")).stream()
                .filter(one -> one.headings().containsAll(List.of("No.", "Kind", "Provision id", "Question id")))
                .findFirst()
                .orElseThrow();
        assertThat(sheet.rows()).hasSize(2);
        assertThat(sheet.rows().get(1).get(0)).isEqualTo(new SheetCell.Count(2));
        assertThat(sheet.rows().get(1).toString())
                .contains("smp-16")
                .contains(assistance().id().value());
    }

    @Test
    void theJsonFollowsItsSchema() throws IOException {
        String json = ReportFormatTest.write(ReportFormat.JSON, declaring(RESERVATION, NOTIFICATION), false);
        assertThat(JsonSchemaTest.faults(json)).isEmpty();
        assertThat(json).contains("\"effect\" : \"excludes\"", "\"reserved\"", "\"stands\" : true");
    }
}
