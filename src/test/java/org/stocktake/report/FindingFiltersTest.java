package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stocktake.finding.Finding;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.report.chapter.ReportBuilder;
import org.stocktake.report.document.Document;
import org.stocktake.report.document.Filters;
import org.stocktake.report.facts.Grouping;
import org.stocktake.report.facts.Report;
import org.stocktake.report.facts.ReportOrigin;
import org.stocktake.report.facts.ReportView;
import org.stocktake.report.html.HtmlLayout;
import org.stocktake.text.Messages;

/** A reader of the page can narrow the findings by outcome, danger to life, force and office. */
final class FindingFiltersTest {
    private static final String HOSTILE = "\"><script>alert(1)</script> #choose-life-danger:checked{}";

    private static Document document(Assessment assessment, boolean redact, ReportView view) {
        Report report = Report.of(
                SampleAnswers.findings(assessment),
                new ReportOrigin("a.yaml", "", "1"),
                redact,
                view,
                Optional.empty());
        return ReportBuilder.of(report, Messages.in("en"));
    }

    private static Filters filters(Assessment assessment) {
        return document(assessment, false, ReportView.USUAL).filters();
    }

    private static String page(Assessment assessment) {
        return HtmlLayout.of(document(assessment, false, ReportView.USUAL));
    }

    private static Filters.Group group(Filters filters, String id) {
        return filters.groups().stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> labels(Filters filters, String group) {
        return group(filters, group).choices().stream()
                .map(Filters.Choice::label)
                .toList();
    }

    private static List<String> choicesOf(Filters filters, String question) {
        return Objects.requireNonNull(filters.choices().get("q-" + question), question);
    }

    private static Assessment answered(String question, Answer answer) {
        return SampleAnswers.coastal().with(SampleAnswers.id(question), answer);
    }

    private static Answer by(String office) {
        return Answer.of(AnswerKind.NO).with(AnswerTextField.BY, office);
    }

    @Test
    void aFindingBelongsToItsOutcomeItsForceAndItsOffices() {
        Filters filters = filters(SampleAnswers.coastal());
        for (Finding finding : SampleAnswers.findings(SampleAnswers.coastal()).all()) {
            List<String> choices = choicesOf(filters, finding.question().id().toString());
            assertThat(choices)
                    .contains("force-" + finding.force().word())
                    .contains("outcome-" + finding.outcome().word());
            assertThat(choices.contains("life-danger"))
                    .isEqualTo(finding.question().endangersLife());
            assertThat(choices).anyMatch(choice -> choice.startsWith("office-"));
        }
    }

    @Test
    void eachFindingStandsOnceOnThePageWithItsChoices() {
        for (Assessment assessment : List.of(SampleAnswers.coastal(), SampleAnswers.voluntary())) {
            List<String> marked = new ArrayList<>();
            Matcher matcher = Pattern.compile(
                            "<(?:article|tr|li) class=\"[^\"]*finding ([^\"]*)\"[^>]*?(?: id=\"|>(?:\\s*<th[^>]*>)?<span id=\")q-([^\"]*)\"")
                    .matcher(page(assessment));
            while (matcher.find()) {
                marked.add(matcher.group(2));
                assertThat(matcher.group(1).split(" "))
                        .containsExactlyElementsOf(choicesOf(filters(assessment), matcher.group(2)));
            }
            List<String> all = SampleAnswers.findings(assessment).all().stream()
                    .map(finding -> finding.question().id().toString())
                    .toList();
            assertThat(marked).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Test
    void whatDoesNotBindTheStateIsAChoiceOfItsOwn() {
        Filters filters = filters(SampleAnswers.voluntary());
        assertThat(choicesOf(filters, "offences.smuggling"))
                .contains("outcome-apart")
                .doesNotContain("outcome-gap");
    }

    @Test
    void aChoiceSaysHowManyFindingsItHas() {
        Filters filters = filters(SampleAnswers.coastal());
        for (Filters.Group group : filters.groups()) {
            for (Filters.Choice choice : group.choices()) {
                assertThat(filters.choices().values())
                        .filteredOn(choices -> choices.contains(choice.id()))
                        .hasSize(choice.count());
            }
        }
    }

    @Test
    void anOfficeThatIsWaitedForOrHasAStepIsAChoiceToo() {
        assertThat(labels(filters(SampleAnswers.coastal()), "filter-office"))
                .containsExactly(
                        "Ministry of Foreign Affairs",
                        "Ministry of Justice",
                        "Ministry of the Interior",
                        "No office named");
        Answer step = by("Ministry of Justice").withActions(List.of(new Action("Train", "Police Academy", "", "")));
        Filters filters = filters(answered("training.joint", step));
        String academy = group(filters, "filter-office").choices().stream()
                .filter(choice -> choice.label().equals("Police Academy"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(choicesOf(filters, "training.joint")).contains(academy);
    }

    @Test
    void anOfficeInOtherCapitalsIsTheSameOffice() {
        assertThat(labels(filters(answered("training.joint", by("MINISTRY OF  JUSTICE"))), "filter-office"))
                .filteredOn(label ->
                        label.equalsIgnoreCase("ministry of justice") || label.equalsIgnoreCase("ministry of  justice"))
                .hasSize(1);
    }

    @Test
    void ofVeryManyOfficesThoseWithFewFindingsAreOneChoice() {
        List<Action> steps = new ArrayList<>();
        for (int i = 10; i < 80; i++) {
            steps.add(new Action("Train", "Office " + i, "", ""));
        }
        Filters filters =
                filters(answered("training.joint", by("Ministry of Justice").withActions(steps)));
        assertThat(labels(filters, "filter-office"))
                .hasSize(62)
                .contains("Ministry of Justice", "Office 10")
                .doesNotContain("Office 79")
                .endsWith("Other offices", "No office named");
        assertThat(choicesOf(filters, "training.joint"))
                .contains("office-other")
                .doesNotHaveDuplicates();
    }

    @Test
    void theNameOfAnOfficeNeverBecomesMarkupOrStyle() {
        String page = page(answered("training.joint", by(HOSTILE)));
        assertThat(page).doesNotContain("<script>").contains("&lt;script&gt;alert(1)");
        String style = page.substring(page.indexOf("<style>"), page.indexOf("</style>"));
        assertThat(style).doesNotContain("alert");
    }

    @Test
    void aRedactedCopyDoesNotNameTheOfficeOfAConfidentialAnswer() {
        Assessment assessment =
                answered("protection.children", by("Office of the Guardian").withConfidential(true));
        assertThat(labels(filters(assessment), "filter-office")).contains("Office of the Guardian");
        Filters redacted = document(assessment, true, ReportView.USUAL).filters();
        assertThat(labels(redacted, "filter-office")).doesNotContain("Office of the Guardian");
        assertThat(redacted.choices()).doesNotContainKey("q-protection.children");
    }

    @Test
    void theBriefAloneHasNothingToNarrow() {
        Document brief = document(SampleAnswers.coastal(), false, new ReportView(Grouping.SECTION, false, true));
        assertThat(brief.filters()).isEqualTo(Filters.NONE);
        assertThat(HtmlLayout.of(brief)).doesNotContain("<form", "<button", "counter(here");
    }

    @Test
    void theChoicesStandBeforeTheFirstChapterOfFindings() {
        String page = page(SampleAnswers.coastal());
        assertThat(page.indexOf("<form"))
                .isBetween(page.indexOf("id=\"glance\""), page.indexOf("<section id=\"gaps\""));
        assertThat(page.substring(page.indexOf("<main"), page.indexOf("<form"))).doesNotContain("finding outcome-");
    }

    @Test
    void withoutAShortfallTheyStandBeforeTheOpenQuestions() {
        Assessment nothing = SampleAnswers.coastal().withAnswers(Map.of());
        assertThat(filters(nothing).before()).isEqualTo("open");
    }
}
