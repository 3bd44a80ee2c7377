package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Assessment;
import org.stocktake.report.chapter.ConfidentialityNotice;
import org.stocktake.report.facts.ChangesSince;
import org.stocktake.report.facts.Report;
import org.stocktake.report.facts.ReportOrigin;
import org.stocktake.report.facts.ReportView;
import org.stocktake.text.Messages;

/** A report shows how an answer changed, so the mark of the earlier assessment counts as much as the one of today. */
final class EarlierConfidentialityTest {
    /** Returns the later answers with the secret one open to all, so that only the earlier assessment marks it. */
    private static Assessment opened() {
        return SampleAnswers.coastal().with(SampleAnswers.id(ChangesSinceTest.SECRET), Answer.of(AnswerKind.NO));
    }

    @ParameterizedTest
    @MethodSource("org.stocktake.report.ChangesSinceTest#read")
    void whatOnlyTheEarlierAssessmentMarksIsCountedMarkedAndMakesTheCopyConfidential(ReportFormat format) {
        ChangesSince since = ChangesSinceTest.since(opened());
        assertThat(since.confidentialBefore())
                .extracting(question -> question.id().value())
                .containsExactly(ChangesSinceTest.SECRET);
        String report = ExampleReportsTest.letters(
                ReportFormatTest.read(format, ChangesSinceTest.bytes(format, false, since, opened())));
        assertThat(report)
                .contains(ExampleReportsTest.letters("1 answer was confidential in the earlier assessment;"))
                .contains(ExampleReportsTest.letters("Yes (met, without evidence, confidential)"));
        assertThat(ExampleReportsTest.letters(
                        ReportFormatTest.read(format, ChangesSinceTest.bytes(format, true, since, opened()))))
                .doesNotContain(ExampleReportsTest.letters("Yes (met, without evidence"));
    }

    @Test
    void aCopyThatOnlyTheEarlierAssessmentMakesConfidentialIsLabelledAsSuch() {
        ChangesSince since = ChangesSinceTest.since(opened());
        assertThat(ReportFormatTest.read(
                        ReportFormat.MARKDOWN, ChangesSinceTest.bytes(ReportFormat.MARKDOWN, false, since, opened())))
                .startsWith("**Confidential**");
        assertThat(ReportFormatTest.read(
                        ReportFormat.MARKDOWN, ChangesSinceTest.bytes(ReportFormat.MARKDOWN, true, since, opened())))
                .startsWith("**Redacted copy**");
    }

    @Test
    void theSentenceAboutTheEarlierAssessmentBeginsALine() {
        Assessment now = opened().with(
                        SampleAnswers.id("offences.danger"),
                        Answer.of(AnswerKind.NO).withConfidential(true));
        Report report = Report.of(
                SampleAnswers.findings(now),
                new ReportOrigin("a.yaml", "", "1"),
                false,
                ReportView.USUAL,
                Optional.of(ChangesSinceTest.since(now)));
        assertThat(ConfidentialityNotice.says(report, Messages.in(Messages.ENGLISH))
                        .lines())
                .hasSizeGreaterThan(1)
                .last()
                .asString()
                .startsWith("1 answer was confidential in the earlier assessment;");
    }

    @Test
    void programsReadWhichSideIsConfidential() {
        String json = ReportFormatTest.read(
                        ReportFormat.JSON,
                        ChangesSinceTest.bytes(ReportFormat.JSON, false, ChangesSinceTest.since(opened()), opened()))
                .replaceAll("\\s+", "");
        assertThat(json).contains("\"copy\":\"confidential\"").containsOnlyOnce("\"confidential\":true");
    }
}
