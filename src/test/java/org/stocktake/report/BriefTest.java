package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.finding.Findings;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.report.chapter.ReportBuilder;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Document;
import org.stocktake.report.facts.Grouping;
import org.stocktake.report.facts.Quarter;
import org.stocktake.report.facts.Report;
import org.stocktake.report.facts.ReportOrigin;
import org.stocktake.report.facts.ReportView;
import org.stocktake.report.facts.StepsByOwner;
import org.stocktake.report.html.HtmlLayout;
import org.stocktake.report.markdown.MarkdownLayout;
import org.stocktake.text.Messages;

/** The pages for those who decide. */
final class BriefTest {
    private static final ReportView BRIEF = new ReportView(Grouping.SECTION, false, true);

    private static Report report(Assessment assessment) {
        return Report.of(
                SampleAnswers.findings(assessment),
                new ReportOrigin("a.yaml", "", "1"),
                false,
                BRIEF,
                Optional.empty());
    }

    private static Document document(Assessment assessment) {
        return ReportBuilder.of(report(assessment), Messages.in("en"));
    }

    private static String markdown(Assessment assessment) {
        return MarkdownLayout.of(document(assessment));
    }

    private static Assessment with(Action... actions) {
        Answer answer = Answer.of(AnswerKind.NO).withActions(List.of(actions));
        return SampleAnswers.coastal().with(SampleAnswers.id("offences.danger"), answer);
    }

    @Test
    void aloneItLeadsToNoPlaceThatItDoesNotHave() {
        String page = HtmlLayout.of(document(SampleAnswers.coastal()));
        Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
        while (links.find()) {
            assertThat(page).contains("id=\"" + links.group(1) + "\"");
        }
    }

    @Test
    void itHasFiveChaptersAndNoneOfTheRest() {
        assertThat(document(SampleAnswers.coastal()).chapters())
                .extracting(chapter -> chapter.id())
                .containsExactly("summary", "balance", "help-by-size", "heat-map", "quarters");
    }

    @Test
    void aFindingIsAStatementAndNoQuestion() throws IOException {
        AssessmentDocument sample = ExampleAssessments.read("xa");
        Findings findings = Findings.of(sample.checklist(), sample.assessment(), LocalDate.of(2026, 11, 25));
        Report report = Report.of(findings, new ReportOrigin("a.yaml", "", "1"), false, BRIEF, Optional.empty());
        assertThat(MarkdownLayout.of(ReportBuilder.of(report, Messages.in(Messages.ENGLISH))))
                .contains(
                        "### On “Quick replies to requests for permission to act” (Protocol, article 8(4)), the State does only part of what it is obliged to do.")
                .doesNotContain("?", "...");
    }

    @Test
    void theChoiceOfSectionsIsExplainedInEveryFormatAndTheOthersAreNamedWithTheirDangersToLife() throws IOException {
        AssessmentDocument sample = ExampleAssessments.read("xa");
        Findings findings = Findings.of(sample.checklist(), sample.assessment(), LocalDate.of(2026, 11, 25));
        Report report = Report.of(findings, new ReportOrigin("a.yaml", "", "1"), false, BRIEF, Optional.empty());
        Document document = ReportBuilder.of(report, Messages.in(Messages.ENGLISH));
        Chapter balance = document.chapters().get(1);
        assertThat(balance.id()).isEqualTo("balance");
        assertThat(balance.blocks())
                .singleElement()
                .isInstanceOfSatisfying(
                        Block.Table.class,
                        table -> assertThat(table.introduction())
                                .startsWith(
                                        "The 4 sections with the gravest shortfalls. Danger to life in the other sections: 8. ")
                                .contains("(4)"));
    }

    @Test
    void helpAndStepsOnWhatDoesNotBindTheStateAreCountedApart() {
        Answer answer = SampleAnswers.voluntary()
                .answerTo(SampleAnswers.id("offences.smuggling"))
                .orElseThrow()
                .withActions(List.of(new Action("Draft", "Ministry of Justice", "2027-01-31", "")));
        assertThat(markdown(SampleAnswers.voluntary().with(SampleAnswers.id("offences.smuggling"), answer)))
                .contains(
                        "1 answer on what does not bind the State today asks for help. It is not counted here.",
                        "1 open step concerns what does not bind the State today, or what it is not asked about. It is not counted here.")
                .doesNotContain("Legislative drafting", "| Ministry of Justice");
    }

    @Test
    void aStepOfAnAnswerThatIsKeptWithoutAFindingIsCountedApart() throws IOException {
        AssessmentDocument sample = ExampleAssessments.read("xb");
        Findings findings = Findings.of(sample.checklist(), sample.assessment(), LocalDate.of(2026, 11, 25));
        Report report = Report.of(findings, new ReportOrigin("a.yaml", "", "1"), false);
        long open = report.steps().stream()
                .filter(step -> step.action().isOpen())
                .filter(step -> findings.of(step.question())
                        .filter(finding -> finding.counts())
                        .isPresent())
                .count();
        assertThat(report.kept())
                .anyMatch(kept -> report.steps().stream()
                        .anyMatch(step ->
                                step.question().equals(kept) && step.action().isOpen()));
        assertThat(StepsByOwner.of(report).stream().mapToInt(StepsByOwner::sum).sum())
                .isEqualTo((int) open);
        assertThat(MarkdownLayout.of(ReportBuilder.of(report, Messages.in(Messages.ENGLISH))))
                .contains("(not asked)", "Ministry of Justice, not counted: ");
    }

    @Test
    void treatiesAreToldInSentencesAndNotInTheWordsOfTheChoices() throws IOException {
        assertThat(brief("xa"))
                .contains(
                        "Protocol (the State has been bound since 9 June 2007); Convention (the State has been bound since")
                .doesNotContain("our State");
        assertThat(brief("xb")).contains("Protocol (the State is not bound); Convention (the State is not bound)");
    }

    @Test
    void noneIsTheGravestWhereAllAreTold() throws IOException {
        assertThat(brief("xb")).contains("All 3 shortfalls.").doesNotContain("gravest of");
        assertThat(brief("xa")).contains("The 5 gravest of 76 shortfalls.");
    }

    private static String brief(String name) throws IOException {
        AssessmentDocument sample = ExampleAssessments.read(name);
        Findings findings = Findings.of(sample.checklist(), sample.assessment(), LocalDate.of(2026, 11, 25));
        Report report = Report.of(findings, new ReportOrigin("a.yaml", "", "1"), false, BRIEF, Optional.empty());
        return MarkdownLayout.of(ReportBuilder.of(report, Messages.in(Messages.ENGLISH)));
    }

    @Test
    void aloneItSaysThatTheFullReportListsTheChanges() {
        Report report = Report.of(
                SampleAnswers.findings(SampleAnswers.coastal()),
                new ReportOrigin("a.yaml", "", "1"),
                false,
                BRIEF,
                Optional.of(ChangesSinceTest.since(SampleAnswers.coastal())));
        assertThat(MarkdownLayout.of(ReportBuilder.of(report, Messages.in(Messages.ENGLISH))))
                .contains("The full report lists all of them.")
                .doesNotContain("All of them are listed.");
    }

    @Test
    void redactedItDoesNotSayThatAReportListsWhatIsLeftOut() {
        Report report = Report.of(
                SampleAnswers.findings(SampleAnswers.coastal()),
                new ReportOrigin("a.yaml", "", "1"),
                true,
                BRIEF,
                Optional.of(ChangesSinceTest.since(SampleAnswers.coastal())));
        assertThat(MarkdownLayout.of(ReportBuilder.of(report, Messages.in(Messages.ENGLISH))))
                .contains("because it is confidential: 3.3. The full report lists all other changes.")
                .doesNotContain("all of them");
    }

    @Test
    void aLongTextEndsWithAWholeSentenceAndSaysWhereTheRestIs() {
        String text =
                "No rule says so. " + "The bill waits for the parliament, which sits again in spring ".repeat(5) + ".";
        Answer answer = Answer.of(AnswerKind.NO).with(AnswerTextField.MISSING, text);
        assertThat(markdown(SampleAnswers.coastal().with(SampleAnswers.id("offences.danger"), answer)))
                .contains("**Missing**: No rule says so. The full report has the whole text, with question 2.4.")
                .doesNotContain("...");
    }

    @Test
    void theMarkOfTheFirstItemOfAListIsLeftOutWithTheOtherItems() {
        String text = "1. A rule on vessels.\n2. " + "A bill that waits for the parliament. ".repeat(20);
        Answer answer = Answer.of(AnswerKind.NO).with(AnswerTextField.MISSING, text);
        assertThat(markdown(SampleAnswers.coastal().with(SampleAnswers.id("offences.danger"), answer)))
                .contains("**Missing**: A rule on vessels. The full report has the whole text");
    }

    @Test
    void aloneItSendsTheReaderToTheFullReportAndToNoChapterOfItsOwn() throws IOException {
        assertThat(brief("xb"))
                .contains("If these provisions bound the State", "The gravest come first. The full report has ")
                .doesNotContain("your State", "a chapter of");
    }

    @Test
    void stepsAreCountedByOwnerAndTimeAndAnOwnerThatIsNotNamedComesLast() {
        Assessment assessment = with(
                new Action("Ask", "", "2027-01-31", ""),
                new Action("Draft", "Ministry of Justice", "2026-01-01", ""),
                new Action("Adopt", "ministry of justice", "2030-01-01", ""),
                new Action("Print", "Ministry of Justice", "", ""),
                new Action("Tell", "Ministry of Justice", "2026-12-31", "done"));
        List<StepsByOwner> owners = StepsByOwner.of(report(assessment));
        assertThat(owners).contains(new StepsByOwner("Ministry of Justice", List.of(1, 0, 0, 0, 0, 1, 1)));
        assertThat(owners.get(owners.size() - 1).owner()).isEmpty();
    }

    @Test
    void whatIsDueInTheQuarterOfTodayComesFirstAlsoWhereNothingFallsShort() {
        Answer met = Answer.of(AnswerKind.YES)
                .withActions(List.of(new Action("Renew the circular", "Ministry of Justice", "2026-12-01", "")));
        String report = markdown(SampleAnswers.coastal().with(SampleAnswers.id("offences.danger"), met));
        assertThat(report).contains("| **1 Dec 2026** | Ministry of Justice | Renew the circular |");
    }

    @Test
    void ofTheStepsOfOneAnswerThoseDueFirstAreShownAndTheRestIsCounted() {
        Action[] actions = new Action[10];
        for (int i = 0; i < actions.length; i++) {
            String status = i == 9 ? "started" : "";
            actions[i] = new Action("Step " + i, "Ministry of Justice", "2027-06-" + (20 - i), status);
        }
        assertThat(markdown(with(actions)))
                .containsSubsequence("| **11 Jun 2027** | Ministry of Justice | Step 9 (started) |", "| Step 2 |")
                .contains("3 more open steps stand in the action plan of the full report.")
                .doesNotContain("| Step 0 |", "| Step 1 |");
    }

    @Test
    void aQuarterAfterTheLastOfAYearIsTheFirstOfTheNext() {
        assertThat(Quarter.of(LocalDate.of(2026, 12, 31)).plus(1)).isEqualTo(new Quarter(2027, 1));
    }

    @Test
    void aQuarterHasOneNameInArabicInTheBriefAndOnTheDashboard() {
        Messages arabic = Messages.in("ar");
        Assessment assessment = with(new Action("Ask", "Ministry of Justice", "2026-12-01", ""));
        assertThat(MarkdownLayout.of(ReportBuilder.of(report(assessment), arabic)))
                .contains("| الربع 4، 2026 | الربع 1، 2027 |");
        assertThat(arabic.say("report.sheet.dashboard.quarter", "2026", 4)).isEqualTo("الربع 4، 2026");
    }

    @Test
    void aDayHasBothNamesOfItsMonthInArabic() {
        Assessment assessment = with(new Action("Ask", "Ministry of Justice", "2026-12-11", ""));
        assertThat(MarkdownLayout.of(ReportBuilder.of(report(assessment), Messages.in("ar"))))
                .contains("| **11 كانون الأول/ديسمبر 2026** | Ministry of Justice | Ask |");
    }

    @Test
    void onlyFormatsWithPagesHaveABrief() {
        assertThat(List.of(ReportFormat.values()).stream().filter(ReportFormat::hasBrief))
                .containsExactly(ReportFormat.HTML, ReportFormat.MARKDOWN, ReportFormat.PDF, ReportFormat.DOCX);
    }
}
