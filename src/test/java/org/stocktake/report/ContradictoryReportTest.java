package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Evidence;
import org.stocktake.model.QuestionId;

/** A report states contradictions, and those of a confidential answer only in the full copy. */
final class ContradictoryReportTest {
    private static final String DAY = "2029-03-17";

    private static Assessment datedInFuture(boolean confidential) {
        Answer answer = Answer.of(AnswerKind.YES)
                .with(AnswerTextField.MEASURES, "A shelter.")
                .withEvidence(List.of(new Evidence("Shelter register", "", DAY, "", "", "", "")))
                .withConfidential(confidential);
        return SampleAnswers.coastal().with(SampleAnswers.id("protection.danger"), answer);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"HTML", "MARKDOWN", "PDF", "DOCX"})
    void everyFormatToReadSaysIt(ReportFormat format) {
        String said = "Evidenceisdated17March2029,whichisstilltocome.";
        assertThat(ReportFormatTest.letters(format, datedInFuture(false), false))
                .contains(said);
        assertThat(ReportFormatTest.letters(format, datedInFuture(true), false)).contains(said);
    }

    /** A reader who cites the finding must see the mark. */
    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"HTML", "MARKDOWN", "PDF", "DOCX"})
    void theFindingIsMarkedWhereItStands(ReportFormat format) {
        assertThat(ReportFormatTest.letters(format, datedInFuture(false), false))
                .matches("(?s).*Dangertolife.{0,60}Contradictory.*");
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"XLSX", "CSV"})
    void everyTableSaysItInTheRowOfTheQuestion(ReportFormat format) {
        assertThat(ReportFormatTest.letters(format, datedInFuture(false), false))
                .contains("Contradictory:Evidenceisdated" + DAY + ",whichisstilltocome.");
    }

    @Test
    void theFormatForProgramsNamesKindQuestionAndValue() {
        assertThat(ReportFormatTest.letters(ReportFormat.JSON, datedInFuture(false), false))
                .contains("{\"kind\":\"evidence-in-future\",\"question\":\"protection.danger\",\"value\":\"" + DAY
                        + "\"}");
    }

    /** Returns an assessment with three answers that cannot all be right. */
    private static Assessment threeApart(boolean confidential) {
        return SampleAnswers.coastal()
                .with(SampleAnswers.id("training.liaison"), Answer.of(AnswerKind.YES))
                .with(SampleAnswers.id("training.channels"), Answer.of(AnswerKind.NO))
                .with(
                        SampleAnswers.id("training.agencies"),
                        Answer.of(AnswerKind.NO).withConfidential(confidential));
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"HTML", "MARKDOWN", "PDF", "DOCX", "XLSX", "CSV"})
    void ofAnswersThatDoNotGoTogetherEachIsNamed(ReportFormat format) {
        assertThat(ReportFormatTest.letters(format, threeApart(false), false))
                .contains("Officersareachannel.Theseanswersdonotgotogether:4.3,4.4,4.5.");
    }

    @Test
    void eachOfThemIsMarkedAndListed() {
        String markdown = ReportFormatTest.letters(ReportFormat.MARKDOWN, threeApart(false), false);
        for (String number : List.of("4.3", "4.4", "4.5")) {
            assertThat(markdown).matches("(?s).*" + number.replace(".", "\\.") + "[^#]*\\*\\*Contradictory\\*\\*.*");
        }
        assertThat(markdown)
                .matches(
                        "(?s).*\\[4\\.4[^\\]]*\\][^;]*;\\[4\\.3[^\\]]*\\][^;]*;\\[4\\.5[^\\]]*\\].*Officersareachannel.*");
        assertThat(ReportFormatTest.letters(ReportFormat.CSV, threeApart(false), false)
                        .split("Officersareachannel", -1))
                .as("in the row of each")
                .hasSize(4);
    }

    @Test
    void theFormatForProgramsNamesTheOthers() {
        assertThat(ReportFormatTest.letters(ReportFormat.JSON, threeApart(false), false))
                .contains(
                        "\"question\":\"training.liaison\",\"others\":[\"training.channels\",\"training.agencies\"],");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void aRedactedCopySaysNothingOfAnswersOfWhichOneIsConfidential(ReportFormat format) {
        assertThat(ReportFormatTest.letters(format, threeApart(true), true))
                .doesNotContain("Officersareachannel")
                .doesNotContain("answers-apart");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void aRedactedCopySaysNothingOfAConfidentialAnswer(ReportFormat format) {
        assertThat(ReportFormatTest.letters(format, datedInFuture(true), true))
                .doesNotContain(DAY)
                .doesNotContain("17March2029")
                .doesNotContain("whichisstilltocome")
                .doesNotContain("evidence-in-future");
    }

    @Test
    void theFirstPageCountsThemAndLeadsToTheirChapter() {
        int before = count(SampleAnswers.coastal());
        assertThat(count(datedInFuture(false))).isEqualTo(before + 1);
    }

    private static int count(Assessment assessment) {
        String report = ReportFormatTest.write(ReportFormat.MARKDOWN, assessment, false);
        String chapter = report.substring(report.indexOf("What is contradictory\n"));
        int listed = (int) chapter.substring(0, chapter.indexOf("\n##"))
                .lines()
                .filter(line -> line.startsWith("- "))
                .count();
        String said = listed == 1
                ? "One statement in this report is contradictory."
                : listed + " statements in this report are contradictory.";
        assertThat(report).contains("[" + said + "](#contradictory)");
        return listed;
    }

    @Test
    void whereNothingIsThereIsNoSuchChapter() {
        Assessment none = SampleAnswers.coastal();
        for (QuestionId question : SampleAnswers.coastal().answers().keySet()) {
            none = none.with(question, Answer.of(AnswerKind.NO));
        }
        assertThat(ReportFormatTest.write(ReportFormat.MARKDOWN, none, false)).doesNotContain("hat is contradictory");
    }
}
