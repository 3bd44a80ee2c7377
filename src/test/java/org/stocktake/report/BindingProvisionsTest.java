package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.OutsideTheTreaty.ARTICLE;
import static org.stocktake.OutsideTheTreaty.BOTH;
import static org.stocktake.OutsideTheTreaty.PARAGRAPH;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.OutsideTheTreaty;
import org.stocktake.SampleChecklist;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Findings;
import org.stocktake.finding.Outcome;
import org.stocktake.finding.SkippedQuestion;
import org.stocktake.finding.gate.Gate;
import org.stocktake.finding.gate.GateRule;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Assessment;
import org.stocktake.model.Depth;
import org.stocktake.model.ProvisionId;
import org.stocktake.report.facts.Report;
import org.stocktake.report.facts.ReportOrigin;

/** A finding stands only under the provisions that bind the State, in every list by provision. */
final class BindingProvisionsTest {
    private static final Assessment OUTSIDE = OutsideTheTreaty.answeringNo("XA", "no");
    private static final Assessment PARTY = OutsideTheTreaty.answeringNo("XA", "yes");

    private static Report report(Assessment assessment, boolean redact) {
        return Report.of(OutsideTheTreaty.findings(assessment), new ReportOrigin("a.yaml", "", "1.0.0"), redact);
    }

    private static List<String> under(Assessment assessment, ProvisionId provision) {
        return report(assessment, false).reaching(provision).stream()
                .map(finding -> finding.question().id().value())
                .toList();
    }

    @Test
    void outsideTheTreatyTheFindingStandsUnderTheParagraphAlone() {
        assertThat(under(OUTSIDE, PARAGRAPH)).contains(BOTH.value());
        assertThat(under(OUTSIDE, ARTICLE)).isEmpty();
        assertThat(under(PARTY, PARAGRAPH)).contains(BOTH.value());
        assertThat(under(PARTY, ARTICLE)).contains(BOTH.value());
    }

    @Test
    void whatDoesNotBindIsNotAskedBecauseItDoesNotBind() {
        assertThat(report(OUTSIDE, false).whyNotAsked(ARTICLE)).isEqualTo(SkippedQuestion.Why.NOT_BOUND);
        Assessment core = OutsideTheTreaty.answeringNo("XA", "no").withDepth(Depth.CORE);
        assertThat(report(core, false).whyNotAsked(new ProvisionId("treaty-6")))
                .isEqualTo(SkippedQuestion.Why.NOT_BOUND);
    }

    @Test
    void aConfidentialFindingIsCountedUnderThemAloneToo() {
        Answer secret = Answer.of(AnswerKind.NO).withConfidential(true);
        Report outside = report(OUTSIDE.with(BOTH, secret), true);
        assertThat(outside.leftOutOf(PARAGRAPH)).isEqualTo(1);
        assertThat(outside.leftOutOf(ARTICLE)).isZero();
        assertThat(report(PARTY.with(BOTH, secret), true).leftOutOf(ARTICLE)).isEqualTo(1);
    }

    private static String written(ReportFormat format, Assessment assessment) {
        byte[] bytes = ReportFormatTest.bytes(format, OutsideTheTreaty.findings(assessment), false);
        return format.isText() ? new String(bytes, StandardCharsets.UTF_8) : OfficeFileContent.ofWorkbook(bytes);
    }

    @Test
    void theChapterByArticleNamesItForAPartyAlone() {
        assertThat(written(ReportFormat.MARKDOWN, OUTSIDE)).doesNotContain("(#p-treaty-5)");
        assertThat(written(ReportFormat.MARKDOWN, PARTY)).contains("(#p-treaty-5)");
        assertThat(article(written(ReportFormat.MARKDOWN, OUTSIDE))).isEmpty();
        assertThat(article(written(ReportFormat.MARKDOWN, PARTY)))
                .hasValueSatisfying(row -> assertThat(row).contains("**Gap**", "(#q-laws.both)"));
    }

    @Test
    void aNumberWithAFindingIsNotAmongThoseThatNoQuestionAsksAbout() throws IOException {
        String report = new String(ExampleAssessments.bytes(ReportFormat.MARKDOWN, "xb"), StandardCharsets.UTF_8)
                .replaceAll("<a id=[^>]*></a>", "");
        Set<String> asked = new HashSet<>();
        int sentences = 0;
        for (String line : report.lines().toList()) {
            if (line.startsWith("## ")) {
                asked.clear();
            } else if (line.startsWith("| ")) {
                asked.add(line.split(" ", 3)[1]);
            } else if (line.startsWith("On the other provisions no question was asked")) {
                sentences++;
                Matcher numbers = Pattern.compile("\\d+(?:\\(\\w+\\))*(?=[,.])").matcher(line);
                assertThat(numbers.results().map(MatchResult::group))
                        .isNotEmpty()
                        .doesNotContainAnyElementsOf(asked);
            }
        }
        assertThat(sentences).isEqualTo(2);
    }

    private static Optional<String> article(String report) {
        return report.lines()
                .filter(line -> line.contains("<a id=\"p-treaty-5\">") && line.startsWith("|"))
                .findFirst();
    }

    @Test
    void theSheetOfProvisionsNamesItForAPartyAlone() {
        assertThat(written(ReportFormat.XLSX, OUTSIDE).lines().filter(line -> line.contains("Gap: 1.4")))
                .hasSize(1);
        assertThat(written(ReportFormat.XLSX, PARTY).lines().filter(line -> line.contains("Gap: 1.4")))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JSON", "OSCAL_RESULTS", "CSV"})
    void theFormatsForProgramsNameTheArticleForAPartyAlone(String name) {
        ReportFormat format = ReportFormat.valueOf(name);
        assertThat(rests(format, OUTSIDE)).isFalse();
        assertThat(rests(format, PARTY)).isTrue();
    }

    private static boolean rests(ReportFormat format, Assessment assessment) {
        String text = written(format, assessment).replaceAll("\\s+", " ");
        return switch (format) {
            case JSON -> text.contains("\"provisions\" : [ \"res-1\", \"treaty-5\" ]");
            case OSCAL_RESULTS -> text.contains("\"control-id\" : \"treaty-5\"");
            default -> text.contains("Treaty, article 5");
        };
    }

    @Test
    void aRuleOfTheGateOnTheArticleFailsAPartyAlone() {
        GateRule rule = new GateRule(Set.of(Outcome.GAP), Set.of(), Set.of(), Set.of(ARTICLE));
        Gate gate = new Gate(Set.of(), List.of(rule), List.of(), List.of());
        assertThat(gate.judge(OutsideTheTreaty.findings(OUTSIDE)).holds()).isTrue();
        assertThat(gate.judge(OutsideTheTreaty.findings(PARTY)).holds()).isFalse();
    }

    @Test
    void aVoluntaryComparisonStandsUnderAllThatTheQuestionAssessesAndIsMarked() {
        Assessment comparing = OUTSIDE.withProfile(OUTSIDE.profile().with(SampleChecklist.COMPARE, List.of("yes")));
        Findings findings = OutsideTheTreaty.findings(comparing);
        Report report = Report.of(findings, new ReportOrigin("a.yaml", "", "1.0.0"), false);
        assertThat(report.reaching(ARTICLE)).isNotEmpty().noneMatch(Finding::counts);
    }
}
