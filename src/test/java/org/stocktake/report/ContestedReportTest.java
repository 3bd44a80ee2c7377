package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.QuestionId;

/** A finding that two offices answered says so where it stands; of a confidential answer only the full copy does. */
final class ContestedReportTest {
    private static final String SAID = "Nobodyhaschosenyetbetweenthisanswerandanother:"
            + "Partly,byNationalPolice(differsin:answer,whatismissing)";

    private static Assessment contested(boolean confidential) {
        QuestionId question = SampleAnswers.id("protection.danger");
        Answer yes = Answer.of(AnswerKind.YES).with(AnswerTextField.MEASURES, "A shelter.");
        Answer partly = Answer.of(AnswerKind.PARTLY)
                .with(AnswerTextField.MEASURES, "A shelter.")
                .with(AnswerTextField.MISSING, "A second shelter.")
                .with(AnswerTextField.INTERNAL_NOTE, "INTERNAL")
                .with(AnswerTextField.BY, "National Police")
                .withConfidential(confidential);
        Assessment answered = SampleAnswers.coastal().with(question, yes);
        return answered.withCoordination(answered.coordination().withConflict(question, partly));
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"HTML", "MARKDOWN", "PDF", "DOCX", "XLSX", "CSV"})
    void everyFormatToReadNamesTheOfficeAtTheFinding(ReportFormat format) {
        assertThat(ReportFormatTest.letters(format, contested(false), false)).contains(SAID);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"HTML", "MARKDOWN", "PDF", "DOCX"})
    void theFindingIsMarkedWhereItStands(ReportFormat format) {
        assertThat(ReportFormatTest.letters(format, contested(false), false))
                .matches("(?s).*Dangertolife.{0,160}Twoanswers.*");
    }

    @Test
    void theFormatForProgramsNamesAnswerAndOffice() {
        assertThat(ReportFormatTest.letters(ReportFormat.JSON, contested(false), false))
                .contains("\"others\":[{\"answer\":\"partly\",\"by\":\"NationalPolice\"}]");
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"HTML", "MARKDOWN", "PDF", "DOCX", "XLSX", "CSV"})
    void aFullCopyMarksAConfidentialAnswerOfAnotherOffice(ReportFormat format) {
        assertThat(ReportFormatTest.letters(format, contested(true), false))
                .contains("Partly,byNationalPolice,markedasconfidential(differsin:");
    }

    @Test
    void theFormatForProgramsMarksAConfidentialAnswerOfAnotherOffice() {
        assertThat(ReportFormatTest.letters(ReportFormat.JSON, contested(true), false))
                .contains("\"by\":\"NationalPolice\",\"confidential\":true");
    }

    @Test
    void answersThatDifferInTheInternalNoteAloneAreSaidToDifferInNothingThatIsShown() {
        QuestionId question = SampleAnswers.id("protection.danger");
        Answer yes = Answer.of(AnswerKind.YES).with(AnswerTextField.MEASURES, "A shelter.");
        Answer other = yes.with(AnswerTextField.INTERNAL_NOTE, "INTERNAL").with(AnswerTextField.BY, "National Police");
        Assessment answered = SampleAnswers.coastal().with(question, yes);
        Assessment both = answered.withCoordination(answered.coordination().withConflict(question, other));
        assertThat(ReportFormatTest.letters(ReportFormat.MARKDOWN, both, false))
                .contains("Yes,byNationalPolice(differsonlyinwhatthisreportdoesnotshow)")
                .doesNotContain("differsin:)", "INTERNAL");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void aRedactedCopySaysNothingOfAConfidentialAnswerOfAnotherOffice(ReportFormat format) {
        assertThat(ReportFormatTest.letters(format, contested(true), true))
                .doesNotContain("NationalPolice")
                .doesNotContain("Twoanswers")
                .doesNotContain("Officesgavedifferent");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void whereOfficesAgreeNothingIsSaid(ReportFormat format) {
        assertThat(ReportFormatTest.letters(format, SampleAnswers.coastal(), false))
                .doesNotContain("Twoanswers")
                .doesNotContain("Nobodyhaschosen");
    }
}
