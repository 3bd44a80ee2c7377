package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Findings;
import org.stocktake.model.AnswerKind;
import org.stocktake.report.facts.Grouping;
import org.stocktake.report.facts.ReportView;

/** A report by cluster has every finding once, under the cluster of its article; the usual report is as it was. */
final class ReportByClusterTest {
    private static final ReportView BY_CLUSTER = new ReportView(Grouping.CLUSTER, false);
    private static final Pattern QUESTION = Pattern.compile("\\[[0-9.]+\\]\\(#q-([^)]*)\\)");

    private static String markdown(ReportView view) {
        return ClusteredChecklist.report(ReportFormat.MARKDOWN, SampleAnswers.coastal(), view, false);
    }

    /** Returns what stands between the two places. */
    private static String between(String text, String from, String to) {
        int start = text.indexOf("<a id=\"" + from + "\"></a>");
        int end = text.indexOf("<a id=\"" + to + "\"></a>", start);
        assertThat(start).as(from).isNotNegative();
        assertThat(end).as(to).isGreaterThan(start);
        return text.substring(start, end);
    }

    private static List<String> questions(String text) {
        List<String> questions = new ArrayList<>();
        Matcher found = QUESTION.matcher(text);
        while (found.find()) {
            questions.add(found.group(1));
        }
        return questions;
    }

    @Test
    void clustersStandInTheOrderOfTheChecklistWithTheirNotes() {
        assertThat(between(markdown(BY_CLUSTER), "clusters", "source-res-5-3"))
                .containsSubsequence(
                        "No number of a questionnaire is invented.",
                        "Cluster B: care",
                        "Inferred from the titles.",
                        "Cluster A: crime",
                        "Read in the resolution.",
                        "Cluster C: nothing",
                        "No finding stands in this cluster.",
                        "Outside the clusters of the review");
    }

    @Test
    void aClusterHasTheFindingsOfItsArticles() {
        assertThat(questions(between(markdown(BY_CLUSTER), "cluster-crime", "cluster-empty")))
                .containsExactlyInAnyOrder(
                        "offences.smuggling",
                        "offences.attempt",
                        "offences.stay",
                        "offences.danger",
                        "sea.safety",
                        "sea.authority");
        assertThat(questions(between(markdown(BY_CLUSTER), "cluster-care", "cluster-crime")))
                .containsExactlyInAnyOrder(
                        "training.joint",
                        "training.documents",
                        "protection.danger",
                        "protection.urgent-care",
                        "protection.consular");
    }

    @Test
    void everyFindingStandsOnceAndNothingIsLost() {
        List<String> all =
                Findings.of(ClusteredChecklist.checklist(), SampleAnswers.coastal(), SampleAnswers.TODAY).all().stream()
                        .map(Finding::question)
                        .map(question -> question.id().value())
                        .toList();
        assertThat(questions(between(markdown(BY_CLUSTER), "clusters", "source-res-5-3")))
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(questions(between(markdown(ReportView.USUAL), "sections", "source-res-5-3")))
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void whatTheQuestionnairesLeaveOutIsMarkedAndNothingElse() {
        String clusters = between(markdown(BY_CLUSTER), "clusters", "source-res-5-3");
        assertThat(clusters.lines().filter(line -> line.contains("Not in the official questionnaires")))
                .hasSize(1)
                .allMatch(line -> line.contains("#q-offences.danger"));
        assertThat(markdown(ReportView.USUAL).lines().filter(line -> line.contains("official self-assessment")))
                .hasSize(1)
                .allMatch(line -> line.contains("p-smp-6-3"));
    }

    @Test
    void aClusterIsMetInFullOnlyIfNothingOfItIsLeftOut() {
        var met = SampleAnswers.coastal();
        for (String id : List.of("training.joint", "training.documents", "protection.danger", "protection.consular")) {
            met = met.with(SampleAnswers.id(id), org.stocktake.model.Answer.of(AnswerKind.YES));
        }
        String whole = "**Met in full**: [Cluster B: care](#cluster-care)";
        assertThat(ClusteredChecklist.report(ReportFormat.MARKDOWN, met, BY_CLUSTER, true))
                .contains(whole);
        var confidential = met.with(
                SampleAnswers.id("training.joint"),
                org.stocktake.model.Answer.of(AnswerKind.YES).withConfidential(true));
        assertThat(ClusteredChecklist.report(ReportFormat.MARKDOWN, confidential, BY_CLUSTER, true))
                .doesNotContain("Met in full");
    }

    @Test
    void everyPlaceThatAReferenceLeadsToIsThere() {
        String html = ClusteredChecklist.report(ReportFormat.HTML, SampleAnswers.coastal(), BY_CLUSTER, false);
        Matcher links = Pattern.compile("href=\"#([^\"]*)\"").matcher(html);
        while (links.find()) {
            assertThat(html).contains("id=\"" + links.group(1) + "\"");
        }
        assertThat(html).contains("href=\"#cluster-crime\"").doesNotContain("section-offences");
    }

    @Test
    void csvAndJsonNameTheClusterInEveryView() throws IOException {
        for (ReportView view : List.of(ReportView.USUAL, BY_CLUSTER)) {
            assertThat(ClusteredChecklist.report(ReportFormat.CSV, SampleAnswers.coastal(), view, false))
                    .contains("\"Cluster of the review\",\"Official questionnaires\"")
                    .contains("\"Laws: criminal offences\",\"Cluster A: crime\",\"not addressed\"")
                    .contains("\"Laws: criminal offences\",\"Cluster A: crime\",\"\"")
                    .contains("\"Agreements\",\"\",\"\"");
            String json = ClusteredChecklist.report(ReportFormat.JSON, SampleAnswers.coastal(), view, false);
            assertThat(json)
                    .contains("\"cluster\" : \"crime\"", "\"questionnaire\" : false", "\"note\" : \"Inferred from")
                    .contains("\"by\" : \"" + view.by().word() + "\"");
            assertThat(JsonSchemaTest.faults(json)).isEmpty();
        }
    }
}
