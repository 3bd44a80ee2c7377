package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stocktake.finding.AssessmentProgress;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.QuestionId;

/** An office whose name was typed in two spellings is one office; all answers that wait for it are listed together. */
final class OfficeSpellingTest {
    private static final QuestionId ONE = SampleAnswers.id("training.joint");
    private static final QuestionId OTHER = SampleAnswers.id("training.liaison");

    private static Assessment spelledTwice() {
        return SampleAnswers.coastal().with(ONE, waiting("Harbour Police")).with(OTHER, waiting("harbour  police"));
    }

    private static Answer waiting(String whom) {
        return Answer.of(AnswerKind.WAITING)
                .with(AnswerTextField.WAITING_FOR, whom)
                .with(AnswerTextField.BY, whom + " office");
    }

    @Test
    void whatWaitsForItIsListedOnceInTheSpellingMetFirst() {
        assertThat(AssessmentProgress.of(SampleAnswers.findings(spelledTwice())).waitingFor())
                .containsEntry("Harbour Police", List.of(ONE, OTHER))
                .doesNotContainKey("harbour  police");
        String json = ReportFormatTest.letters(ReportFormat.JSON, spelledTwice(), false);
        assertThat(json)
                .contains("\"who\":\"HarbourPolice\",\"questions\":[\"" + ONE + "\",\"" + OTHER + "\"]")
                .doesNotContain("\"who\":\"harbourpolice\"");
    }

    @Test
    void itIsNamedOnceAmongTheOfficesThatAnswered() {
        String json = ReportFormatTest.letters(ReportFormat.JSON, spelledTwice(), false);
        String offices = json.substring(json.indexOf("\"offices\":["), json.indexOf("\"answered-on\""));
        assertThat(offices).contains("\"HarbourPoliceoffice\"").doesNotContain("harbourpoliceoffice");
    }

    @Test
    void eachAnswerKeepsItsOwnSpelling() {
        assertThat(ReportFormatTest.write(ReportFormat.JSON, spelledTwice(), false))
                .contains("\"waiting-for\" : \"harbour  police\"");
    }
}
